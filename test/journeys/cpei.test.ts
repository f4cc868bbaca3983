import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const WhoSitsInTheCpei = graphql(`
  query WhoSitsInTheCpei($slug: String!) {
    instance(slug: $slug) {
      acronym
      leadStatus
      replaces { label }
      involvements { edges { node { role holder { label } citations { firstLine } } } }
    }
  }
`);

test('the DIRECCTE, the Département and the Métropole co-animate the CPEI; four others are only associated', async () => {
  const { instance } = await ask(WhoSitsInTheCpei, { slug: 'grand-nancy-2015/instance/cpei' });
  const holders = (role: string) =>
    instance?.involvements.edges
      .filter(({ node }) => node.role === role)
      .map(({ node }) => node.holder.label);
  expect(holders('CO_FACILITATES')).toEqual([
    'Conseil départemental de Meurthe-et-Moselle',
    'DIRECCTE',
    'Métropole du Grand Nancy',
  ]);
  expect(holders('ASSOCIATED')).toEqual([
    'Acteurs du monde économique',
    'Direction départementale de la cohésion sociale de Meurthe-et-Moselle',
    'Les 20 communes',
    'Structures d’insertion par l’activité économique',
  ]);
});

test('co-animating the CPEI is running it, not leading it', async () => {
  const { instance } = await ask(WhoSitsInTheCpei, { slug: 'grand-nancy-2015/instance/cpei' });
  expect(instance?.leadStatus).toBe('RUN_ONLY');
});

test('the CPEI took the place of two committees', async () => {
  const { instance } = await ask(WhoSitsInTheCpei, { slug: 'grand-nancy-2015/instance/cpei' });
  expect(instance?.replaces.map(({ label }) => label)).toEqual([
    'Comité de pilotage insertion départementale',
    'Comité de pilotage PLIE',
  ]);
});
