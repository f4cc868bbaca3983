import type { Path, Position, Problem } from '../../facts/problem.ts';
import type { Entry } from '../../facts/write.ts';
import { nearest } from '../../values/text.ts';
import type { Cell, Line } from './cells.ts';
import { type Column, decode } from './column.ts';
import type { Sheet } from './sheets.ts';

/** An entry read from a sheet, and where each of its values stands. */
export type Placed = {
  readonly entry: Entry;
  readonly places: [path: Path, at: Position][];
  readonly at: Position;
};

type Header = { readonly index: number; readonly column: Column };

/** The entries of a sheet: a row each; a row that only cites adds its proof to the one above. */
export function rowsIn(
  file: string,
  sheet: Sheet,
  [head, ...lines]: readonly Line[],
): { rows: Placed[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const at = (line: number, index: number, field?: string): Position => ({
    file,
    sheet: sheet.name,
    line,
    column: index + 1,
    ...(field && { field }),
  });
  const headers = head
    ? headersOf(sheet, head, (index, message) => problems.push({ ...at(head.number, index), message }))
    : [];
  const rows: Placed[] = [];
  for (const { number, cells } of lines) {
    if (cells[0]?.text.startsWith('#')) continue;
    const row: Placed = { entry: {}, places: [], at: at(number, cells[0]?.column ?? 0) };
    const written = new Map(cells.map((cell) => [cell.column, cell]));
    for (const { column: index } of cells) {
      if (!headers.some((header) => header.index === index))
        problems.push({ ...at(number, index), message: 'cette cellule est sous une colonne sans titre' });
    }
    const above = rows.at(-1);
    const isProof = sheet.keys.length > 0 && above && isOnlyProof(headers, written);
    const into = isProof ? above : row;
    const nth = isProof ? ((above.entry.cite as Entry[] | undefined)?.length ?? 0) : 0;
    const citation: Entry = {};
    for (const { index, column } of headers) {
      const cell = written.get(index);
      if (!cell) continue;
      const place = at(number, index, column.header);
      if (cell.refused) problems.push({ ...place, message: cell.refused });
      else if (column.path.startsWith('cite.'))
        cite(citation, column, cell, (path) => into.places.push([['cite', nth, ...path], place]));
      else {
        put(row.entry, column.path.split('.'), decode(column, cell.text));
        row.places.push([column.path.split('.'), place]);
      }
    }
    const proof = citationOf(citation);
    if (proof) into.entry.cite = [...((into.entry.cite as Entry[] | undefined) ?? []), proof];
    if (!isProof) rows.push(row);
  }
  return { rows, problems };
}

function headersOf(
  sheet: Sheet,
  { cells }: Line,
  refuse: (index: number, message: string) => void,
): Header[] {
  const names = sheet.columns.map(({ header }) => header);
  const seen = new Set<string>();
  return cells.flatMap(({ column: index, text }): Header[] => {
    const column = sheet.columns.find(({ header }) => header === text);
    if (!column) {
      const near = nearest(text, names);
      refuse(index, `colonne inconnue « ${text} »${near ? ` (vouliez-vous dire « ${near} » ?)` : ''}`);
      return [];
    }
    if (seen.has(text)) refuse(index, `la colonne « ${text} » est donnée deux fois`);
    seen.add(text);
    return [{ index, column }];
  });
}

/** Whether nothing but a citation is written. */
const isOnlyProof = (headers: readonly Header[], written: ReadonlyMap<number, Cell>): boolean =>
  headers.every(({ index, column }) => !written.has(index) || column.path.startsWith('cite.'));

function put(entry: Entry, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (!rest.length) entry[key] = value;
  else {
    entry[key] ??= {};
    put(entry[key] as Entry, rest, value);
  }
}

function cite(citation: Entry, column: Column, { text }: Cell, place: (path: Path) => void): void {
  const [, key = ''] = column.path.split('.');
  citation[key] = decode(column, text);
  place([key]);
  // Of a passage in pieces, each has its own.
  if (column.kind === 'list')
    for (const index of (citation[key] as string[]).keys()) place(['segments', index, key]);
}

/** A citation as the facts format writes it: one passage, or the pieces of one. */
function citationOf({ lines, quote, ...rest }: Entry): Entry | undefined {
  const at = ((lines ?? []) as string[]).map((line) => (/^\d{1,9}$/.test(line) ? Number(line) : line));
  const words = (quote ?? []) as string[];
  if (at.length > 1 && at.length === words.length) {
    return { ...rest, segments: at.map((line, index) => ({ lines: line, quote: words[index] })) };
  }
  const one = {
    ...rest,
    ...(at.length && { lines: at.length > 1 ? at.join(' | ') : at[0] }),
    ...(words.length && { quote: words.join(' | ') }),
  };
  return Object.keys(one).length ? one : undefined;
}
