import { GraphError } from './errors.ts';

/**
 * A Cypher statement as a frozen value: values enter only as `$params`, rows leave through `row`.
 * `row` receives the cells of one row in the order of RETURN.
 */
export type Statement<Params extends Record<string, unknown>, Row> = {
  readonly name: string;
  readonly text: string;
  readonly row: (cells: readonly unknown[]) => Row;
  /** Phantom: the parameters that the text names. */
  readonly params?: Params;
};

export function statement<Params extends Record<string, unknown>, Row = void>(
  name: string,
  text: string,
  row: (cells: readonly unknown[]) => Row = () => undefined as Row,
): Statement<Params, Row> {
  return Object.freeze({ name, text, row });
}

/** Anything that runs a text and gives back rows of cells: the graph (auto-commit READ) or an open transaction. */
export interface Runner {
  /** Which database it asks: the same object for every view of one, whoever it is measured or limited for. */
  readonly database?: object;
  run(name: string, text: string, params: Record<string, unknown>): Promise<unknown[][]>;
}

export async function many<Params extends Record<string, unknown>, Row>(
  runner: Runner,
  { name, text, row }: Statement<Params, Row>,
  params: Params,
): Promise<Row[]> {
  return (await runner.run(name, text, params)).map(row);
}

export async function maybeOne<Params extends Record<string, unknown>, Row>(
  runner: Runner,
  query: Statement<Params, Row>,
  params: Params,
): Promise<Row | undefined> {
  const rows = await many(runner, query, params);
  if (rows.length > 1) throw unexpected(query.name, 'at most 1 row', rows.length);
  return rows[0];
}

export async function one<Params extends Record<string, unknown>, Row>(
  runner: Runner,
  query: Statement<Params, Row>,
  params: Params,
): Promise<Row> {
  const row = await maybeOne(runner, query, params);
  if (row === undefined) throw unexpected(query.name, '1 row', 0);
  return row;
}

const unexpected = (name: string, expected: string, found: number) =>
  new GraphError('ROWS', `${name}: expected ${expected}, found ${found}`, { statement: name });
