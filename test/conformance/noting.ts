import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readConfig } from '../../src/config.ts';
import { watchDataset } from '../../src/domain/engagements/dataset.graph.ts';
import { Persisted } from '../../src/front/persisted.ts';
import { createFront } from '../../src/front/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { createApp } from '../../src/server/app.ts';
import { readExamples } from '../../src/server/examples.ts';
import { openFederation } from '../../src/server/federation.ts';
import { openServer } from '../../src/server/listen.ts';

export type Noting = {
  url: string;
  /** Names of the statements that documents have run. */
  ran: string[];
  /** Whatever a client may not see. */
  logged: unknown[];
  close(): Promise<void>;
};

/** The service as it is served, in this process: every statement that a document runs is noted. */
export async function noting(graph: Graph, environment: Record<string, string> = {}): Promise<Noting> {
  const ran: string[] = [];
  const logged: unknown[] = [];
  const noted: Graph = {
    ...graph,
    run(name, text, params) {
      ran.push(name);
      return graph.run(name, text, params);
    },
  };
  // Which data there is, is asked by the service and not by a document.
  const served = { graph: noted, dataset: watchDataset(graph) };
  const config = readConfig(environment);
  const { schema, answer, contextOf, ping, dataVersion, contentVersion } = await openFederation(
    config,
    served,
  );
  const examples = await readExamples();
  const onError = (_requestId: string, error: unknown) => void logged.push(error);
  const front = createFront({ schema, answer, onError });
  await front.start();
  const app = createApp({
    front,
    contextOf,
    ping,
    dataVersion,
    onError,
    isLoaded: () => true,
    limits: config,
    persistence: {
      operations: new Persisted(examples.map(({ query }) => query)),
      only: config.persistedOnly,
      version: contentVersion,
    },
  });
  const server = openServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    ran,
    logged,
    async close() {
      server.closeAllConnections();
      server.close();
      await front.stop();
    },
  };
}
