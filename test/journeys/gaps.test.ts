import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const WhereTheHolesAre = graphql(`
  query WhereTheHolesAre($contract: String!) {
    all: dispositifs(filter: { contract: $contract }) { totalCount }
    led: dispositifs(filter: { contract: $contract, leadStatus: [STATED] }) { totalCount edges { node { label } } }
    steered: dispositifs(filter: { contract: $contract, leadStatus: [OTHER_STEERING] }) { totalCount }
    run: dispositifs(filter: { contract: $contract, leadStatus: [RUN_ONLY] }) { totalCount }
    unknown: dispositifs(filter: { contract: $contract, leadStatus: [NOT_STATED] }) { totalCount }
    alone: dispositifs(filter: { contract: $contract, withoutInvolvement: true }) { totalCount }
    together: dispositifs(filter: { contract: $contract, withoutInvolvement: false }) { totalCount }
    listedTwice: dispositifs(filter: { contract: $contract, listedMoreThanOnce: true }, first: 50) { edges { node { label } } }
    uncoded: qpvs(filter: { contract: $contract, hasCode: false }) { totalCount }
    quarters: qpvs(filter: { contract: $contract }) { totalCount }
    communes(filter: { contract: $contract }) { totalCount }
    withQpv: communes(filter: { contract: $contract, hasQpv: true }) { totalCount }
  }
`);

test('« no lead stated » is a countable answer: the four states add up to every dispositif', async () => {
  const { all, led, steered, run, unknown } = await ask(WhereTheHolesAre, { contract: 'CV169' });
  expect(led.totalCount + steered.totalCount + run.totalCount + unknown.totalCount).toBe(all.totalCount);
  expect(led.edges.map(({ node }) => node.label)).toEqual([
    'Conventions d’utilisation de l’abattement de TFPB',
    'Conventions de gestion urbaine de proximité',
    'Gestion urbaine de proximité',
    'Police de sécurité du quotidien',
  ]);
});

test('a dispositif has somebody or nobody', async () => {
  const { all, alone, together } = await ask(WhereTheHolesAre, { contract: 'CV169' });
  expect(alone.totalCount + together.totalCount).toBe(all.totalCount);
});

test('a dispositif listed under two themes is one node', async () => {
  const { listedTwice } = await ask(WhereTheHolesAre, { contract: 'CV169' });
  const labels = listedTwice.edges.map(({ node }) => node.label);
  for (const label of [
    'Contrat local d’accompagnement à la scolarité',
    'Dispositif Arc-en-ciel',
    'Crèches à vocation d’insertion professionnelle',
  ]) {
    expect(labels).toContain(label);
  }
});

test('8 quarters, none with a known code; 20 communes, 9 of them with a quarter', async () => {
  const { quarters, uncoded, communes, withQpv } = await ask(WhereTheHolesAre, { contract: 'CV169' });
  expect([quarters.totalCount, uncoded.totalCount]).toEqual([8, 8]);
  expect([communes.totalCount, withQpv.totalCount]).toEqual([20, 9]);
});
