import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';
import { databaseOf, fewSeeds, folder, gone, isGone, says, spawnService, startService } from './service.ts';

test('Ctrl-C lets a running request finish, then stops the database, with status 0', async () => {
  const service = await startService(ownDatabase());
  onTestFinished(() => void service.process.kill('SIGKILL'));
  const database = databaseOf(service);
  const asking = request(`${service.url()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', expect: '100-continue' },
  });
  asking.flushHeaders();
  await once(asking, 'continue');

  service.process.kill('SIGINT');
  await vi.waitUntil(() => isRefused(service.url()), { timeout: 30_000, interval: 20 });
  asking.end(JSON.stringify({ query: '{ dataset { version } communes { totalCount } }' }));

  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  expect(JSON.parse(await text(response))).toMatchObject({ data: { communes: { totalCount: 20 } } });
  expect(await service.exited).toBe(0);
  expect(service.err()).toBe('');
  expect(isGone(database)).toBe(true);
});

test('a start that is given up was alive but never ready, and leaves no database', async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const service = spawnService({ ...ownDatabase(), PORT: String(port) });
  onTestFinished(() => void service.process.kill('SIGKILL'));
  await says(service, 'Démarrage de Neo4j…');
  const database = await vi.waitUntil(() => databaseOf(service), { timeout: 30_000, interval: 20 });
  const paths = ['/healthz', '/readyz', '/graphql'];
  expect(await Promise.all(paths.map(async (path) => (await fetch(url + path)).status))).toEqual([
    200, 503, 503,
  ]);

  service.process.kill('SIGTERM');

  expect(await service.exited).toBe(0);
  expect(service.err()).toBe('');
  await gone(database);
});

function ownDatabase(): Record<string, string> {
  const path = folder();
  return { DATA_DIR: join(path, 'data'), SEEDS_DIR: fewSeeds(path), LOG_LEVEL: 'warn' };
}

/** Whether nobody listens there any more. */
async function isRefused(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`, { headers: { connection: 'close' } }).then(
    () => false,
    () => true,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
