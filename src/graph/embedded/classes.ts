import { createHash } from 'node:crypto';
import { mkdtemp, readFile, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Env } from './command.ts';
import { prepareFolder } from './folder.ts';
import { launch } from './launch.ts';
import { build, exists, type Libraries } from './libraries.ts';

const CONF = join(import.meta.dirname, 'neo4j.conf');
const REHEARSAL = join(import.meta.dirname, 'rehearsal.cypher');
const ARCHIVE = 'classes.jsa';
/** Milliseconds that Java may take to write what it has loaded; it takes 5,000. */
const PATIENCE = 120_000;

export type ClassesOptions = {
  libraries: Libraries;
  /** What the server is started with: an archive is of one way to start. */
  flags: readonly string[];
  cache: string;
  env: Env;
  onProgress: (line: string) => void;
  signal?: AbortSignal | undefined;
};

/**
 * The classes of a start, loaded and verified once and for all (Java's class data sharing): a start then takes 4 s of
 * the processor instead of 7. Made by a start of its own, once for each Java and Neo4j; undefined where that fails,
 * for without it a start is only slower.
 */
export async function ensureClasses(options: ClassesOptions): Promise<string | undefined> {
  const { libraries, flags, cache } = options;
  const java = await realpath(libraries.java);
  const { mtimeMs } = await stat(java);
  const parts = [java, mtimeMs, libraries.classpath, ...flags, await readFile(REHEARSAL, 'utf8')];
  const hash = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
  const target = resolve(cache, `classes-${hash}`);
  const archive = join(target, ARCHIVE);
  if (!(await exists(target))) {
    options.onProgress('Préparation de Neo4j (une seule fois, une demi-minute)…');
    // What failed is remembered as an empty folder: it would fail again, at each start.
    await build(target, (folder) => rehearse(join(folder, ARCHIVE), options)).catch(() => undefined);
    options.signal?.throwIfAborted();
  }
  return (await exists(archive)) ? archive : undefined;
}

/** Starts a server on nothing, has it answer a few statements, and lets Java write what that took. */
async function rehearse(archive: string, { libraries, flags, env, signal }: ClassesOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'qfq-classes-'));
  try {
    const { logs } = await prepareFolder(folder);
    const server = await launch({
      java: libraries.java,
      args: [
        ...flags,
        `-XX:ArchiveClassesAtExit=${archive}`,
        ...['-Xlog:disable', '-cp', libraries.classpath, 'Launcher', folder, CONF, REHEARSAL],
      ],
      cwd: folder,
      env,
      logFile: join(logs, 'launcher.log'),
      patience: PATIENCE,
    });
    const stop = () => void server.stop();
    signal?.addEventListener('abort', stop);
    await server.firstLine;
    await server.stop();
    signal?.removeEventListener('abort', stop);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
