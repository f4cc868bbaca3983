import { once } from 'node:events';
import { Agent, get, type IncomingMessage, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import express, { type Express } from 'express';
import { buildSchema } from 'graphql';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { RequestContext } from '../../src/front/context.ts';
import { Persisted } from '../../src/front/persisted.ts';
import { createFront } from '../../src/front/server.ts';
import { type AppOptions, createApp } from '../../src/server/app.ts';
import { drain, openServer } from '../../src/server/listen.ts';
import { door, overload } from '../../src/server/overload.ts';
import { sayError } from '../../src/server/refusal.ts';

/** The address of a server that ends with its test. */
async function served(app: Express, whole?: number): Promise<{ server: Server; url: string; port: number }> {
  const server = openServer(app, whole).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { server, port, url: `http://127.0.0.1:${port}` };
}

/** The application around a schema that says hello. */
async function application(options: Partial<AppOptions<RequestContext>> = {}) {
  const onError = vi.fn();
  const front = createFront<RequestContext>({ schema: buildSchema('type Query { hello: String }'), onError });
  await front.start();
  return createApp({
    front,
    contextOf: async (requestId) => ({ requestId, dataVersion: 'v' }),
    isLoaded: () => true,
    dataVersion: async () => 'v',
    ping: async () => undefined,
    onError,
    ...options,
  });
}

const ask = (url: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"{ hello }"}',
  });
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

test('a client that leaves keeps its place until whoever answers has ended', async () => {
  const work = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const { work: place } = door({ ratePerMinute: 0, inFlight: 1 });
  const app = express().use(overload(place, sayError), async (_request, response) => {
    begun.resolve();
    await work.promise;
    response.end('done');
  });
  const { url } = await served(app);
  const leaving = new AbortController();
  const left = fetch(url, { signal: leaving.signal }).catch((error) => error.name);
  await begun.promise;
  leaving.abort();
  expect(await left).toBe('AbortError');
  expect(await codeOf(await fetch(url))).toBe('OVERLOADED');

  work.resolve();
  await expect.poll(async () => (await fetch(url)).status).toBe(200);
});

test('who does not end its body takes no place, and is sent away', async () => {
  const app = await application({ limits: { ratePerMinute: 0, inFlight: 1 } });
  const { url, port } = await served(app, 400);
  const slow = connect(port, '127.0.0.1');
  const said = text(slow);
  slow.write(
    'POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
  );
  expect((await ask(url)).status).toBe(200);
  expect(await said).toMatch(/^HTTP\/1\.1 408 /);
});

test('a stop waits for what runs, and takes nothing new', async () => {
  const work = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const app = express().use(async (_request, response) => {
    begun.resolve();
    await work.promise;
    response.end('whole');
  });
  const { server, url } = await served(app);
  const answer = fetch(url).then((response) => response.text());
  await begun.promise;
  const drained = drain(server, 60_000, 0);
  const isRefused = () => fetch(url, { signal: AbortSignal.timeout(1_000) }).then(Boolean, () => 'refused');
  await expect.poll(() => server.listening).toBe(false);
  expect(await isRefused()).toBe('refused');
  work.resolve();
  expect(await answer).toBe('whole');
  await drained;
});

test('a stop that has waited long enough ends what still runs', async () => {
  const begun = Promise.withResolvers<void>();
  const { server, url } = await served(express().use(() => begun.resolve()));
  const answer = fetch(url).catch(() => 'dropped');
  await begun.promise;
  await drain(server, 100, 0);
  expect(await answer).toBe('dropped');
});

test('who asks again and again on one connection is told that it ends, and loses no answer', async () => {
  const { server, url } = await served(express().use((_request, response) => void response.end('here')));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const heard = async () => {
    const [response] = (await once(get(url, { agent }), 'response')) as [IncomingMessage];
    expect(await text(response)).toBe('here');
    return response.headers.connection;
  };
  expect([await heard(), await heard()]).toEqual(['keep-alive', 'keep-alive']);
  const drained = drain(server, 60_000, 30_000);
  expect(await heard()).toBe('close');
  await drained;
});

