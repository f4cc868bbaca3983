import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { ourSubgraphs } from '../../src/cli/print.ts';
import { PROJECT_ROOT } from '../../src/config.ts';
import { compose } from '../../src/front/compose.ts';
import { seededServer } from '../bench/seeded-server.ts';
import type { OwnServer } from '../support/own-server.ts';
import { type Started, start } from './processes.ts';

export const NAMES = ['engagements', 'territoires', 'sources'] as const;
export type Name = (typeof NAMES)[number];

const [MAIN, ALONE] = ['main', 'subgraph'].map((name) => join(PROJECT_ROOT, 'src/server', `${name}.ts`)) as [
  string,
  string,
];
const CONVENTION = join(PROJECT_ROOT, 'test/facts/made-up/convention.md');
const QUARTERS = 'code_qp;nom_qp;commune_qp\nQP088001;Haut du Bois;Brume\n';

/** Everything the suites ask: one Neo4j with the committed facts, each subgraph alone, the front in every arrangement. */
export type World = {
  database: OwnServer;
  /** The environment of a front, or of a subgraph, on this database and these files. */
  env: Readonly<Record<string, string>>;
  alone: Readonly<Record<Name, Started>>;
  front: Started;
  /** Starts something that ends with the world. */
  started(script: string, args: readonly string[], env?: Record<string, string>): Promise<Started>;
  startFront(env: Record<string, string>): Promise<Started>;
  startAlone(name: Name): Promise<Started>;
  /** Files of the supergraph as either library composes it, with the subgraphs' real addresses. */
  supergraphs: Readonly<Record<'theguild' | 'apollo', string>>;
  folder: string;
  close(): Promise<void>;
};

export async function openWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'qfq-conformance-'));
  await copyFile(CONVENTION, join(folder, 'convention.md'));
  await writeFile(join(folder, 'qpv-2015.csv'), QUARTERS);
  const database = await seededServer();
  const { uri, user, password } = database.address;
  const env = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    SOURCES_DIR: folder,
    QPV_LISTS_DIR: folder,
    PORT: '0',
    LOG_LEVEL: 'error',
    // Answers are compared here, not their speed: a machine that does more at once gives the same ones.
    READ_DEADLINE_MS: '120000',
    SUBGRAPH_TIMEOUT_MS: '150000',
  };
  const open: Started[] = [];
  const started = async (script: string, args: readonly string[], more: Record<string, string> = {}) => {
    const one = await start(script, args, more);
    open.push(one);
    return one;
  };
  const startFront = (more: Record<string, string>) => started(MAIN, [], { ...env, ...more });
  const startAlone = (name: Name) => started(ALONE, [name], env);
  const [engagements, territoires, sources, front] = await Promise.all([
    ...NAMES.map(startAlone),
    startFront({}),
  ]);
  if (!engagements || !territoires || !sources || !front) throw new Error('Something has not started.');
  const alone = { engagements, territoires, sources };
  return {
    database,
    env,
    alone,
    front,
    started,
    startFront,
    startAlone,
    supergraphs: await composeBoth(folder, alone),
    folder,
    async close() {
      await Promise.all(open.map((one) => one.stop()));
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function composeBoth(folder: string, alone: World['alone']): Promise<World['supergraphs']> {
  const subgraphs = ourSubgraphs().map((one) => ({ ...one, url: alone[one.name as Name].url }));
  const apollo = composeServices(subgraphs.map(({ sdl, ...one }) => ({ ...one, typeDefs: parse(sdl) })));
  if (!apollo.supergraphSdl) throw new AggregateError(apollo.errors ?? [], 'Apollo does not compose.');
  const texts = { theguild: compose(subgraphs).supergraph, apollo: apollo.supergraphSdl };
  const pathOf = (name: string) => join(folder, `${name}.graphql`);
  for (const [name, text] of Object.entries(texts)) await writeFile(pathOf(name), text);
  return { theguild: pathOf('theguild'), apollo: pathOf('apollo') };
}

/** An answer as a client reads it. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
export type Answer = { status: number; data?: any; errors?: any[]; extensions?: any };

/** Milliseconds after which an answer is no answer. */
const PATIENCE = 180_000;

export async function post(url: string, query: string, variables: unknown = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  return { status: response.status, ...((await response.json()) as object) };
}
