import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Capacity, RateLimit } from '../../src/front/overload.ts';
import { ask, send } from './ask.ts';
import { type Service, startOnSeeded, stopService } from './service.ts';

let limited: Service;
let narrow: Service;
beforeAll(async () => {
  [limited, narrow] = await Promise.all([
    startOnSeeded({ RATE_LIMIT: '5' }),
    startOnSeeded({ MAX_IN_FLIGHT: '2' }),
  ]);
});
afterAll(() => Promise.all([limited, narrow].map(stopService)));

const QUESTION = '{ facts(first: 100) { totalCount edges { node { citations { quote } } } } }';
const body = JSON.stringify({ query: QUESTION });
const post = (service: Service) =>
  fetch(`${service.url()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });

test('an address that asks too much is told to wait, by a typed 429', async () => {
  for (let turn = 0; turn < 5; turn++) expect((await ask(limited.url(), '{ __typename }')).status).toBe(200);
  // What a slow machine gave back meanwhile is soon spent.
  await vi.waitUntil(async () => (await ask(limited.url(), '{ __typename }')).status === 429);
  const refused = await post(limited);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(5);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  expect((await fetch(`${limited.url()}/healthz`)).status).toBe(200);
});

test('a service that is full refuses at once, by a typed 503, and recovers', async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, async () => {
      const { status, headers } = await post(narrow);
      return { status, retry: headers.get('retry-after') };
    }),
  );
  const statuses = new Set(answers.map(({ status }) => status));
  expect([...statuses].toSorted()).toEqual([200, 503]);
  for (const { status, retry } of answers) expect(retry).toBe(status === 503 ? '1' : null);
  await expect.poll(async () => (await post(narrow)).status, { timeout: 30_000 }).toBe(200);
  expect((await ask(narrow.url(), QUESTION)).errors).toEqual([]);
});

const page = (service: Service, path: string) =>
  fetch(`${service.url()}${path}`, { headers: { accept: 'text/html' } });

test('a page is a request: one that is refused is a French page that says when to come back', async () => {
  await vi.waitUntil(async () => (await page(limited, '/sigles')).status === 429);
  const refused = await page(limited, '/');

  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(5);
  expect(await refused.text()).toContain('Trop de pages en peu de temps');
  const file = await fetch(`${limited.url()}/export/terms.csv`);
  expect([file.status, await file.json()]).toMatchObject([429, { code: 'RATE_LIMITED' }]);
});

test('pages of a service that is full are refused too, and it recovers', async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, async (_, turn) => {
      const response = await page(narrow, `/dispositifs?q=${turn}`);
      return { response, text: await response.text() };
    }),
  );
  expect(new Set(answers.map(({ response }) => response.status))).toEqual(new Set([200, 503]));
  for (const { response, text } of answers) {
    const isRefused = response.status === 503;
    expect(response.headers.get('retry-after')).toBe(isRefused ? '1' : null);
    expect(text.includes('Le site est très demandé')).toBe(isRefused);
  }
  await expect.poll(async () => (await page(narrow, '/sigles')).status, { timeout: 30_000 }).toBe(200);
});

test('the cost of an operation is told to whoever asks for it', async () => {
  const headers = { 'content-type': 'application/json', 'x-query-cost': '1' };
  const response = await fetch(`${narrow.url()}/graphql`, { method: 'POST', headers, body });
  expect(((await response.json()) as { extensions: unknown }).extensions).toMatchObject({
    cost: expect.any(Number),
  });
  const silent = await (await post(narrow)).json();
  expect(silent).not.toHaveProperty('extensions.cost');
});

test('what was asked is given back evenly over a minute, to each address its own', () => {
  const rate = new RateLimit(60);
  for (let turn = 0; turn < 60; turn++) expect(rate.refuse('a', 0)).toBeUndefined();
  expect(rate.refuse('a', 0)).toBe(1);
  expect(rate.refuse('b', 0)).toBeUndefined();
  expect(rate.refuse('a', 1_000)).toBeUndefined();
  expect(rate.refuse('a', 1_000)).toBe(1);
});

test('a place is left once', () => {
  const capacity = new Capacity(1);
  const leave = capacity.enter();
  expect(capacity.enter()).toBeUndefined();
  leave?.();
  leave?.();
  expect(capacity.enter()).toBeDefined();
  expect(capacity.enter()).toBeUndefined();
});

test('an answer is JSON even when it is a refusal', async () => {
  const refused = async () => (await send(`${limited.url()}/graphql`)).codes;
  await vi.waitUntil(async () => String(await refused()) === 'RATE_LIMITED');
  expect(await refused()).toEqual(['RATE_LIMITED']);
});
