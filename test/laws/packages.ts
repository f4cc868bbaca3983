import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../src/config.ts';
import { readSources } from './sources.ts';

type Manifest = { license?: string | { type: string }; licenses?: { type: string }[] };
type Locked = Manifest & {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  link?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
};
export type Installed = {
  name: string;
  version: string;
  path: string;
  licence: string;
  /** On some machines only. */
  isOptional: boolean;
};

function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(join(PROJECT_ROOT, path), 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function licenceOf({ license, licenses }: Manifest): string {
  const named = typeof license === 'string' ? license : license?.type;
  return named ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none';
}

const locked = readJson<{ packages: Record<string, Locked> }>('package-lock.json')?.packages ?? {};

/** With the licence that its own package.json gives; other platforms' from the lock. */
const installed = ([path, { version = '', optional = false, ...manifest }]: [string, Locked]): Installed => ({
  name: path.split('node_modules/').at(-1) ?? path,
  version,
  path,
  licence: licenceOf(readJson<Manifest>(`${path}/package.json`) ?? manifest),
  isOptional: optional,
});

/** What is installed where we run. */
export const production: Installed[] = Object.entries(locked)
  .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
  .map(installed);

/** What the explorer's own files name: code, and the fonts of its style sheets. */
function namedByExplorer(): string[] {
  const code = readSources()
    .filter(({ path }) => path.startsWith('explorer/') && path !== 'explorer/build.ts')
    .flatMap(({ imports }) => imports)
    .filter(({ isPackage, typesOnly, to }) => isPackage && !typesOnly && !to.startsWith('node:'))
    .map(({ to }) => to);
  const styles = globSync('src/explorer/**/*.css', { cwd: PROJECT_ROOT }).map((path) =>
    readFileSync(join(PROJECT_ROOT, path), 'utf8'),
  );
  const files = styles.flatMap((text) =>
    [...text.matchAll(/url\("(@?[a-z][^":]*)"\)/g)].map(([, to = '']) => to),
  );
  return [...code, ...files].map((to) => to.split('/', to.startsWith('@') ? 2 : 1).join('/'));
}

/** The folder where a package finds another: the nearest that has it. */
function nearest(from: string, name: string): string | undefined {
  const path = `${from && `${from}/`}node_modules/${name}`;
  if (locked[path]) return path;
  return from ? nearest(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name) : undefined;
}

const needsOf = ({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }: Locked) => [
  ...Object.keys({ ...dependencies, ...optionalDependencies }),
  ...Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional),
];

/** What may reach browsers, bundled with the explorer: what it names, and all that those need. */
function bundled(): Installed[] {
  const reached = new Set(namedByExplorer().map((name) => nearest('', name) ?? name));
  for (const path of reached) {
    for (const name of needsOf(locked[path] ?? {})) {
      const found = nearest(path, name);
      if (found) reached.add(found);
    }
  }
  return [...reached].map((path) => installed([path, locked[path] ?? {}]));
}

/** Everything of others that we give: what runs where we do, and what browsers load of us. */
export const given: Installed[] = [
  ...new Map([...production, ...bundled()].map((one) => [one.path, one])).values(),
];

/** The lines by which a package says whose it is. */
export function copyrightsOf({ path }: Installed): string[] {
  const folder = join(PROJECT_ROOT, path);
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const lines = files.toSorted().flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));
  const found = lines
    .map((line) => line.replace(/^[\s#*/]+|\s+$/g, ''))
    .filter(
      (line) =>
        /^(copyright\s+(\(c\)|©|\d{4})|\(c\) \d{4}|© ?\d{4})/i.test(line) && !/yyyy|\[year/i.test(line),
    );
  return [...new Set(found)].slice(0, 5);
}
