import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const TheSteeringCommittee = graphql(`
  query TheSteeringCommittee($slug: String!) {
    instance(slug: $slug) {
      frequency
      leadStatus
      chairs { label }
      members { role seats printedVerb holder { label } }
      fedBy { label }
      holds { edges { node { role target { label } citations { firstLine } } } }
      facts(filter: { relation: ["MEETS"] }) { edges { node { value citations { firstLine quote } } } }
    }
  }
`);

test('the Préfet and the Président of the Métropole co-chair the plenary Copil, once or twice a year', async () => {
  const { instance } = await ask(TheSteeringCommittee, { slug: 'grand-nancy-2015/instance/copil-plenier' });
  expect(instance?.chairs.map(({ label }) => label)).toEqual([
    'Préfet de Meurthe-et-Moselle',
    'Président de la Métropole',
  ]);
  expect(instance?.leadStatus).toBe('STATED');
  expect(instance?.frequency).toBe('régulièrement (1 à 2 fois par an)');
  expect(instance?.facts.edges[0]?.node.citations).toEqual([
    { firstLine: 254, quote: 'tenu régulièrement (1 à 2 fois par an)' },
  ]);
});

test('nine representatives of citizens’ councils sit in it, as associates', async () => {
  const { instance } = await ask(TheSteeringCommittee, { slug: 'grand-nancy-2015/instance/copil-plenier' });
  expect(instance?.members).toEqual([
    {
      role: 'ASSOCIATED',
      seats: 9,
      printedVerb: 'associant',
      holder: { label: '9 représentants de conseils citoyens' },
    },
  ]);
});

test('it validates the strategy and the yearly programme, and territorial coordinations feed it', async () => {
  const { instance } = await ask(TheSteeringCommittee, { slug: 'grand-nancy-2015/instance/copil-plenier' });
  const validated = instance?.holds.edges
    .filter(({ node }) => node.role === 'VALIDATES')
    .map(({ node }) => node.target.label);
  expect(new Set(validated)).toEqual(
    new Set(['Programmation annuelle du contrat de ville', 'Stratégie du contrat de ville']),
  );
  expect(instance?.fedBy.map(({ label }) => label)).toEqual(['Coordinations territoriales de proximité']);
});
