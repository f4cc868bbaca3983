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
  /** Changes when any data does; undefined when a subgraph is away, or does not say what it answers from. */
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
  const local: Record<string, Held> = {
    ...(served && {
      engagements: {
        call: engagements(served.graph),
        version: async () => (await served.dataset()).version,
      },
    }),
  };
  if (!subgraphUrls.territoires) {
    const territories = await openTerritories(config.qpvListsDir);
    const call = inProcess('territoires', jitted(buildTerritoires()), () => territories, timeout);
    local.territoires = { call, version: async () => territories.territories.version };
  }
  if (!subgraphUrls.sources) {
    const library = await openLibrary(config.sourcesDir);
    const call = inProcess('sources', jitted(buildSources()), () => ({ library }), timeout);
    local.sources = { call, version: async () => library.version };
  }
  const elsewhere = (name: string, url: string): Held => {
    const ours = subgraphUrls[name];
    const call = overHttp(name, ours ?? url, timeout, ours && config.subgraphKey);
    return { call, version: versionBy(name, call) };
  };
  const held = new Map<string, Held>();
  const federated = await federate(await readFile(config.supergraph, 'utf8'), (name, url) => {
    const one = local[name] ?? elsewhere(name, url);
    held.set(name, one);
    return one.call;
  });
  const dataVersion = held.get('engagements')?.version;
  if (!dataVersion) throw new Error('The supergraph has no subgraph engagements.');
  return {
    ...federated,
    dataVersion,
    async contextOf(requestId, incoming) {
      // Away, it keeps nobody from asking the others.
      if (!served) return frontContext(requestId, await dataVersion().catch(() => undefined), incoming);
      const dataset = await served.dataset();
      const context: WithDataset = { ...frontContext(requestId, dataset.version, incoming), dataset };
      return context;
    },
    async contentVersion() {
      const versions = [...held.values()].map(({ version }) => version());
      return Promise.all(versions).then(
        (all) => all.join('-'),
        () => undefined,
      );
    },
    ping: served ? () => served.graph.run('readyz', 'RETURN 1', {}) : dataVersion,
  };
}

/** A subgraph as the front has it: how it is asked, and which data it answers from. */
type Held = { call: Caller; version: () => Promise<string> };

const ANYTHING = parse('{ __typename }', { noLocation: true });
/** Milliseconds during which what was read is trusted, be it that nobody answered. */
const TRUST = 2_000;

/** The version of the data that another process serves, which ours say beside each answer. @throws GraphError UNAVAILABLE */
function versionBy(name: string, call: Caller): () => Promise<string> {
  let known: { at: number; version: Promise<string> } | undefined;
  const read = async () => {
    const { extensions, errors } = await call({ document: ANYTHING }, frontContext('version', undefined));
    if (typeof extensions?.dataVersion === 'string') return extensions.dataVersion;
    const cause = errors?.[0];
    throw new GraphError('UNAVAILABLE', `The subgraph ${name} does not say which data it has.`, { cause });
  };
  return async () => {
    if (known && Date.now() - known.at < TRUST) return known.version;
    known = { at: Date.now(), version: read() };
    return known.version;
  };
}
