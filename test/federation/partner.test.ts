import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { adviceOn } from '../../src/cli/join-advice.ts';
import { ourSubgraphs } from '../../src/cli/print.ts';
import { PROJECT_ROOT } from '../../src/config.ts';
import { loadSeeds, readSeeds } from '../../src/facts/load.ts';
import { join } from '../../src/front/joining.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { SEEDS } from '../facts/made-up.ts';
import { emptyServer } from '../support/empty-server.ts';
import type { OwnServer } from '../support/own-server.ts';
import { seededGraph } from '../support/seeded.ts';
import { federated } from './federated.ts';

const FOLDER = joinPath(PROJECT_ROOT, 'deploy', 'partner');
const sdl = readFileSync(joinPath(FOLDER, 'subgraph.graphql'), 'utf8');
const ours = ourSubgraphs();
const graph = seededGraph();
let server: OwnServer;
beforeAll(async () => {
  server = await emptyServer();
  await loadSeeds(server.graph, await readSeeds(SEEDS));
});
afterAll(() => server?.stop());

/** The example in a process of its own; gives its address. */
async function startExample(): Promise<string> {
  const child = spawn(process.execPath, [joinPath(FOLDER, 'server.ts'), '--port', '0']);
  onTestFinished(() => void child.kill());
  const [said] = await once(child.stdout.setEncoding('utf8'), 'data');
  return /http:\S+/.exec(said)?.[0] ?? '';
}

