import { expect, onTestFinished, test } from 'vitest';
import { loadSeeds, readSeeds } from '../../../src/facts/load.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { BRUME, type Edits, LAC, seedsWith, WITHOUT_LANDLORD } from '../made-up.ts';
import { column, dump, empty, load, ownGraph, said, write } from '../store.ts';

const graph = ownGraph();

/** Another version of one contract: something added, changed and removed of everything. */
const NEXT: Edits = {
  [`${BRUME}/involvements.yaml`]: [
    ['role: SUPPORTS', 'role: FUNDS'],
    ['id: jardin-ddcs-carries', 'id: jardin-porteur'],
  ],
  [`${BRUME}/dispositifs.yaml`]: [['label: Ferme urbaine', 'label: Ferme']],
  [`${BRUME}/areas.yaml`]: `areas:
  - { id: vallee, label: Vallée, names: [ { value: la vallée, cite: [ { lines: 1, quote: VAL } ] } ] }
`,
};

/** The graph, whose write transactions fail when they come to this statement. */
const cutAt = (statement: string): Graph => ({
  ...graph(),
  write: (work, options) =>
    graph().write(
      (transaction) =>
        work({
          run: async (name, text, params) => {
            if (name === statement) throw new Error(`cut at ${name}`);
            return transaction.run(name, text, params);
          },
        }),
      options,
    ),
});

test('a load cut anywhere, from its first statement to its last, leaves the graph as it was', async () => {
  await load(graph());
  const before = await dump(graph());
  const seeds = await readSeeds(await seedsWith(NEXT));

  for (const name of STEPS) {
    await expect(loadSeeds(cutAt(name), seeds)).rejects.toThrow(`cut at ${name}`);
    expect(await dump(graph()), `cut at ${name}`).toEqual(before);
  }
  expect((await loadSeeds(graph(), seeds)).at(-1)?.changes).toHaveLength(8);
});

const STEPS = [
  ...[
    'releaseSlugs',
    'putArea',
    'putDispositif',
    'removeFacts',
    'dropLinks',
    'dropCitations',
    'putInvolvement',
  ],
  ...['linkSUBJECT', 'putCitations', 'dropHAS_THEME', 'projectCOUNTS_FOR', 'refreshNames', 'putUnit'],
].map((step) => `facts.${step}`);

test('a rule that the server enforces leaves the graph as it was, and names the statement', async () => {
  await load(graph());
  const id = 'e00000000000000000000';
  const key = 'val-de-brume-2015/area/vallee';
  onTestFinished(() => empty(graph()));
  await write(graph(), 'CREATE (:Entity {id: $id, key: $key, slug: $key, unit: "elsewhere"})', { id, key });
  const before = await dump(graph());

  await expect(load(graph(), NEXT)).rejects.toMatchObject({ code: 'CONSTRAINT', statement: 'facts.putArea' });

  expect(await dump(graph())).toEqual(before);
});

test('a thing that left the graph behind our back is missed, not skipped over', async () => {
  await load(graph());
  onTestFinished(() => empty(graph()));
  await write(graph(), "MATCH (it:Entity {key: 'actor/etat'}) DETACH DELETE it");
  const before = await dump(graph());

  const next: Edits = { [`${BRUME}/signatures.yaml`]: [['capacity: Le Préfet', 'capacity: Préfet']] };
  await expect(load(graph(), next)).rejects.toMatchObject({
    code: 'ROWS',
    statement: 'facts.linkON_BEHALF_OF',
  });

  expect(await dump(graph())).toEqual(before);
});

test('a load killed between two contracts is taken up by the next one', async () => {
  await empty(graph());
  await load(graph(), {}, { now });
  const untouched = await dump(graph());
  await empty(graph());
  const kill = (unit: string) => {
    if (unit === 'lac-noir-2015') throw new Error('killed');
  };
  await expect(load(graph(), {}, { now, onUnit: kill })).rejects.toThrow('killed');

  const loaded = await load(graph(), {}, { now });

  expect(loaded.map(({ unit, written }) => [unit, written])).toEqual([
    ['reference', false],
    ['lac-noir-2015', false],
    ['val-de-brume-2015', true],
  ]);
  expect(await dump(graph())).toEqual(untouched);
});

const now = () => new Date('2026-01-01');
const landlord = () =>
  column(
    graph(),
    "MATCH (it:Actor {key: 'actor/habitat-brume'})-[tie]-() RETURN type(tie) ORDER BY type(tie)",
  );

test('a shared thing goes last, once no contract speaks of it', async () => {
  await load(graph());
  const seeds = await readSeeds(await seedsWith(WITHOUT_LANDLORD));
  const units: string[] = [];
  const stop = (unit: string) => {
    units.push(unit);
    if (unit === 'lac-noir-2015') throw new Error('killed');
  };

  await expect(loadSeeds(graph(), seeds, { onUnit: stop })).rejects.toThrow('killed');
  expect(units).toEqual(['reference', 'lac-noir-2015']);
  expect(await landlord()).toContain('MEMBER_OF');

  const loaded = await loadSeeds(graph(), seeds);
  expect(said(loaded)).toContain('- actor/habitat-brume');
  expect(await landlord()).toEqual([]);
  expect(said(await loadSeeds(graph(), seeds))).toEqual([]);
});

test('one wrong file, and no contract is loaded', async () => {
  await load(graph());
  const before = await dump(graph());

  await expect(load(graph(), { ...NEXT, [`${LAC}/actors.yaml`]: 'actors: [' })).rejects.toThrow(
    'YAML illisible',
  );

  expect(await dump(graph())).toEqual(before);
});
