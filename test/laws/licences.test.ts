import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOTICE, printNotice } from './notice.ts';
import { given, production } from './packages.ts';

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
  'PSF-2.0',
  // Of fonts: given with ours, never sold alone.
  'OFL-1.1',
]);

/** Source-available: we run it inside our own service, and do not offer it as one. */
const EXCEPTIONS: Readonly<Record<string, string>> = { '@apollo/federation-internals': 'Elastic-2.0' };

/** « (MIT OR GPL-2.0) » needs one of its licences to be allowed, « (MIT AND Zlib) » all of them. */
function isAllowed(expression: string): boolean {
  const alternatives = expression.replace(/[()]/g, '').split(' OR ');
  return alternatives.some((all) => all.split(' AND ').every((name) => ALLOWED.has(name.trim())));
}

test('what we run in production, and what browsers load of it, has a permissive licence, but for one named exception', () => {
  expect(production.length).toBeGreaterThan(50);
  const refused = given.filter(({ name, licence }) => !isAllowed(licence) && EXCEPTIONS[name] !== licence);
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

test('what the explorer is made of is told too, though it is only installed to build it', () => {
  const names = new Set(given.map(({ name }) => name));
  for (const name of [
    'react',
    'react-dom',
    '@tanstack/react-router',
    '@tanstack/react-query',
    'graphiql',
    'monaco-editor',
    '@fontsource-variable/source-sans-3',
  ])
    expect(names, name).toContain(name);
  expect([...names].filter((name) => /^(vite|vitest|typescript|@biomejs)/.test(name))).toEqual([]);
});

test('the notice of third parties is that of the lock file', () => {
  expect(readFileSync(NOTICE, 'utf8'), 'npm run notice writes it').toBe(printNotice());
});
