import {
  type GraphQLOutputType,
  getIntrospectionQuery,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIMITS } from '../../src/front/limits.ts';
import { buildSchema } from '../../src/subgraphs/engagements/schema.ts';
import { ask } from './ask.ts';
import { type Served, serveSeeded } from './served.ts';

let service: Served;
beforeAll(async () => {
  service = await serveSeeded();
});
afterAll(() => service.close());

/** Bytes of the answer to an attack. */
const SMALL = 4_096;
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nested = (levels: number, open: string, close: string) =>
  `${open.repeat(levels)} id ${close.repeat(levels)}`;

const ATTACKS: [string, string, string][] = [
  [
    '10,000 aliases',
    `{ ${times(10_000, (n) => `a${n}:__typename`)} }`.slice(0, 99_000),
    'GRAPHQL_PARSE_FAILED',
  ],
  [
    'more aliases than allowed',
    `{ ${times(LIMITS.aliases + 1, (n) => `a${n}: dataset { version }`)} }`,
    'TOO_MANY_ALIASES',
  ],
  [
    'aliases hidden in fragments',
    `{ ...F0 } ${times(31, (n) => `fragment F${n} on Query { a${n}: dataset { version } ...F${n + 1} }`)} fragment F31 on Query { __typename }`,
    'TOO_MANY_ALIASES',
  ],
  ['more tokens than allowed', `{ ${times(LIMITS.tokens, () => '__typename')} }`, 'GRAPHQL_PARSE_FAILED'],
  [
    'a document that goes round in circles',
    `{ contracts { edges { node { ${nested(6, 'involvements { edges { node { contract { ', '} } } }')} } } } }`,
    'TOO_DEEP',
  ],
  [
    'depth hidden in fragments',
    `{ ...F0 } ${times(20, (n) => `fragment F${n} on Query { ...F${n + 1} }`)} fragment F20 on Query { __typename }`,
    'TOO_DEEP',
  ],
  [
    'fragments that unfold into a billion fields',
    `{ ...F0 } ${times(5, (n) => `fragment F${n} on Query { ${`...F${n + 1} `.repeat(60)} }`)} fragment F5 on Query { dataset { version } }`,
    'TOO_COSTLY',
  ],
  [
    'pages inside pages',
    '{ contracts { edges { node { dispositifs(first: 100) { edges { node { involvements(first: 100) { edges { node { citations { quote } } } } } } } } } } }',
    'TOO_COSTLY',
  ],
  [
    'pages inside pages, from the end',
    '{ contracts { edges { node { dispositifs(last: 100) { edges { node { involvements(last: 100) { edges { node { citations { quote } } } } } } } } } } }',
    'TOO_COSTLY',
  ],
  [
    'the schema 28 times',
    `{ ${times(28, (n) => `a${n}: __schema { ...F }`)} } fragment F on __Schema { types { name fields { name description } } }`,
    'TOO_COSTLY',
  ],
  ['what only subgraphs answer', '{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'types of fields of types',
    `{ __schema { types { ${nested(4, 'fields { type { ', '} }').replace('id', 'name')} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a fragment that contains itself',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['the same field 900 times', `{ ${times(900, () => 'dataset { version }')} }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'one directive 500 times',
    `{ __typename ${times(500, () => '@include(if: true)')} }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a name of 90,000 letters', `{ ${'x'.repeat(90_000)} }`, 'GRAPHQL_VALIDATION_FAILED'],
];

test.each(ATTACKS)('%s: a small 400', async (_, query, code) => {
  const { status, codes, size, data } = await ask(service.url(), query);

  expect({ status, data }).toEqual({ status: 400, data: undefined });
  expect(codes).toContain(code);
  expect(size).toBeLessThan(SMALL);
});

test('things asked by id are priced by the number of ids', async () => {
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Dispositif { involvements(first: 100) { edges { node { citations { quote } places { id } themes { id } } } } } } }`;
  const ids = Array.from({ length: 100 }, (_, index) => `e${index}`);

  expect((await ask(service.url(), query, { ids: ids.slice(0, 10) })).status).toBe(200);
  expect((await ask(service.url(), query, { ids })).codes).toEqual(['TOO_COSTLY']);
});

test('a document with 200 mistakes gets five errors', async () => {
  const { errors } = await ask(service.url(), `{ ${times(200, (n) => `x${n}`)} }`);

  expect(errors).toHaveLength(LIMITS.errors);
});

test('the whole schema can be asked, as editors and code generators do', async () => {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true });

  const { status, data } = await ask(service.url(), query);

  expect(status).toBe(200);
  expect(data.__schema.queryType.name).toBe('Query');
});

test('a page of 100 facts with all their fields and proofs is an ordinary question', async () => {
  const facts = buildSchema().getType('Fact');
  if (!isObjectType(facts)) throw new Error('no Fact');

  const query = `{ facts(first: 100) { totalCount edges { cursor node ${everything(facts)} } } }`;
  const { status, errors, data } = await ask(service.url(), query);

  expect({ status, errors }).toEqual({ status: 200, errors: [] });
  expect(data.facts.edges).toHaveLength(100);
  for (const { node } of data.facts.edges) expect(node.citations.length).toBeGreaterThan(0);
});

/** Every field of a fact and of its proofs; of the things they speak of, what tells them apart. */
function everything(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ id kind label slug aliases }';
  const isThing = named.name !== 'Fact' && named.getInterfaces().length > 0;
  const fields = Object.values(named.getFields()).filter(
    (field) => field.args.length === 0 && (!isThing || isLeafType(getNamedType(field.type))),
  );
  return `{ ${fields.map((field) => `${field.name} ${everything(field.type)}`).join(' ')} }`;
}
