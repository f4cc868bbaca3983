import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bare } from '../../src/facts/check.ts';
import { loadSeeds, readSeeds } from '../../src/facts/load.ts';
import { CONVENTION, SEEDS } from '../facts/made-up.ts';
import { emptyServer } from '../support/empty-server.ts';
import type { OwnServer } from '../support/own-server.ts';
import { seededGraph } from '../support/seeded.ts';
import { type Body, federated } from './federated.ts';

/** The QPV of the made-up contract, in a made-up national list. */
const LIST = 'code_qp;nom_qp;commune_qp\nQP088001;Haut du Bois;Brume\n';

let folder: string;
let server: OwnServer;
let ask: Awaited<ReturnType<typeof federated>>['ask'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qfq-crossing-'));
  await writeFile(join(folder, 'qpv-2015.csv'), LIST);
  await copyFile(CONVENTION, join(folder, 'convention.md'));
  server = await emptyServer();
  await loadSeeds(server.graph, await readSeeds(SEEDS));
  ({ ask } = await federated(server.graph, { QPV_LISTS_DIR: folder, SOURCES_DIR: folder }));
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true });
});

test('on a made-up contract, a quarter and the national list meet by code, both ways', async () => {
  const { data, errors } = await ask(`{
    qpv(code: "QP088001") { label official { label generation printedCommunes entity { slug } } }
    officialTerritory(kind: QPV, code: "QP088001") { label entity { kind ... on Qpv { code2015 } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.qpv.official).toEqual({
    label: 'Haut du Bois',
    generation: 2015,
    printedCommunes: ['Brume'],
    entity: { slug: expect.stringContaining('qpv/') },
  });
  expect(data.officialTerritory.entity).toEqual({ kind: 'QPV', code2015: 'QP088001' });
});

/** Every fact with the lines that prove it, page after page. */
async function readProofs(): Promise<Body[]> {
  const proofs: Body[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors }: Body = await ask(
      `query ($after: String) { facts(first: 100, after: $after) {
        edges { node { id citations { firstLine lastLine quote document { slug } passage { id text } } } }
        pageInfo { hasNextPage endCursor }
      } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    for (const { node } of data.facts.edges)
      proofs.push(...node.citations.map((citation: Body) => ({ fact: node.id, ...citation })));
    ({ endCursor: after, hasNextPage: more } = data.facts.pageInfo);
  }
  return proofs;
}

test('a citation gives its exact passage', async () => {
  const read = (await readProofs()).filter(({ passage }) => passage);
  expect(read.length).toBeGreaterThan(50);
  for (const { passage, quote } of read) {
    for (const words of quote.split(' […] ')) expect(bare(passage.text)).toContain(bare(words));
  }
});

test('a passage that is found gives the facts that cite words of it, those and no other', async () => {
  const proofs = await readProofs();
  const found = await ask(
    '{ passages(text: "bailleurs") { passage { text firstLine lastLine } document { slug } facts { id } } }',
  );
  expect(found.errors).toBeUndefined();
  expect(found.data.passages.length).toBeGreaterThan(0);
  for (const { document, facts, passage } of found.data.passages) {
    expect(passage.text.toLowerCase()).toContain('bailleurs');
    const citing = proofs.filter(
      (proof) =>
        proof.document.slug === document.slug &&
        proof.firstLine <= passage.lastLine &&
        proof.lastLine >= passage.firstLine,
    );
    expect(citing.length).toBeGreaterThan(0);
    expect(facts.map(({ id }: Body) => id).toSorted()).toEqual(
      [...new Set(citing.map(({ fact }) => fact))].toSorted(),
    );
  }
});

test('on Grand Nancy no code of a quarter is known: the crossing is null, and the gap is told', async () => {
  const { ask: askNancy } = await federated(nancy);
  const { data, errors } = await askNancy(`{
    qpvs { edges { node { id label code2015 code2024 official { label } } } }
    gaps(kinds: [QPV_WITHOUT_CODE], first: 100) { totalCount edges { node { about { id } explanation } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.qpvs.edges).toHaveLength(8);
  for (const { node } of data.qpvs.edges)
    expect(node).toMatchObject({ code2015: null, code2024: null, official: null });
  expect(data.gaps.totalCount).toBe(8);
  const told = data.gaps.edges.map(({ node }: Body) => node);
  expect(told.map(({ about }: Body) => about.id).toSorted()).toEqual(
    data.qpvs.edges.map(({ node }: Body) => node.id).toSorted(),
  );
  for (const { explanation } of told) expect(explanation).toMatch(/code/);
});

const nancy = seededGraph();

test('a commune’s official data, a citation’s passage and an actor’s territory come in one query', async () => {
  const { ask: askNancy } = await federated(nancy);
  const { data, errors } = await askNancy(`{
    commune(insee: "54395") { label official { populations { count year } region { label } entity { slug } } }
    actor(siren: "245400676") { territory { kind label entity { slug } } }
    dispositif(slug: "grand-nancy-2015/dispositif/popac") {
      involvements(first: 1) { edges { node { citations { section firstLine quote passage { id text } } } } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data.commune.official).toEqual({
    populations: [{ count: 103671, year: 2023 }],
    region: { label: 'Grand Est' },
    entity: { slug: 'commune/54395' },
  });
  expect(data.actor.territory).toEqual({
    kind: 'EPCI',
    label: 'Métropole du Grand Nancy',
    entity: { slug: 'epci/245400676' },
  });
  // No text is mounted: the locator and the short quote remain.
  expect(data.dispositif.involvements.edges[0].node.citations[0]).toMatchObject({
    section: expect.any(String),
    quote: expect.any(String),
    passage: { id: expect.stringMatching(/^[0-9a-f]{64}:\d+-\d+$/), text: null },
  });
});
