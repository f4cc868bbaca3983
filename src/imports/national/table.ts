import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { ImportError } from '../problem.ts';

/** A year of France is 37,000 actions in 10 MB. */
const MOST_BYTES = 100 * 1_048_576;
const MOST_ROWS = 500_000;
const LONGEST_ROW = 65_536;

type Parsed = { record: string[]; info: { lines: number } };

/** A row of a public table, by name of column, and the line it begins on. */
export type TableRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

/**
 * The rows of a public CSV, read as they are taken: UTF-8, commas or semicolons, names of columns in any case.
 * @throws ImportError
 */
export async function* readTable(
  path: string,
  needed: readonly string[],
): AsyncGenerator<TableRow, void, undefined> {
  const name = basename(path);
  const { size } = await stat(path).catch(() => {
    throw new ImportError(`${name} : ce fichier ne se lit pas.`);
  });
  if (size > MOST_BYTES)
    throw new ImportError(`${name} : fichier trop gros (plus de ${MOST_BYTES / 1_048_576} Mio).`);
  let columns: string[] | undefined;
  let count = 0;
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(path),
    trim: true,
    info: true,
    max_record_size: LONGEST_ROW,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  try {
    const bytes = Readable.from(decoded(path, name)).on('error', (error) => parser.destroy(error));
    for await (const { record, info } of bytes.pipe(parser) as AsyncIterable<Parsed>) {
      if (!columns) {
        columns = record.map((column) => column.toLowerCase());
        const missing = needed.filter((column) => !columns?.includes(column));
        if (missing.length) throw new ImportError(`${name}:1 : colonnes attendues : ${missing.join(', ')}.`);
        continue;
      }
      count += 1;
      if (count > MOST_ROWS) throw new ImportError(`${name} : plus de ${MOST_ROWS} lignes.`);
      const cells = Object.fromEntries(columns.map((column, index) => [column, record[index] ?? '']));
      yield { line: info.lines, cells };
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(
      `${name} : ce n’est pas une table CSV lisible (${error instanceof Error ? error.message : error}).`,
    );
  }
  if (!columns) throw new ImportError(`${name} : ce fichier est vide.`);
}

/** What the head separates its names with. */
async function delimiterOf(path: string): Promise<string> {
  for await (const chunk of createReadStream(path, { end: 4_095, encoding: 'utf8' })) {
    const [head = ''] = String(chunk).split(/\r?\n/);
    return head.includes(';') ? ';' : ',';
  }
  return ',';
}

async function* decoded(path: string, name: string): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ImportError(`${name} : ce fichier n’est pas écrit en UTF-8 : convertissez-le.`);
  }
}
