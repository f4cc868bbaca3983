import { join } from 'node:path';
import { inject } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { migrate, readMigrations } from '../../src/graph/migrate.ts';
import type { OwnServer } from './own-server.ts';

/**
 * A server that this test file may write to until it stops, empty but for the project's indexes. One is kept per
 * worker, from file to file: its start, and the plans that it makes of our statements, take longer than most tests.
 */
export async function emptyServer(): Promise<OwnServer> {
  const response = await fetch(`${inject('writable')}/${process.env.VITEST_POOL_ID}`);
  if (!response.ok) throw new Error(await response.text());
  const address = (await response.json()) as OwnServer['address'];
  const graph = openGraph({ ...address, database: 'neo4j', deadline: 30_000 });
  await graph.command('test.empty', EMPTY);
  await migrate(graph, await readMigrations(join(PROJECT_ROOT, 'schema', 'graph')));
  return { graph, address, stop: () => graph.close() };
}

/** In several transactions: some tests leave a graph that does not fit in one. */
const EMPTY = `MATCH (node) WHERE NOT node:Migration
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS`;
