import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';

const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'Python-2.0',
]);

/** Source-available: we run it inside our own service, and do not offer it as one. */
const EXCEPTIONS: Readonly<Record<string, string>> = { '@apollo/federation-internals': 'Elastic-2.0' };

type Manifest = { license?: string | { type: string }; licenses?: { type: string }[] };
type Locked = Manifest & { dev?: boolean; optional?: boolean; devOptional?: boolean; link?: boolean };

function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(join(PROJECT_ROOT, path), 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** « (MIT OR GPL-2.0) » needs one of its licences to be allowed, « (MIT AND Zlib) » all of them. */
function isAllowed(expression: string): boolean {
  const alternatives = expression.replace(/[()]/g, '').split(' OR ');
  return alternatives.some((all) => all.split(' AND ').every((name) => ALLOWED.has(name.trim())));
}

function licenceOf({ license, licenses }: Manifest): string {
  const named = typeof license === 'string' ? license : license?.type;
  return named ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none';
}

/** What is installed where we run, with the licence that its own package.json gives; other platforms' from the lock. */
const production = Object.entries(
  readJson<{ packages: Record<string, Locked> }>('package-lock.json')?.packages ?? {},
)
  .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
  .map(([path, locked]) => ({
    name: path.split('node_modules/').at(-1) ?? path,
    path,
    licence: licenceOf(readJson<Manifest>(`${path}/package.json`) ?? locked),
  }));

test('what we run in production has a permissive licence, but for one named exception', () => {
  expect(production.length).toBeGreaterThan(50);
  const refused = production.filter(
    ({ name, licence }) => !isAllowed(licence) && EXCEPTIONS[name] !== licence,
  );
  expect(
    refused.map(
      ({ path, licence }) => `${path} is under ${licence}: do without it, or name it in EXCEPTIONS`,
    ),
  ).toEqual([]);
});

test('every exception is still there', () => {
  const gone = Object.keys(EXCEPTIONS).filter((name) => !production.some((found) => found.name === name));
  expect(gone.map((name) => `${name} is no longer a dependency: take it out of EXCEPTIONS`)).toEqual([]);
});
