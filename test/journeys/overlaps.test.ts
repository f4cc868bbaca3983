import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, seededGraph } from '../support/seeded.ts';

const ask = client(seededGraph());

const WhatOverlaps = graphql(`
  query WhatOverlaps {
    overlaps {
      kind
      things { slug label }
      explanation
      score
      decision
      facts { relation citations { quote } }
    }
    discrepancies { slug discrepancyKind readings { value citations { quote } } citations { firstLine } }
  }
`);

test('a dispositif on two annex rows, an aim that five serve, leads that are shared: each told with its proofs', async () => {
  const { overlaps } = await ask(WhatOverlaps);
  const told = (kind: string, slug: string) =>
    overlaps.find((one) => one.kind === kind && one.things[0]?.slug === `grand-nancy-2015/${slug}`);

  expect(told('LISTED_SEVERAL_TIMES', 'dispositif/creches-avip')?.explanation).toMatch(/^Figure 2 fois/);
  expect(told('OBJECTIVE_SERVED_BY_MANY', 'objective/ameliorer-cadre-de-vie')?.things.length).toBeGreaterThan(
    3,
  );
  expect(told('SEVERAL_LEADS', 'dispositif/conventions-tfpb')?.explanation).toContain('ensemble');
  for (const { kind, facts } of overlaps)
    if (kind !== 'NEAR_NAMES') for (const { citations } of facts) expect(citations).not.toEqual([]);
});

test('near names carry their score, and the decision that they are two things is kept', async () => {
  const { overlaps } = await ask(WhatOverlaps);
  const near = overlaps.filter(({ kind }) => kind === 'NEAR_NAMES');
  expect(near.map(({ score }) => score)).toEqual(
    near.map(({ score }) => score).toSorted((a, b) => (b ?? 0) - (a ?? 0)),
  );
  const decided = near.find(({ things }) => things.some(({ slug }) => slug.endsWith('/dispositif/gup')));
  expect(decided?.decision).toBeTruthy();
  expect(decided?.facts.map(({ relation }) => relation)).toEqual(['DISTINCT_FROM']);
});

test('a discrepancy shows both readings, each with its own citation; a misprint stands in one place', async () => {
  const { discrepancies } = await ask(WhatOverlaps);
  expect(discrepancies.length).toBeGreaterThan(70);
  const inOnePlace = discrepancies.filter(({ readings }) => readings.length < 2);
  const kinds = new Set(inOnePlace.map(({ discrepancyKind }) => discrepancyKind));
  expect([...kinds].toSorted()).toEqual(['DUPLICATE', 'MISPRINT', 'TRUNCATION']);
  for (const { slug, readings } of discrepancies)
    for (const { citations } of readings) expect(citations, slug).not.toEqual([]);
});
