import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const WhatAnActorDoes = graphql(`
  query WhatAnActorDoes($slug: String!) {
    actor(slug: $slug) {
      id
      memberOf { label }
      members { label }
      signatures { capacity status }
      involvements { totalCount edges { node { role holder { label } target { label } } } }
      viaGroup(first: 50) { totalCount edges { node { role holder { label } target { label } } } }
    }
  }
`);

const WhatCountsForAHolder = graphql(`
  query WhatCountsForAHolder($holder: ID!, $viaGroup: Boolean, $services: Boolean) {
    whoDoesWhat(filter: { holder: $holder, includeViaGroup: $viaGroup, includeServices: $services }, first: 100) {
      totalCount
      edges { node { holder { id label } } }
    }
  }
`);

const UES = 'actor/union-et-solidarite-54';

test('Union et Solidarité does four things in its own name', async () => {
  const { actor } = await ask(WhatAnActorDoes, { slug: UES });
  expect(actor?.involvements.edges.map(({ node }) => [node.role, node.target.label])).toEqual([
    ['AEGIS', 'Démarche inter-bailleurs sur les déchets et encombrants'],
    ['SIGNS', 'Conventions d’utilisation de l’abattement de TFPB'],
    ['COMMITS', 'Charte partenariale de relogement'],
    ['OTHER', 'Convention bailleurs/UES et MGN : encombrants, déchets'],
  ]);
});

test('what « les signataires » do is said of Union et Solidarité as a member, and stays theirs', async () => {
  const { actor } = await ask(WhatAnActorDoes, { slug: UES });
  expect(actor?.memberOf).toEqual([{ label: 'Les signataires' }]);
  expect(new Set(actor?.viaGroup.edges.map(({ node }) => node.holder.label))).toEqual(
    new Set(['Les signataires']),
  );
  expect(actor?.signatures).toEqual([
    { capacity: 'Le Président ou son représentant', status: 'BLOCK_PRINTED' },
  ]);
});

test('asked with its groups, the list is its own roles and theirs, none twice', async () => {
  const { actor } = await ask(WhatAnActorDoes, { slug: UES });
  const { whoDoesWhat } = await ask(WhatCountsForAHolder, { holder: actor?.id ?? '', viaGroup: true });
  expect(whoDoesWhat.totalCount).toBe(
    (actor?.involvements.totalCount ?? 0) + (actor?.viaGroup.totalCount ?? 0),
  );
});

test('the State answers for its services only when asked to', async () => {
  const { actor } = await ask(WhatAnActorDoes, { slug: 'actor/etat' });
  const alone = await ask(WhatCountsForAHolder, { holder: actor?.id ?? '' });
  const withServices = await ask(WhatCountsForAHolder, { holder: actor?.id ?? '', services: true });
  const holders = (answer: typeof alone) =>
    new Set(answer.whoDoesWhat.edges.map(({ node }) => node.holder.label));
  expect(holders(alone)).toEqual(new Set(['État']));
  expect(holders(withServices)).toContain('DIRECCTE');
  expect(withServices.whoDoesWhat.totalCount).toBeGreaterThan(alone.whoDoesWhat.totalCount);
});
