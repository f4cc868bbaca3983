import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Env } from './embedded/command.ts';
import { type Embedded, startEmbedded } from './embedded/start.ts';
import { type Graph, openGraph } from './graph.ts';

export type DatabaseOptions = {
  /** An existing server; absent, one of our own is started in `dataDir`. */
  neo4j: { uri: string; user: string; password: string } | undefined;
  database: string;
  dataDir: string;
  cacheDir: string;
  heap: string;
  readDeadline: number;
  environment: Env;
  /** Use the server that another process of ours runs in the same folder, when there is one (command line). */
  attach?: boolean;
};

/** A graph that answers, and how to let go of it. */
export type Database = {
  graph: Graph;
  /** Resolves when a server of our own has ended by itself; never, for a server that is not ours. */
  ended: Promise<void>;
  close(): Promise<void>;
};

/**
 * Opens the configured server, or fetches and starts our own, and verifies that it answers and is supported.
 * @throws EmbeddedError or GraphError (UNAVAILABLE, CREDENTIALS, UNSUPPORTED, DEADLINE)
 */
export async function openDatabase(
  options: DatabaseOptions,
  onProgress: (line: string) => void,
  signal?: AbortSignal,
): Promise<Database> {
  const { neo4j, database, readDeadline: deadline } = options;
  const { own, address } = neo4j
    ? { own: undefined, address: neo4j }
    : await startOrAttach(options, onProgress, signal);
  const { uri, user, password } = address;
  const graph = openGraph({ uri, user, password, database, deadline });
  const close = async () => {
    await graph.close();
    await own?.stop();
  };
  try {
    await graph.verify();
  } catch (error) {
    await close();
    throw error;
  }
  return { graph, close, ended: own ? own.exited : new Promise(() => undefined) };
}

type Address = { uri: string; user: string; password: string };

/** Milliseconds within which a server of ours that runs beside us answers. */
const NEIGHBOURLY = 3_000;

async function startOrAttach(
  options: DatabaseOptions,
  onProgress: (line: string) => void,
  signal?: AbortSignal,
): Promise<{ own: Embedded | undefined; address: Address }> {
  const { dataDir, cacheDir: cache, heap, environment: env, attach } = options;
  const folder = join(dataDir, 'neo4j');
  const note = join(folder, 'bolt-uri');
  const neighbour = attach ? await findNeighbour(note, folder, options.database) : undefined;
  if (neighbour) {
    onProgress('Base du service en cours.');
    return { own: undefined, address: neighbour };
  }
  const started = await startEmbedded({ folder, cache, heap, env, onProgress, signal });
  await writeFile(note, started.uri);
  const stop = async () => {
    await rm(note, { force: true });
    await started.stop();
  };
  return { own: { ...started, stop }, address: started };
}

/** The server that a service of ours runs in this folder, if it answers: the note of one that was killed leads nowhere. */
async function findNeighbour(note: string, folder: string, database: string): Promise<Address | undefined> {
  let address: Address;
  try {
    const [uri, password] = await Promise.all([
      readFile(note, 'utf8'),
      readFile(join(folder, 'password'), 'utf8'),
    ]);
    address = { uri, user: 'neo4j', password: password.trim() };
  } catch {
    return undefined;
  }
  const graph = openGraph({ ...address, database, deadline: NEIGHBOURLY });
  try {
    await graph.run('attach', 'RETURN 1', {});
    return address;
  } catch {
    return undefined;
  } finally {
    await graph.close();
  }
}
