import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { startEmbedded } from '../../src/graph/embedded/start.ts';
import { type Graph, openGraph } from '../../src/graph/graph.ts';

export type OwnServer = {
  graph: Graph;
  address: { uri: string; user: string; password: string };
  stop(): Promise<void>;
};

/** An empty Neo4j of the caller's own, in a folder that goes with it. */
export async function ownServer(): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), 'qfq-read-'));
  const server = await startEmbedded({
    folder,
    cache: readConfig({ PATH: process.env.PATH, HOME: process.env.HOME }).cacheDir,
    env: process.env,
    onProgress: () => undefined,
  });
  const { uri, user, password } = server;
  const graph = openGraph({ uri, user, password, database: 'neo4j', deadline: 30_000 });
  return {
    graph,
    address: { uri, user, password },
    async stop() {
      await graph.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
