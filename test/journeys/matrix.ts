import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../support/generated/index.ts';

export const Matrix = graphql(`
  query Matrix($rows: CoverageAxis!, $columns: CoverageAxis!, $contract: String, $asOf: Date) {
    coverage(rows: $rows, columns: $columns, contract: $contract, asOf: $asOf) {
      caption
      rows { key label placeScope entity { slug kind } }
      columns { key label }
      cells { row column count announced viaGroup state }
      rowTotals { count state notStated }
      columnTotals { count state notStated }
      total { count state notStated }
    }
  }
`);
export type Coverage = ResultOf<typeof Matrix>['coverage'];

/** The cell where two labels meet. */
export function cellAt({ rows, columns, cells }: Coverage, row: string, column: string) {
  const [y, x] = [
    rows.findIndex(({ label }) => label === row),
    columns.findIndex(({ label }) => label === column),
  ];
  return cells.find((cell) => cell.row === y && cell.column === x);
}

/** « n », « 0 » or « n.r. », as it is to be printed. */
export const printed = (cell: ReturnType<typeof cellAt>): string | undefined =>
  cell && (cell.state === 'NOT_STATED' ? 'n.r.' : String(cell.count));
