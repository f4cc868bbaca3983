import type { GraphQLSchema } from 'graphql';
import { filtersOf } from './arguments.ts';
import { placeOf, rowTypeOf, selectionOf, THING } from './path.ts';
import { ExportError } from './problem.ts';
import type { Column, Row, Table } from './table.ts';

/** Asks the API, as any client does: an export has no other way to the data. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<Answer>;
export type Answer = {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly Refusal[] | undefined;
};
type Refusal = { readonly message: string; readonly extensions?: { readonly code?: unknown } | undefined };

/** Pages that are remembered for those who come after: enough for readers of one table, whose pace is that of the API. */
const REMEMBERED = 8;

/** The same answers: what several ask one after the other, as they read in step, is asked once. */
export function inStep(ask: Ask): Ask {
  const recent = new Map<string, Promise<Answer>>();
  return (query, variables) => {
    const key = JSON.stringify([query, variables]);
    const answer = recent.get(key) ?? ask(query, variables);
    recent.delete(key);
    recent.set(key, answer);
    const [oldest] = recent.keys();
    if (recent.size > REMEMBERED && oldest !== undefined) recent.delete(oldest);
    return answer;
  };
}

/** What every export says of where it comes from. */
export type Source = {
  readonly version: string;
  readonly importedAt: string | null;
  readonly licence: string;
  readonly contracts: readonly { slug: string; label: string; officialCode: string | null }[];
  readonly documents: readonly { label: string; url: string | null; licence: string | null }[];
};

const SOURCE = `query ExportSource {
  dataset { version importedAt licence contracts { slug label officialCode } documents { label url licence } }
}`;

export async function readSource(ask: Ask): Promise<Source> {
  return (await answered(ask, SOURCE, {})).dataset as Source;
}

/** Entries per page: the most that the API gives. */
export const PAGE = 100;

/** What is read of the API for a table, whatever the filters. */
export function queryOf(schema: GraphQLSchema, table: Table): string {
  const root = table.root ?? table.name;
  const { type, paged } = rowTypeOf(schema, root);
  const all = schema.getQueryType()?.getFields()[root]?.args ?? [];
  const taken = new Set([...filtersOf(schema, root).values()].map(({ at: [first] }) => first));
  const passed = all.filter(({ name }) => taken.has(name));
  const variables = passed.map(({ name, type }) => `$${name}: ${type}`);
  const args = passed.map(({ name }) => `${name}: $${name}`);
  if (paged) {
    variables.push('$after: String');
    args.push(`first: ${PAGE}`, 'after: $after');
  }
  const select =
    table.whole?.select ?? selectionOf(pathsOf(table, (path) => placeOf(type, path).type === 'thing'));
  const inside = paged ? `pageInfo { hasNextPage endCursor } edges { node { ${select} } }` : select;
  const on = (names: readonly string[], open: string, close: string) =>
    names.length ? `${open}${names.join(', ')}${close}` : '';
  return `query Export${on(variables, '(', ')')} { dataset { version } ${root}${on(args, '(', ')')} { ${inside} } }`;
}

/** Everything that a table reads of a row. */
function pathsOf({ columns, edges, graph }: Table, isThing: (path: string) => boolean): string[] {
  const named = columns.flatMap(({ path, needs = [] }: Column) => [...(path ? [path] : []), ...needs]);
  const ends = edges ? [edges.source, edges.target, edges.label] : [];
  // Rows that are neither things nor edges need not be told apart.
  const own = graph === false ? [] : edges ? ['id'] : THING;
  return [
    ...own,
    ...[...named, ...ends].flatMap((path) =>
      isThing(path) ? THING.map((field) => `${path}.${field}`) : [path],
    ),
  ];
}

type Connection = {
  edges: { node: Row }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

/** A page of rows; of an answer that is no list, also the answer. */
export type Page = { readonly rows: readonly Row[]; readonly whole?: Row };

/**
 * The rows that a query returns, a page at a time and only when the next is wanted: what is not written is not read.
 * @throws ExportError what the API refuses; DATA_CHANGED when a load came between two pages
 */
export async function* readPages(
  ask: Ask,
  query: string,
  table: Table,
  variables: Record<string, unknown>,
  version: string,
): AsyncGenerator<Page, void, undefined> {
  const root = table.root ?? table.name;
  let after: string | null = null;
  for (;;) {
    const data: Record<string, unknown> = await answered(ask, query, { ...variables, after });
    if ((data.dataset as Source).version !== version) {
      throw new ExportError('DATA_CHANGED', 'Les données viennent de changer : recommencez l’export.');
    }
    const answer = data[root] as Row;
    if (table.whole) return yield { rows: [...table.whole.rows(answer)], whole: answer };
    if (Array.isArray(answer)) {
      for (let start = 0; start < answer.length; start += PAGE)
        yield { rows: answer.slice(start, start + PAGE) };
      return;
    }
    const { edges, pageInfo }: Connection = answer;
    if (edges.length) yield { rows: edges.map(({ node }) => node) };
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

async function answered(ask: Ask, query: string, variables: Record<string, unknown>) {
  const { data, errors } = await ask(query, variables);
  const [error] = errors ?? [];
  if (error) throw refusalOf(error);
  if (!data) throw new ExportError('FAILED', 'L’API n’a rien répondu.');
  return data;
}

const UNAVAILABLE: readonly unknown[] = ['DATABASE_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED'];

function refusalOf(error: Refusal): ExportError {
  const code = error.extensions?.code;
  if (code === 'CONTRACT_REQUIRED') {
    return new ExportError('MISSING_FILTER', 'Il y a plusieurs contrats : ajoutez contract=…', [], error);
  }
  if (UNAVAILABLE.includes(code)) {
    return new ExportError(
      'UNAVAILABLE',
      'Les données ne répondent pas : réessayez dans un moment.',
      [],
      error,
    );
  }
  if (code === undefined || code === 'INTERNAL_SERVER_ERROR') {
    return new ExportError('FAILED', 'L’export a échoué.', [], error);
  }
  return new ExportError('REFUSED_BY_API', `L’API refuse cette demande : « ${error.message} »`, [], error);
}
