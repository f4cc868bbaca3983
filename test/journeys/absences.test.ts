import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const Absences = graphql(`
  query Absences {
    lacks: facts(filter: { contract: "grand-nancy-2015", relation: ["LACKS"] }, first: 100) {
      totalCount
      edges { node { subject { label } value qualifiers { name value } citations { firstLine } } }
    }
    dre: facts(filter: { subject: "grand-nancy-2015/dispositif/dre", relation: ["ENUMERATES"] }) {
      edges { node { value closure qualifiers { name value } } }
    }
    denied: facts(filter: { contract: "grand-nancy-2015", polarity: [DENIED, DENIED_FOR_SOME] }, first: 50) {
      edges { node { polarity subject { label } citations { firstLine } } }
    }
    theme: themes { slug columns { heading filled } refersTo { label } }
    contract(slug: "grand-nancy-2015") {
      commitments { fulfilment deadline { to { printed } } }
      evaluation { criteria { label } finalHeads { label } findings { label } }
    }
    vigilance: vigilancePoints(filter: { theme: "grand-nancy-2015/theme/petite-enfance" }) { edges { node { text answeredBy { label } concerns { label } } } }
  }
`);
const kindOf = (qualifiers: readonly { name: string; value: string }[]) =>
  qualifiers.find(({ name }) => name === 'absence')?.value;

test('what is missing says how we know: stated, an empty cell, no column, announced', async () => {
  const { lacks } = await ask(Absences);
  const kinds = new Set(lacks.edges.map(({ node }) => kindOf(node.qualifiers)));
  expect(kinds).toEqual(new Set(['STATED', 'EMPTY', 'NO_COLUMN', 'ANNOUNCED']));
  const date = lacks.edges.find(({ node }) => node.citations.some(({ firstLine }) => firstLine === 794));
  expect(date && kindOf(date.node.qualifiers)).toBe('EMPTY');
});

test('the five DRE are counted and named: the list is closed, so another commune has none', async () => {
  const { dre } = await ask(Absences);
  const places = dre.edges.find(({ node }) => node.qualifiers.some(({ value }) => value === 'PLACES'));
  expect(places?.node.closure).toBe('CLOSED');
});

test('no quarter is cut off: the text denies it', async () => {
  const { denied } = await ask(Absences);
  const lines = denied.edges.flatMap(({ node }) => node.citations.map(({ firstLine }) => firstLine));
  expect(lines).toEqual(expect.arrayContaining([373, 418, 501]));
});

test('only the employment annex has a column of indicators, and it is empty', async () => {
  const { theme } = await ask(Absences);
  const columns = new Map(
    theme
      .filter(({ columns }) => columns.length)
      .map(({ slug, columns }) => [slug.split('/').at(-1), columns]),
  );
  expect(columns.get('emploi-developpement-economique')).toContainEqual({
    heading: 'Indicateurs',
    filled: false,
  });
  const others = [...columns].filter(([slug]) => slug !== 'emploi-developpement-economique');
  expect(others.flatMap(([, list]) => list.map(({ heading }) => heading))).not.toContain('Indicateurs');
});

test('early childhood refers to three documents; its four warnings name nobody who answers', async () => {
  const { theme, vigilance } = await ask(Absences);
  const documents = theme.flatMap(({ refersTo }) => refersTo.map(({ label }) => label));
  expect(documents.join(' ')).toMatch(/Convention d’objectifs et de gestion.*Schéma départemental/i);
  expect(vigilance.edges.length).toBeGreaterThan(2);
  expect(vigilance.edges.flatMap(({ node }) => node.answeredBy)).toEqual([]);
});

test('four criteria for each action, five heads for the final evaluation; no promise is assessed', async () => {
  const { contract } = await ask(Absences);
  expect(contract?.evaluation.criteria.map(({ label }) => label)).toEqual([
    'Cohérence',
    'Efficacité',
    'Impact',
    'Pertinence',
  ]);
  expect(contract?.evaluation.finalHeads).toHaveLength(5);
  expect(contract?.evaluation.findings.length).toBeGreaterThan(20);
  expect(new Set(contract?.commitments.map(({ fulfilment }) => fulfilment))).toEqual(
    new Set(['NOT_ASSESSED']),
  );
});

const Passage = graphql(`
  query Passage($document: ID!) {
    facts(filter: { citedBetweenLines: { document: $document, first: 391, last: 395 } }, first: 100) {
      totalCount
      edges { node { relation subject { label } } }
    }
  }
`);

test('a steward sees what a passage gave', async () => {
  const { facts } = await ask(Passage, { document: 'grand-nancy-2015/document/protocole-2019' });
  const relations = new Set(facts.edges.map(({ node }) => node.relation));
  expect(facts.totalCount).toBeGreaterThan(20);
  expect([...relations]).toEqual(expect.arrayContaining(['INVOLVES', 'NAMED', 'DESCRIBED']));
});
