import { describe, expect, test } from 'vitest';
import { seededGraph } from '../support/seeded.ts';
import { scansOf, sortsOf } from './plans.ts';

const graph = seededGraph();
const PAGE = "MATCH (x:Dispositif) WHERE x.sortKey > '' WITH x ORDER BY x.sortKey LIMIT $size RETURN x.id";
const explain = (text: string) => graph.explain(text, { size: 5, id: 'e0' });

describe('a scan is unplanned', () => {
  test.for([
    ['of every node', 'MATCH (x {id: $id}) RETURN x.label', 'AllNodesScan'],
    ['of a label', 'MATCH (x:Dispositif {label: $id}) RETURN x.id', 'NodeByLabelScan'],
    [
      'of an index',
      'MATCH (x:Dispositif) USING INDEX x:Dispositif(sortKey) WHERE x.sortKey IS NOT NULL RETURN x.id',
      'NodeIndexScan',
    ],
    [
      'of an index of relationships',
      'MATCH ()-[r:HAS_THEME]->() USING INDEX r:HAS_THEME(themeId, sortKey) WHERE r.themeId IS NOT NULL AND r.sortKey IS NOT NULL RETURN r.direct',
      'DirectedRelationshipIndexScan',
    ],
    ['of an index that nothing stops', PAGE.replace(' LIMIT $size', ''), 'NodeIndexSeekByRange'],
    [
      'of an index, for each row of a page',
      PAGE.replace("> ''", "> '' AND EXISTS { (y:Actor) WHERE y.sortKey > x.sortKey }"),
      'NodeIndexSeekByRange',
    ],
  ] as const)('%s', async ([, text, expected]) => {
    expect((await scansOf(await explain(text))).map((scan) => scan.split(' ')[0])).toEqual([expected]);
  });
});

test.for([
  ['fills a page', PAGE],
  [
    'counts a filtered list',
    `RETURN COUNT { ${PAGE.replace(/ WITH.*/, " AND x.form = 'ACTION'")} } AS total`,
  ],
] as const)('an index is walked by design where it %s', async ([, text]) => {
  const plan = await explain(text);
  expect(JSON.stringify(plan)).toContain('NodeIndexSeekByRange');
  expect(scansOf(plan)).toEqual([]);
});

test.for([
  ['nothing in the order of its index', PAGE, []],
  ['its rows in another order, whose limit then sorts', PAGE.replace('BY x.sortKey', 'BY x.label'), ['Top']],
  [
    'its rows in another order before they are filtered',
    PAGE.replace('BY x.sortKey', 'BY x.label WITH x WHERE x.form > x.label WITH x'),
    ['Sort'],
  ],
] as const)('a page sorts %s', async ([, text, expected]) => {
  expect(sortsOf(await explain(text), text).map((sort) => sort.split(' ')[0])).toEqual(expected);
});

test('the list of one object that a page holds may be sorted', async () => {
  const text = PAGE.replace(
    'x.id',
    'x.id, COLLECT { MATCH (x)-[:HAS_THEME]->(y:Theme) WITH y ORDER BY y.sortKey RETURN y.id }',
  );
  const plan = await explain(text);
  expect(JSON.stringify(plan)).toContain('"Sort"');
  expect(sortsOf(plan, text)).toEqual([]);
});
