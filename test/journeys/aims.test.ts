import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const AnAim = graphql(`
  query AnAim($slug: String!, $row: String!) {
    aim: entity(slug: $slug) {
      __typename
      ... on Objective {
        level
        publics { label }
        rows { label }
        occurrences { row { label } citations { firstLine column } }
        dispositifs { label }
        sameRow { kind }
        citations { firstLine }
      }
    }
    row: entity(slug: $row) { __typename ... on Row { objectives { label } dispositifs { label } vigilancePoints { label } } }
  }
`);
const NANCY = 'grand-nancy-2015';

test('an aim printed in part IV and in the annex is one aim with both citations, and its publics', async () => {
  const { aim } = await ask(AnAim, {
    slug: `${NANCY}/objective/fonction-parentale`,
    row: `${NANCY}/row/parentalite`,
  });
  expect(aim).toMatchObject({
    level: 'AIM',
    rows: [{ label: 'Annexe parentalité' }],
    occurrences: [
      { row: { label: 'Annexe parentalité' }, citations: [{ firstLine: 808, column: 'Objectifs' }] },
    ],
  });
  if (aim?.__typename !== 'Objective') throw new Error('not an objective');
  expect(aim.citations.map(({ firstLine }) => firstLine)).toEqual([545, 808]);
  expect(aim.publics.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Familles monoparentales', 'Jeunes mères']),
  );
});

test('standing on the same row links nothing: three aims and eleven dispositifs are no thirty-three links', async () => {
  const { aim, row } = await ask(AnAim, {
    slug: `${NANCY}/objective/fonction-parentale`,
    row: `${NANCY}/row/parentalite`,
  });
  if (aim?.__typename !== 'Objective' || row?.__typename !== 'Row') throw new Error('not found');
  expect(row.objectives).toHaveLength(3);
  expect(row.dispositifs.length).toBeGreaterThan(9);
  expect(aim.sameRow.filter(({ kind }) => kind === 'DISPOSITIF')).toHaveLength(row.dispositifs.length);
  expect(aim.dispositifs).toEqual([]);
});

const Filters = graphql(`
  query AimFilters($contract: String!, $public: ID!, $theme: ID!) {
    bare: objectives(filter: { contract: $contract, withoutDispositif: true }, first: 50) { edges { node { rows { label } } } }
    all: objectives(filter: { contract: $contract }) { totalCount }
    unmeasured: objectives(filter: { contract: $contract, withoutIndicator: true }) { totalCount }
    forPublic: objectives(filter: { contract: $contract, public: $public }) { edges { node { publics { slug } } } }
    ofTheme: objectives(filter: { theme: $theme }, first: 50) { totalCount edges { node { themes { label } } } }
    contract(slug: $contract) { counts { objectives } priorities { label facts(first: 30) { edges { node { citations { firstLine } } } } } }
  }
`);

test('aims are found by public, by theme, and by what is missing: no dispositif, no indicator', async () => {
  const found = await ask(Filters, {
    contract: NANCY,
    public: `${NANCY}/public/femmes`,
    theme: `${NANCY}/theme/securite`,
  });
  // The row of transversal stakes has an empty cell of dispositifs: the only one.
  const rows = new Set(found.bare.edges.flatMap(({ node }) => node.rows.map(({ label }) => label)));
  expect(rows).toEqual(new Set(['Annexe enjeux transverses']));
  // No indicator is printed anywhere.
  expect(found.unmeasured.totalCount).toBe(found.all.totalCount);
  expect(found.all.totalCount).toBe(found.contract?.counts.objectives);
  expect(found.forPublic.edges.length).toBeGreaterThan(0);
  for (const { node } of found.forPublic.edges)
    expect(node.publics.map(({ slug }) => slug)).toContain(`${NANCY}/public/femmes`);
  expect(found.ofTheme.totalCount).toBeGreaterThan(5);
});

test('the priorities of 4 July 2019 are five; equality is said to be one too', async () => {
  const { contract } = await ask(Filters, {
    contract: NANCY,
    public: `${NANCY}/public/femmes`,
    theme: `${NANCY}/theme/securite`,
  });
  const between = (first: number, last: number) =>
    contract?.priorities
      .filter(({ facts }) =>
        facts.edges.some(({ node }) =>
          node.citations.some(
            ({ firstLine }) => firstLine !== null && firstLine >= first && firstLine <= last,
          ),
        ),
      )
      .map(({ label }) => label);
  expect(between(295, 299)).toHaveLength(5);
  expect(between(301, 301)).toEqual(['Égalité des femmes et des hommes']);
});
