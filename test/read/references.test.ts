import { describe, expect, test } from 'vitest';
import { idOf } from '../../src/values/identity.ts';
import { seededGraph } from '../support/seeded.ts';
import { engagements } from './engagements.ts';

const graph = seededGraph();
const { ask, jit } = await engagements(graph);
const ids = async (text: string) => (await graph.run('ids', text, {})).map(([id]) => String(id));

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename ... on Dispositif { label leadStatus } ... on Actor { label actorKind } ... on Commune { label insee }
  ... on Qpv { label communes { label } } } }`;
const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { label }
  ... on Dispositif { leadStatus } ... on Actor { siren } ... on Involvement { role holder { label } } } }`;

describe('100 references of a gateway', () => {
  test('by id are one statement per type, in the order asked, null where there is none', async () => {
    const [dispositifs, actors] = await Promise.all([
      ids('MATCH (d:Dispositif) RETURN d.id ORDER BY d.sortKey LIMIT 50'),
      ids('MATCH (a:Actor) RETURN a.id ORDER BY a.sortKey LIMIT 48'),
    ]);
    // Interleaved, as a gateway sends what it found in lists; the last two are of nothing and of another type.
    const representations = [
      ...dispositifs.flatMap((id, n) => [
        { __typename: 'Dispositif', id },
        ...(actors[n] ? [{ __typename: 'Actor', id: actors[n] }] : []),
      ]),
      { __typename: 'Actor', id: idOf('entity', 'nobody') },
      { __typename: 'Actor', id: dispositifs[0] },
    ];
    expect(representations).toHaveLength(100);
    const { answer, sent } = await ask(ENTITIES, { representations });
    expect(sent.map(({ name }) => name).sort()).toEqual([
      'Query._entities:Actor',
      'Query._entities:Dispositif',
    ]);
    const found: ({ __typename: string } | null)[] = answer.data._entities;
    expect(found.map((thing) => thing?.__typename)).toEqual([
      ...representations.slice(0, 98).map(({ __typename }) => __typename),
      undefined,
      undefined,
    ]);
    expect((await jit(ENTITIES, { representations }))?.answer).toEqual(answer);
  });

  test('by official code are one more statement per code that names them', async () => {
    const inseeCodes = await ids('MATCH (c:Commune) RETURN c.insee ORDER BY c.insee LIMIT 20');
    const representations = [
      ...inseeCodes.map((insee) => ({ __typename: 'Commune', insee })),
      { __typename: 'Actor', siren: '245400676' },
      { __typename: 'Actor', siren: '000000000' },
    ];
    const { answer, sent } = await ask(ENTITIES, { representations });
    const names = sent.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('Query.')).sort()).toEqual([
      'Query._entities:Actor',
      'Query._entities:Commune',
    ]);
    expect(names.filter((name) => !name.startsWith('Query.'))).toHaveLength(2);
    const found: ({ insee?: string; label: string } | null)[] = answer.data._entities;
    expect(found.slice(0, 20).map((thing) => thing?.insee)).toEqual(inseeCodes);
    expect(found.slice(20).map((thing) => thing?.label)).toEqual(['Métropole du Grand Nancy', undefined]);
    expect((await jit(ENTITIES, { representations }))?.answer).toEqual(answer);
  });
});

test('100 node ids are one statement for things, one for facts, and one per type opened beyond the common fields', async () => {
  const [things, facts] = await Promise.all([
    ids(
      'MATCH (e:Entity) WHERE e.kind IN ["DISPOSITIF", "ACTOR", "COMMUNE"] RETURN e.id ORDER BY e.id LIMIT 60',
    ),
    ids('MATCH (i:Involvement) RETURN i.id ORDER BY i.id LIMIT 38'),
  ]);
  const asked = [...facts, ...things, 'nonsense', idOf('fact', 'none')];
  expect(asked).toHaveLength(100);
  const { answer, sent } = await ask(NODES, { ids: asked });
  expect(sent.map(({ name }) => name).sort()).toEqual([
    'Query.nodes:Node',
    'Query.nodes:Node',
    'Query.nodes:Node:Actor',
    'Query.nodes:Node:Dispositif',
    'Query.nodes:Node:Involvement',
  ]);
  const found: ({ id: string } | null)[] = answer.data.nodes;
  expect(found.map((node) => node?.id)).toEqual([...asked.slice(0, 98), undefined, undefined]);
  expect((await jit(NODES, { ids: asked }))?.answer).toEqual(answer);
});
