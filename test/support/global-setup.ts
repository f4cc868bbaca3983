import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT_ROOT, readConfig } from '../../src/config.ts';
import { loadSeeds, readSeeds } from '../../src/facts/load.ts';
import { type Embedded, startEmbedded } from '../../src/graph/embedded/start.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { migrate, readMigrations } from '../../src/graph/migrate.ts';
import { READY, spawnService, stopService } from '../server/service.ts';
import { buildExplorer } from './built-explorer.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A real server that holds the committed seeds: for reading only. */
    seeded: { uri: string; user: string; password: string };
    /** Where a worker asks for its server to write to: `<url>/<number of the worker>`. */
    writable: string;
    /** Where the service that all tests of the explorer read is asked for. */
    explorer: string;
  }
}

const config = readConfig({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  JAVA_HOME: process.env.JAVA_HOME,
});

/** What workers and the programs that they start compile, they compile once. */
process.env.NODE_COMPILE_CACHE ??= join(PROJECT_ROOT, 'node_modules', '.cache', 'qui-fait-quoi', 'compiled');

/** One real Neo4j for all tests that only read; one for each worker whose tests write. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'qfq-tests-'));
  const start = (name: string) =>
    startEmbedded({
      folder: join(folder, name),
      cache: config.cacheDir,
      env: { ...process.env, ...config.environment },
      onProgress: (line) => console.error(line),
    });
  const seeded = async () => {
    const server = await start('seeded');
    const graph = openGraph({ ...server, database: 'neo4j', deadline: 30_000 });
    await migrate(graph, await readMigrations(join(PROJECT_ROOT, 'schema', 'graph')));
    await loadSeeds(graph, await readSeeds(config.seedsDir));
    await graph.close();
    return server;
  };
  // Built once, before any test asks for it: two at a time would take it from under each other's feet.
  const [server] = await Promise.all([seeded(), buildExplorer()]);
  provide('seeded', { uri: server.uri, user: server.user, password: server.password });
  const writable = await lend(async (worker) => {
    const { uri, user, password, stop } = await start(`writable-${worker}`);
    return { told: { uri, user, password }, stop };
  });
  const explorer = await lend(() => startExplorer(server));
  provide('writable', writable.url);
  provide('explorer', explorer.url);
  return async () => {
    await explorer.close();
    await Promise.all([writable.close(), server.stop()]);
    await rm(folder, { recursive: true, force: true });
  };
}

/** The service with its explorer, patient enough for a machine that is busy with everything else. */
async function startExplorer({ uri, user, password }: Embedded): Promise<Lent> {
  const service = spawnService({
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    READ_DEADLINE_MS: '60000',
    SUBGRAPH_TIMEOUT_MS: '60000',
    STEWARD_EMAIL: 'donnees@exemple.fr',
  });
  let ended = false;
  void service.exited.then(() => {
    ended = true;
  });
  while (!service.out().includes(READY)) {
    if (ended) throw new Error(`${service.out()}\n${service.err()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { told: { url: service.url() }, stop: () => stopService(service) };
}

/** What is started when it is first asked for, and what whoever asks is told of it. */
type Lent = { told: object; stop(): Promise<unknown> };

async function lend(start: (name: string) => Promise<Lent>) {
  const started = new Map<string, Promise<Lent>>();
  const lender = createServer((request, response) => {
    const name = String(request.url).slice(1);
    const one = started.get(name) ?? start(name);
    started.set(name, one);
    one.then(
      ({ told }) => response.end(JSON.stringify(told)),
      (error) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(lender, 'listening');
  return {
    url: `http://127.0.0.1:${(lender.address() as AddressInfo).port}`,
    async close() {
      lender.closeAllConnections();
      lender.close();
      for (const one of await Promise.allSettled(started.values()))
        if (one.status === 'fulfilled') await one.value.stop();
    },
  };
}
