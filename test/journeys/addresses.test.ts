import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, run, seededGraph } from '../support/seeded.ts';

const graph = seededGraph();
const ask = client(graph);

const ByEveryAddress = graphql(`
  query ByEveryAddress {
    commune(insee: "54395") { id slug siren epci { slug } authority { slug } qpvs { label } }
    entity(slug: "commune/54395") { id kind label }
    actor(siren: "245400676") { label acronym }
    contract(slug: "grand-nancy-2015") { officialCode }
    unknownCode: qpv(code: "QP054001") { label }
    nothing: entity(slug: "commune/00000") { label }
  }
`);

const ByIds = graphql(`
  query ByIds($ids: [ID!]!) {
    nodes(ids: $ids) { __typename id ... on Entity { label } ... on Involvement { holder { label } } }
  }
`);

test('a thing answers to its slug and to its official code', async () => {
  const { commune, entity, actor, contract } = await ask(ByEveryAddress);
  expect(entity).toEqual({ id: commune?.id, kind: 'COMMUNE', label: 'Nancy' });
  expect(commune).toMatchObject({
    slug: 'commune/54395',
    siren: '215403957',
    epci: { slug: 'epci/245400676' },
    authority: { slug: 'actor/commune-nancy-54' },
  });
  expect(commune?.qpvs).toHaveLength(3);
  expect(actor).toEqual({ label: 'Métropole du Grand Nancy', acronym: 'MGN' });
  expect(contract?.officialCode).toBe('CV169');
});

test('what does not exist is null, not an error', async () => {
  const { unknownCode, nothing } = await ask(ByEveryAddress);
  expect([unknownCode, nothing]).toEqual([null, null]);
});

test('node ids lead to things and facts alike, in the order asked, null where there is none', async () => {
  const { data } = await run(graph, '{ whoDoesWhat(first: 1) { edges { node { id holder { id } } } } }');
  const { node } = (data as { whoDoesWhat: { edges: { node: { id: string; holder: { id: string } } }[] } })
    .whoDoesWhat.edges[0] ?? { node: { id: '', holder: { id: '' } } };
  const { nodes } = await ask(ByIds, { ids: [node.id, 'nonsense', node.holder.id] });
  expect(nodes.map((found) => found?.__typename)).toEqual(['Involvement', undefined, 'Actor']);
});

test('another subgraph finds a thing by id or by official code', async () => {
  const { data, errors } = await run(
    graph,
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Commune { label } ... on Actor { label } ... on Contract { label } } }`,
    {
      representations: [
        { __typename: 'Commune', insee: '54304' },
        { __typename: 'Actor', siren: '245400676' },
        { __typename: 'Contract', officialCode: 'CV169' },
        { __typename: 'Commune', insee: '99999' },
      ],
    },
  );
  expect(errors).toBeUndefined();
  const found = (data as { _entities: ({ label: string } | null)[] })._entities;
  expect(found.map((thing) => thing?.label)).toEqual([
    'Laxou',
    'Métropole du Grand Nancy',
    'Contrat de ville du Grand Nancy 2015-2022',
    undefined,
  ]);
});
