import { expect, test } from 'vitest';
import { Matrix } from '../journeys/matrix.ts';
import { client, seededGraph } from '../support/seeded.ts';

const graph = seededGraph();
const ask = client(graph);

/** Counted otherwise: one plain text a pair, that knows nothing of axes. Rows of key, key, number of facts. */
const COUNTS = {
  'ACTOR × ROLE_FAMILY': `
MATCH (actor:Actor)<-[:SUBJECT]-(fact:Involvement {polarity: 'AFFIRMED'})
RETURN actor.id, fact.family, collect(fact.id)`,
  'DISPOSITIF × OBJECTIVE': `
MATCH (dispositif:Dispositif)<-[:SUBJECT]-(fact:Fact {relation: 'SERVES', polarity: 'AFFIRMED'})-[:OBJECT]->(objective:Objective)
RETURN dispositif.id, objective.id, collect(fact.id)`,
  'QPV × DISPOSITIF': `
MATCH (place:Entity)<-[:AT]-(fact:Fact {polarity: 'AFFIRMED'})-[:SUBJECT|OBJECT]->(dispositif:Dispositif)
WHERE fact.placeScope IN ['NAMED', 'SITE'] AND fact.relation <> 'LACKS'
RETURN place.id, dispositif.id, collect(DISTINCT fact.id)
UNION
MATCH (dispositif:Dispositif)<-[:SUBJECT|OBJECT]-(fact:Fact {polarity: 'AFFIRMED'})
WHERE NOT fact.placeScope IN ['NAMED', 'SITE', 'NOT_STATED'] AND fact.relation <> 'LACKS'
RETURN fact.placeScope AS \`place.id\`, dispositif.id, collect(DISTINCT fact.id)
UNION
MATCH (dispositif:Dispositif)<-[:SUBJECT|OBJECT]-(fact:Fact {polarity: 'AFFIRMED', placeScope: 'NOT_STATED'})
WHERE fact.relation IN ['INVOLVES', 'DEPLOYED']
RETURN fact.placeScope AS \`place.id\`, dispositif.id, collect(DISTINCT fact.id)`,
  'THEME × DISPOSITIF': `
MATCH (dispositif:Dispositif)<-[:SUBJECT|OBJECT]-(fact:Fact {polarity: 'AFFIRMED'})
WHERE fact.relation <> 'LACKS'
MATCH (theme:Theme)
WHERE EXISTS { (fact)-[:UNDER]->(:Theme)-[:PART_OF*0..4]->(theme) }
  OR (fact.relation = 'UNDER_THEME' AND EXISTS { (fact)-[:OBJECT]->(:Theme)-[:PART_OF*0..4]->(theme) })
  OR (fact.relation = 'LISTED_IN' AND EXISTS { (fact)-[:OBJECT]->()-[:UNDER_THEME]->()-[:PART_OF*0..4]->(theme) })
RETURN theme.id, dispositif.id, collect(DISTINCT fact.id)`,
} as const;

test.for(Object.entries(COUNTS))(
  '%s: every cell and every total is the count of a plain Cypher',
  async ([pair, text]) => {
    const [rows, columns] = pair.split(' × ') as ['QPV', 'THEME'];
    const { coverage } = await ask(Matrix, { rows, columns });

    const counted = (await graph.run('test.counts', text, {})) as [string, string, string[]][];
    const key = ({ row, column }: { row: number; column: number }) => [
      coverage.rows[row]?.key,
      coverage.columns[column]?.key,
    ];
    const known = coverage.cells.filter(({ state }) => state === 'KNOWN');
    expect(known.map((cell) => [...key(cell), cell.count].join(' ')).toSorted()).toEqual(
      counted.map(([row, column, facts]) => [row, column, facts.length].join(' ')).toSorted(),
    );
    const facts = (of: (row: (typeof counted)[number]) => boolean) =>
      new Set(counted.filter(of).flatMap(([, , ids]) => ids)).size;
    expect(coverage.rowTotals.map(({ count }) => count)).toEqual(
      coverage.rows.map((heading) => facts(([row]) => row === heading.key)),
    );
    expect(coverage.columnTotals.map(({ count }) => count)).toEqual(
      coverage.columns.map((heading) => facts(([, column]) => column === heading.key)),
    );
    expect(coverage.total.count).toBe(facts(() => true));
  },
);

test('a total says how many of its cells are silent, and every cell is in one of three states', async () => {
  const { coverage } = await ask(Matrix, { rows: 'QPV', columns: 'THEME' });

  const silent = coverage.cells.filter(({ state }) => state === 'NOT_STATED');
  expect(coverage.cells).toHaveLength(coverage.rows.length * coverage.columns.length);
  expect(coverage.total.notStated).toBe(silent.length);
  expect(coverage.rowTotals.map(({ notStated }) => notStated)).toEqual(
    coverage.rows.map((_, index) => silent.filter(({ row }) => row === index).length),
  );
  for (const { count, state } of coverage.cells) expect(count > 0).toBe(state === 'KNOWN');
});
