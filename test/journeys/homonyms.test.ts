import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const WhatAnAcronymMeans = graphql(`
  query WhatAnAcronymMeans($contract: String!) {
    dispositifs(filter: { contract: $contract, text: "contrat local" }, first: 20) { edges { node { label acronym aliases themes { label } } } }
  }
`);

test('C.L.S and CLS differ by their dots only: security and health', async () => {
  const { dispositifs } = await ask(WhatAnAcronymMeans, { contract: 'CV169' });
  const acronyms = Object.fromEntries(dispositifs.edges.map(({ node }) => [node.label, node.acronym]));
  expect(acronyms).toMatchObject({
    'Contrat local de sécurité': 'C.L.S',
    'Contrat local de santé, 2e génération': 'CLS',
    'Contrat local de santé 2013-2018': 'CLS',
  });
});

test('one thing keeps every form it is printed in', async () => {
  const { dispositifs } = await ask(WhatAnAcronymMeans, { contract: 'CV169' });
  const health = dispositifs.edges.find(({ node }) => node.label.includes('2e génération'))?.node;
  expect(health?.aliases).toContain('le 2^{ème} Contrat local de Santé (CLS)');
  expect(health?.aliases).toContain('Contrat local de santé 2ème génération');
});
