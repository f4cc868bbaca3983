import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Embedded, startEmbedded } from '../../src/graph/embedded/start.ts';
import { ask } from './ask.ts';
import { Relay } from './relay.ts';
import { fewSeeds, folder, remove, type Service, startService, stopService } from './service.ts';

const { cacheDir: cache, environment: env } = readConfig({
  PATH: process.env.PATH,
  JAVA_HOME: process.env.JAVA_HOME,
});
const path = folder('keep');
const QUESTION = '{ communes(first: 1) { totalCount } }';
const startDatabase = () => startEmbedded({ folder: join(path, 'neo4j'), cache, env, onProgress: () => {} });
const relay = new Relay();
const seeds = fewSeeds(path);
let database: Embedded;
let service: Service;

beforeAll(async () => {
  await relay.listen();
  database = await startDatabase();
  relay.forwardTo(database.uri);
  service = await startService({
    NEO4J_URI: `bolt://127.0.0.1:${relay.port}`,
    NEO4J_PASSWORD: database.password,
    READ_DEADLINE_MS: '4000',
    SEEDS_DIR: seeds,
  });
});

afterAll(async () => {
  if (service) await stopService(service);
  await database?.stop();
  await relay.close();
  remove(path);
});

test('a database that stops: a clear error, its id in the log, not ready but alive', async () => {
  expect((await ask(service.url(), QUESTION)).errors).toEqual([]);

  await database.stop();

  const { errors } = await ask(service.url(), QUESTION);
  expect(errors).toHaveLength(1);
  const { code, requestId = '' } = errors[0]?.extensions ?? { code: '' };
  expect(['DATABASE_UNAVAILABLE', 'DEADLINE_EXCEEDED']).toContain(code);
  expect(await statuses()).toEqual({ healthz: 200, readyz: 503 });
  await vi.waitUntil(() => logLine(requestId));
  expect(logLine(requestId)).toMatchObject({ level: 50, err: { type: 'GraphError' } });
});

test('it comes back elsewhere behind the same address: the same service answers again', async () => {
  database = await startDatabase();
  relay.forwardTo(database.uri);

  await recovered();
});

test('a database that falls silent: the deadline answers, not the network', async () => {
  relay.fallSilent();

  const { codes } = await ask(service.url(), QUESTION);

  expect(codes).toEqual(['DEADLINE_EXCEEDED']);
  expect(await statuses()).toEqual({ healthz: 200, readyz: 503 });
});

test('the network comes back: the same service answers again', async () => {
  relay.forwardTo(database.uri);

  await recovered();
});

test('a silent database does not keep the service from stopping', async () => {
  relay.fallSilent();

  expect(await stopService(service)).toBe(0);
});

async function statuses() {
  const [healthz, readyz] = await Promise.all(
    ['/healthz', '/readyz'].map(async (name) => (await fetch(service.url() + name)).status),
  );
  return { healthz, readyz };
}

/** The first answers may still be late: a database that has just started is cold. */
async function recovered(): Promise<void> {
  const answer = await vi.waitUntil(
    async () => {
      const { status, errors, data } = await ask(service.url(), QUESTION);
      return status === 200 && errors.length === 0 && data;
    },
    { timeout: 50_000, interval: 100 },
  );
  expect(answer.communes.totalCount).toBe(20);
  expect(await statuses()).toEqual({ healthz: 200, readyz: 200 });
}

/** The line of the service's log that carries a request's id. */
function logLine(requestId: string): unknown {
  const line = service
    .err()
    .split('\n')
    .find((text) => requestId && text.includes(requestId));
  return line && JSON.parse(line);
}
