import { once } from 'node:events';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type Ready, textOf } from '../cell.ts';
import { isDay } from '../day.ts';
import { readMe } from '../read-me.ts';
import type { Cell, CellType, Row } from '../table.ts';
import type { Chunks, Exported, Format } from './format.ts';
import { UNWRITABLE, xml } from './xml.ts';

/** Excel's own limits; beyond the first, a cell is cut and says so; beyond the second, rows go on in another sheet. */
const LONGEST_CELL = 32_767;
const CUT = '… [coupé : voir l’export CSV]';
const MOST_ROWS = 1_048_576;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Positions in `cellXfs` below. */
const STYLES = { plain: 0, header: 1, date: 2, wrapped: 3 } as const;
const STYLE_SHEET = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3E3FD"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

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
    const parts: [string, string][] = [
      [`xl/worksheets/sheet${sheets.length + 1}.xml`, readMeXml(exported, counted)],
      ['xl/styles.xml', STYLE_SHEET],
      ['xl/workbook.xml', workbook(sheets)],
      ['xl/_rels/workbook.xml.rels', workbookLinks(sheets.length + 1)],
      [
        '_rels/.rels',
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATED}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ],
      ['[Content_Types].xml', contentTypes(sheets.length + 1)],
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

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

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
  `${absolute}A${absolute}1:${absolute}${letters(columns - 1)}${absolute}${rows}`;
const closing = (sheet: Sheet) => `</sheetData><autoFilter ref="${rangeOf(sheet)}"/></worksheet>`;

/** Each cell is given where it stands, as a function of its reference. */
type At = (reference: string) => string;
const rowXml = (number: number, cells: readonly At[]): string =>
  `<row r="${number}">${cells.map((cell, index) => cell(`${letters(index)}${number}`)).join('')}</row>`;

function cellXml(column: Ready, row: Row): At {
  const cell: Cell = column.write(row);
  if (cell === null || cell === '') return () => '';
  if (typeof cell === 'number') return (at) => `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return (at) => `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const day = column.cellType === 'date' ? serialOf(cell) : undefined;
  if (day !== undefined) return (at) => `<c r="${at}" s="${STYLES.date}"><v>${day}</v></c>`;
  return text(textOf(cell));
}

/** Always a text, whatever it begins with: a spreadsheet never computes it. */
function text(said: string, style: number = STYLES.plain): At {
  const short = said.length > LONGEST_CELL ? `${said.slice(0, LONGEST_CELL - CUT.length)}${CUT}` : said;
  return (at) =>
    `<c r="${at}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escaped(short)}</t></is></c>`;
}

/** Of what XML cannot hold, the escape that spreadsheets read; of what looks like one, its own. */
const escaped = (said: string): string =>
  xml(
    said
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(UNWRITABLE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );

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

const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;

function workbook(sheets: readonly Sheet[]): string {
  const names = [...sheets.map(({ name }) => name), 'Lisez-moi'];
  const listed = names.map(
    (name, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const filters = sheets.map(
    (sheet, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xml(`${quoted(sheet.name)}!${rangeOf(sheet, '$')}`)}</definedName>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets>${listed.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`;
}

const counting = <T>(count: number, make: (position: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index + 1));

const workbookLinks = (sheets: number) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${counting(sheets, (position) => `<Relationship Id="rId${position}" Type="${RELATED}/worksheet" Target="worksheets/sheet${position}.xml"/>`).join('')}<Relationship Id="rId${sheets + 1}" Type="${RELATED}/styles" Target="styles.xml"/></Relationships>`;

const contentTypes = (sheets: number) => {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${counting(sheets, (position) => `<Override PartName="/xl/worksheets/sheet${position}.xml" ContentType="${kind}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`;
};

export const xlsx: Format = {
  extension: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  title: 'XLSX, pour tableur : cellules typées, filtre, feuille « Lisez-moi »',
  write: (exported) => written(exported),
};

/** The same with sheets of so many rows, for a test that need not write a million. */
export const writeSheets = written;
