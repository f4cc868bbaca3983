import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIMITS } from '../../src/front/limits.ts';
import { type Answered, ask, send } from './ask.ts';
import { type Served, serveSeeded } from './served.ts';

let service: Served;
beforeAll(async () => {
  service = await serveSeeded();
});
afterAll(() => service.close());

const JSON_BODY = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ __typename }' });
const post = (body: BodyInit, headers: Record<string, string>): Promise<Answered> =>
  send(`${service.url()}/graphql`, { method: 'POST', headers, body });

test('a body over the limit is refused with 413, one under it is read', async () => {
  const padded = (size: number) => QUERY + ' '.repeat(size - QUERY.length);

  expect(await post(padded(LIMITS.bodyBytes + 1), JSON_BODY)).toMatchObject({
    status: 413,
    codes: ['BAD_REQUEST'],
  });
  expect((await post(padded(LIMITS.bodyBytes), JSON_BODY)).status).toBe(200);
});

test.each([
  ['half a JSON', '{"query": "{', JSON_BODY, 400],
  ['no query', '{}', JSON_BODY, 400],
  ['variables that are no object', '{"query": "{ __typename }", "variables": "a"}', JSON_BODY, 400],
  ['several operations at once', `[${QUERY}, ${QUERY}]`, JSON_BODY, 400],
  ['one operation in a list', `[${QUERY}]`, JSON_BODY, 400],
  ['another charset', QUERY, { 'content-type': 'application/json; charset=x' }, 415],
  ['another encoding', QUERY, { ...JSON_BODY, 'content-encoding': 'x' }, 415],
])('%s is refused as JSON', async (_, body, headers, status) => {
  expect(await post(body, headers)).toMatchObject({ status, codes: ['BAD_REQUEST'], data: undefined });
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a page elsewhere cannot make a browser post %s',
  async (type) => {
    const { status, codes, errors } = await post(QUERY, { 'content-type': type });

    expect({ status, codes }).toEqual({ status: 400, codes: ['BAD_REQUEST'] });
    expect(errors[0]?.message).toContain('CSRF');
  },
);

test('GET answers only with a header that a page elsewhere cannot send', async () => {
  const url = `${service.url()}/graphql?query={__typename}`;

  expect(await send(url)).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
  const asked = await send(url, { headers: { 'apollo-require-preflight': 'yes' } });
  expect(asked).toMatchObject({ status: 200, data: { __typename: 'Query' } });
});

test('no answer lets a page elsewhere read it', async () => {
  const headers = { ...JSON_BODY, origin: 'https://ailleurs.example' };
  const answer = await fetch(`${service.url()}/graphql`, { method: 'POST', headers, body: QUERY });

  expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
});

test('an address that is not ours answers JSON, and so does a method that is not', async () => {
  expect((await send(`${service.url()}/wp-login.php`)).status).toBe(404);
  expect(
    (await send(`${service.url()}/graphql`, { method: 'PUT', headers: JSON_BODY, body: '{}' })).status,
  ).toBe(405);
});

test('a document of which only the hash is sent is not kept nor found', async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };

  const { codes } = await post(JSON.stringify({ extensions }), JSON_BODY);

  expect(codes).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
});

test('a mistake in a document is 400, and 200 for a client that only knows application/json', async () => {
  const wrong = JSON.stringify({ query: '{ nope }' });

  expect((await post(wrong, JSON_BODY)).status).toBe(400);
  expect((await post(wrong, { ...JSON_BODY, accept: 'application/graphql-response+json' })).status).toBe(400);
  expect(await post(wrong, { ...JSON_BODY, accept: 'application/json' })).toMatchObject({
    status: 200,
    codes: ['GRAPHQL_VALIDATION_FAILED'],
  });
});

test('an unknown field is named, and no other is suggested', async () => {
  const { errors } = await ask(service.url(), '{ dispositifz { totalCount } }');

  expect(errors.map(({ message }) => message)).toEqual(['Cannot query field "dispositifz" on type "Query".']);
});

test('a query is all there is to ask: mutations and subscriptions are refused', async () => {
  for (const kind of ['mutation', 'subscription']) {
    expect(await ask(service.url(), `${kind} { anything }`)).toMatchObject({
      status: 400,
      codes: ['OPERATION_RESOLUTION_FAILURE'],
    });
  }
});

test('a variable of the wrong type is the client’s mistake', async () => {
  const query = 'query ($first: Int) { contracts(first: $first) { totalCount } }';

  expect(await ask(service.url(), query, { first: 'dix' })).toMatchObject({
    status: 400,
    codes: ['BAD_USER_INPUT'],
  });
});
