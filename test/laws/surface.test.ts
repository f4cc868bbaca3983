import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  parse,
  print,
} from 'graphql';
import { expect, test } from 'vitest';
import { promises } from '../../src/cli/print.ts';
import { SURFACE } from './surface.ts';

type Member = FieldDefinitionNode | InputValueDefinitionNode;
const ADVICE = 'clients were promised it (test/laws/surface.ts)';

/** Every name of an SDL with what it is, one per line of the answer: `Actor.facts(first:)` → `Int`. */
function surfaceOf(text: string): Map<string, string> {
  return new Map(parse(text).definitions.flatMap(named));
}

function named(definition: DefinitionNode): [string, string][] {
  if (!('name' in definition) || !definition.name) return [];
  const name = definition.name.value;
  const own: [string, string] = [name, definition.kind];
  if ('values' in definition) {
    return [
      own,
      ...(definition.values ?? []).map((value): [string, string] => [
        `${name}.${value.name.value}`,
        'a value',
      ]),
    ];
  }
  if (!('fields' in definition)) return [own];
  const above = 'interfaces' in definition ? (definition.interfaces ?? []) : [];
  return [
    own,
    ...above.map((parent): [string, string] => [`${name} implements ${parent.name.value}`, 'so']),
    ...(definition.fields ?? []).flatMap((field: Member) => {
      const path = `${name}.${field.name.value}`;
      const inner = 'arguments' in field ? (field.arguments ?? []) : [];
      return [
        [path, print(field.type)] as [string, string],
        ...inner.map((argument): [string, string] => [
          `${path}(${argument.name.value}:)`,
          print(argument.type),
        ]),
      ];
    }),
  ];
}

const promised = surfaceOf(SURFACE);
const printed = surfaceOf(promises().get('schema/api.graphql') ?? '');

test('everything that was promised exists, under the same name and with the same type', () => {
  const missing = [...promised].flatMap(([path, type]) => {
    const now = printed.get(path);
    if (now === undefined) return [`${path} is missing: ${ADVICE}`];
    return now === type ? [] : [`${path} is ${now}, not ${type}: ${ADVICE}`];
  });
  expect(missing).toEqual([]);
});

test('a promised field asks for no argument that it was not promised with', () => {
  const asking = [...printed].filter(([path, type]) => {
    const [, field = ''] = /^(.+)\([^)]+:\)$/.exec(path) ?? [];
    return promised.has(field) && !promised.has(path) && type.endsWith('!');
  });
  expect(asking.map(([path]) => `${path} is required, and was not: give it a default`)).toEqual([]);
});
