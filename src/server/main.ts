import { createServer } from 'node:http';
import { join } from 'node:path';
import { pino } from 'pino';
import { PROJECT_ROOT, readConfig } from '../config.ts';
import { watchDataset } from '../domain/engagements/dataset.graph.ts';
import { loadSeeds, readSeeds } from '../facts/load.ts';
import { reportFailure } from '../failure.ts';
import { createFront } from '../front/server.ts';
import { type Database, openDatabase } from '../graph/database.ts';
import { migrate, readMigrations } from '../graph/migrate.ts';
import { createContext } from '../subgraphs/engagements/context.ts';
import { buildSchema } from '../subgraphs/engagements/schema.ts';
import { createApp } from './app.ts';
import { readExamples } from './examples.ts';
import { drain, listen } from './listen.ts';
import { warm } from './warm.ts';
import { welcome } from './welcome.ts';

const NODE = 24;

const say = (line: string) => void process.stdout.write(`${line}\n`);

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < NODE) {
  process.stderr.write(
    `Node ${NODE} est nécessaire (ici ${process.versions.node}) : lancez « npm ci » puis « npm start ».\n`,
  );
  process.exit(1);
}

/** What requests that still run need, let go of in the reverse of its opening once they are answered. */
const open: (() => Promise<unknown>)[] = [];
let answered = async (): Promise<unknown> => undefined;
const starting = new AbortController();
let stopping: Promise<void> | undefined;

function stop(status: number): Promise<void> {
  stopping ??= (async () => {
    starting.abort(new Error('Arrêt demandé.'));
    for (const close of [answered, ...open.reverse()]) await close().catch(reportFailure);
    process.exit(status);
  })();
  return stopping;
}

async function start(): Promise<void> {
  const config = readConfig();
  const log = pino({ level: config.logLevel, base: null }, pino.destination(2));
  // The port is taken first: a second start must fail before it downloads or writes anything.
  let loaded = false;
  let handler: ReturnType<typeof createApp> | undefined;
  const server = createServer((request, response) => {
    if (handler) return void handler(request, response);
    response.writeHead(request.url === '/healthz' ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: request.url === '/healthz' ? 'ok' : 'loading' }));
  });
  const url = await listen(server, config);
  answered = () => drain(server);

  const database: Database = await openDatabase(config, say, starting.signal);
  open.push(() => database.close());
  const { graph } = database;
  const dataset = watchDataset(graph);
  const onError = (requestId: string, error: unknown) => log.error({ requestId, err: error }, 'refused');
  const front = createFront({ schema: buildSchema(), onError });
  await front.start();
  open.push(() => front.stop());
  const contextOf = async (requestId: string) => createContext(graph, await dataset(), requestId);
  handler = createApp({
    graph,
    front,
    contextOf,
    isLoaded: () => loaded,
    dataVersion: async () => (await dataset()).version,
    onError,
  });

  await migrate(graph, await readMigrations(join(PROJECT_ROOT, 'schema', 'graph')));
  const seeds = await readSeeds(config.seedsDir);
  for (const { unit, changes, written } of await loadSeeds(graph, seeds)) {
    const done = changes.length ? `${changes.length} écritures` : 'recalculés';
    say(`Faits « ${unit} » : ${written ? done : 'à jour'}`);
  }
  loaded = true;
  const { version } = await dataset();
  say(welcome(url, version));
  // In the background: a service that is ready may be slow for a moment, not unreachable.
  void readExamples()
    .then((examples) => warm(front, contextOf, examples, starting.signal))
    .catch(reportFailure);
  database.ended.then(() => {
    if (stopping) return;
    process.stderr.write('La base Neo4j s’est arrêtée : le service s’arrête aussi.\n');
    void stop(1);
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
try {
  await start();
} catch (error) {
  if (!stopping) {
    reportFailure(error);
    await stop(1);
  }
}