test('a subgraph that has a key answers who holds it', async () => {
  const { url } = await served(await application({ behind: 'gateway', key: 'a secret of ours' }));
  const [without, wrong, right] = [
    await ask(url),
    await ask(url, { 'x-subgraph-key': 'another secret!!' }),
    await ask(url, { 'x-subgraph-key': 'a secret of ours' }),
  ];
  expect([without.status, wrong.status, right.status]).toEqual([401, 401, 200]);
  expect(await codeOf(wrong)).toBe('UNAUTHENTICATED');
});

test('behind a proxy each client has its own count; without one nobody may say who it is', async () => {
  const limits = { ratePerMinute: 1, inFlight: 9 };
  const count = async (proxies: number) => {
    const { url } = await served(await application({ limits, proxies }));
    const clients = ['10.0.0.1', '10.0.0.2', '10.0.0.1'];
    const statuses = [];
    for (const client of clients) statuses.push((await ask(url, { 'x-forwarded-for': client })).status);
    return statuses;
  };
  expect(await count(1)).toEqual([200, 200, 429]);
  expect(await count(0)).toEqual([200, 429, 429]);
});

test('what is refused before it is asked has its id, and is told with its code', async () => {
  const onRefused = vi.fn();
  const { url } = await served(
    await application({ onRefused, limits: { ratePerMinute: 1, inFlight: 9 }, proxies: 1 }),
  );
  const big = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'too-large' },
    body: JSON.stringify({ query: ' '.repeat(1_000_000) }),
  });
  const often = await ask(url, { 'x-request-id': 'too-often' });
  expect([big.status, big.headers.get('x-request-id')]).toEqual([413, 'too-large']);
  expect([often.status, often.headers.get('x-request-id')]).toEqual([429, 'too-often']);
  await expect.poll(() => onRefused.mock.calls.length).toBe(2);
  expect(onRefused.mock.calls.map(([{ requestId, status, codes }]) => [requestId, status, codes])).toEqual([
    ['too-large', 413, ['BAD_REQUEST']],
    ['too-often', 429, ['RATE_LIMITED']],
  ]);
  // What is asked is told by whoever answers it.
  expect((await ask(url, { 'x-forwarded-for': '10.0.0.9' })).status).toBe(200);
  expect(onRefused).toHaveBeenCalledTimes(2);
});

test('however many ask whether it is ready, the database is asked once at a time', async () => {
  const answer = Promise.withResolvers<void>();
  const ping = vi.fn(() => answer.promise);
  const { url } = await served(await application({ ping }));
  const asked = Array.from({ length: 20 }, () => fetch(`${url}/readyz`));
  await vi.waitUntil(() => ping.mock.calls.length > 0);
  await fetch(`${url}/healthz`);
  answer.resolve();
  for (const response of asked) expect((await response).status).toBe(200);
  expect(ping.mock.calls.length).toBeLessThan(20);
});

test('an address that is none is the client’s mistake', async () => {
  const { port } = await served(
    await application({
      persistence: {
        operations: new Persisted([]),
        only: false,
        version: async () => 'v',
      },
    }),
  );
  const status = async (path: string) => {
    const asking = request({ port, host: '127.0.0.1', path, headers: { accept: 'application/json' } }).end();
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    return [response.statusCode, await text(response)] as const;
  };
  for (const path of ['/graphql//[', '//[', '/export/%E0%A4%A', '/graphql?query=%E0%A4%A']) {
    const [code, said] = await status(path);
    expect({ path, isRefused: code && code >= 400 && code < 500 }).toEqual({ path, isRefused: true });
    expect(said).not.toMatch(/JSON in the body|at .*\.ts/);
  }
});
