import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT, readConfig } from '../../../src/config.ts';
import { startEmbedded } from '../../../src/graph/embedded/start.ts';
import { type Graph, openGraph } from '../../../src/graph/graph.ts';
import { migrate, readMigrations } from '../../../src/graph/migrate.ts';
import { refreshStatistics } from '../../../src/graph/statistics.ts';
import type { Rows } from '../../support/plant.ts';
import { fill } from './fill.ts';

export type Address = { uri: string; user: string; password: string };
export type Planted = { graph: Graph; address: Address; pid: number; stop(): Promise<void> };

/**
 * A Neo4j as the service starts it, with the project's indexes, the rows, and statistics of the day. Its memory is the
 * service's own unless more is given: who collects whole lists fails there, and a failure counts as no answer.
 */
export async function planted(rows: Rows, heap?: string): Promise<Planted> {
  const folder = await mkdtemp(join(tmpdir(), 'qfq-bench-'));
  const config = readConfig({ PATH: process.env.PATH, HOME: process.env.HOME });
  const server = await startEmbedded({
    folder,
    cache: config.cacheDir,
    heap: heap ?? config.heap,
    env: process.env,
    onProgress: () => undefined,
  });
  const { uri, user, password, pid } = server;
  const address = { uri, user, password };
  const graph = openGraph({ ...address, database: 'neo4j', deadline: 60_000 });
  const stop = async () => {
    await graph.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await migrate(graph, await readMigrations(join(PROJECT_ROOT, 'schema', 'graph')));
    await fill(graph, rows);
    await refreshStatistics(graph);
  } catch (error) {
    await stop();
    throw error;
  }
  return { graph, address, pid, stop };
}
