import { createServer } from 'node:http';
import { watchDataset } from '../../../src/domain/engagements/dataset.graph.ts';
import { createFront } from '../../../src/front/server.ts';
import { openGraph } from '../../../src/graph/graph.ts';
import { createApp } from '../../../src/server/app.ts';
import { listen } from '../../../src/server/listen.ts';
import { createContext } from '../../../src/subgraphs/engagements/context.ts';
import { buildSchema } from '../../../src/subgraphs/engagements/schema.ts';
import type { Address } from './server.ts';

/** The service in a process of its own, on a graph that is there: told an address, it tells its own. */
process.once('message', async (address: Address) => {
  const graph = openGraph({ ...address, database: 'neo4j', deadline: 60_000 });
  const dataset = watchDataset(graph);
  const onError = (requestId: string, error: unknown) => console.error(requestId, error);
  const front = createFront({ schema: buildSchema(), onError });
  await front.start();
  const app = createApp({
    ping: () => graph.verify(),
    front,
    contextOf: async (requestId) => createContext(graph, await dataset(), requestId),
    isLoaded: () => true,
    dataVersion: async () => (await dataset()).version,
    onError,
  });
  process.send?.(await listen(createServer(app), { port: 0, host: '127.0.0.1' }));
});
process.once('disconnect', () => process.exit(0));
