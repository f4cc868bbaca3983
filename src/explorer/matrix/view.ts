import type { loadMatrix } from './load.ts';

export type Matrix = Awaited<ReturnType<typeof loadMatrix>>;
export type Cell = Matrix['coverage']['cells'][number];
export type Total = Matrix['coverage']['total'];

export const tint = (count: number) => (count >= 7 ? 'k4' : count >= 4 ? 'k3' : count >= 2 ? 'k2' : 'k1');

const isEmpty = (total: Total | undefined) => !total || total.state === 'NOT_STATED';

/** Which lines of a matrix are shown, and where those that are no place of its axis begin. */
export function shownOf({ coverage, rows, hideEmpty }: Matrix) {
  const shown = (all: readonly unknown[], totals: readonly Total[]) =>
    all.map((_, index) => index).filter((index) => !hideEmpty || !isEmpty(totals[index]));
  const apart = coverage.rows.findIndex(
    ({ entity, placeScope }) => placeScope || (rows === 'QPV' && entity?.kind !== 'QPV'),
  );
  const all = shown(coverage.rows, coverage.rowTotals);
  return {
    rows: apart < 0 ? [all] : [all.filter((row) => row < apart), all.filter((row) => row >= apart)],
    columns: shown(coverage.columns, coverage.columnTotals),
  };
}

/** Cells by where they stand, those that are silent left out. */
export const cellsOf = ({ coverage }: Matrix): ReadonlyMap<string, Cell> =>
  new Map(coverage.cells.map((cell) => [`${cell.row}.${cell.column}`, cell]));
