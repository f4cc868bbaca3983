import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../src/config.ts';

type Manifest = { license?: string | { type: string }; licenses?: { type: string }[] };
type Locked = Manifest & {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  link?: boolean;
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

/** What is installed where we run, with the licence that its own package.json gives; other platforms' from the lock. */
export const production: Installed[] = Object.entries(
  readJson<{ packages: Record<string, Locked> }>('package-lock.json')?.packages ?? {},
)
  .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
  .map(([path, locked]) => ({
    name: path.split('node_modules/').at(-1) ?? path,
    version: locked.version ?? '',
    path,
    licence: licenceOf(readJson<Manifest>(`${path}/package.json`) ?? locked),
    isOptional: locked.optional === true,
  }));

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
