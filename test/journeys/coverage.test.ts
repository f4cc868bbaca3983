import { expect, test } from 'vitest';
import { graphql } from '../support/generated/index.ts';
import { client, run, seededGraph } from '../support/seeded.ts';
import { cellAt, Matrix, printed } from './matrix.ts';

const graph = seededGraph();
const ask = client(graph);

test('no DRE at Tomblaine is 0: five are counted and named; an instance at Laxou is n.r.', async () => {
  const { coverage: dispositifs } = await ask(Matrix, { rows: 'COMMUNE', columns: 'DISPOSITIF' });
  const dre = 'Dispositifs de réussite éducative';
  expect(printed(cellAt(dispositifs, 'Laxou', dre))).not.toBe('n.r.');
  expect(printed(cellAt(dispositifs, 'Tomblaine', dre))).toBe('0');

  const { coverage: instances } = await ask(Matrix, { rows: 'COMMUNE', columns: 'INSTANCE_KIND' });
  expect(printed(cellAt(instances, 'Laxou', 'Instances territoriales'))).toBe('n.r.');
});

test('under the quarters stand the other places, then all, some, the whole contract, and « lieu non renseigné »', async () => {
  const { coverage } = await ask(Matrix, { rows: 'QPV', columns: 'THEME' });
  const kinds = coverage.rows.map(({ entity, placeScope }) => entity?.kind ?? placeScope);
  expect([...new Set(kinds)]).toEqual([
    'QPV',
    'AREA',
    'COMMUNE',
    'SITE',
    'ALL_QPV',
    'ALL_EXCEPT',
    'SOME_UNNAMED',
    'CONTRACT_WIDE',
    'WIDER_THAN_CONTRACT',
    'NOT_STATED',
  ]);
  expect(coverage.rows.at(-1)?.label).toBe('Lieu non renseigné');
  expect(coverage.rowTotals.at(-1)?.count).toBeGreaterThan(200);
  expect(coverage.caption).toContain('rien n’en est réparti sur les lieux');
  expect(coverage.caption).toContain('n.r.\u00a0: non renseigné');
});

test('what is said of all quarters is never poured into one: Cœur de Ville keeps its silence', async () => {
  const { coverage } = await ask(Matrix, { rows: 'QPV', columns: 'DISPOSITIF' });
  const tfpb = 'Conventions d’utilisation de l’abattement de TFPB';
  expect(printed(cellAt(coverage, 'Tous les QPV', tfpb))).not.toBe('n.r.');
  expect(printed(cellAt(coverage, 'Cœur de Ville', tfpb))).toBe('n.r.');
});

test('to stand on one annex row is no link: most dispositifs and objectives that share one stay n.r.', async () => {
  const { coverage } = await ask(Matrix, { rows: 'DISPOSITIF', columns: 'OBJECTIVE' });
  const [together = 0] = (
    await graph.run(
      'test.rows',
      `MATCH (dispositif:Dispositif)-[:LISTED_IN]->(:Row)<-[:LISTED_IN]-(objective:Objective)
WHERE NOT EXISTS { (dispositif)-[:SERVES]->(objective) }
RETURN count(DISTINCT [dispositif.id, objective.id])`,
      {},
    )
  ).flat() as number[];
  expect(together).toBeGreaterThan(300);
  expect(coverage.total.count).toBeLessThan(100);
});

test('what a group does is the group’s: for its members it is counted apart', async () => {
  const { coverage } = await ask(Matrix, { rows: 'ACTOR', columns: 'ROLE_FAMILY' });
  const cell = cellAt(coverage, 'Batigère', 'Engagement');
  expect([printed(cell), cell?.viaGroup]).toEqual(['n.r.', expect.toSatisfy((n: number) => n > 5)]);
  const groups = coverage.rows.findIndex(({ label }) => label === 'Les signataires');
  expect(groups).toBeGreaterThan(coverage.rows.findIndex(({ label }) => label === 'Vilogia'));
});

const Behind = graphql(`
  query BehindACell {
    coverage(rows: COMMUNE, columns: DISPOSITIF) {
      rows { label }
      columns { label }
      cells(states: [KNOWN]) {
        row
        column
        count
        facts(first: 2) { relation subject { label } citations { quote } }
      }
    }
  }
`);

test('behind each known cell are its facts, with their proofs, read in one statement', async () => {
  const statements: string[] = [];
  const counting: typeof graph = {
    ...graph,
    run: (name, text, params) => {
      statements.push(name);
      return graph.run(name, text, params);
    },
  };
  const { coverage } = await client(counting)(Behind);
  for (const { count, facts } of coverage.cells) {
    expect(facts).toHaveLength(Math.min(count, 2));
    for (const { citations } of facts) expect(citations).not.toEqual([]);
  }
  expect(statements.filter((name) => name.startsWith('CoverageCell'))).toEqual(['CoverageCell.facts:Fact']);
});

test('on a day, only what may hold then counts', async () => {
  const [whole, later] = await Promise.all([
    ask(Matrix, { rows: 'ROLE_FAMILY', columns: 'CONTRACT' }),
    ask(Matrix, { rows: 'ROLE_FAMILY', columns: 'CONTRACT', asOf: '2030-01-01' }),
  ]);
  expect(later.coverage.total.count).toBeLessThan(whole.coverage.total.count);
  expect(later.coverage.caption).toContain('2030-01-01');
});

test('a matrix has two axes', async () => {
  const { errors } = await run(graph, '{ coverage(rows: QPV, columns: QPV) { caption } }');
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});
