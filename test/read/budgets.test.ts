import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyServer } from '../support/empty-server.ts';
import type { OwnServer } from '../support/own-server.ts';
import { plant, type Rows } from '../support/plant.ts';
import { openProfiler } from '../support/profile.ts';
import { cursorAt, HUB, idAt, makeContract, SLUGS, USUAL } from './contract.ts';
import { engagements } from './engagements.ts';

const PAGE = 20;
/** Page 200 of 250: this many entries come before it, or behind it. */
const DEEP = 199 * PAGE;

const rows = makeContract();
let server: OwnServer;
let api: Awaited<ReturnType<typeof engagements>>;
let profiler: ReturnType<typeof openProfiler>;
beforeAll(async () => {
  server = await emptyServer();
  await plant(server.graph, rows);
  api = await engagements(server.graph);
  profiler = openProfiler(server.address);
});
afterAll(async () => {
  await profiler?.close();
  await server?.stop();
});

/** Database hits of one operation, its statements together. */
async function hitsOf(source: string): Promise<number> {
  const { answer, sent } = await api.ask(source);
  expect(answer.errors, source).toBeUndefined();
  expect(JSON.stringify(answer.data), source).not.toContain('"edges":[]');
  const costs = await Promise.all(
    sent.map(async ({ text, params }) => (await profiler.profile(text, params)).dbHits),
  );
  return costs.reduce((sum, hits) => sum + hits, 0);
}

const ROLE = 'edges { node { role status holder { label } target { kind label } citations { quote } } }';
const THING = 'edges { node { label regime themes { label } leads { label } } }';
type Node = Rows['nodes'][number];
const involves = (key: string, path: string) => (node: Node) => node.row[key] === idAt(path);
const isInvolvement = ({ labels }: Node) => labels.includes('Involvement');
const isDispositif = ({ labels }: Node) => labels.includes('Dispositif');

/** Lists of 5,000, each by its way in; `ARGS` stands for the page. */
const LISTS: Record<string, { source: string; keep: (node: Node) => boolean }> = {
  'roles of a holder': {
    source: `{ whoDoesWhat(filter: { holder: "${idAt(SLUGS.hub)}" }, ARGS) { ${ROLE} } }`,
    keep: involves('subjectId', SLUGS.hub),
  },
  'roles that count for a holder': {
    source: `{ whoDoesWhat(filter: { holder: "${idAt(SLUGS.hub)}", includeViaGroup: true }, ARGS) { ${ROLE} } }`,
    keep: involves('subjectId', SLUGS.hub),
  },
  'roles on a target': {
    source: `{ whoDoesWhat(filter: { target: "${idAt('dispositif/0')}" }, ARGS) { ${ROLE} } }`,
    keep: involves('objectId', 'dispositif/0'),
  },
  'roles of a contract': {
    source: `{ whoDoesWhat(filter: { contract: "grand" }, ARGS) { ${ROLE} } }`,
    keep: isInvolvement,
  },
  'facts of a contract': {
    source:
      '{ facts(filter: { contract: "grand" }, ARGS) { edges { node { relation value citations { quote } } } } }',
    keep: isInvolvement,
  },
  'every role there is': { source: `{ whoDoesWhat(ARGS) { ${ROLE} } }`, keep: isInvolvement },
  'roles of one actor’s page': {
    source: `{ actor(slug: "grand/${SLUGS.hub}") { involvements(ARGS) { ${ROLE} } } }`,
    keep: involves('subjectId', SLUGS.hub),
  },
  // The first 600 have two themes and two leads, the others one of each: what a thing keeps of them costs alike.
  'dispositifs of a contract': {
    source: `{ dispositifs(filter: { contract: "grand" }, ARGS) { ${THING} } }`,
    keep: isDispositif,
  },
  'dispositifs of a theme': {
    source: `{ dispositifs(filter: { theme: "${idAt('theme/0')}" }, ARGS) { ${THING} } }`,
    keep: isDispositif,
  },
};

test.for(Object.keys(LISTS))('%s: page 200 costs what page 1 costs, both ways', async (name) => {
  const { source, keep } = LISTS[name] as (typeof LISTS)[string];
  const at = (args: string) => hitsOf(source.replace('ARGS', args));
  const first = await at(`first: ${PAGE}`);
  const deep = await at(`first: ${PAGE}, after: "${cursorAt(rows, keep, DEEP - 1)}"`);
  const last = await at(`last: ${PAGE}`);
  const high = await at(`last: ${PAGE}, before: "${cursorAt(rows, keep, -DEEP)}"`);
  expect({ first, deep, last, high }, `${first} ${deep} ${last} ${high}`).toSatisfy(() =>
    [deep, last, high].every((hits) => hits <= first * 1.05),
  );
});

test('who holds which role on a thing is read from the index alone; on what it does not cover, each costs a look', async () => {
  const roles = (node: string) =>
    hitsOf(
      `{ dispositif(slug: "grand/dispositif/0") { involvements(first: ${PAGE}) { edges { ${node} } } } }`,
    );
  const keys = await roles('cursor');
  expect(await roles('node { id role holder { id kind label } }')).toBe(keys);
  expect(await roles('node { polarity }')).toBe(keys + PAGE);
});

test.for([
  ['a holder', 'holder', SLUGS.hub, SLUGS.usual],
  ['a target', 'target', 'dispositif/0', 'dispositif/1'],
] as const)('a page of %s with 5,000 roles costs what one with 600 costs', async ([, key, hub, usual]) => {
  const at = (path: string, args: string) =>
    hitsOf(`{ whoDoesWhat(filter: { ${key}: "${idAt(path)}" }, ${args}) { ${ROLE} } }`);
  for (const args of [`first: ${PAGE}`, `last: ${PAGE}`]) {
    expect(await at(hub, args)).toBeLessThanOrEqual((await at(usual, args)) * 1.2);
  }
});

test('a page of a theme with 5,000 dispositifs costs what one with 600 costs', async () => {
  const at = (theme: string) =>
    hitsOf(
      `{ dispositifs(filter: { theme: "${idAt(theme)}" }, first: ${PAGE}) { edges { node { label regime } } } }`,
    );
  expect(await at('theme/0')).toBeLessThanOrEqual((await at('theme/1')) * 1.2);
});

test('the total of everything is the count that the store keeps', async () => {
  const { answer } = await api.ask(
    '{ whoDoesWhat { totalCount } facts { totalCount } dispositifs { totalCount } }',
  );
  const total = 2 * (HUB + USUAL);
  expect(answer.data).toEqual({
    whoDoesWhat: { totalCount: total },
    facts: { totalCount: total },
    dispositifs: { totalCount: HUB },
  });
  for (const list of ['whoDoesWhat', 'facts', 'dispositifs']) {
    expect(await hitsOf(`{ ${list} { totalCount } }`), list).toBeLessThanOrEqual(2);
  }
});

test('the total of a hub is one hit an entry, in its index: no entry is opened', async () => {
  const source = `{ whoDoesWhat(filter: { holder: "${idAt(SLUGS.hub)}" }) { totalCount } }`;
  expect((await api.ask(source)).answer.data).toEqual({ whoDoesWhat: { totalCount: HUB } });
  expect(await hitsOf(source)).toBeLessThanOrEqual(HUB + 10);
});
