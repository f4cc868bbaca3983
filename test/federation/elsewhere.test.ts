import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import { LIMITS } from '../../src/front/limits.ts';
import { readExamples } from '../../src/server/examples.ts';
import { seededGraph } from '../support/seeded.ts';
import { type Body, federated } from './federated.ts';

const graph = seededGraph();
const NAMES = ['engagements', 'territoires', 'sources'] as const;
type Name = (typeof NAMES)[number];
const children: ChildProcess[] = [];
const urls = {} as Record<Name, string>;

/** `npm run subgraph -- <name>` on a port of its own. */
async function startAlone(name: Name): Promise<void> {
  const { uri, user, password } = inject('seeded');
  const child = spawn(process.execPath, [join(PROJECT_ROOT, 'src/server/subgraph.ts'), name, '--port', '0'], {
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let said = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    said += text;
    const [url] = /http:\S+\/graphql/.exec(said) ?? [];
    if (url) {
      urls[name] = url;
      return;
    }
  }
  throw new Error(`${name} ended: ${said}`);
}

let near: Awaited<ReturnType<typeof federated>>;
let far: Awaited<ReturnType<typeof federated>>;
beforeAll(async () => {
  await Promise.all(NAMES.map(startAlone));
  near = await federated(graph);
  far = await federated(undefined, {
    ENGAGEMENTS_URL: urls.engagements,
    TERRITOIRES_URL: urls.territoires,
    SOURCES_URL: urls.sources,
  });
});
afterAll(async () => {
  for (const child of children) {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  }
});

const CROSSINGS: [string, string][] = [
  [
    'communes and official data',
    '{ communes(first: 20) { edges { node { label official { label populations { count } } } } } }',
  ],
  [
    'actors and territories',
    '{ actors(first: 50) { edges { node { label siren territory { kind label } } } } }',
  ],
  [
    'citations and passages',
    '{ facts(first: 30) { edges { node { id citations { quote passage { id text } document { file { name } } } } } } }',
  ],
  [
    'there and back',
    '{ officialTerritories(within: { kind: EPCI, code: "245400676" }, first: 30) { label entity { slug ... on Commune { official { code } } } } }',
  ],
  [
    'interfaces',
    '{ entity(slug: "commune/54395") { kind label ... on Commune { insee official { label } } ... on Qpv { official { label } } } }',
  ],
];

const plain = ({ extensions: _, errors, ...rest }: Body) => ({
  ...rest,
  errors: errors?.map(({ extensions: { requestId: __, subgraph: ___, ...more }, message, path }: Body) => ({
    message,
    path,
    ...more,
  })),
});

test('examples are answered alike by the front, by the front over HTTP, and by the subgraph that owns them', async () => {
  for (const { name, query, variables } of await readExamples()) {
    const one = plain(await near.ask(query, variables));
    expect(plain(await far.ask(query, variables)), name).toEqual(one);
    const response = await fetch(urls.engagements, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    expect(plain({ status: 200, ...((await response.json()) as object) }), name).toEqual(one);
  }
});

test.for(CROSSINGS)('%s are answered alike in one process and in four', async ([, query]) => {
  const one = plain(await near.ask(query));
  expect(one.errors).toBeUndefined();
  expect(plain(await far.ask(query))).toEqual(one);
});

test.for([
  ['an unknown page', '{ facts(first: 1000) { totalCount edges { cursor } } dataset { version } }'],
  ['an unknown contract', '{ themes(contract: "nope") { label } sourceFiles { name } }'],
  ['no text at hand', '{ passages(text: "lac") { id } dataset { version } }'],
])('%s is refused alike in one process and in four', async ([, query = '']) => {
  const one = plain(await near.ask(query));
  expect(one.errors).toHaveLength(1);
  expect(plain(await far.ask(query))).toEqual(one);
});

test.for(NAMES)('the subgraph %s passes the 61 audits of GraphQL over HTTP', async (name) => {
  const audits = serverAudits({
    url: urls[name],
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': 'yes' } }),
  });
  expect(audits).toHaveLength(61);
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  expect(results.filter(({ status }) => status !== 'ok')).toEqual([]);
});

test.for(NAMES)(
  'the subgraph %s takes ten times what clients may send, no more, and refuses a reference that names nothing',
  async (name) => {
    const post = async (body: string) => {
      const response = await fetch(urls[name], {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const { errors } = (await response.json()) as Body;
      return `${response.status} ${errors?.[0].extensions.code}`;
    };
    const query = (tokens: number) => JSON.stringify({ query: `{ ${'__typename '.repeat(tokens - 2)}}` });
    // Read whole; graphql-js itself gives up comparing so many fields of one name.
    expect(await post(query(LIMITS.tokens * 10))).toBe('400 GRAPHQL_VALIDATION_FAILED');
    expect(await post(query(LIMITS.tokens * 10 + 1))).toBe('400 GRAPHQL_PARSE_FAILED');
    expect(await post(`{"query":"{ __typename }"}${' '.repeat(LIMITS.bodyBytes * 10)}`)).toBe(
      '413 BAD_REQUEST',
    );
    expect(await post('{"query":"{ _entities(representations: [{ id: 1 }]) { __typename } }"}')).toBe(
      '200 BAD_USER_INPUT',
    );
  },
);

test('a subgraph served alone tells its SDL, and hides the editor', async () => {
  const response = await fetch(urls.sources, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ _service { sdl } }"}',
  });
  const { data } = (await response.json()) as Body;
  expect(data._service.sdl).toContain('type Passage');
  expect((await fetch(urls.sources.replace('graphql', 'graphiql'))).status).toBe(404);
});
