import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { folder, spawnService } from './service.ts';

const { uri, user, password } = inject('seeded');
const SECRET = 'motdepasse-tres-secret';

test('a port that is taken is refused before anything is written', async () => {
  const port = await takenPort();
  const DATA_DIR = folder();

  const { status, lines } = await refused({ PORT: String(port), DATA_DIR });

  expect({ status, lines }).toEqual({
    status: 1,
    lines: [`Le port ${port} est déjà pris : choisissez-en un autre, par exemple PORT=${port + 1} npm start`],
  });
  expect(readdirSync(DATA_DIR)).toEqual([]);
});

test('a data folder that cannot be written to is named', async () => {
  const file = join(folder(), 'file');
  writeFileSync(file, '');

  const { status, lines } = await refused({ DATA_DIR: join(file, 'data') });

  expect(status).toBe(1);
  expect(lines).toEqual([expect.stringMatching(`^Impossible d'écrire dans ${file}/data/neo4j.*DATA_DIR=`)]);
});

test.each([
  ['another password', { NEO4J_URI: uri, NEO4J_PASSWORD: SECRET }, /refuse ces identifiants.*NEO4J_PASSWORD/],
  ['another user', { NEO4J_URI: uri, NEO4J_USER: 'x', NEO4J_PASSWORD: password }, /refuse ces identifiants/],
  [
    'another database',
    { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'nulle-part' },
    /NEO4J_DATABASE/,
  ],
  ['nobody there', { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: SECRET }, /ne répond pas.*NEO4J_URI/],
  ['an address that is not ours', { HOST: '192.0.2.1' }, /Impossible d’écouter sur 192\.0\.2\.1.*HOST=/],
])('%s: one line that says what to look at', async (_, env, expected) => {
  const { status, lines, said } = await refused({ DATA_DIR: folder(), ...env });

  expect(status).toBe(1);
  expect(lines).toEqual([expect.stringMatching(expected)]);
  expect(said).not.toContain(SECRET);
});

test('a wrong configuration is told whole, one line per variable, without its secrets', async () => {
  const { status, lines, said } = await refused({
    PORT: 'quatre mille',
    LOG_LEVEL: 'bavard',
    NEO4J_URI: `bolt://neo4j:${SECRET}@localhost:7687`,
    NEO4J_HEAP: '1 Go',
  });

  expect(status).toBe(1);
  expect(lines).toEqual(
    ['PORT', 'NEO4J_URI', 'NEO4J_HEAP', 'LOG_LEVEL', 'NEO4J_PASSWORD'].map((name) =>
      expect.stringMatching(`^Configuration : ${name} : `),
    ),
  );
  expect(said).not.toContain(SECRET);
});

/** Starts a service that must give up by itself: its status, what it said on standard error, and in all. */
async function refused(env: Record<string, string>) {
  const service = spawnService(env);
  onTestFinished(() => void service.process.kill('SIGKILL'));
  const status = await service.exited;
  return { status, lines: service.err().trimEnd().split('\n'), said: service.out() + service.err() };
}

async function takenPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return (server.address() as { port: number }).port;
}