/** Our graph with the example joined to it: how it is asked, and what it has more. */
async function joinExample(graph: Graph) {
  const folder = await mkdtemp(joinPath(tmpdir(), 'qfq-partner-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const url = await startExample();
  const { supergraph, added, problems } = join(ours, { name: 'partenaire', url, sdl });
  expect(problems).toEqual([]);
  const file = joinPath(folder, 'supergraph.graphql');
  await writeFile(file, supergraph);
  return { added, ...(await federated(graph, { SUPERGRAPH: file })) };
}

test('the example joins: its fields are answered beside ours, by one endpoint', async () => {
  const { added, ask } = await joinExample(graph);
  expect(added).toEqual(
    expect.arrayContaining(['Dispositif.partnerPage', 'Qpv.survey', 'Query.surveys', 'Survey.year']),
  );

  const { data, errors } = await ask(`{
    dispositif(slug: "grand-nancy-2015/dispositif/popac") { id label partnerPage }
    qpvs(first: 1) { edges { node { label survey { year } official { label } } } }
    surveys { answers }
  }`);

  expect(errors).toBeUndefined();
  expect(data.dispositif.partnerPage).toBe(`https://partenaire.example/dispositifs/${data.dispositif.id}`);
  expect(data.qpvs.edges[0].node).toMatchObject({ survey: null, official: null });
  expect(data.surveys).toEqual([{ answers: 412 }]);
});

test('on a made-up contract, the partner finds the quarter by the code that we read for it', async () => {
  const { ask } = await joinExample(server.graph);

  const { data, errors } = await ask('{ qpv(code: "QP088001") { label survey { year answers } } }');

  expect(errors).toBeUndefined();
  expect(data.qpv).toEqual({ label: expect.any(String), survey: { year: 2021, answers: 412 } });
});

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@extends", "@external", "@key", "@override", "@requires"]) ';
const SURVEY = 'type Query { surveys: [Survey] }';

test.for([
  ['no GraphQL', 'type {', ['INVALID_GRAPHQL']],
  ['@extends', `${LINK} type Qpv @extends @key(fields: "id") { id: ID! @external x: Int }`, ['EXTENDS']],
  [
    'another type for our field',
    `${LINK} type Qpv @key(fields: "id") { id: ID! label: Int }`,
    ['FIELD_TYPE_MISMATCH', 'INVALID_FIELD_SHARING', 'INVALID_GRAPHQL'],
  ],
  [
    'our field again',
    `${LINK} type Qpv @key(fields: "id") { id: ID! label: String! }`,
    ['INVALID_FIELD_SHARING'],
  ],
  [
    'our field taken over',
    `${LINK} type Qpv @key(fields: "id") { id: ID! label: String! @override(from: "engagements") }`,
    ['OVERRIDES'],
  ],
  [
    'our field taken over under the directive’s long name',
    `${LINK} type Qpv @key(fields: "id") { id: ID! label: String! @federation__override(from: "engagements") }`,
    ['OVERRIDES'],
  ],
  [
    'a value more in an enumeration of ours',
    `${LINK} enum PopulationCounted { MUNICIPAL TOTAL OTHER } type Query { mine: PopulationCounted }`,
    ['CHANGED'],
  ],
  ['a field that is never null', `${LINK} type Qpv @key(fields: "id") { id: ID! x: Int! }`, ['NOT_NULLABLE']],
  [
    'a list of ours',
    `${LINK} type Qpv @key(fields: "id") { id: ID! x: Int } type Query { mine: [Qpv!] }`,
    ['LISTS_OURS'],
  ],
  [
    'a list of ours inside a type of theirs',
    `${LINK} ${SURVEY} type Survey { qpvs: [Qpv!]! } type Qpv @key(fields: "id") { id: ID! }`,
    ['LISTS_OURS'],
  ],
  [
    'one of ours that is never null inside a type of theirs',
    `${LINK} ${SURVEY} type Survey { qpv: Qpv! } type Qpv @key(fields: "id") { id: ID! }`,
    ['NOT_NULLABLE'],
  ],
  [
    'an interface of ours at the root',
    `${LINK} interface Entity { id: ID! } type Query { mine: Entity }`,
    ['LISTS_OURS'],
  ],
  [
    'a union with one of ours at the root',
    `${LINK} type Qpv @key(fields: "id") { id: ID! } type X { x: Int } union U = Qpv | X type Query { mine: U }`,
    ['LISTS_OURS'],
  ],
  [
    'a code that may be null for key',
    `${LINK} type Qpv @key(fields: "code2024") { code2024: String x: Int }`,
    ['KEY_MAY_BE_NULL'],
  ],
  [
    // The planner takes one key for all, here the second.
    'a code that may be null for key, beside the id',
    `${LINK} type Qpv @key(fields: "id") @key(fields: "code2024") { id: ID! code2024: String x: Int }`,
    ['KEY_MAY_BE_NULL'],
  ],
  [
    'a field that we have not',
    `${LINK} type Qpv @key(fields: "id") { id: ID! code1996: String @external x: Int @requires(fields: "code1996") }`,
    ['EXTERNAL_MISSING_ON_BASE'],
  ],
] as const)('%s is refused, with a code that the command explains', ([, text, codes]) => {
  const { problems } = join(ours, { name: 'p', url: 'http://p/', sdl: text });
  expect(problems.map(({ code }) => code).toSorted()).toEqual([...codes].toSorted());
  for (const code of codes) expect(adviceOn(code), code).not.toBe(adviceOn('UNFORESEEN'));
});

test('a name that a subgraph of ours has, in any case, is refused before anything is composed', () => {
  const { problems } = join(ours, { name: 'Sources', url: 'http://p/', sdl });
  expect(problems.map(({ code }) => code)).toEqual(['NAME_TAKEN']);
  expect(adviceOn('NAME_TAKEN')).toContain('--name');
});

test('one of ours that a type of theirs names by its code joins: the key leads to us alone', () => {
  const text = `${LINK} ${SURVEY} type Survey { qpv: Qpv }
    type Qpv @key(fields: "code2024", resolvable: false) { code2024: String }`;
  const { added, problems } = join(ours, { name: 'p', url: 'http://p/', sdl: text });
  expect(problems).toEqual([]);
  expect(added.toSorted()).toEqual(['Query.surveys', 'Survey.qpv']);
});
