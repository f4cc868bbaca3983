import { expect, test } from 'vitest';
import { run, seededGraph } from '../support/seeded.ts';
import { asking, bytesOf, readCsv, readSheets, textOf } from './support.ts';

const graph = seededGraph();
const AXES = [
  ['rows', 'QPV'],
  ['columns', 'ROLE_FAMILY'],
] as const;
const MATRIX = `{ coverage(rows: QPV, columns: ROLE_FAMILY) {
  rows { label } columns { label } cells { row column count state viaGroup } rowTotals { count notStated state } total { count notStated state }
} }`;

type Counted = { count: number; state: string; notStated: number };
type Matrix = {
  rows: { label: string }[];
  columns: { label: string }[];
  cells: (Counted & { row: number; column: number; viaGroup: number })[];
  rowTotals: Counted[];
  total: Counted;
};

const shown = ({ count, state }: Counted) => (state === 'NOT_STATED' ? 'n.r.' : count);

test('a matrix is exported as it is shown: every cell in its state, totals that count silence', async () => {
  const { data } = await run(graph, MATRIX);
  const { rows, columns, cells, rowTotals, total } = (data as { coverage: Matrix }).coverage;
  const ask = asking(graph, 'once');
  const sheet = (await readSheets(await bytesOf(ask, 'coverage', 'xlsx', AXES))).get('Couverture') ?? [];
  const lines = readCsv(await textOf(ask, 'coverage', 'csv', AXES));

  const [header = [], ...body] = sheet;
  const crossed = columns.map(({ label }) => header.indexOf(label));
  expect(body.map(([label]) => label)).toEqual([...rows.map(({ label }) => label), 'Total']);
  for (const cell of cells) {
    expect(body[cell.row]?.[crossed[cell.column] ?? -1]).toBe(shown(cell));
  }
  expect(body.map((line) => line.slice(-2))).toEqual(
    [...rowTotals, total].map((each) => [shown(each), each.notStated]),
  );
  expect(lines).toEqual(sheet.map((line) => header.map((_, index) => String(line[index] ?? ''))));
});

test('its cells are also a list, what groups do apart', async () => {
  const { data } = await run(graph, MATRIX);
  const { rows, columns, cells } = (data as { coverage: Matrix }).coverage;
  const [, ...lines] = readCsv(await textOf(asking(graph), 'coverageCells', 'csv', AXES));

  expect(lines.map(([row, column, , count, , viaGroup]) => [row, column, count, viaGroup])).toEqual(
    cells.map((cell) => [
      rows[cell.row]?.label,
      columns[cell.column]?.label,
      `${shown(cell)}`,
      `${cell.viaGroup}`,
    ]),
  );
});

test('both axes are needed, and a matrix is no graph', async () => {
  const ask = asking(graph);

  await expect(textOf(ask, 'coverage', 'csv', [['rows', 'QPV']])).rejects.toMatchObject({
    code: 'MISSING_FILTER',
    message: 'Le filtre « columns » est nécessaire : ajoutez columns=…',
  });
  await expect(textOf(ask, 'coverage', 'gexf', AXES)).rejects.toMatchObject({ code: 'UNKNOWN_FORMAT' });
});
