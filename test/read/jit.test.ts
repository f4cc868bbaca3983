import { parse } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import { isJittable } from '../../src/front/jit.ts';
import { GraphError } from '../../src/graph/errors.ts';
import { seededGraph } from '../support/seeded.ts';
import { frontOf } from './front.ts';

const { ask, compile, state } = await frontOf(seededGraph());
beforeEach(() => {
  compile.mockClear();
});

/** The first answer is by graphql-js, later ones by jit where it can. */
async function thrice(query: string, variables: Record<string, unknown> = {}) {
  const request = { query, variables };
  return [await ask(request), await ask(request), await ask(request)] as const;
}

test.for([
  ['a plain query', '{ a { b } }', true],
  ['a condition on a leaf', 'query ($x: Boolean!) { a { b @skip(if: $x) } }', true],
  ['a condition on a field with a selection', 'query ($x: Boolean!) { a @include(if: $x) { b } }', false],
  ['a condition on an inline fragment', 'query ($x: Boolean!) { a { ... @skip(if: $x) { b } } }', false],
  [
    'a condition on a spread',
    'query ($x: Boolean!) { a { ...F @skip(if: $x) } } fragment F on A { b }',
    false,
  ],
  [
    'a condition inside a fragment',
    'query ($x: Boolean!) { a { ...F } } fragment F on A { c @skip(if: $x) { b } }',
    false,
  ],
  ['an alias that JavaScript gives a meaning', '{ a { __proto__: b } }', false],
  ['introspection', '{ __schema { queryType { name } } }', false],
  ['the name of a type', '{ __typename a { x: __typename } }', true],
  ['a mutation', 'mutation { a { b } }', false],
  ['a subscription', 'subscription { a { b } }', false],
] as const)('%s is compiled or left to graphql-js', ([, source, expected]) => {
  const document = parse(source);
  const [operation] = document.definitions;
  expect(operation?.kind === 'OperationDefinition' && isJittable(document, operation)).toBe(expected);
});

test('an operation is compiled when it is asked again, once, and answers with the version of its data', async () => {
  const [first, second, third] = await thrice('{ themes { label } dataset { version } }');
  expect(compile).toHaveBeenCalledTimes(1);
  expect(first.data.themes.length).toBeGreaterThan(5);
  expect(first.extensions).toEqual({ dataVersion: first.data.dataset.version });
  expect([second, third]).toEqual([first, first]);
});

test('operations of one document are compiled each for itself', async () => {
  const query = 'query A { themes { label } } query B { themes { slug } }';
  for (const [name, field] of [
    ['A', 'label'],
    ['B', 'slug'],
    ['A', 'label'],
    ['B', 'slug'],
  ] as const) {
    expect(Object.keys((await ask({ query, operationName: name })).data.themes[0])).toEqual([field]);
  }
  expect(compile).toHaveBeenCalledTimes(2);
});

test.for([
  ['a variable of the wrong type', 'query ($n: Int) { facts(first: $n) { totalCount } }', { n: 'x' }],
  ['a number that is too large', 'query ($n: Int) { facts(first: $n) { totalCount } }', { n: 2 ** 40 }],
  ['a missing variable', 'query ($id: ID!) { node(id: $id) { id } }', {}],
  ['a date that is none', 'query ($d: Date) { facts(asOf: $d) { totalCount } }', { d: '2018' }],
  [
    'an enum that is none',
    'query ($r: [Role!]) { whoDoesWhat(filter: { roles: $r }) { totalCount } }',
    { r: ['LEAD'] },
  ],
  [
    'an unknown field of an input',
    'query ($f: FactFilter) { facts(filter: $f) { totalCount } }',
    { f: { no: 1 } },
  ],
  [
    'a page that is too large',
    'query ($n: Int) { facts(first: $n) { totalCount edges { cursor } } }',
    { n: 1000 },
  ],
  [
    'a cursor that is none',
    '{ themes { dispositifs(after: "?") { edges { cursor } } } dataset { version } }',
    {},
  ],
  ['both ends of a page', 'query ($n: Int) { facts(first: $n, last: $n) { edges { cursor } } }', { n: 1 }],
] as const)('%s is refused alike by both engines', async ([, query, variables]) => {
  const [first, second, third] = await thrice(query, variables);
  expect(first.errors?.[0].extensions.code).toMatch(/BAD_USER_INPUT|PAGE_SIZE|BAD_CURSOR|FIRST_AND_LAST/);
  expect([second, third]).toEqual([first, first]);
});

test.for([
  ['UNAVAILABLE', 'DATABASE_UNAVAILABLE'],
  ['DEADLINE', 'DEADLINE_EXCEEDED'],
  ['STATEMENT', 'INTERNAL_SERVER_ERROR'],
] as const)(
  'a graph that fails with %s is masked alike by both engines, and logged whole',
  async ([code, expected]) => {
    const query = `query Failing${code} { actor(siren: "245400676") { label } nodes(ids: ["e730170faf4de0c4163f3"]) { id } }`;
    const fail = new GraphError(code, 'secret');
    Object.assign(state, { fail, logged: [] });
    try {
      const [first, second, third] = await thrice(query);
      expect(compile).toHaveBeenCalledTimes(1);
      expect(first.errors[0].extensions).toEqual({ code: expected, requestId: expect.any(String) });
      expect(JSON.stringify(first)).not.toContain('secret');
      const sorted = ({ errors, ...rest }: typeof first) => ({
        ...rest,
        errors: [...errors].sort((a, b) => (JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1)),
      });
      expect([second, third].map(sorted)).toEqual([sorted(first), sorted(first)]);
      expect(new Set(state.logged)).toEqual(new Set([fail]));
    } finally {
      state.fail = undefined;
    }
  },
);
