import { parseArgs } from 'node:util';
import { type Config, readConfig } from '../config.ts';
import { within } from '../front/caller.ts';
import { type Incoming, type Meter, passedOn } from '../front/context.ts';
import { jitted } from '../front/jit.ts';
import { createFront } from '../front/server.ts';
import { createContext } from '../subgraphs/engagements/context.ts';
import { buildSchema } from '../subgraphs/engagements/schema.ts';
import { openLibrary } from '../subgraphs/sources/library.ts';
import { buildSources } from '../subgraphs/sources/schema.ts';
import { openTerritories } from '../subgraphs/territoires/context.ts';
import { buildTerritoires } from '../subgraphs/territoires/schema.ts';
import { createApp } from './app.ts';
import { fill, openServed } from './graph.ts';
import { metered } from './metered.ts';
import { observe } from './observing.ts';
import { runService, type Service, say } from './service.ts';

/** A subgraph ready to be asked: its schema, and what each request brings to its resolvers. */
type Alone = {
  schema: ReturnType<typeof buildSchema>;
  contextOf(requestId: string, meter: Meter): Promise<{ requestId: string; dataVersion: string }>;
  ping(): Promise<unknown>;
  /** What remains to be done before it is ready. */
  load(): Promise<unknown>;
};

const nothing = async () => undefined;

const SUBGRAPHS: Readonly<Record<string, (service: Service, config: Config) => Promise<Alone>>> = {
  async engagements(service, config) {
    const served = await openServed(service, config);
    return {
      schema: buildSchema(),
      contextOf: async (requestId, meter) =>
        createContext(metered(served.graph, meter), await served.dataset(), requestId),
      ping: () => served.graph.run('readyz', 'RETURN 1', {}),
      load: () => fill(served, config),
    };
  },
  async territoires(_service, { qpvListsDir }) {
    const { territories } = await openTerritories(qpvListsDir);
    const contextOf = async (requestId: string) => ({
      territories,
      requestId,
      dataVersion: territories.version,
    });
    return { schema: buildTerritoires(), contextOf, ping: nothing, load: nothing };
  },
  async sources(_service, { sourcesDir }) {
    const library = await openLibrary(sourcesDir);
    const contextOf = async (requestId: string) => ({ library, requestId, dataVersion: library.version });
    return { schema: buildSources(), contextOf, ping: nothing, load: nothing };
  },
};

/** What was typed: `sources --port 4013`. @throws Error that says in French what is expected */
function readArguments(): {
  name: string;
  open: (service: Service, config: Config) => Promise<Alone>;
  port: string | undefined;
} {
  const { values, positionals } = parseArgs({
    options: { port: { type: 'string' } },
    allowPositionals: true,
  });
  const [name = ''] = positionals;
  const open = SUBGRAPHS[name];
  if (open) return { name, open, port: values.port };
  throw new Error(
    `Quel sous-graphe ? ${Object.keys(SUBGRAPHS).join(', ')} (npm run subgraph -- sources --port 4013)`,
  );
}

/** `npm run subgraph -- <name>`: one subgraph alone, for a front of ours or for any Federation 2 gateway. */
await runService(
  () => readConfig(undefined, { PORT: readArguments().port }),
  async (service, config) => {
    const { name, open } = readArguments();
    const { metrics, onError, onAnswered, stop } = await observe(config, 'subgraph');
    service.opened(stop);
    const { schema, contextOf: bringing, ping, load } = await open(service, config);
    const contextOf = async (requestId: string, incoming?: Incoming) => {
      const meter: Meter = { statements: [] };
      return { ...(await bringing(requestId, meter)), meter, passed: passedOn(incoming) };
    };
    const answer = within(name, jitted(schema), config.subgraphTimeout);
    const front = createFront({ schema, answer, onError, onAnswered, behind: 'gateway' });
    await front.start();
    service.opened(() => front.stop());
    let loaded = false;
    const dataVersion = async () => (await contextOf('version')).dataVersion;
    service.serve(
      createApp({
        front,
        contextOf,
        dataVersion,
        onError,
        onRefused: onAnswered,
        ping,
        isLoaded: () => loaded,
        behind: 'gateway',
        key: config.subgraphKey,
        limits: { ratePerMinute: 0, inFlight: config.inFlight },
        metrics,
      }),
    );
    await load();
    loaded = true;
    say(
      `Sous-graphe prêt (données ${await dataVersion()})\n  GraphQL    ${service.url}/graphql\n\nCtrl-C arrête tout.`,
    );
  },
);
