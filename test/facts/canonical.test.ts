import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
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
