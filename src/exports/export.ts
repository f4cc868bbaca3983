import type { GraphQLSchema } from 'graphql';
import { contentHash } from '../values/identity.ts';
import { nearest } from '../values/text.ts';
import { filtersOf, type Given, variablesOf } from './arguments.ts';
import { readyColumns } from './cell.ts';
import { csv } from './formats/csv.ts';
import { type Chunks, DIALECTS, type Dialect, type Exported, type Format } from './formats/format.ts';
import { gexf, graphml } from './formats/graph.ts';
import { jsonLd } from './formats/json-ld.ts';
import { jsonLines } from './formats/json-lines.ts';
import { xlsx } from './formats/xlsx.ts';
import { ExportError, meant } from './problem.ts';
import { type Ask, type Page, queryOf, readPages, readSource } from './read.ts';
import type { Table } from './table.ts';
import { TABLES } from './tables/all.ts';

export const FORMATS: readonly Format[] = [csv, xlsx, jsonLines, jsonLd, gexf, graphml];

/** Changes when the same data and the same request give other bytes: a tag of another edition is not ours. */
const EDITION = 1;

/** What is asked: a table, a format, and filters as they came. */
export type Asked = { readonly table: string; readonly format: string; readonly given: Given };

/** An export that is accepted, and whose first page is not yet read. */
export type Export = {
  readonly type: string;
  readonly fileName: string;
  /** The same for the same bytes. */
  readonly tag: string;
  /** Reads the first page, so that what the API refuses is known before anything is written; the rest as it is taken. */
  open(): Promise<Chunks>;
};

/** @throws ExportError with what is wrong, in French, and what was perhaps meant */
export function tableOf(name: string, tables: readonly Table[] = TABLES): Table {
  const names = tables.map((table) => table.name);
  const found = tables.find((table) => table.name === name);
  if (found) return found;
  const near = nearest(name, names);
  throw new ExportError(
    'UNKNOWN_TABLE',
    `Il n’y a pas d’export « ${name} ».${meant(near, names)}`,
    near ? [near] : [],
  );
}

function formatOf(name: string, table: Table): Format {
  const possible = FORMATS.filter(({ graph }) => !graph || table.graph !== false);
  const names = possible.map(({ extension }) => extension);
  const found = possible.find(({ extension }) => extension === name);
  if (found) return found;
  const near = nearest(name, names);
  throw new ExportError(
    'UNKNOWN_FORMAT',
    `« ${table.name} » ne s’exporte pas en « ${name} ».${meant(near, names)}`,
    near ? [near] : [],
  );
}

function dialectOf(given: Given): Dialect {
  const [[, asked] = ['', 'excel'], ...more] = given.filter(([name]) => name === 'dialect');
  const found = DIALECTS.find((dialect) => dialect === asked);
  if (found && !more.length) return found;
  throw new ExportError('BAD_FILTER', `Le dialecte est ${DIALECTS.join(' ou ')}, pas « ${asked} ».`);
}

/** @throws ExportError */
export async function prepare(
  schema: GraphQLSchema,
  ask: Ask,
  { table: name, format: extension, given }: Asked,
  today: string,
  tables: readonly Table[] = TABLES,
): Promise<Export> {
  const table = tableOf(name, tables);
  const format = formatOf(extension, table);
  const dialect = format === csv ? dialectOf(given) : 'excel';
  const filters = filtersOf(schema, table.root ?? table.name);
  // In one order, whatever theirs: the same request is the same file.
  const asked = given.filter(([key]) => !(format === csv && key === 'dialect')).toSorted(inOrder);
  const source = await readSource(ask);
  const variables = variablesOf(filters, asked, source.contracts);
  const query = queryOf(schema, table);
  const { version } = source;
  return {
    type: format.type,
    fileName: `${table.name}-${today}-${version}.${format.extension}`,
    tag: `W/"${contentHash([EDITION, source, table, query, format.extension, dialect, variables, asked])}"`,
    async open() {
      const pages = () => readPages(ask, query, table, variables, version);
      const first = pages();
      const begun = await first.next();
      const columns = (!begun.done && table.whole?.columns?.(begun.value.whole)) || table.columns;
      let isFresh = true;
      const exported: Exported = {
        table,
        columns: readyColumns(schema, table, columns),
        source,
        asked,
        dialect,
        pages() {
          if (!isFresh) return pages();
          isFresh = false;
          return resumed(begun, first);
        },
      };
      return written(format, exported, first);
    },
  };
}

const inOrder = (a: readonly string[], b: readonly string[]) => (a.join('=') < b.join('=') ? -1 : 1);

async function* resumed(
  begun: IteratorResult<Page, void>,
  rest: AsyncGenerator<Page, void, undefined>,
): AsyncGenerator<Page, void, undefined> {
  if (begun.done) return;
  yield begun.value;
  yield* rest;
}

/** Whoever stops taking stops the reading. */
async function* written(format: Format, exported: Exported, first: AsyncGenerator<Page>): Chunks {
  try {
    yield* format.write(exported);
  } finally {
    await first.return(undefined);
  }
}
