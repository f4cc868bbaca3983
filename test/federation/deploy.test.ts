import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROJECT_ROOT, readConfig, VARIABLES } from '../../src/config.ts';

type Service = {
  image: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  stop_grace_period?: string;
};

const read = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8');

/** As compose reads it, when an operator gives what it requires and nothing else. */
const text = read('deploy/compose.yaml').replace(
  /\$\{\w+:([?-])([^}]*)\}/g,
  (_, kind: string, otherwise: string) => (kind === '-' ? otherwise : 'given-by-the-operator'),
);
const { services } = parse(text, { merge: true }) as { services: Record<string, Service> };
const ours = Object.entries(services).filter(([, { command }]) => command?.[0] === 'node');

test('the processes apart are a database, three subgraphs and two fronts', () => {
  const commands = Object.values(services).map(({ image, command }) => command?.slice(1).join(' ') ?? image);
  expect(commands.toSorted()).toEqual([
    'neo4j:5.26-community',
    'src/server/main.ts',
    'src/server/main.ts',
    'src/server/subgraph.ts engagements',
    'src/server/subgraph.ts sources',
    'src/server/subgraph.ts territoires',
  ]);
});

test('each runs a file that is there, in an environment that we read, and names the others as they are named', () => {
  for (const [name, { command = [], environment = {} }] of ours) {
    expect(existsSync(join(PROJECT_ROOT, command[1] ?? '')), name).toBe(true);
    expect(Object.keys(VARIABLES), name).toEqual(expect.arrayContaining(Object.keys(environment)));
    expect(() => readConfig(environment), name).not.toThrow();
    const hosts = Object.values(environment).flatMap((value) => URL.parse(value)?.hostname || []);
    expect(Object.keys(services), name).toEqual(expect.arrayContaining(hosts));
  }
});

test('subgraphs answer their fronts alone, and texts and national lists are mounted where they are read', () => {
  for (const [name, { environment = {}, volumes = [] }] of ours) {
    expect(environment.SUBGRAPH_KEY, name).toBe(services['front-1']?.environment?.SUBGRAPH_KEY);
    const folders = Object.entries(environment).flatMap(([key, value]) =>
      key.endsWith('_DIR') ? value : [],
    );
    expect(
      volumes.map((volume) => volume.split(':')[1]),
      name,
    ).toEqual(folders);
  }
  expect(Object.keys(services.territoires?.environment ?? {})).toContain('QPV_LISTS_DIR');
  expect(Object.keys(services.sources?.environment ?? {})).toContain('SOURCES_DIR');
});

test('their image has the explorer built in, as « npm start » builds it, with what it is built from', () => {
  const { prestart } = JSON.parse(read('package.json')).scripts;
  for (const [name, { build }] of ours) {
    const dockerfile = read(join('deploy', build?.context ?? '', build?.dockerfile ?? ''));
    expect(dockerfile, name).toMatch(/^RUN npm ci$/m);
    expect(dockerfile.split('\nCOPY . .\n')[1], name).toContain(prestart);
  }
  const ignored = read('deploy/Dockerfile.dockerignore').split('\n').filter(Boolean);
  expect(ignored).toContain('node_modules');
  expect(
    ['src', 'schema', 'seeds', 'CHANGELOG.md', 'package-lock.json'].filter((it) => ignored.includes(it)),
  ).toEqual([]);
});

test('a process that is stopped has the time to answer what it reads', () => {
  for (const [name, { environment = {}, stop_grace_period: grace = '' }] of ours)
    expect(Number.parseInt(grace, 10) * 1_000, name).toBeGreaterThan(
      readConfig(environment).readDeadline + 2_000,
    );
});
