import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  buildSchema,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import { type Element, elements, publicSchema } from './schema-elements.ts';

const read = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const types = Object.values(publicSchema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** Changes that a client may notice, as one line each. */
async function unsafeChanges(released: string, now: string): Promise<string[]> {
  const changes = await diff(buildSchema(released), buildSchema(now));
  return changes
    .filter(({ criticality }) => criticality.level !== CriticalityLevel.NonBreaking)
    .map(({ criticality, message }) => `${criticality.level}: ${message}`)
    .sort();
}

/** What the change log owns up to since the last release. */
const [, unreleased = ''] = read('CHANGELOG.md').split(/^## .*$/m);

test('nothing that was released breaks, or may, unless CHANGELOG.md lists it', async () => {
  const changes = await unsafeChanges(read('schema/released.graphql'), read('schema/api.graphql'));
  const silent = changes.filter((change) => !unreleased.includes(change));
  expect(
    silent.map((change) => `${change} — keep it, or list this line in CHANGELOG.md under Unreleased`),
  ).toEqual([]);
});

test('what breaks is seen: a field that goes, a type that changes, a value or argument more', async () => {
  const before = 'type Query { a: Int b: Int! } enum E { X } ';
  expect(await unsafeChanges(before, 'type Query { a: Int } enum E { X }')).toEqual([
    expect.stringContaining("Field 'b' was removed"),
  ]);
  expect(await unsafeChanges(before, 'type Query { a: Int b: Int } enum E { X }')).toHaveLength(1);
  expect(await unsafeChanges(before, 'type Query { a(n: Int!): Int b: Int! } enum E { X }')).toHaveLength(1);
  expect(await unsafeChanges(before, 'type Query { a: Int b: Int! } enum E { X Y }')).toHaveLength(1);
  expect(await unsafeChanges(before, 'type Query { a: Int b: Int! c: Int } enum E { X }')).toEqual([]);
});

/** Paths of what is deprecated without saying what to use instead and until when it stays. */
const vague = (all: readonly Element[]): string[] =>
  all
    .filter(
      ({ deprecationReason: reason }) =>
        reason !== undefined && (!/\buse\b/i.test(reason) || !/\d{4}-\d{2}-\d{2}/.test(reason)),
    )
    .map(({ path }) => path);

test('what is deprecated names its replacement and the day it may go', () => {
  expect(vague(elements()).map((path) => `${path}: say « Use …. May go on 2027-06-30. »`)).toEqual([]);
});

test('a deprecation that is vague is seen, of a field, an argument, a value or an input', () => {
  const schema = buildSchema(`
    type Query { a(x: Int @deprecated(reason: "Use y."), y: Int): E b: Int @deprecated }
    enum E { X @deprecated(reason: "May go on 2027-06-30.") Y @deprecated(reason: "Use X. May go on 2027-06-30.") }
    input I { z: Int @deprecated(reason: "Old.") }`);
  expect(vague(elements(schema)).toSorted()).toEqual(['E.X', 'I.z', 'Query.a(x:)', 'Query.b']);
});

const membersOf = (type: GraphQLNamedType): string[] =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];

test('types are named in PascalCase, fields and arguments in camelCase, values in capitals', () => {
  const wrong = types.flatMap((type) => [
    ...(/^_?[A-Z][A-Za-z0-9]*$/.test(type.name) ? [] : [type.name]),
    ...membersOf(type)
      .filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))
      .map((name) => `${type.name}.${name}`),
    ...(isEnumType(type)
      ? type
          .getValues()
          .filter(({ name }) => !/^[A-Z][A-Z0-9_]*$/.test(name))
          .map(({ name }) => `${type.name}.${name}`)
      : []),
  ]);
  expect(wrong).toEqual([]);
});

test('an input is called after what it does, and no output is called so', () => {
  const wrong = types.filter(({ name }) => /Input$|Payload$|Type$|Enum$/.test(name));
  expect(wrong.map(({ name }) => `${name}: the word says nothing`)).toEqual([]);
});

test('a connection has edges that are never null, page info and a count; so has its field both ways of paging', () => {
  const connections = types.filter((type) => isObjectType(type) && type.name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(5);
  for (const type of connections) {
    if (!isObjectType(type)) continue;
    const { edges, pageInfo, totalCount } = type.getFields();
    expect(String(edges?.type), type.name).toMatch(/^\[\w+Edge!\]!$/);
    expect([String(pageInfo?.type), String(totalCount?.type)], type.name).toEqual(['PageInfo!', 'Int!']);
  }
  const paged = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })),
    )
    .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
  for (const { path, field } of paged) {
    const names = field.args.map(({ name }) => name);
    expect(names, path).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']));
  }
});

test('a list holds no null, but for those that answer asked keys one by one', () => {
  const loose = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })),
    )
    .filter(({ field }) => {
      const list = getNullableType(field.type);
      return isListType(list) && !isNonNullType(list.ofType);
    });
  expect(loose.map(({ path }) => path)).toEqual(['Query.nodes']);
});
