import { once } from 'node:events';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { sheetColumn } from '../../values/sheet-column.ts';
import { type Ready, textOf } from '../cell.ts';
import { isDay } from '../day.ts';
import { readMe } from '../read-me.ts';
import type { Cell, CellType, Row } from '../table.ts';
import type { Chunks, Exported, Format } from './format.ts';
import { type At, HEAD, MAIN, packageParts, rowXml, STYLES, text } from './parts.ts';

/** Excel's own limit: rows beyond it go on in another sheet. */
const MOST_ROWS = 1_048_576;

type Sheet = { name: string; rows: number; columns: number };

/** Rows are compressed as they are read; the parts that must know how many sheets there are come last. */
async function* written(exported: Exported, most = MOST_ROWS): Chunks {
  const zip = new ZipFile();
  const archive = zip.outputStream as Readable;
  // An archive has no time zone: the same hour is written wherever it is made.
  const mtime = new Date((exported.source.importedAt ?? '1980-01-01T00:00:00').slice(0, 19));
  const options = { mtime, forceDosTimestamp: true };
  const pages = rowsOf(exported);
  const sheets: Sheet[] = [];
  const open = new Set<Readable>();
  const add = (path: string, content: () => AsyncIterable<string>) =>
    zip.addReadStreamLazy(path, options, (give) => {
      const stream = Readable.from(content(), { objectMode: false });
      open.add(stream);
      stream.once('close', () => open.delete(stream));
      stream.once('error', (error) => archive.destroy(error));
      give(null, stream);
    });
  const sheet = (next: IteratorResult<Row, unknown>) => {
    const position = sheets.length + 1;
    const name = position === 1 ? exported.table.title : `${exported.table.title} (${position})`;
    const state: Sheet = { name: name.slice(0, 31), rows: 1, columns: exported.columns.length };
    sheets.push(state);
    add(`xl/worksheets/sheet${position}.xml`, async function* () {
      yield opening(exported.columns);
      let left = next;
      while (!left.done && state.rows < most) {
        state.rows += 1;
        yield rowXml(
          state.rows,
          exported.columns.map((column) => cellXml(column, left.value)),
        );
        left = await pages.next();
      }
      yield closing(state);
      if (left.done) rest();
      else sheet(left);
    });
  };
  const rest = () => {
    const counted = sheets.reduce((sum, { rows }) => sum + rows - 1, 0);
    const readMePath = `xl/worksheets/sheet${sheets.length + 1}.xml`;
    const named = sheets.map((sheet) => ({ name: sheet.name, filter: rangeOf(sheet, '$') }));
    const parts: [string, string][] = [
      [readMePath, readMeXml(exported, counted)],
      ...packageParts([...named, { name: 'Lisez-moi' }]),
    ];
    for (const [path, text] of parts) zip.addBuffer(Buffer.from(text), path, options);
    zip.end();
  };
  try {
    sheet(await pages.next());
    yield* archive;
  } finally {
    for (const stream of open) {
      stream.destroy();
      await once(stream, 'close').catch(() => undefined);
    }
    await pages.return();
  }
}

async function* rowsOf({ pages }: Exported): AsyncGenerator<Row, void, undefined> {
  for await (const { rows } of pages()) yield* rows;
}

const WIDTHS: Readonly<Record<CellType, number>> = {
  string: 28,
  integer: 10,
  number: 12,
  boolean: 10,
  date: 12,
};

function opening(columns: readonly Ready[]): string {
  const widths = columns.map(
    ({ cellType }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${WIDTHS[cellType]}" customWidth="1"/>`,
  );
  const header = rowXml(
    1,
    columns.map(({ header }) => text(header, STYLES.header)),
  );
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${header}`;
}

const rangeOf = ({ columns, rows }: Sheet, absolute = '') =>
  `${absolute}A${absolute}1:${absolute}${sheetColumn(columns - 1)}${absolute}${rows}`;
const closing = (sheet: Sheet) => `</sheetData><autoFilter ref="${rangeOf(sheet)}"/></worksheet>`;

function cellXml(column: Ready, row: Row): At {
  const cell: Cell = column.write(row);
  if (cell === null || cell === '') return () => '';
  if (typeof cell === 'number') return (at) => `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return (at) => `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const day = column.cellType === 'date' ? serialOf(cell) : undefined;
  if (day !== undefined) return (at) => `<c r="${at}" s="${STYLES.date}"><v>${day}</v></c>`;
  return text(textOf(cell));
}

const DAY = 86_400_000;
/** Excel believes that 1900 was a leap year: days count well from March of it. */
const FIRST_SERIAL = 61;

function serialOf(day: string): number | undefined {
  if (!isDay(day)) return undefined;
  const serial = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
  return serial >= FIRST_SERIAL ? serial : undefined;
}

function readMeXml(exported: Exported, counted: number): string {
  const rows = readMe(exported, counted).map((line, index) =>
    rowXml(
      index + 1,
      line.map((said, column) =>
        text(said, index === 0 || (column === 0 && line.length > 1) ? STYLES.header : STYLES.wrapped),
      ),
    ),
  );
  return `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="28" customWidth="1"/><col min="2" max="2" width="100" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

export const xlsx: Format = {
  extension: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  title: 'XLSX, pour tableur : cellules typées, filtre, feuille « Lisez-moi »',
  write: (exported) => written(exported),
};

/** The same with sheets of so many rows, for a test that need not write a million. */
export const writeSheets = written;
