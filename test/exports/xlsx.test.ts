import { expect, test } from 'vitest';
import { writeSheets, xlsx } from '../../src/exports/formats/xlsx.ts';
import { collected, handMade } from './hand-made.ts';
import { readBook } from './support.ts';

test('the header is frozen and filtered, and « Lisez-moi » says source, date, licence and what n.r. means', async () => {
  const { sheets } = await readBook(await collected(xlsx.write(handMade(['un']))));

  expect(sheets.map(({ name }) => name)).toEqual(['Essai', 'Lisez-moi']);
  expect(sheets[0]).toMatchObject({ freezePane: { rows: 1 }, autoFilter: { range: 'A1:A2' } });
  const said = sheets[1]?.rows.map(([name, meaning]) => `${name} : ${meaning}`) ?? [];
  expect(said).toEqual(
    expect.arrayContaining([
      'Lignes : 1',
      'Version des données : abc123',
      'Date des données : 2026-01-31T10:00:00Z',
      'Licence : Licence Ouverte 2.0',
      'Source : Convention',
      'n.r. : Non renseigné : le document se tait. Ce n’est ni zéro, ni « tous ».',
    ]),
  );
});

test('a text that looks like a formula, a number or a date is the text; odd characters come back', async () => {
  const texts = ['=1+1', '007', '2019-07-15', '_x0041_', 'a\u0001b', ' espaces ', 'deux\nlignes', '🏘️ <&>"'];
  const { sheets } = await readBook(await collected(xlsx.write(handMade(texts))));

  expect(sheets[0]?.rows[1]).toEqual(texts);
});

test('a text longer than a cell may hold is cut, and says so', async () => {
  const { sheets } = await readBook(await collected(xlsx.write(handMade(['é'.repeat(40_000)]))));

  expect(sheets[0]?.rows[1]?.[0]).toHaveLength(32_767);
  expect(sheets[0]?.rows[1]?.[0]).toMatch(/… \[coupé : voir l’export CSV\]$/);
});

test('rows beyond what a sheet may hold go on in another, under the same header', async () => {
  const rows = Array.from({ length: 7 }, (_, index) => [`${index}`]);
  const { sheets } = await readBook(await collected(writeSheets(handMade(rows), 4)));

  expect(sheets.map(({ name, rows }) => [name, ...rows.slice(0, 4).flat()])).toMatchObject([
    ['Essai', 'A', '0', '1', '2'],
    ['Essai (2)', 'A', '3', '4', '5'],
    ['Essai (3)', 'A', '6'],
    { 0: 'Lisez-moi' },
  ]);
});
