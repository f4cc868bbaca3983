/** A part of the house: which files it is made of, and what they may name. Everything else is refused. */
export type Zone = {
  /** A folder or a file of src; the longest that fits a file is its zone. `*` stands for any name. */
  readonly at: string;
  /** Zones (`*` for several) and single files that it may import. Its own files it always may. */
  readonly imports: readonly string[];
  /** Those of which it may import types only: nothing of them runs. */
  readonly types?: readonly string[];
  /** Files that it may read as text when it is built, from src. */
  readonly texts?: readonly string[];
  /** Packages: one name, or a scope as `@scope/*`. `node:*` is all that Node comes with. */
  readonly packages: readonly string[];
};

/** Who may import whom, from the ground up. docs/architecture.md shows this table and says why. */
export const IMPORT_TABLE: readonly Zone[] = [
  { at: 'values', imports: [], packages: ['node:crypto'] },
  { at: 'config.ts', imports: [], packages: ['node:path', 'zod'] },
  { at: 'graph/embedded', imports: [], packages: ['node:*', 'yazl'] },
  { at: 'graph', imports: ['graph/embedded', 'values'], packages: ['neo4j-driver', 'node:*'] },
  { at: 'domain', imports: ['values'], packages: ['zod'] },
  { at: 'domain/territory', imports: ['domain', 'values'], packages: ['zod'] },
  { at: 'domain/actors', imports: ['domain', 'domain/territory', 'values'], packages: ['zod'] },
  {
    at: 'domain/engagements',
    imports: ['domain', 'domain/territory', 'domain/actors', 'values'],
    packages: ['zod'],
  },
  { at: 'domain/questions', imports: ['domain', 'values'], packages: ['node:*', 'yaml', 'zod'] },
  { at: 'domain/nouns.ts', imports: ['domain', 'domain/*', 'values'], packages: [] },
  { at: 'domain/insights/gaps', imports: ['domain', 'graph', 'values'], packages: [] },
  {
    at: 'domain/*/*.graph.ts',
    imports: ['domain', 'domain/*', 'domain/insights/gaps', 'graph', 'values'],
    packages: [],
  },
  { at: 'facts', imports: ['domain', 'domain/*', 'graph', 'values'], packages: ['node:*', 'yaml', 'zod'] },
  {
    at: 'read',
    imports: ['values'],
    types: ['graph'],
    packages: ['@pothos/core', 'dataloader', 'graphql'],
  },
  { at: 'subgraphs/shared', imports: ['read', 'values'], packages: ['graphql'] },
  {
    at: 'subgraphs/engagements',
    imports: [
      'domain',
      'domain/*',
      'domain/*/*.graph.ts',
      'graph/model.ts',
      'read',
      'subgraphs/shared',
      'values',
    ],
    types: ['graph'],
    packages: ['@pothos/*', 'dataloader', 'graphql'],
  },
  {
    at: 'subgraphs/territoires',
    imports: ['subgraphs/shared', 'values'],
    packages: ['@pothos/*', 'graphql', 'node:*'],
  },
  {
    at: 'subgraphs/sources',
    imports: ['subgraphs/shared', 'values'],
    packages: ['@pothos/*', 'graphql', 'node:*'],
  },
  { at: 'subgraphs/print.ts', imports: ['subgraphs/*'], packages: ['@apollo/subgraph'] },
  {
    at: 'front',
    imports: ['graph/errors.ts', 'read/errors.ts'],
    packages: [
      '@apollo/server',
      '@escape.tech/*',
      '@graphql-hive/router-runtime',
      '@theguild/federation-composition',
      'graphql',
      'graphql-jit',
      'graphql-query-complexity',
      'node:crypto',
    ],
  },
  {
    at: 'exports',
    imports: ['domain', 'domain/insights', 'values'],
    packages: ['csv-stringify', 'express', 'graphql', 'node:*', 'yazl'],
  },
  {
    at: 'explorer/api',
    imports: [],
    texts: [
      'subgraphs/engagements/examples/*.graphql',
      'subgraphs/engagements/examples/*.variables.json',
      '../schema/api.graphql',
      '../CHANGELOG.md',
    ],
    packages: ['graphql'],
  },
  {
    at: 'explorer',
    imports: ['explorer/api', 'values/words.ts'],
    packages: ['@graphql-typed-document-node/core', '@tanstack/*', 'react', 'react-dom'],
  },
  {
    at: 'explorer/graphiql',
    imports: [],
    packages: ['graphiql', 'monaco-graphql', 'react', 'react-dom'],
  },
  { at: 'explorer/stamp.ts', imports: [], packages: ['node:*'] },
  { at: 'explorer/build.ts', imports: ['explorer/stamp.ts'], packages: ['node:*', 'vite'] },
  {
    at: 'imports',
    imports: ['domain', 'domain/*', 'exports', 'facts', 'subgraphs/territoires', 'values'],
    packages: ['csv-parse', 'node:*', 'saxes', 'yauzl', 'yazl', 'zod'],
  },
  {
    at: 'failure.ts',
    imports: [
      'config.ts',
      'facts/problem.ts',
      'graph/errors.ts',
      'graph/version.ts',
      'graph/embedded/errors.ts',
    ],
    packages: [],
  },
  {
    at: 'server',
    imports: [
      'config.ts',
      'failure.ts',
      'domain/*/*.graph.ts',
      'exports',
      'facts/load.ts',
      'front',
      'graph',
      'subgraphs/*',
    ],
    packages: [
      '@apollo/server',
      '@as-integrations/express5',
      '@opentelemetry/*',
      'compression',
      'express',
      'graphql',
      'helmet',
      'node:*',
      'pino',
      'prom-client',
    ],
  },
  {
    at: 'cli',
    imports: [
      'config.ts',
      'failure.ts',
      'domain/*/*.graph.ts',
      'exports',
      'facts',
      'front/compose.ts',
      'front/joining.ts',
      'graph',
      'graph/embedded',
      'imports',
      'subgraphs/engagements',
      'subgraphs/print.ts',
      'values',
    ],
    packages: ['commander', 'graphql', 'node:*'],
  },
];

/** What a program begins with: nothing imports it, for importing it runs it. */
export const ENTRY_POINTS = ['cli/main.ts', 'explorer/build.ts', 'server/main.ts', 'server/subgraph.ts'];

/** The table as docs/architecture.md shows it. */
export function printTable(zones: readonly Zone[] = IMPORT_TABLE): string {
  const list = (names: readonly string[] = []) => names.map((name) => `\`${name}\``).join(' ') || '–';
  return [
    '| `src/…` | may import | types only | packages |',
    '|---|---|---|---|',
    ...zones.map(
      ({ at, imports, types, texts = [], packages }) =>
        `| \`${at}\` | ${list([...imports, ...texts])} | ${list(types)} | ${list(packages)} |`,
    ),
  ].join('\n');
}
