import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { BRUME, seedsWith } from '../facts/made-up.ts';
import { qfq } from './run.ts';

const seeded = () => {
  const { uri, user, password } = inject('seeded');
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
};
const folder = async () => {
  const path = await mkdtemp(join(tmpdir(), 'qfq-doctor-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
};

test('a machine on which all is well is said to be so, line by line, without colours in a pipe', async () => {
  const { status, stdout, stderr } = await qfq(['doctor'], { DATA_DIR: await folder(), PORT: '0' });

  expect([status, stderr]).toEqual([0, []]);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => /^bien {6}(\S+) : \S.*$/.exec(line)?.[1]),
  ).toEqual(['Node', 'Java', 'Maven', 'Neo4j', 'Disque', 'Base', 'Port', 'Faits']);
});

test('what is wrong is said with what to do, all at once, and status is 1', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as { port: number };
  const seeds = await seedsWith({ [`${BRUME}/themes.yaml`]: 'themes: [' });

  const { status, stdout } = await qfq(['doctor', '--seeds', seeds], {
    ...seeded(),
    NEO4J_URI: 'bolt://127.0.0.1:1',
    DATA_DIR: '/proc/nowhere',
    PORT: String(port),
  });

  expect(status).toBe(1);
  expect(stdout.trimEnd().split('\n').slice(1)).toEqual([
    expect.stringMatching(/^à régler {2}Disque : .*choisissez DATA_DIR/),
    'à régler  Base : La base Neo4j ne répond pas : vérifiez NEO4J_URI et que le serveur tourne.',
    expect.stringMatching(/^attention Port : \d+ est déjà pris .* PORT=\d+ npm start$/),
    expect.stringMatching(
      /^à régler {2}Faits : contracts\/val-de-brume-2015\/themes\.yaml:1:\d+: YAML illisible.* \(tout : qfq check\)$/,
    ),
  ]);
});

test('without Java nor Maven, it says how to install them; a script has it in JSON', async () => {
  const { status, stdout } = await qfq(['doctor', '--json'], {
    PATH: '/nowhere',
    JAVA_HOME: '',
    DATA_DIR: await folder(),
    PORT: '0',
  });

  const found = JSON.parse(stdout) as { check: string; state: string; said: string }[];
  expect(status).toBe(1);
  expect(found.find(({ check }) => check === 'Java')).toMatchObject({
    state: 'problem',
    said: expect.stringMatching(/apt install/),
  });
});

test('a configuration that is wrong is told line by line', async () => {
  const { status, stdout } = await qfq(['doctor'], { PORT: 'abc', RATE_LIMIT: '-1' });

  expect(status).toBe(1);
  expect(stdout.match(/^à régler {2}Configuration : /gm)).toHaveLength(2);
});
