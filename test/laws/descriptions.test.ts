import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { type Element, elements } from './schema-elements.ts';

const all = elements();
const WHERE = 'say it in src/subgraphs/engagements, then run `npm run codegen`';

/** Words that tell nothing: a description made of these and of its own name says nothing. */
const EMPTY = new Set(
  'a all an and are as at by for from in is it its of on one or that the this to which'.split(' '),
);

const words = (text: string) =>
  text
    .replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=\d)/g, ' ')
    .toLowerCase()
    .normalize('NFKD')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.replace(/(?<=..)s$/, ''));

function restates({ names, description }: Element): boolean {
  const known = new Set(names.flatMap(words));
  return words(description).every((word) => known.has(word) || EMPTY.has(word));
}

test('the schema is read whole', () => {
  expect(all.length).toBeGreaterThan(500);
});

test('every element of the schema is described', () => {
  const blank = all.filter(({ description }) => !description.trim());
  expect(blank.map(({ path }) => `${path} has no description: ${WHERE}`)).toEqual([]);
});

test('a description adds something to the name', () => {
  const idle = all.filter((element) => element.description.trim() && restates(element));
  expect(
    idle.map(({ path, description }) => `${path} restates its name (« ${description} »): ${WHERE}`),
  ).toEqual([]);
});

test('a description is a sentence', () => {
  const loose = all.filter(({ description }) => !/^[^a-z].*[.…?)]$/s.test(description.trim()));
  expect(
    loose.map(({ path, description }) => `${path} is no sentence (« ${description} »): ${WHERE}`),
  ).toEqual([]);
});

/** « No longer supported » is what GraphQL puts where nothing was said. */
const silent = (known: readonly Element[]): string[] =>
  known
    .filter(
      ({ deprecationReason: reason }) =>
        reason !== undefined && (!reason.trim() || reason === 'No longer supported'),
    )
    .map(({ path }) => path);

test('what is deprecated says why', () => {
  expect(
    silent(all).map((path) => `${path} is deprecated without a reason: give one and a replacement`),
  ).toEqual([]);
});

test('a deprecation without a reason is seen', () => {
  const schema = buildSchema(`type Query {
    a: Int @deprecated
    b: Int @deprecated(reason: " ")
    c: Int @deprecated(reason: "Use d. May go on 2027-06-30.")
    d: Int
  }`);
  expect(silent(elements(schema))).toEqual(['Query.a', 'Query.b']);
});
