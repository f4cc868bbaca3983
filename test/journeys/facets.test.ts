import { expect, test } from 'vitest';
import { run, seededGraph } from '../support/seeded.ts';

const graph = seededGraph();
type Facet = { field: string; values: { key: string; label: string; count: number }[] };
type List = { totalCount: number; facets: Facet[] };
async function ask<Data>(text: string, variables?: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await run(graph, text, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}
const facetsOf = (list: List) => Object.fromEntries(list.facets.map(({ field, values }) => [field, values]));

test.for([
  ['dispositifs', 'DispositifFilter', ['form', 'regime', 'leadStatus', 'placeScope']],
  ['objectives', 'ObjectiveFilter', ['level']],
  ['vigilancePoints', 'VigilanceFilter', []],
  ['actors', 'ActorFilter', ['kind']],
  ['qpvs', 'QpvFilter', []],
] as const)(
  'of %s, every value of every facet counts what the filter of that value finds',
  async ([list, input, enums]) => {
    const all = await ask<Record<string, List>>(
      `{ ${list} { totalCount facets { field values { key label count } } } }`,
    );
    const { totalCount, facets } = all[list] as List;
    expect(facets.length).toBeGreaterThan(0);
    const counted = `query ($filter: ${input}) { ${list}(filter: $filter) { totalCount } }`;
    for (const { field, values } of facets) {
      expect(values.length, field).toBeGreaterThan(0);
      const isEnum = (enums as readonly string[]).includes(field);
      const found = await Promise.all(
        values.map(async ({ key }) => {
          const filter = { [field]: isEnum ? [key] : key };
          return (await ask<Record<string, List>>(counted, { filter }))[list]?.totalCount;
        }),
      );
      expect(found, field).toEqual(values.map(({ count }) => count));
      // A thing has one value of an enum.
      if (isEnum) expect(values.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    }
  },
);

test('facets count under the filter, where the list hangs, and say their values in French', async () => {
  const { dispositifs, theme } = await ask<{ dispositifs: List; theme: { dispositifs: List } }>(`{
    dispositifs(filter: { leadStatus: [NOT_STATED] }) { totalCount facets { field values { key label count } } }
    theme: entity(slug: "grand-nancy-2015/theme/sante") {
      ... on Theme { dispositifs(first: 1) { totalCount facets { field values { key label count } } } }
    }
  }`);
  expect(facetsOf(dispositifs).leadStatus).toEqual([
    { key: 'NOT_STATED', label: 'non renseigné', count: dispositifs.totalCount },
  ]);
  const health = facetsOf(theme.dispositifs).theme?.find(({ key }) => key === 'grand-nancy-2015/theme/sante');
  expect(health?.count).toBe(theme.dispositifs.totalCount);
  const counts = facetsOf(theme.dispositifs).form?.map(({ count }) => count) ?? [];
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});
