import { parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { within } from '../../src/front/caller.ts';
import { etagOf } from '../../src/front/persisted.ts';
import { GraphError } from '../../src/graph/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { seededGraph } from '../support/seeded.ts';
import { federated } from './federated.ts';
import { stub } from './stub.ts';

const state = { fail: undefined as GraphError | undefined };
const seeded = seededGraph();
const graph: Graph = {
  ...seeded,
  async run(name, text, params) {
    if (state.fail && !name.startsWith('dataset') && !name.startsWith('contract')) throw state.fail;
    return seeded.run(name, text, params);
  },
};
const CROSSING = '{ commune(insee: "54395") { label official { label } } }';
const PATIENT = { timeout: 30_000 };
const NOWHERE = 'http://127.0.0.1:1/graphql';
let local: Awaited<ReturnType<typeof federated>>;
beforeAll(async () => {
  local = await federated(graph);
});

test('the same question in other words has the same answer: aliases, fragments, conditions, variables', async () => {
  const { data } = await local.ask(
    `query ($insee: String!, $no: Boolean!) { town: commune(insee: $insee) { ...Town } }
     fragment Town on Commune { name: label data: official { name: label @skip(if: $no) code } }`,
    { insee: '54395', no: true },
  );
  expect(data).toEqual({ town: { name: 'Nancy', data: { code: '54395' } } });
});

test('the schema and data in one operation, the schema through fragments, the name of the root', async () => {
  const { data } = await local.ask(
    '{ ...Both __typename x: officialTerritory(kind: REGION, code: "44") { label } } fragment Both on Query { __type(name: "Qpv") { name } ... on Query { dataset { licence } } }',
  );
  expect(data).toMatchObject({ __typename: 'Query', __type: { name: 'Qpv' }, x: { label: 'Grand Est' } });
  expect((await local.ask('{ __schema { queryType { name } } }')).data.__schema.queryType.name).toBe('Query');
  expect((await local.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
});

test('a variable of the wrong type is the client’s mistake, planned or not', async () => {
  for (const rest of ['', ' official { label }']) {
    const answer = await local.ask(`query ($c: String!) { commune(insee: $c) { label${rest} } }`, { c: 1 });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(answer.data).toBeUndefined();
  }
});

test('what a subgraph refuses is refused by the front in the same words, at its place', async () => {
  const answer = await local.ask('{ dataset { version } x: officialTerritories(first: 1000) { label } }');
  expect(answer.data).toMatchObject({ x: null, dataset: { version: expect.any(String) } });
  expect(answer.errors).toMatchObject([{ path: ['x'], extensions: { code: 'PAGE_SIZE' } }]);
});

test('a graph that fails behind a plan is masked, logged whole, and nulls what cannot be null', async () => {
  state.fail = new GraphError('UNAVAILABLE', 'bolt://secret');
  try {
    const answer = await local.ask(
      '{ qpvs { edges { node { official { label } } } } officialTerritory(kind: REGION, code: "44") { label } }',
    );
    expect(answer.data).toBeNull();
    expect(answer.errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(local.logged).toContain(state.fail);
    const nullable = await local.ask(
      '{ commune(insee: "54395") { label } x: officialTerritory(kind: REGION, code: "44") { label } }',
    );
    expect(nullable.data).toEqual({ commune: null, x: { label: 'Grand Est' } });
  } finally {
    state.fail = undefined;
  }
});

test('a subgraph that is away: its fields are null with a typed error that names it, the rest is there', async () => {
  const { ask, logged } = await federated(graph, { TERRITOIRES_URL: NOWHERE });
  const answer = await ask(CROSSING);
  expect(answer.data).toEqual({ commune: { label: 'Nancy', official: null } });
  expect(answer.errors).toMatchObject([
    {
      message: 'The subgraph territoires cannot be reached.',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'territoires' },
    },
  ]);
  expect(answer.errors[0].path.slice(0, 1)).toEqual(['commune']);
  expect(logged).toHaveLength(1);
  expect(JSON.stringify(answer)).not.toContain('127.0.0.1');
});

test.for([
  ['nothing', 'silence', 'DEADLINE_EXCEEDED'],
  ['no JSON', { body: '<html>' }, 'SUBGRAPH_UNAVAILABLE'],
  ['no answer', { body: '{"hello": 1}' }, 'SUBGRAPH_UNAVAILABLE'],
  ['an error page', { status: 502, body: '' }, 'SUBGRAPH_UNAVAILABLE'],
  [
    'an error with a code of its own',
    {
      body: '{"data":null,"errors":[{"message":"SECRET","extensions":{"code":"NEO","stacktrace":["SECRET"]}}]}',
    },
    'INTERNAL_SERVER_ERROR',
  ],
] as const)(
  'a subgraph that says %s is a typed error, and no more of it is seen',
  async ([, reply, code]) => {
    const { url } = await stub(() => reply);
    const { ask } = await federated(graph, { TERRITOIRES_URL: url, SUBGRAPH_TIMEOUT_MS: '1500' });
    const answer = await ask(CROSSING);
    expect(answer.data).toEqual({ commune: { label: 'Nancy', official: null } });
    expect(answer.errors).toMatchObject([{ extensions: { code } }]);
    expect(JSON.stringify(answer)).not.toContain('SECRET');
  },
);

test('a subgraph over HTTP is told who asks, in which request and trace, and nothing else of the client', async () => {
  const { url, received } = await stub(() => ({
    body: '{"data":{"_entities":[{"official":{"label":"N"}}]},"extensions":{"dataVersion":"t1"}}',
  }));
  const { ask } = await federated(graph, { TERRITOIRES_URL: url, SUBGRAPH_KEY: 'a secret of ours' });
  const headers = {
    authorization: 'Bearer x',
    traceparent: '00-1',
    tracestate: 'a=1',
    'accept-language': 'fr',
    cookie: 'a=b',
    'x-forwarded-for': '1.2.3.4',
  };
  const answer = await ask(CROSSING, {}, { headers, signal: new AbortController().signal });
  expect(answer.data.commune.official.label).toBe('N');
  expect(answer.extensions.subgraphs).toEqual({ territoires: { dataVersion: 't1' } });
  expect(received).toHaveLength(1);
  expect(received[0]?.headers).toMatchObject({
    authorization: 'Bearer x',
    traceparent: '00-1',
    tracestate: 'a=1',
    'accept-language': 'fr',
    'x-request-id': 'request-0',
    'x-subgraph-key': 'a secret of ours',
  });
  expect(Object.keys(received[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie']));
  expect(received[0]?.headers['x-forwarded-for']).toBeUndefined();
});

test('a client that leaves aborts what is asked for it', async () => {
  const { url, received, aborted } = await stub(() => 'silence');
  const { ask } = await federated(graph, { TERRITOIRES_URL: url });
  const leaving = new AbortController();
  const answer = ask(CROSSING, {}, { headers: {}, signal: leaving.signal });
  await expect.poll(() => received.length, PATIENT).toBe(1);
  leaving.abort();
  await answer;
  await expect.poll(aborted, PATIENT).toBe(1);
});

test('without engagements of its own, a front answers from those it is told of, and says when they are away', async () => {
  const { url } = await stub(() => ({
    body: '{"data":{"contracts":{"totalCount":7}},"extensions":{"dataVersion":"remote","cost":1}}',
  }));
  const { ask } = await federated(undefined, { ENGAGEMENTS_URL: url, TERRITOIRES_URL: NOWHERE });
  const answered = await ask('{ contracts { totalCount } }');
  expect(answered.data).toEqual({ contracts: { totalCount: 7 } });
  // What the one owner says beside stays under its name.
  const said = { dataVersion: 'remote', cost: 1 };
  expect(answered.extensions).toEqual({ dataVersion: 'remote', subgraphs: { engagements: said } });
  const away = await federated(undefined, { ENGAGEMENTS_URL: NOWHERE });
  const answer = await away.ask(
    '{ officialTerritory(kind: REGION, code: "44") { label entity { slug } } commune(insee: "54395") { label } }',
  );
  expect(answer.data).toEqual({ officialTerritory: { label: 'Grand Est', entity: null }, commune: null });
  for (const { extensions } of answer.errors) {
    expect(extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'engagements' });
  }
});

test('what an answer may be kept under changes with the data of any subgraph, and is nothing where one does not say', async () => {
  const own = (await federated(graph)).contentVersion;
  expect(await own()).toBe(await own());
  const at = async (said: string) => {
    const { url } = await stub(() => ({ body: `{"data":{"__typename":"Query"},"extensions":${said}}` }));
    return (await federated(graph, { TERRITOIRES_URL: url })).contentVersion();
  };
  const [one, other, silent] = [
    await at('{"dataVersion":"t1"}'),
    await at('{"dataVersion":"t2"}'),
    await at('{}'),
  ];
  expect([typeof one, silent]).toEqual(['string', undefined]);
  expect(new Set([await own(), one, other]).size).toBe(3);
  const hash = '0'.repeat(64);
  expect(etagOf(hash, {}, one ?? '')).not.toBe(etagOf(hash, {}, other ?? ''));
});

test('a subgraph of this process that does not answer in time is late, as one elsewhere', async () => {
  const never = within('engagements', () => new Promise<never>(() => {}), 20);
  const { errors } = await never({ document: parse('{ __typename }') }, undefined);
  expect(errors).toMatchObject([{ extensions: { code: 'DEADLINE_EXCEEDED', subgraph: 'engagements' } }]);
});
