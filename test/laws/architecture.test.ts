import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import { findCycles } from './cycles.ts';
import { ENTRY_POINTS, IMPORT_TABLE, printTable, type Zone } from './import-table.ts';
import { type Import, readSources, visit } from './sources.ts';

const sources = readSources();
const imports = sources.flatMap((source) => source.imports);
const TABLE = 'test/laws/import-table.ts';

const covers = (at: string, path: string) =>
  path === at || path.startsWith(`${at}/`) || (at.includes('*') && matchesGlob(path, at));
const segments = ({ at }: Zone) => at.split('/').length;

/** The longest entry that fits: a file's own before its folder's, a folder's before that of the one around it. */
const zoneOf = (path: string): Zone | undefined =>
  IMPORT_TABLE.filter(({ at }) => covers(at, path)).toSorted((a, b) => segments(b) - segments(a))[0];

/** `domain` allows its own files, not those of the zones inside it; those are `domain/*`. */
const allowed = (names: readonly string[] = [], path: string) => {
  const at = zoneOf(path)?.at ?? '';
  return names.some((name) => name === at || name === path || (!at.includes('*') && matchesGlob(at, name)));
};
const packaged = (names: readonly string[], specifier: string) =>
  names.some((name) =>
    name.endsWith('*')
      ? specifier.startsWith(name.slice(0, -1))
      : specifier === name || specifier.startsWith(`${name}/`),
  );

function refusal({ from, to, isPackage, typesOnly, isText }: Import): string[] {
  const zone = zoneOf(from);
  if (!zone) return [`src/${from} has no zone: give it a row in ${TABLE}`];
  if (isText && zone.texts?.includes(to)) return [];
  if (isPackage)
    return packaged(zone.packages, to)
      ? []
      : [`src/${from} imports ${to}: ${zone.at} may not. Ask a zone that may, or change ${TABLE}`];
  if (zoneOf(to) === zone || allowed(zone.imports, to) || (typesOnly && allowed(zone.types, to))) return [];
  const how = allowed(zone.types, to)
    ? 'may import only types of it: write `import type`'
    : `may not: move what is needed down, or change ${TABLE}`;
  return [`src/${from} imports src/${to}: ${zone.at} ${how}`];
}

test('a file imports only what the import table allows its zone', () => {
  expect(imports.flatMap(refusal)).toEqual([]);
});

test('every row of the import table is of files there are', () => {
  const idle = IMPORT_TABLE.filter((zone) => !sources.some(({ path }) => zoneOf(path) === zone));
  expect(idle.map(({ at }) => `${at}: no such file; take it out of ${TABLE}`)).toEqual([]);
});

test.for([
  ['neo4j-driver', ['graph']],
  ['@pothos/', ['read', 'subgraphs']],
  ['@apollo/', ['front', 'server', 'subgraphs']],
] as const)('%s is known to %s alone', ([name, folders]) => {
  const knowing = imports.filter(({ to, isPackage }) => isPackage && to.startsWith(name));
  const wrong = knowing.filter(({ from }) => !folders.some((folder) => from.startsWith(`${folder}/`)));
  expect(wrong.map(({ from, to }) => `src/${from} imports ${to}: only ${folders.join(', ')} may`)).toEqual(
    [],
  );
});

test('zones import each other in one direction: no cycle of folders', () => {
  const edges = imports.flatMap(({ from, to, isPackage }) => {
    const [a, b] = [zoneOf(from)?.at, zoneOf(to)?.at];
    return isPackage || !a || !b || a === b ? [] : [[a, b] as const];
  });
  expect(findCycles(edges)).toEqual([]);
});

test('files import each other in one direction, but for the types of a schema, which refer to each other', () => {
  // A type file is one noun with its links; nouns are linked both ways (a theme has dispositifs, which have themes).
  // Pothos evaluates fields late, so that the order of loading does not matter there. Nowhere else may it be tried.
  const edges = imports
    .filter(({ from, isPackage }) => !isPackage && !from.startsWith('subgraphs/engagements/'))
    .map(({ from, to }) => [from, to] as const);
  expect(findCycles(edges)).toEqual([]);
});

test('nothing imports an entry point or a test', () => {
  const wrong = imports.filter(
    ({ to, isText }) => ENTRY_POINTS.includes(to) || (to.startsWith('../') && !isText),
  );
  expect(wrong.map(({ from, to }) => `src/${from} imports ${to}: it must not`)).toEqual([]);
});

test('a name is imported from the file that defines it: nothing is re-exported', () => {
  const wrong = sources.flatMap(({ path, tree }) => {
    const passes = tree.statements.some((node) => ts.isExportDeclaration(node) && node.moduleSpecifier);
    return [
      ...(passes
        ? [`src/${path} re-exports: let its readers import from the file that defines the name`]
        : []),
      ...(/(^|\/)index\.ts$/.test(path) ? [`src/${path}: name the file after what it holds`] : []),
    ];
  });
  expect(wrong).toEqual([]);
});

test('only config.ts reads the environment', () => {
  const wrong: string[] = [];
  for (const { path, tree } of sources) {
    visit(tree, (node) => {
      if (ts.isPropertyAccessExpression(node) && node.getText() === 'process.env' && path !== 'config.ts')
        wrong.push(`src/${path} reads process.env: take it from readConfig()`);
    });
  }
  expect(wrong).toEqual([]);
});

test('docs/architecture.md shows the import table as it is', () => {
  const page = readFileSync(join(PROJECT_ROOT, 'docs', 'architecture.md'), 'utf8');
  const shown = page.split('\n').filter((line) => line.startsWith('|'));
  expect(shown.join('\n'), 'the table of docs/architecture.md differs from printTable()').toBe(printTable());
});
