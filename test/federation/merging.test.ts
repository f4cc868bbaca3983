import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildASTSchema, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { compose } from '../../src/front/compose.ts';
import { frontContext } from '../../src/front/context.ts';
import { federate } from '../../src/front/gateway.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"])';
const HOME = `${LINK}
  interface Entity { id: ID! names: [String!]! parts: [Part!]! }
  type Thing implements Entity @key(fields: "id") { id: ID! names: [String!]! parts: [Part!]! }
  type Part { x: Int y: [Int!] }
  type Query { thing: Thing entity: Entity things: [Thing!]! }`;
const OTHER = `${LINK} type Thing @key(fields: "id") { id: ID! more: [String!] }`;

const thing = {
  __typename: 'Thing',
  id: '1',
  names: ['a', 'b'],
  parts: [
    { x: 1, y: [1, 2] },
    { x: 2, y: [3] },
  ],
  more: ['m', 'n'],
};
const reference = { Thing: { __resolveReference: () => thing } };
const rootValue = { thing, entity: thing, things: [thing, thing] };
const subgraph = (sdl: string): GraphQLSchema =>
  buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: reference as never });
const schemas: Readonly<Record<string, GraphQLSchema>> = { home: subgraph(HOME), other: subgraph(OTHER) };
const { supergraph, api } = compose([
  { name: 'home', url: 'http://home/', sdl: HOME },
  { name: 'other', url: 'http://other/', sdl: OTHER },
]);
const { answer } = await federate(supergraph, (name) => async ({ document, variables }) => {
  const schema = schemas[name];
  if (!schema) throw new Error(name);
  return execute({ schema, document, rootValue, variableValues: { ...variables } });
});
const whole = buildASTSchema(parse(api));

test.for([
  '{ thing { names names more more } }',
  '{ thing { names ...F more } } fragment F on Thing { names names more }',
  '{ thing { parts { x } parts { x y y } more } }',
  '{ thing { id more } thing { names names } }',
  '{ thing { names again: names more } }',
  '{ things { names more } things { names parts { y } } }',
  '{ entity { names names ... on Thing { names more } } }',
  '{ entity { parts { x } ... on Entity { parts { x } } ... on Thing { parts { y } more } } }',
  'query ($no: Boolean = false) { thing { more names @include(if: true) names @skip(if: $no) parts @include(if: $no) { x } } }',
  'query ($no: Boolean = true) { thing { more @skip(if: $no) names parts @skip(if: $no) { x } parts { y } ...F @include(if: $no) } } fragment F on Thing { more }',
  '{ thing { more parts { x @skip(if: true) } } }',
])('asked twice, a list is given once: %s', async (source) => {
  const document = parse(source);
  expect(validate(whole, document)).toEqual([]);

  const { data, errors } = await answer({ document }, frontContext('r', 'v'));

  expect(errors).toBeUndefined();
  // One schema and graphql-js are what several and a planner must come to.
  const expected = execute({ schema: whole, document, rootValue });
  expect(JSON.parse(JSON.stringify(data))).toEqual(
    JSON.parse(JSON.stringify('data' in expected && expected.data)),
  );
});
