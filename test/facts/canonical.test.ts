import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import type { FactRecord } from '../../src/domain/fact.ts';
import { factNode, factRecord } from '../../src/facts/fact-node.ts';
import { readSeeds } from '../../src/facts/load.ts';
import { planUnit } from '../../src/facts/plan.ts';
import { folderOf } from '../../src/facts/reference.ts';
import { writeUnit } from '../../src/facts/write.ts';
import { BRUME, type Edits, SEEDS, seedsWith, temporaryFolder } from './made-up.ts';

test.each([
  ['committed', join(PROJECT_ROOT, 'seeds')],
  ['made-up', SEEDS],
])('writing what was read gives back the %s files, byte for byte', async (_which, folder) => {
  expect(await written(folder)).toEqual(await filesOf(folder));
});

const dispositifs = `${BRUME}/dispositifs.yaml`;
const entry = `dispositifs:
  - form: ACTION   # any order of keys, any layout
    names: [ { cite: [ { quote: "l'atelier santé", lines: 16-16 } ], value: l'atelier santé } ]
    label: 'Atelier santé'
    id: atelier-sante
`;

test('a file in any order and layout has one canonical form', async () => {
  const shuffled: Edits = {
    [dispositifs]: [
      ['dispositifs:\n', entry],
      [block('atelier-sante'), ''],
    ],
  };

  expect(await written(await seedsWith(shuffled))).toEqual(await filesOf(SEEDS));
});

test('another order of entries is no other data', async () => {
  const moved: Edits = {
    [dispositifs]: [
      ['dispositifs:\n', entry],
      [block('atelier-sante'), ''],
    ],
  };

  expect(await hashes(await seedsWith(moved))).toEqual(await hashes(SEEDS));
});

const ANNEX = '  - { id: annexe, label: Annexe }\n';
const named = (...values: string[]) =>
  values.map((value) => `      - { value: ${value}, cite: [ { lines: 14, quote: par an } ] }\n`).join('');
const ORDERS: Record<string, [file: string, from: string, one: string, other: string]> = {
  'the qualifiers of a fact': [
    `${BRUME}/contract.yaml`,
    '{ of: PARTIES, printed: deux }',
    '{ of: PARTIES, printed: deux }',
    '{ printed: deux, of: PARTIES }',
  ],
  'the facts that a column is taken from': [
    `${BRUME}/instances.yaml`,
    '    frequency:\n',
    `    frequency:\n${named('souvent', 'par an')}`,
    `    frequency:\n${named('par an', 'souvent')}`,
  ],
};

test.each(Object.entries(ORDERS))(
  'another order of %s is no other data',
  async (_what, [file, from, one, other]) => {
    const [first, second] = [
      await seedsWith({ [file]: [[from, one]] }),
      await seedsWith({ [file]: [[from, other]] }),
    ];

    expect(await hashes(second)).toEqual(await hashes(first));
    expect(await written(second)).toEqual(await written(first));
  },
);

test('the first document by id is cited by default, in whatever order they are written', async () => {
  const [first, last] = [`documents:\n${ANNEX}`, '  - id: reglement-maison\n'];
  const before = await seedsWith({ [`${BRUME}/documents.yaml`]: [['documents:\n', first]] });
  const after = await seedsWith({ [`${BRUME}/documents.yaml`]: [[last, ANNEX + last]] });

  expect(await hashes(after)).toEqual(await hashes(before));
});

const SAYING: [said: string, file: string, from: string, to: string][] = [
  [
    'polarity',
    `${BRUME}/instances.yaml`,
    '- value: deux fois par an\n',
    '- value: deux fois par an\n        polarity: AFFIRMED\n',
  ],
  [
    'closure',
    `${BRUME}/instances.yaml`,
    '- value: deux fois par an\n',
    '- value: deux fois par an\n        closure: NOT_STATED\n',
  ],
  [
    'experimental',
    `${BRUME}/involvements.yaml`,
    '    status: PLANNED',
    '    experimental: false\n    status: PLANNED',
  ],
];

test.each(SAYING)('a usual %s goes without saying', async (_what, file, from, to) => {
  expect(await written(await seedsWith({ [file]: [[from, to]] }))).toEqual(await filesOf(SEEDS));
});

test('how a list is closed is said even when the document does not say it: the graph gives it back', async () => {
  const open: Edits = { [`${BRUME}/contract.yaml`]: [['closure: OPEN', 'closure: NOT_STATED']] };
  const { units } = await readSeeds(await seedsWith(open));
  const fact = units.flatMap(({ facts }) => facts).find(({ closure }) => closure === 'NOT_STATED');

  const around = { thing: () => undefined, contractOf: () => undefined, writtenOn: () => undefined };
  const { properties } = factNode(fact as FactRecord, {
    ...around,
    documentOf: () => ({ sectionAt: () => undefined }),
  });
  expect(factRecord({ node: properties, links: [], citations: [] }).closure).toBe('NOT_STATED');
});

test('two names alike are told apart by their ids, and keep them', async () => {
  const twice: Edits = {
    [dispositifs]: [
      [
        "      - value: l'atelier santé\n",
        `      - id: second
        value: l'atelier santé
        cite:
          - { lines: 16, quote: atelier }
      - value: l'atelier santé\n`,
      ],
    ],
  };
  const once = await written(await seedsWith(twice));
  const folder = await temporaryFolder();
  await cp(SEEDS, folder, { recursive: true });
  for (const [path, text] of once) await writeFile(join(folder, path), text);

  expect(once.get(dispositifs)).toContain('- id: second\n');
  expect(await written(folder)).toEqual(once);
});

/** The entry as the made-up file has it. */
function block(id: string): string {
  return `  - id: ${id}
    label: Atelier santé
    form: ACTION
    names:
      - value: l'atelier santé
        cite:
          - { lines: 16, quote: l'atelier santé }
`;
}

async function written(folder: string): Promise<Map<string, string>> {
  const { units } = await readSeeds(folder);
  return new Map(
    units.flatMap((unit) =>
      [...writeUnit(unit)].map(([file, text]): [string, string] => [`${folderOf(unit.name)}/${file}`, text]),
    ),
  );
}

async function hashes(folder: string): Promise<string[]> {
  const { units } = await readSeeds(folder);
  return units.map((unit) => planUnit(unit, units[0]).hash);
}

async function filesOf(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort();
  return new Map(
    await Promise.all(
      names.map(
        async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')],
      ),
    ),
  );
}
