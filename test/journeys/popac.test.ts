import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const WhoDoesThePopac = graphql(`
  query WhoDoesThePopac($slug: String!) {
    dispositif(slug: $slug) {
      acronym
      leadStatus
      leads { label }
      involvements(filter: { families: [STEERING, RUNNING, STARTING] }) {
        edges { node { role status printedVerb holder { label } citations { firstLine quote section } } }
      }
      occurrences { row { label } themes { label } citations { firstLine column } }
    }
  }
`);

test('nobody leads the POPAC: the Métropole sets it up, the SAPL is to run it, the Anah promotes it', async () => {
  const { dispositif } = await ask(WhoDoesThePopac, { slug: 'grand-nancy-2015/dispositif/popac' });
  expect(dispositif?.acronym).toBe('POPAC');
  expect(dispositif?.leads).toEqual([]);
  // A planned operator does not make it run.
  expect(dispositif?.leadStatus).toBe('NOT_STATED');
  const roles = dispositif?.involvements.edges.map(({ node }) => [
    node.holder.label,
    node.role,
    node.status,
    node.citations[0]?.firstLine,
  ]);
  expect(roles).toEqual([
    ['Agence nationale de l’habitat', 'PROMOTES', 'IN_FORCE', 391],
    // Two lines disagree on whether it is done: both stay.
    ['Métropole du Grand Nancy', 'SETS_UP', 'PLANNED', 391],
    ['Métropole du Grand Nancy', 'SETS_UP', 'IN_FORCE', 849],
    ['SAPL Grand Nancy habitat', 'OPERATES', 'PLANNED', 393],
  ]);
});

test('every role on the POPAC shows the words that prove it, and the heading they stand under', async () => {
  const { dispositif } = await ask(WhoDoesThePopac, { slug: 'grand-nancy-2015/dispositif/popac' });
  const planned = dispositif?.involvements.edges.find(({ node }) => node.role === 'OPERATES')?.node;
  expect(planned?.printedVerb).toBe('suivi-animation sera confié à');
  expect(planned?.citations).toMatchObject([
    {
      quote: expect.stringContaining('sera confié à notre opérateur'),
      section: expect.stringContaining('UN CADRE DE VIE DE QUALITE'),
    },
  ]);
});

test('the POPAC is listed once, in the annex of cadre de vie', async () => {
  const { dispositif } = await ask(WhoDoesThePopac, { slug: 'grand-nancy-2015/dispositif/popac' });
  expect(dispositif?.occurrences).toEqual([
    {
      row: { label: 'Annexe cadre de vie : copropriétés' },
      themes: [{ label: 'Cadre de vie' }],
      citations: [{ firstLine: 849, column: 'Principaux dispositifs' }],
    },
  ]);
});
