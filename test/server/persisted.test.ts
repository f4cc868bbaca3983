import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/front/persisted.ts';
import { readExamples } from '../../src/server/examples.ts';
import { openExplorer } from '../../src/server/explorer.ts';
import { ask, send } from './ask.ts';
import { type Service, startOnSeeded, stopService } from './service.ts';

const examples = await readExamples();
let open: Service;
let closed: Service;
beforeAll(async () => {
  [open, closed] = await Promise.all([startOnSeeded(), startOnSeeded({ PERSISTED_ONLY: 'true' })]);
});
afterAll(() => Promise.all([open, closed].map(stopService)));

const persistedQuery = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(query) } });

function address(service: Service, query: string, variables: unknown): string {
  const parameters = new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify(persistedQuery(query)),
  });
  return `${service.url()}/graphql?${parameters}`;
}

test('every example is answered by its hash as by its text, by GET and POST, where only those are', async () => {
  for (const { name, query, variables } of examples) {
    const whole = await ask(open.url(), query, variables);
    const body = JSON.stringify({ variables, extensions: persistedQuery(query) });
    const headers = { 'content-type': 'application/json' };
    const posted = await send(`${closed.url()}/graphql`, { method: 'POST', headers, body });
    const got = await send(address(closed, query, variables));
    expect({ name, status: got.status, data: got.data }).toEqual({ name, status: 200, data: whole.data });
    expect(posted.data).toEqual(whole.data);
    expect((await ask(closed.url(), query, variables)).data).toEqual(whole.data);
  }
});

test('an answer may be kept, and is not sent again while the data is the same', async () => {
  const [{ query, variables } = { query: '', variables: {} }] = examples;
  const first = await fetch(address(open, query, variables));
  expect(first.headers.get('cache-control')).toBe('public, max-age=60');
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
  const again = await fetch(address(open, query, variables), { headers: { 'if-none-match': etag } });
  expect({ status: again.status, body: await again.text() }).toEqual({ status: 304, body: '' });
  const otherwise = await fetch(address(open, query, { ...variables, first: 1 }), {
    headers: { 'if-none-match': etag },
  });
  expect(otherwise.status).toBe(200);
});

test('an answer with errors is not to be kept', async () => {
  const { query } = examples.find(({ name }) => name === 'by-official-code') ?? { query: '' };
  const refused = await fetch(address(open, query, { insee: 1 }));
  expect(refused.status).toBe(400);
  expect(refused.headers.get('cache-control')).toBe('no-store');
});

test('where only persisted operations are answered, no other is, nor is the schema', async () => {
  for (const query of ['{ dataset { version } }', '{ __schema { queryType { name } } }', '{ nope', '']) {
    expect(await ask(closed.url(), query)).toMatchObject({ status: 400, codes: ['PERSISTED_ONLY'] });
  }
  expect((await ask(open.url(), '{ dataset { version } }')).status).toBe(200);
});

test('where only those are, the explorer still asks: each operation of its pages is known, by text and by hash', async () => {
  const { operations } = (await openExplorer()) ?? { operations: [] };
  expect(operations.length).toBeGreaterThan(10);
  for (const query of operations) {
    // Some want variables: what matters is that they are read, and missed.
    for (const answer of [await ask(closed.url(), query), await send(address(closed, query, {}))])
      expect(
        answer.codes.filter((code) => code !== 'BAD_USER_INPUT'),
        query,
      ).toEqual([]);
  }
  expect((await ask(closed.url(), `${operations[0]} `)).codes).toEqual(['PERSISTED_ONLY']);
});

test('a hash that is not ours is not found, and needs what any GET needs', async () => {
  expect((await send(address(open, 'unknown', {}))).status).toBe(400);
  expect(await send(address(closed, 'unknown', {}))).toMatchObject({
    status: 400,
    codes: ['PERSISTED_ONLY'],
  });
});
