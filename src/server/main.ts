import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import { type Config, PROJECT_ROOT, readConfig } from '../config.ts';
import { watchDataset } from '../domain/engagements/dataset.graph.ts';
import { loadSeeds, readSeeds } from '../facts/load.ts';
import { reportFailure } from '../failure.ts';
import { createFront } from '../front/server.ts';
import { type Database, openDatabase } from '../graph/database.ts';
import { migrate, readMigrations } from '../graph/migrate.ts';
import { createContext } from '../subgraphs/engagements/context.ts';
import { buildSchema } from '../subgraphs/engagements/schema.ts';
import { createApp } from './app.ts';

/** Milliseconds that running requests get to finish; with the database's own stop, all is over within five seconds. */
const DRAIN = 2_500;
const NODE = 24;

const say = (line: string) => void process.stdout.write(`${line}\n`);

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < NODE) {
  process.stderr.write(
    `Node ${NODE} est nécessaire (ici ${process.versions.node}) : lancez « npm ci » puis « npm start ».\n`,
  );
  process.exit(1);
}

/** Things to let go of, undone in the reverse of their opening. */
const open: (() => Promise<unknown>)[] = [];
const starting = new AbortController();
let stopping: Promise<void> | undefined;

function stop(status: number): Promise<void> {
  stopping ??= (async () => {
    starting.abort(new Error('Arrêt demandé.'));
    for (const close of open.reverse()) await close().catch(reportFailure);
    process.exit(status);
  })();
  return stopping;
}

async function listen(server: Server, { port, host }: Config): Promise<string> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'EADDRINUSE'
        ? `le port ${port} est déjà pris`
        : `impossible d’écouter sur ${host}:${port} (${code})`;
    throw new Error(`${why} : choisissez-en un autre, par exemple PORT=${port + 1} npm start`);
  }
  const { port: actual } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
}

function drain(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN);
  return done.finally(() => clearTimeout(timer));
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
  open.push(() => drain(server));

  const database: Database = await openDatabase(config, say, starting.signal);
  open.push(() => database.close());
  const { graph } = database;
  const dataset = watchDataset(graph);
  const front = createFront({
    schema: buildSchema(),
    onError: (requestId, error) => log.error({ requestId, err: error }, 'refused'),
  });
  await front.start();
  open.push(() => front.stop());
  const contextOf = async (requestId: string) => createContext(graph, await dataset(), requestId);
  handler = createApp({
    graph,
    front,
    contextOf,
    isLoaded: () => loaded,
    dataVersion: async () => (await dataset()).version,
  });

  await migrate(graph, await readMigrations(join(PROJECT_ROOT, 'schema', 'graph')));
  const seeds = await readSeeds(config.seedsDir);
  await loadSeeds(graph, seeds, {
    onUnit: (unit, changes) =>
      say(`Faits « ${unit} » : ${changes.length ? `${changes.length} écritures` : 'à jour'}`),
  });
  loaded = true;
  const { version } = await dataset();
  welcome(url, version);
  database.ended.then(() => {
    if (stopping) return;
    process.stderr.write('La base Neo4j s’est arrêtée : le service s’arrête aussi.\n');
    void stop(1);
  });
}

function welcome(url: string, version: string): void {
  say(`
qui-fait-quoi répond (données ${version})
  GraphQL    ${url}/graphql
  Essayer    ${url}/graphiql
  État       ${url}/readyz

Trois questions à poser, citations comprises :`);
  for (const { question, query } of QUESTIONS) {
    say(`  # ${question}`);
    say(`  curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`);
  }
  say('\nCtrl-C arrête tout, base comprise.');
}

const PROOF = 'citations { section firstLine quote }';
const WHO = `edges { node { holder { label } roleLabel printedVerb status target { label } ${PROOF} } }`;
const QUESTIONS = [
  {
    question: 'Qui pilote quoi ?',
    query: `{ whoDoesWhat(filter: {roles: [LEADS, CO_LEADS]}) { totalCount ${WHO} } }`,
  },
  {
    question: 'Qui siège dans les instances, et qui les préside ?',
    query: `{ whoDoesWhat(filter: {targetKind: [INSTANCE]}) { ${WHO} } }`,
  },
  {
    question: 'Quels dispositifs n’ont pas de pilote ?',
    query: '{ dispositifs(filter: {leadStatus: [NOT_STATED]}) { totalCount edges { node { label } } } }',
  },
];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
try {
  await start();
} catch (error) {
  if (!stopping) {
    reportFailure(error);
    await stop(1);
  }
}
