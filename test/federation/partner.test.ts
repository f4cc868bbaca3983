import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ourSubgraphs } from '../../src/cli/print.ts';
import { PROJECT_ROOT } from '../../src/config.ts';
import { join } from '../../src/front/joining.ts';
import { seededGraph } from '../support/seeded.ts';
import { federated } from './federated.ts';

const FOLDER = joinPath(PROJECT_ROOT, 'deploy', 'partner');
const sdl = readFileSync(joinPath(FOLDER, 'subgraph.graphql'), 'utf8');
const ours = ourSubgraphs();
const graph = seededGraph();

/** The example in a process of its own; gives its address. */
async function startExample(): Promise<string> {
  const child = spawn(process.execPath, [joinPath(FOLDER, 'server.ts'), '--port', '0']);
  onTestFinished(() => void child.kill());
  const [said] = await once(child.stdout.setEncoding('utf8'), 'data');
  return /http:\S+/.exec(said)?.[0] ?? '';
}

test('the example joins: its fields are answered beside ours, by one endpoint', async () => {
  const folder = await mkdtemp(joinPath(tmpdir(), 'qfq-partner-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const url = await startExample();
  const { supergraph, added, problems } = join(ours, { name: 'partenaire', url, sdl });
  expect(problems).toEqual([]);
  expect(added).toEqual(
    expect.arrayContaining(['Dispositif.partnerPage', 'Qpv.survey', 'Query.surveys', 'Survey.year']),
  );
  const file = joinPath(folder, 'supergraph.graphql');
  await writeFile(file, supergraph);
  const { ask } = await federated(graph, { SUPERGRAPH: file });

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

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@extends", "@external", "@key", "@override", "@requires"]) ';

test.for([
  ['no GraphQL', 'type {', ['INVALID_GRAPHQL']],
  ['@extends', `${LINK} type Qpv @extends @key(fields: "id") { id: ID! @external x: Int }`, ['EXTENDS']],
  [
    'another type for our field',
    `${LINK} type Qpv @key(fields: "id") { id: ID! label: Int }`,
    ['FIELD_TYPE_MISMATCH', 'INVALID_FIELD_SHARING'],
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
  ['a field that is never null', `${LINK} type Qpv @key(fields: "id") { id: ID! x: Int! }`, ['NOT_NULLABLE']],
  [
    'a list of ours',
    `${LINK} type Qpv @key(fields: "id") { id: ID! x: Int } type Query { mine: [Qpv!] }`,
    ['LISTS_OURS'],
  ],
  [
    'a field that we have not',
    `${LINK} type Qpv @key(fields: "id") { id: ID! code1996: String @external x: Int @requires(fields: "code1996") }`,
    ['EXTERNAL_MISSING_ON_BASE'],
  ],
] as const)('%s is refused, with a code that the command explains', ([, text, codes]) => {
  const { problems } = join(ours, { name: 'p', url: 'http://p/', sdl: text });
  expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
});
