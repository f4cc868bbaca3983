import { readConfig } from '../config.ts';
import { openDatabase } from '../graph/database.ts';
import type { Graph } from '../graph/graph.ts';

/** Talk goes to standard error; standard output is for data. */
export const talk = (line: string) => void process.stderr.write(`${line}\n`);

/** Opens the configured database (or the one a running service of ours holds) for the time of `work`. */
export async function withGraph<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const database = await openDatabase({ ...readConfig(), attach: true }, talk);
  try {
    return await work(database.graph);
  } finally {
    await database.close();
  }
}
