import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const WhatIsMissing = graphql(`
  query WhatIsMissing($kinds: [GapKind!], $first: Int, $after: String, $last: Int, $before: String, $asOf: Date) {
    gaps(kinds: $kinds, first: $first, after: $after, last: $last, before: $before, asOf: $asOf) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { kind absence explanation about { slug label } citations { quote firstLine } } }
    }
    gapCounts(asOf: $asOf) { kind label count }
  }
`);

test('the counts by kind add up to the list', async () => {
  const { gaps, gapCounts } = await ask(WhatIsMissing, { first: 1 });
  expect(gapCounts).toHaveLength(30);
  expect(gapCounts.reduce((sum, { count }) => sum + count, 0)).toBe(gaps.totalCount);
});

test('gaps are ordered by kind, then label, and paged both ways to the same list', async () => {
  const kinds = ['QPV_WITHOUT_CODE', 'QPV_WITHOUT_AGREEMENT', 'STATED_ABSENCE'] as const;
  const { gaps: all } = await ask(WhatIsMissing, { kinds: [...kinds], first: 100 });
  expect([...new Set(all.edges.map(({ node }) => node.kind))]).toEqual([
    'QPV_WITHOUT_AGREEMENT',
    'QPV_WITHOUT_CODE',
    'STATED_ABSENCE',
  ]);
  const labels = all.edges
    .filter(({ node }) => node.kind === 'QPV_WITHOUT_CODE')
    .map(({ node }) => node.about.label);
  expect(labels).toEqual(labels.toSorted(new Intl.Collator('fr').compare));

  const page = async (way: {
    first?: number;
    after?: string | null;
    last?: number;
    before?: string | null;
  }) => (await ask(WhatIsMissing, { kinds: [...kinds], ...way })).gaps;
  const cursors = ({ edges }: Awaited<ReturnType<typeof page>>) => edges.map(({ cursor }) => cursor);
  const forwards: string[] = [];
  for (let more = true; more; ) {
    const next = await page({ first: 7, after: forwards.at(-1) ?? null });
    forwards.push(...cursors(next));
    more = next.pageInfo.hasNextPage;
  }
  const backwards: string[] = [];
  for (let more = true; more; ) {
    const next = await page({ last: 7, before: backwards[0] ?? null });
    backwards.unshift(...cursors(next));
    more = next.pageInfo.hasPreviousPage;
  }
  expect(forwards).toEqual(all.edges.map(({ cursor }) => cursor));
  expect(backwards).toEqual(forwards);
});

test('« rien en propre » is told from « rien »: what groups do is said', async () => {
  const { gaps } = await ask(WhatIsMissing, { kinds: ['SIGNATORY_WITHOUT_INVOLVEMENT'], first: 100 });
  const batigere = gaps.edges.find(({ node }) => node.about.slug === 'actor/batigere');
  expect(batigere?.node.explanation).toMatch(/^Rien en propre\. Au titre de groupes/);
  expect(batigere?.node.citations[0]?.quote).toContain('Batigère');
});

test('the blank date of the act is a gap, and what it may be is told as deduced', async () => {
  const { gaps } = await ask(WhatIsMissing, { kinds: ['DOCUMENT_WITHOUT_DATE'] });
  const [act] = gaps.edges;
  expect([act?.node.absence, act?.node.explanation]).toEqual([
    'EMPTY',
    'La date est laissée en blanc. D’après ce qu’il cite, il est écrit entre le 2019-10-01 et le 2019-12-31 (déduit).',
  ]);
});
