import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT_ROOT, readConfig } from '../../src/config.ts';
import { loadSeeds, readSeeds } from '../../src/facts/load.ts';
import { startEmbedded } from '../../src/graph/embedded/start.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { migrate, readMigrations } from '../../src/graph/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A real server that holds the committed seeds: for reading only. */
    seeded: { uri: string; user: string; password: string };
  }
}

/** One real Neo4j for all tests that only read; those that write start their own. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const {
    cacheDir: cache,
    environment: env,
    seedsDir,
  } = readConfig({ PATH: process.env.PATH, HOME: process.env.HOME, JAVA_HOME: process.env.JAVA_HOME });
  const folder = await mkdtemp(join(tmpdir(), 'qfq-seeded-'));
  const server = await startEmbedded({
    folder,
    cache,
    env: { ...process.env, ...env },
    onProgress: (line) => console.error(line),
  });
  const graph = openGraph({ ...server, database: 'neo4j', deadline: 30_000 });
  await migrate(graph, await readMigrations(join(PROJECT_ROOT, 'schema', 'graph')));
  await loadSeeds(graph, await readSeeds(seedsDir));
  await graph.close();
  provide('seeded', { uri: server.uri, user: server.user, password: server.password });
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
