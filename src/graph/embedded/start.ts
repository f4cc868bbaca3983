import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureClasses } from './classes.ts';
import type { Env } from './command.ts';
import { EmbeddedError } from './errors.ts';
import { prepareFolder } from './folder.ts';
import { type Launched, launch } from './launch.ts';
import { ensureLibraries } from './libraries.ts';

/** Milliseconds; a start takes 5,000. */
const START_PATIENCE = 60_000;

const SERVER = [
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  // After an OutOfMemoryError the server may answer wrongly or never: better gone, with a line in the log.
  '-XX:+ExitOnOutOfMemoryError',
  // Standard output carries the launcher's one line and nothing else.
  '-XX:+DisplayVMOutputToStderr',
  '-Xlog:disable',
  '-Xlog:all=warning:stderr',
  // As Neo4j's own start script does.
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

export type StartOptions = {
  /** Keeps the data, the logs and the password; created when absent; one server at a time. */
  folder: string;
  /** Keeps Neo4j itself: see `ensureLibraries`. */
  cache: string;
  /** As Java's -Xmx writes it: `512m` unless told, `2g`. */
  heap?: string | undefined;
  /** PATH and JAVA_HOME are read here; all of it is given to Maven and Java. */
  env: Env;
  /** Receives short French lines. */
  onProgress: (line: string) => void;
  /** Gives up the download or the start; without effect once the server is ready. */
  signal?: AbortSignal | undefined;
};

/** A server of our own, on 127.0.0.1, that dies with this process. */
export type Embedded = {
  /** `bolt://127.0.0.1:<port>` */
  uri: string;
  user: string;
  password: string;
  pid: number;
  /** Resolves when the server has ended, asked to or not; never rejects. */
  exited: Promise<void>;
  /** Resolves when it is gone (0.3 s; killed after 5). Idempotent. */
  stop(): Promise<void>;
};

/**
 * Fetches Neo4j when it must, starts it in `folder`, resolves when Bolt answers.
 * @throws EmbeddedError, whose message is made to be shown; the signal's reason
 */
export async function startEmbedded(options: StartOptions): Promise<Embedded> {
  const { env, onProgress, signal, heap = '512m' } = options;
  const folder = resolve(options.folder);
  signal?.throwIfAborted();
  const libraries = await ensureLibraries(options);
  const { password, logs } = await prepareFolder(folder);
  const classes = await ensureClasses({ ...options, libraries, flags: SERVER });
  signal?.throwIfAborted();

  onProgress('Démarrage de Neo4j…');
  const crash = `-XX:ErrorFile=${join(logs, 'jvm-crash-%p.log')}`;
  const conf = join(import.meta.dirname, 'neo4j.conf');
  const shared = classes === undefined ? [] : [`-XX:SharedArchiveFile=${classes}`];
  const args = [
    `-Xmx${heap}`,
    ...SERVER,
    ...shared,
    crash,
    '-cp',
    libraries.classpath,
    'Launcher',
    folder,
    conf,
  ];
  const logFile = join(logs, 'launcher.log');
  const alreadyLogged = await sizeOf(logFile);
  const server = await launch({ java: libraries.java, args, cwd: folder, env, logFile });
  try {
    const line = await firstLine(server, logFile, signal);
    const port = /^ready (\d+)$/.exec(line ?? '')?.[1];
    if (line === 'in-use') throw inUse(folder);
    if (port === undefined) throw await failure(line, logFile, alreadyLogged);
    const { pid = 0, exited, stop } = server;
    return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, pid, exited, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** @throws EmbeddedError START_TIMEOUT; the signal's reason */
async function firstLine(server: Launched, logFile: string, signal?: AbortSignal): Promise<string | null> {
  const settled = new AbortController();
  const giveUp = AbortSignal.any(signal ? [signal, settled.signal] : [settled.signal]);
  const timeout = delay(START_PATIENCE, undefined, { signal: giveUp }).then(
    () => {
      const seconds = START_PATIENCE / 1000;
      throw new EmbeddedError(
        'START_TIMEOUT',
        `Neo4j n'a pas répondu en ${seconds} s (journal : ${logFile}).`,
      );
    },
    () => {
      signal?.throwIfAborted();
      return null;
    },
  );
  try {
    return await Promise.race([server.firstLine, timeout]);
  } finally {
    settled.abort();
  }
}

function inUse(folder: string): EmbeddedError {
  const advice = `arrêtez l'autre programme ou choisissez un autre dossier`;
  return new EmbeddedError('FOLDER_IN_USE', `Un autre Neo4j travaille déjà dans ${folder} : ${advice}.`);
}

/** The first line of a log that says something is wrong, and what: not the JVM's heading. */
const COMPLAINT =
  /^(?!Error occurred during).*(error|exception|invalid|unrecognized|too small|could not).*$/im;

/** The launcher says `failed <reason>`; a JVM that could not even start leaves its reason in the log. */
async function failure(line: string | null, logFile: string, alreadyLogged: number): Promise<EmbeddedError> {
  const log = (await readFile(logFile)).subarray(alreadyLogged).toString();
  const reason = line?.replace(/^failed /, '') ?? COMPLAINT.exec(log)?.[0];
  return new EmbeddedError(
    'START_FAILED',
    `Neo4j n'a pas démarré : ${reason ?? 'sans dire pourquoi'} (journal : ${logFile}).`,
  );
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
