import type { CoverageAxis } from '../generated/graphql.ts';
import type { loadMatrix } from './load.ts';

export type Matrix = Awaited<ReturnType<typeof loadMatrix>>;
export type Cell = Matrix['coverage']['cells'][number];
export type Total = Matrix['coverage']['total'];

export const tint = (count: number) => (count >= 7 ? 'k4' : count >= 4 ? 'k3' : count >= 2 ? 'k2' : 'k1');

const isEmpty = (total: Total | undefined) => !total || total.state === 'NOT_STATED';

type Heading = { readonly entity?: Matrix['coverage']['rows'][number]['entity'] };
/**
 * Headings that a reader may do without at first: a heading under another counts in it already, and the other places
 * that a document names are many. What is said of no named place stays.
 */
const isFolded = (axis: CoverageAxis, { entity }: Heading): boolean =>
  Boolean(
    entity &&
      (axis === 'THEME'
        ? 'parent' in entity && entity.parent
        : (axis === 'QPV' || axis === 'COMMUNE') && entity.kind !== axis),
  );

/** Which lines of a matrix are shown, where those that are no place of its axis begin, and how many are folded. */
export function shownOf({ coverage, rows, columns, hideEmpty, isUnfolded, opened }: Matrix) {
  const folds = (axis: CoverageAxis, all: readonly Heading[]) =>
    all.flatMap((heading, index) => (isFolded(axis, heading) ? [index] : []));
  const folded = { rows: folds(rows, coverage.rows), columns: folds(columns, coverage.columns) };
  // A cell that an address opens is never hidden.
  const isWhole =
    isUnfolded ||
    (opened && (folded.rows.includes(opened.row) || folded.columns.includes(opened.column))) ||
    false;
  const shown = (all: readonly unknown[], totals: readonly Total[], away: readonly number[]) =>
    all
      .map((_, index) => index)
      .filter((index) => (isWhole || !away.includes(index)) && !(hideEmpty && isEmpty(totals[index])));
  const apart = coverage.rows.findIndex(
    ({ entity, placeScope }) => placeScope || (rows === 'QPV' && entity?.kind !== 'QPV'),
  );
  const all = shown(coverage.rows, coverage.rowTotals, folded.rows);
  return {
    rows: apart < 0 ? [all] : [all.filter((row) => row < apart), all.filter((row) => row >= apart)],
    columns: shown(coverage.columns, coverage.columnTotals, folded.columns),
    folded,
    isWhole,
  };
}
export type Shown = ReturnType<typeof shownOf>;

/** What the cells that are shown say, by their states. */
export function statesOf(matrix: Matrix, shown: Shown) {
  const cells = cellsOf(matrix);
  const all = shown.rows
    .flat()
    .flatMap((row) => shown.columns.map((column) => cells.get(`${row}.${column}`)));
  const known = all.filter((cell) => cell?.state === 'KNOWN').length;
  const none = all.filter((cell) => cell?.state === 'KNOWN_NONE').length;
  return { all: all.length, known, none, silent: all.length - known - none };
}

/** Cells by where they stand, those that are silent left out. */
export const cellsOf = ({ coverage }: Matrix): ReadonlyMap<string, Cell> =>
  new Map(coverage.cells.map((cell) => [`${cell.row}.${cell.column}`, cell]));
