import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { NOUNS } from '../../src/domain/nouns.ts';
import { readSeeds } from '../../src/facts/load.ts';
import { entriesOf, writeUnit } from '../../src/facts/write.ts';
import { readWorkbook } from '../../src/imports/workbook/read.ts';
import { FACTS, SHEETS } from '../../src/imports/workbook/sheets.ts';
import { writeWorkbook } from '../../src/imports/workbook/write.ts';
import { qfq } from '../cli/run.ts';
import { SEEDS, temporaryFolder } from '../facts/made-up.ts';
import { contract, EXAMPLE, problemsIn, savedElsewhere, shared, workbook } from './example.ts';

const file = async (bytes: Uint8Array, name = 'contrat.xlsx') => {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, bytes);
  return path;
};

test.for([SEEDS, EXAMPLE, readConfig({}).seedsDir])(
  'contracts become workbooks, and workbooks the same facts and the same bytes: %s',
  async (seeds) => {
    const { units } = await readSeeds(seeds);
    const [reference, ...contracts] = units;
    const kinds = new Map(reference?.entities.map(({ key, kind }) => [key, kind]));
    for (const unit of contracts) {
      const bytes = await writeWorkbook(entriesOf(unit));
      const back = await readWorkbook(await file(bytes), { kinds, unread: new Set() });

      expect(back.problems).toEqual([]);
      expect(writeUnit(back.unit)).toEqual(writeUnit(unit));
      expect((await writeWorkbook(entriesOf(back.unit))).equals(bytes)).toBe(true);
    }
  },
);

test('a workbook that another program saved says the same', async () => {
  const path = await file(await savedElsewhere(await workbook()));
  const back = await readWorkbook(path, shared);

  expect(back.problems).toEqual([]);
  expect(writeUnit(back.unit)).toEqual(writeUnit(contract));
});

test('the template has a sheet for each kind of thing, lists to choose from, what to write, and examples that are not read', async () => {
  const out = join(await temporaryFolder(), 'modele.xlsx');
  const ran = await qfq(['template', '--out', out]);
  const { sheets } = await readXlsx(await readFile(out));
  const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));

  expect(ran).toMatchObject({ status: 0, stdout: '' });
  expect(sheets.map(({ name }) => name)).toEqual(['Lisez-moi', ...SHEETS.map(({ name }) => name), 'Listes']);
  expect(SHEETS).toHaveLength(NOUNS.length + 3);
  const forms = named.get('Dispositifs')?.dataValidations?.find(({ range }) => range.startsWith('D2'));
  expect(forms).toMatchObject({ type: 'list', errorTitle: 'Forme', showErrorMessage: true });
  expect(named.get('Qui fait quoi')?.rows[1]?.slice(0, 4)).toEqual([
    '# point-emploi-mission-locale-leads',
    'actor/mission-locale',
    'LEADS',
    'dispositif/point-emploi',
  ]);
  expect(await problemsIn(out)).toEqual([
    'modele.xlsx, feuille « Contrat », ligne 2, colonne A : il manque le contrat : son identifiant, son nom, sa génération',
  ]);
});

test('every mistake is said with its sheet, its row and its column, in the words of the sheet', async () => {
  const bytes = await savedElsewhere(await workbook(), (sheets) => {
    const at = (name: string) => sheets.get(name) as unknown[][];
    const column = (name: string, header: string) => at(name)[0]?.indexOf(header) ?? -1;
    (at('Dispositifs')[1] as unknown[])[column('Dispositifs', 'Forme')] = 'ACTON';
    (at('Qui fait quoi')[1] as unknown[])[column('Qui fait quoi', 'Porteur')] = 'actor/prefect';
    (at('Qui fait quoi')[2] as unknown[])[column('Qui fait quoi', 'Citation')] = null;
    (at('Qui fait quoi')[2] as unknown[])[column('Qui fait quoi', 'Lignes')] = null;
    (at('Qui fait quoi')[2] as unknown[])[column('Qui fait quoi', 'Document cité')] = null;
    (at('Faits')[3] as unknown[])[column('Faits', 'Relation')] = 'nomme';
    (at('Thèmes')[0] as unknown[])[1] = 'Nomm';
    at('Faits').push(['dispositf/x', 'names']);
    sheets.set('Acteur', [['Identifiant']]);
  });
  const problems = await problemsIn(await file(bytes));

  expect(problems).toContain(
    'contrat.xlsx, feuille « Dispositifs », ligne 2, colonne D (Forme) : « Forme » : « ACTON » n’est pas une des valeurs permises (vouliez-vous dire « ACTION » ?)',
  );
  expect(problems).toContainEqual(
    expect.stringMatching(
      /feuille « Qui fait quoi », ligne 2, colonne B \(Porteur\) : référence introuvable « actor\/prefect » \(vouliez-vous dire « actor\/prefet »/,
    ),
  );
  expect(problems).toContainEqual(
    expect.stringMatching(
      /feuille « Qui fait quoi », ligne 3, colonne A : un fait sans citation ne se charge pas/,
    ),
  );
  expect(problems).toContainEqual(
    expect.stringMatching(/feuille « Faits », ligne 4, colonne B \(Relation\) : clé inconnue « nomme »/),
  );
  expect(problems).toContainEqual(
    expect.stringMatching(
      /feuille « Thèmes », ligne 1, colonne B : colonne inconnue « Nomm » \(vouliez-vous dire « Nom » \?\)/,
    ),
  );
  expect(problems).toContainEqual(
    expect.stringMatching(
      /feuille « Faits », ligne \d+, colonne A \(Sujet\) : « dispositf\/x » n’est pas une référence \(vouliez-vous dire « dispositif\/… » \?\)/,
    ),
  );
  expect(problems).toContainEqual(
    expect.stringMatching(/feuille « Acteur », .* feuille inconnue \(vouliez-vous dire « Acteurs » \?\)/),
  );
});

test('every attribute and every list of the format has its words', () => {
  const bare = SHEETS.flatMap(({ name, columns }) =>
    columns.filter(({ header }) => !/^[\p{Lu}«]/u.test(header)).map(({ path }) => `${name}: ${path}`),
  );
  expect(bare).toEqual([]);
  for (const { name, columns } of [...SHEETS, FACTS]) {
    expect(new Set(columns.map(({ header }) => header)).size, name).toBe(columns.length);
  }
});
