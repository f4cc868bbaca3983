import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { type Env, runCommand } from './command.ts';
import { EmbeddedError, writingTo } from './errors.ts';
import { getTools, type Missing, type Tools } from './prerequisites.ts';

const POM = join(import.meta.dirname, 'pom.xml');
const LAUNCHER = join(import.meta.dirname, 'Launcher.java');
const JAR = 'launcher.jar';
const PARTIAL = '.partial-';
const HOUR = 3_600_000;

export type LibrariesOptions = {
  /** Folder for what is fetched and compiled (~240 MB); may be shared by several projects and processes. */
  cache: string;
  env: Env;
  /** Receives short French lines, at most one per second. */
  onProgress: (line: string) => void;
  signal?: AbortSignal | undefined;
};

/** What starts the server: `java -cp <classpath> Launcher`. */
export type Libraries = { java: string; classpath: string };

/**
 * Fetches Neo4j and compiles the launcher, unless the cache has them for this very pom and this very source.
 * @throws EmbeddedError JAVA_MISSING, MAVEN_MISSING, DOWNLOAD_FAILED or FOLDER_NOT_WRITABLE
 * @throws the signal's reason
 */
export async function ensureLibraries(options: LibrariesOptions): Promise<Libraries> {
  const { jars, launcher } = await places(options.cache);
  const missing = await findMissing(options.cache);
  const tools = await getTools(options.env, missing);
  await writingTo(options.cache, async () => {
    if (missing.jars || missing.launcher) await sweep(options.cache);
    if (missing.jars) await build(jars, (folder) => download(folder, tools, options));
    if (missing.launcher) await build(launcher, (folder) => compile(folder, jars, tools, options));
  });
  const classpath = [join(jars, 'lib', '*'), join(launcher, JAR)].join(delimiter);
  return { java: tools.java, classpath };
}

/** What a start would have to fetch or compile: the argument of `findProblems`. */
export async function findMissing(cache: string): Promise<Missing> {
  const { jars, launcher } = await places(cache);
  return { jars: !(await exists(jars)), launcher: !(await exists(launcher)) };
}

async function places(cache: string): Promise<{ jars: string; launcher: string }> {
  const [pom, source] = await Promise.all([readFile(POM), readFile(LAUNCHER)]);
  const hash = (...parts: Buffer[]) =>
    parts
      .reduce((sum, part) => sum.update(part), createHash('sha256'))
      .digest('hex')
      .slice(0, 16);
  const at = (name: string) => resolve(cache, name);
  return { jars: at(`jars-${hash(pom)}`), launcher: at(`launcher-${hash(pom, source)}`) };
}

/** Made aside, then renamed: others see all of it or nothing. Of two makers, the second keeps the first's. */
export async function build(target: string, fill: (folder: string) => Promise<void>): Promise<void> {
  await mkdir(join(target, '..'), { recursive: true });
  const folder = await mkdtemp(target + PARTIAL);
  try {
    await fill(folder);
    // mkdtemp keeps others out; an image built by one account is run by another.
    await chmod(folder, 0o755);
    await rename(folder, target).catch(async (error) => {
      if (!(await exists(target))) throw error;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function download(folder: string, { mvn, env }: Tools, options: LibrariesOptions): Promise<void> {
  // Maven looks for settings around its pom: a copy keeps it away from whatever surrounds our source.
  await copyFile(POM, join(folder, 'pom.xml'));
  const args = ['-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'];
  options.onProgress('Téléchargement de Neo4j (116 Mo, une seule fois)…');
  const count = counter(options.onProgress);
  const { code, output } = await runCommand(mvn ?? 'mvn', args, {
    env,
    signal: options.signal,
    cwd: folder,
    onLine: count,
  });
  const fetched = code === 0 ? await readdir(join(folder, 'lib')) : [];
  if (fetched.length > 0) return options.onProgress(`Neo4j est prêt : ${fetched.length} bibliothèques.`);
  await refuse(options.cache, output, `Neo4j n'a pas pu être téléchargé : vérifiez l'accès au dépôt Maven`);
}

/** Measured: 0.5 s less per start than handing the source to `java`; and a JRE is enough from then on. */
async function compile(folder: string, jars: string, tools: Tools, options: LibrariesOptions): Promise<void> {
  const classes = join(folder, 'classes');
  await mkdir(classes);
  const args = ['--release', '17', '-d', classes, '-cp', join(jars, 'lib', '*'), LAUNCHER];
  const { code, output } = await runCommand(tools.javac ?? 'javac', args, {
    env: tools.env,
    signal: options.signal,
  });
  if (code !== 0) await refuse(options.cache, output, `Le lanceur de Neo4j n'a pas pu être compilé`);
  // A jar: class data sharing, which halves the work of a start, takes no folders.
  const jar = new ZipFile();
  for (const name of await readdir(classes)) jar.addFile(join(classes, name), name);
  jar.end();
  await pipeline(jar.outputStream, createWriteStream(join(folder, JAR)));
}

async function refuse(cache: string, output: string, what: string): Promise<never> {
  const log = join(cache, 'download.log');
  await writeFile(log, output);
  throw new EmbeddedError('DOWNLOAD_FAILED', `${what} (journal : ${log}).`);
}

/** Counts files, not libraries: Maven first spends seconds on its own plugin and on descriptions. */
function counter(onProgress: (line: string) => void): (line: string) => void {
  let files = 0;
  let last = Date.now();
  return (line) => {
    if (line.includes('Downloaded from')) files += 1;
    if (Date.now() - last < 1000 || files < 2) return;
    last = Date.now();
    onProgress(`Téléchargement de Neo4j : ${files} fichiers…`);
  };
}

/** Removes what an interrupted download left; younger folders may belong to a process at work. */
async function sweep(cache: string): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    if (!name.includes(PARTIAL)) continue;
    const folder = join(cache, name);
    const changed = await stat(folder).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - changed > HOUR) await rm(folder, { recursive: true, force: true });
  }
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
