import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { folderOf } from '../../../src/facts/reference.ts';
import { listUnitNames, readUnitFromGraph } from '../../../src/facts/store.graph.ts';
import { writeUnit } from '../../../src/facts/write.ts';
import { seededGraph } from '../../support/seeded.ts';
import { BRUME, LAC, SEEDS } from '../made-up.ts';
import { column, dump, empty, load, ownGraph, said } from '../store.ts';

const graph = ownGraph();
const count = async (pattern: string) => (await column(graph(), `MATCH ${pattern} RETURN count(*)`))[0];
const committed = async () =>
  (await column(graph(), 'SHOW DATABASE neo4j YIELD lastCommittedTxn RETURN lastCommittedTxn'))[0];

test('a first load adds every thing and every fact, each fact with its citations', async () => {
  await empty(graph());

  const loaded = await load(graph());

  expect(loaded.map(({ unit, changes, written }) => [unit, changes.length, written])).toEqual([
    ['reference', 15, true],
    ['lac-noir-2015', 10, true],
    ['val-de-brume-2015', 143, true],
  ]);
  expect(new Set(said(loaded).map((line) => line[0]))).toEqual(new Set('+'));
  expect(await count('(fact:Fact)')).toBe(115);
  expect(
    await count('(fact:Fact WHERE NOT EXISTS { (fact)-[:CITES]->(:Citation)-[:IN_DOCUMENT]->(:Document) })'),
  ).toBe(0);
});

test('a second load writes nothing: not one transaction', async () => {
  await load(graph());
  const [before, transactions] = [await dump(graph()), await committed()];

  const again = await load(graph(), {}, { now: () => new Date('2026-01-01') });

  expect(again.map(({ changes, written }) => [changes, written])).toEqual(Array(3).fill([[], false]));
  expect(await dump(graph())).toEqual(before);
  expect(await committed()).toBe(transactions);
});

const EDITS = {
  [`${BRUME}/involvements.yaml`]: [
    ['role: SUPPORTS', 'role: FUNDS'],
    ['id: jardin-ddcs-carries', 'id: jardin-porteur'],
  ] as [string, string][],
};
const CHANGES = [
  '- val-de-brume-2015#involvement jardin-ddcs-carries',
  '+ val-de-brume-2015#involvement jardin-porteur',
  '~ val-de-brume-2015#involvement point-emploi-bailleurs-supports',
];

test('a dry run says what would be added, changed and removed, and writes nothing', async () => {
  await load(graph());
  const before = await dump(graph());

  const loaded = await load(graph(), EDITS, { dryRun: true });

  expect(said(loaded)).toEqual(CHANGES);
  expect(loaded.some(({ written }) => written)).toBe(false);
  expect(await dump(graph())).toEqual(before);
});

test('a changed fact changes itself and what is derived from it, nothing else', async () => {
  await load(graph());
  const before = new Set(await dump(graph()));

  const loaded = await load(graph(), EDITS);

  expect(said(loaded)).toEqual(CHANGES);
  const after = await dump(graph());
  const entities = after.filter((line) => line.includes('"Entity"') && !before.has(line));
  const facts = after.filter((line) => line.includes('"Fact"') && !before.has(line));
  expect([entities.length, facts.length]).toEqual([0, 2]);
});

test('a removed fact is gone, and so are its citations', async () => {
  await load(graph());
  const citations = await count('(citation:Citation)');

  const loaded = await load(graph(), {
    [`${BRUME}/dispositifs.yaml`]: [
      [
        '          - { lines: 5, quote: le Point Emploi }\n          - { lines: 6, quote: le Point Emploi }',
        '          - { lines: 6, quote: le Point Emploi }',
      ],
    ],
    [`${BRUME}/instances.yaml`]: [
      [
        /* the whole fact */ `    frequency:
      - value: deux fois par an
        cite:
          - { segments: [ { lines: 13, quote: Le comité de pilotage }, { lines: 14, quote: Il se réunit deux fois par an } ] }
`,
        '',
      ],
    ],
  });

  expect(said(loaded)).toEqual([
    '~ val-de-brume-2015#dispositif/point-emploi NAMED le Point Emploi',
    '- val-de-brume-2015#instance/copil MEETS deux fois par an',
    '~ val-de-brume-2015/instance/copil',
  ]);
  expect(await count('(citation:Citation)')).toBe(Number(citations) - 2);
  expect(await count('(citation:Citation WHERE NOT EXISTS { (:Fact)-[:CITES]->(citation) })')).toBe(0);
});

test('a removed contract is gone with what is its own; shared things stay', async () => {
  await empty(graph());
  await load(graph(), { [BRUME]: null });
  const without = await dump(graph());
  await load(graph());

  const loaded = await load(graph(), { [BRUME]: null });

  expect(loaded.at(-1)).toMatchObject({ unit: 'val-de-brume-2015', written: true });
  const stamps = (lines: string[]) => lines.filter((line) => !line.startsWith('[["Unit"]'));
  expect(stamps(await dump(graph()))).toEqual(stamps(without));
  expect(await listUnitNames(graph())).toEqual(['lac-noir-2015', 'reference']);
});

const seeded = seededGraph();

test.each([
  ['made-up', SEEDS, () => load(graph()).then(graph)],
  ['committed', join(PROJECT_ROOT, 'seeds'), async () => seeded],
])('the graph gives back the %s files, byte for byte', async (_which, folder, holding) => {
  const held = await holding();

  for (const name of await listUnitNames(held)) {
    const files = writeUnit(await readUnitFromGraph(held, name));
    expect([...files.keys()].sort()).toEqual((await readdir(join(folder, folderOf(name)))).sort());
    for (const [file, text] of files) {
      expect(text, `${name}/${file}`).toBe(await readFile(join(folder, folderOf(name), file), 'utf8'));
    }
  }
  expect((await listUnitNames(held)).includes(LAC.replace('contracts/', ''))).toBe(folder === SEEDS);
});
