import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, run, seededGraph } from '../support/seeded.ts';

const graph = seededGraph();
const ask = client(graph);

const OneFlatTable = graphql(`
  query OneFlatTable($filter: FactFilter, $asOf: Date, $first: Int, $after: String) {
    facts(filter: $filter, asOf: $asOf, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id relation value subject { label } object { label } basis status closure citations { firstLine lastLine quote marks { start end } } } }
    }
  }
`);

const TheDocument = graphql(`
  query TheDocument {
    entity(slug: "grand-nancy-2015/document/protocole-2019") { id }
  }
`);

const TheTheme = graphql(`
  query TheTheme {
    entity(slug: "grand-nancy-2015/theme/securite") { id }
  }
`);

test('pages of the table, put end to end, are the table: no fact twice, none lost', async () => {
  const seen: string[] = [];
  let after: string | undefined;
  for (;;) {
    const { facts } = await ask(OneFlatTable, {
      filter: { relation: ['INVOLVES', 'SIGNATURE'] },
      first: 100,
      ...(after ? { after } : {}),
    });
    seen.push(...facts.edges.map(({ node }) => node.id));
    if (!facts.pageInfo.hasNextPage) {
      expect(seen).toHaveLength(facts.totalCount);
      break;
    }
    after = facts.pageInfo.endCursor ?? undefined;
  }
  expect(new Set(seen).size).toBe(seen.length);
});

test('facts between two lines are those whose proof stands there', async () => {
  const { entity } = await ask(TheDocument);
  const { facts } = await ask(OneFlatTable, {
    filter: { citedBetweenLines: { document: entity?.id ?? '', first: 401, last: 402 } },
    first: 50,
  });
  expect(facts.totalCount).toBeGreaterThanOrEqual(3);
  for (const { node } of facts.edges) {
    expect(
      node.citations.some(({ firstLine, lastLine }) => (firstLine ?? 0) <= 402 && (lastLine ?? 0) >= 401),
    ).toBe(true);
  }
});

test('words are found whatever the case and accents', async () => {
  const { facts } = await ask(OneFlatTable, {
    filter: { text: 'SOUS L’EGIDE', relation: ['INVOLVES'] },
    first: 10,
  });
  expect(facts.edges.map(({ node }) => node.subject.label)).toEqual(['Union et Solidarité']);
});

test('under a theme stand its aims, its warnings and its dispositifs, by name or in a row of its table', async () => {
  const theme = (await ask(TheTheme)).entity?.id ?? '';
  const relation = ['UNDER_THEME', 'LISTED_IN'];
  const { facts } = await ask(OneFlatTable, { filter: { theme, relation, text: 'harcèlement de rue' } });
  expect(facts.edges.map(({ node }) => [node.relation, node.object?.label])).toEqual([
    ['UNDER_THEME', 'Sécurité'],
    ['LISTED_IN', 'Annexe sécurité'],
  ]);
});

test('marks say which characters of a quote in several segments prove the fact', async () => {
  const { facts } = await ask(OneFlatTable, {
    filter: { text: 'va mettre en place', relation: ['INVOLVES'] },
    first: 1,
  });
  const [citation] = facts.edges[0]?.node.citations ?? [];
  const segments = citation?.marks.map(({ start, end }) => citation.quote?.slice(start, end));
  expect(segments?.join(' […] ')).toBe(citation?.quote);
  expect(segments?.length).toBeGreaterThan(1);
});

test('as of a day before a signature, the signature is not there; without a day nothing is filtered', async () => {
  const filter = { text: '28 mai 2018', relation: ['INVOLVES'] };
  const { facts: all } = await ask(OneFlatTable, { filter });
  const { facts: before } = await ask(OneFlatTable, { filter, asOf: '2018-05-27' });
  const { facts: after } = await ask(OneFlatTable, { filter, asOf: '2018-05-28' });
  expect([before.totalCount, after.totalCount, all.totalCount]).toEqual([0, 3, 3]);
});

test('a date that is no day is refused with its code', async () => {
  const { errors } = await run(graph, '{ facts(asOf: "2018") { totalCount } }');
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
