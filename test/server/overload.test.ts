import { afterAll, beforeAll, expect, test } from 'vitest';
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
  expect((await send(`${limited.url()}/graphql`)).codes).toEqual(['RATE_LIMITED']);
});
