import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROJECT_ROOT, readConfig, VARIABLES } from '../../src/config.ts';

type Service = { image: string; command?: string[]; environment?: Record<string, string> };

const text = readFileSync(join(PROJECT_ROOT, 'deploy/compose.yaml'), 'utf8');
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
