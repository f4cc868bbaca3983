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

test('a citation gives its exact passage, and a passage the facts that cite it', async () => {
  const cited = await ask(
    '{ facts(first: 100) { edges { node { id citations { firstLine lastLine quote passage { id text } } } } } }',
  );
  expect(cited.errors).toBeUndefined();
  const nodes: Body[] = cited.data.facts.edges.map(({ node }: Body) => node);
  const proofs = nodes.flatMap(({ id, citations }) =>
    citations.map((citation: Body) => ({ id, ...citation })),
  );
  const read = proofs.filter(({ passage }) => passage);
  expect(read.length).toBeGreaterThan(50);
  for (const { passage, quote } of read) {
    for (const words of quote.split(' […] ')) expect(bare(passage.text)).toContain(bare(words));
  }

  const found = await ask(
    '{ passages(text: "bailleurs") { passage { text } document { slug } facts { id } } }',
  );
  expect(found.errors).toBeUndefined();
  expect(found.data.passages.length).toBeGreaterThan(0);
  for (const { document, facts, passage } of found.data.passages) {
    expect(passage.text.toLowerCase()).toContain('bailleurs');
    expect(document).not.toBeNull();
    expect(facts.length).toBeGreaterThan(0);
  }
});

test('on Grand Nancy no code of a quarter is known: the crossing is null, and the gap is told', async () => {
  const { ask: askNancy } = await federated(nancy);
  const { data, errors } = await askNancy(`{
    qpvs { edges { node { label code2015 official { label } } } }
    withoutCode: qpvs(filter: { hasCode: false }) { totalCount }
  }`);
  expect(errors).toBeUndefined();
  expect(data.qpvs.edges).toHaveLength(8);
  for (const { node } of data.qpvs.edges) expect(node).toMatchObject({ code2015: null, official: null });
  expect(data.withoutCode.totalCount).toBe(8);
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
