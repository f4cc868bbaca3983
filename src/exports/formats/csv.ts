import { stringify } from 'csv-stringify/sync';
import { type Ready, textOf } from '../cell.ts';
import type { Row } from '../table.ts';
import type { Dialect, Format } from './format.ts';

const BOM = '\uFEFF';

/** French Excel opens the first by a double click; the second is RFC 4180 for programs, values untouched. */
const OPTIONS: Readonly<Record<Dialect, { delimiter: string; escape_formulas: boolean }>> = {
  excel: { delimiter: ';', escape_formulas: true },
  rfc4180: { delimiter: ',', escape_formulas: false },
};

export const csv: Format = {
  extension: 'csv',
  type: 'text/csv; charset=utf-8; header=present',
  title: 'CSV, pour tableur français ; dialect=rfc4180 pour un programme',
  async *write({ columns, dialect, pages }) {
    const lines = (rows: readonly (readonly unknown[])[]) =>
      stringify(rows as unknown[][], {
        ...OPTIONS[dialect],
        record_delimiter: '\r\n',
        // Half a line end is one too, to whoever reads.
        quoted_match: /[\r\n]/,
      });
    const bom = dialect === 'excel' ? BOM : '';
    yield bom + lines([columns.map(({ header }) => header)]);
    for await (const { rows } of pages())
      yield lines(rows.map((row: Row) => columns.map((column) => cellOf(column, row))));
  },
};

/** Numbers stay numbers, so that a negative one is no formula. */
function cellOf(column: Ready, row: Row): string | number {
  const cell = column.write(row);
  return typeof cell === 'number' ? cell : textOf(cell);
}
