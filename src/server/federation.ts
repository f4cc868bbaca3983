import { readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import type { Config } from '../config.ts';
import type { Dataset } from '../domain/engagements/dataset.graph.ts';
import { type Caller, inProcess, overHttp } from '../front/caller.ts';
import { type FrontContext, frontContext, type Incoming } from '../front/context.ts';
import { type Federated, federate } from '../front/gateway.ts';
import { jitted } from '../front/jit.ts';
import { GraphError } from '../graph/errors.ts';
import { createContext } from '../subgraphs/engagements/context.ts';
import { buildSchema } from '../subgraphs/engagements/schema.ts';
import { openLibrary } from '../subgraphs/sources/library.ts';
import { buildSources } from '../subgraphs/sources/schema.ts';
import { openTerritories } from '../subgraphs/territoires/context.ts';
import { buildTerritoires } from '../subgraphs/territoires/schema.ts';
import type { Served } from './graph.ts';
import { metered } from './metered.ts';

export type Federation = Federated & {
  contextOf(requestId: string, incoming?: Incoming): Promise<FrontContext>;
  /** Rejects when the graph of engagements does not answer, wherever it is. */
  ping(): Promise<unknown>;
  dataVersion(): Promise<string>;
  /** Changes when any data of ours does; undefined when some of it is in another process. */
  contentVersion(): Promise<string | undefined>;
};

/** Read once per request, so that what is stamped is what is read. */
type WithDataset = FrontContext & { dataset: Dataset };

/**
 * The whole graph behind one endpoint: each subgraph in this process, or where configuration says. `served` is
 * undefined when the engagements are served elsewhere; a partner's subgraph always is, at its supergraph's address.
 */
export async function openFederation(config: Config, served: Served | undefined): Promise<Federation> {
  const { subgraphUrls, subgraphTimeout: timeout } = config;
  const engagements = (graph: Served['graph']) =>
    inProcess(
      'engagements',
      jitted(buildSchema()),
      (front) => createContext(metered(graph, front.meter), (front as WithDataset).dataset, front.requestId),
      timeout,
    );
  const held: string[] = [];
  const local: Record<string, Caller> = { ...(served && { engagements: engagements(served.graph) }) };
  if (!subgraphUrls.territoires) {
    const territories = await openTerritories(config.qpvListsDir);
    held.push(territories.territories.version);
    local.territoires = inProcess('territoires', jitted(buildTerritoires()), () => territories, timeout);
  }
  if (!subgraphUrls.sources) {
    const library = await openLibrary(config.sourcesDir);
    held.push(library.version);
    local.sources = inProcess('sources', jitted(buildSources()), () => ({ library }), timeout);
  }
  const callerOf = (name: string, url: string) =>
    local[name] ?? overHttp(name, subgraphUrls[name] ?? url, timeout);
  const federated = await federate(await readFile(config.supergraph, 'utf8'), callerOf);
  if (served) {
    return {
      ...federated,
      async contextOf(requestId, incoming) {
        const dataset = await served.dataset();
        const context: WithDataset = { ...frontContext(requestId, dataset.version, incoming), dataset };
        return context;
      },
      async contentVersion() {
        if (federated.subgraphs.some((name) => !local[name])) return undefined;
        return [(await served.dataset()).version, ...held].join('-');
      },
      ping: () => served.graph.run('readyz', 'RETURN 1', {}),
      dataVersion: async () => (await served.dataset()).version,
    };
  }
  const remote = remoteVersion(callerOf('engagements', ''));
  return {
    ...federated,
    // Away, it keeps nobody from asking the others.
    contextOf: async (requestId, incoming) =>
      frontContext(requestId, await remote().catch(() => undefined), incoming),
    contentVersion: async () => undefined,
    ping: remote,
    dataVersion: remote,
  };
}

const VERSION = parse('{ dataset { version } }', { noLocation: true });
/** Milliseconds during which what was read is trusted, be it that nobody answered. */
const TRUST = 2_000;

/** The version of the data that another process serves. @throws GraphError UNAVAILABLE */
function remoteVersion(call: Caller): () => Promise<string> {
  let known: { at: number; version: Promise<string> } | undefined;
  const read = async () => {
    const { data, errors } = await call({ document: VERSION }, frontContext('version', undefined));
    const version = (data?.dataset as { version?: string } | null | undefined)?.version;
    if (version !== undefined) return version;
    throw new GraphError('UNAVAILABLE', 'The subgraph of engagements is away.', { cause: errors?.[0] });
  };
  return async () => {
    if (known && Date.now() - known.at < TRUST) return known.version;
    known = { at: Date.now(), version: read() };
    return known.version;
  };
}
