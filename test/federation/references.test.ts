import type { GraphQLResponse } from '@apollo/server';
import { expect, test } from 'vitest';
import { findDataset } from '../../src/domain/engagements/dataset.graph.ts';
import type { RequestContext } from '../../src/front/context.ts';
import { createFront } from '../../src/front/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { createContext } from '../../src/subgraphs/engagements/context.ts';
import { buildSchema } from '../../src/subgraphs/engagements/schema.ts';
import { Library } from '../../src/subgraphs/sources/library.ts';
import { buildSources } from '../../src/subgraphs/sources/schema.ts';
import { openTerritories } from '../../src/subgraphs/territoires/context.ts';
import { buildTerritoires } from '../../src/subgraphs/territoires/schema.ts';
import { seededGraph } from '../support/seeded.ts';
import type { Body } from './federated.ts';

const graph = seededGraph();
const dataset = await findDataset(graph);
const territories = await openTerritories(undefined);

const SUBGRAPHS = {
  engagements: { schema: buildSchema(), contextOf: (noted: Graph) => createContext(noted, dataset, 'test') },
  territoires: { schema: buildTerritoires(), contextOf: () => territories },
  sources: { schema: buildSources(), contextOf: () => ({ library: new Library([]) }) },
} as const;
type Name = keyof typeof SUBGRAPHS;

/** Asks a subgraph for entities as a gateway does: what it answers, logs and sends to the database. */
async function resolve(name: Name, representations: unknown[]) {
  const { schema, contextOf } = SUBGRAPHS[name];
  const logged: unknown[] = [];
  const sent: { text: string; params: unknown }[] = [];
  const noted: Graph = {
    ...graph,
    run(statement, text, params) {
      sent.push({ text, params });
      return graph.run(statement, text, params);
    },
  };
  const front = createFront<RequestContext>({
    schema,
    behind: 'gateway',
    onError: (_requestId, error) => void logged.push(error),
  });
  const contextValue = { ...contextOf(noted), requestId: 'request-0', dataVersion: undefined };
  const { body } = (await front.executeOperation(
    {
      query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      variables: { r: representations },
    },
    { contextValue },
  )) as GraphQLResponse;
  await front.stop();
  const { data, errors }: Body = body.kind === 'single' && JSON.parse(JSON.stringify(body.singleResult));
  return { data, errors, logged, sent };
}

const MALFORMED: [what: string, name: Name, reference: unknown][] = [
  ...(['engagements', 'territoires', 'sources'] as const).flatMap((name): typeof MALFORMED => [
    ['a number', name, 5],
    ['a list', name, []],
    ['without a type', name, { id: '1' }],
    ['of a type that is no name', name, { __typename: ['Qpv'], id: '1' }],
    ['of a type that is not there', name, { __typename: 'Nope', id: '1' }],
    ['of a type that is no entity', name, { __typename: 'Query', id: '1' }],
  ]),
  ['without a key', 'engagements', { __typename: 'Qpv', label: 'Haut du Bois' }],
  ['with an object for id', 'engagements', { __typename: 'Qpv', id: { $ne: null } }],
  ['with a list for code', 'engagements', { __typename: 'Commune', insee: ['54395'] }],
  ['with a number for code', 'engagements', { __typename: 'Commune', insee: 54395 }],
  ['with half a key', 'engagements', { __typename: 'OfficialTerritory', kind: 'COMMUNE' }],
  ['of an unknown kind', 'engagements', { __typename: 'OfficialTerritory', kind: 'TOWN', code: '54395' }],
  ['without a key', 'territoires', { __typename: 'Commune', id: '1' }],
  ['with an object for code', 'territoires', { __typename: 'Commune', insee: {} }],
  ['of an unknown kind', 'territoires', { __typename: 'OfficialTerritory', kind: 'TOWN', code: '54395' }],
  ['with a number for what it requires', 'territoires', { __typename: 'Actor', id: '1', siren: 5 }],
  ['with a list for id', 'sources', { __typename: 'Passage', id: ['x'] }],
  ['with an object for what it requires', 'sources', { __typename: 'Document', id: '1', sha256: {} }],
];

test.for(MALFORMED)(
  'a reference %s is the asker’s mistake for %s: nothing is asked of the graph, nor logged',
  async ([, name, reference]) => {
    const { data, errors, logged, sent } = await resolve(name, [reference]);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['_entities'], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|\.ts/);
    expect(logged).toEqual([]);
    expect(sent).toEqual([]);
  },
);

test('a key that is null, or of nothing, names nothing', async () => {
  const named = await resolve('engagements', [
    { __typename: 'Qpv', code2024: null },
    { __typename: 'Qpv', code2024: 'QN05401A' },
    { __typename: 'Commune', insee: '54395' },
    { __typename: 'Actor', id: 5 },
  ]);
  expect(named).toMatchObject({ errors: undefined, logged: [] });
  expect(named.data._entities).toEqual([null, null, { __typename: 'Commune' }, null]);
  expect((await resolve('territoires', [{ __typename: 'Commune', insee: null }])).data._entities).toEqual([
    null,
  ]);
});

test('words of a reference are values of statements, never their text', async () => {
  const HOSTILE = "'}) DETACH DELETE thing //";
  const { data, errors, sent } = await resolve('engagements', [
    { __typename: 'Commune', insee: HOSTILE },
    { __typename: 'Commune', id: HOSTILE },
    { __typename: 'OfficialTerritory', kind: 'COMMUNE', code: HOSTILE, [HOSTILE]: HOSTILE },
  ]);
  expect(errors).toBeUndefined();
  expect(data._entities).toEqual([null, null, { __typename: 'OfficialTerritory' }]);
  expect(sent.length).toBeGreaterThan(0);
  for (const { text } of sent) expect(text).not.toContain('DELETE');
});
