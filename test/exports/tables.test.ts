import { isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { readyColumns } from '../../src/exports/cell.ts';
import { tableSchema } from '../../src/exports/dictionary.ts';
import { TABLES } from '../../src/exports/tables/all.ts';
import { wordOf } from '../../src/exports/words.ts';
import { schema } from './support.ts';

const COLUMNS = TABLES.flatMap((table) =>
  readyColumns(schema, table).map((column) => ({ table: table.name, ...column })),
);

test('every code that a cell may hold has a French word', () => {
  const enums = new Set(COLUMNS.flatMap(({ place }) => (place.enum ? [place.enum] : [])));
  const silent = [...enums].flatMap((name) => {
    const type = schema.getType(name);
    if (!isEnumType(type)) throw new Error(`${name} is no enum`);
    return type.getValues().flatMap((value) => (wordOf(name, value.name) ? [] : [`${name}.${value.name}`]));
  });
  // Codes are asked for by « Code du rôle », whose word is the column before it.
  expect(silent.filter((value) => !value.startsWith('Role.'))).toEqual([]);
});

test('every table says what each of its columns is, and no two columns of a table have one name', () => {
  expect(
    COLUMNS.filter(({ description }) => !/^[\p{L}\d].*\.$/su.test(description)).map(({ header }) => header),
  ).toEqual([]);
  for (const table of TABLES) {
    const headers = table.columns.map(({ header }) => header);
    expect(new Set(headers).size, table.name).toBe(headers.length);
  }
});

test('the dictionary of a table is a Table Schema of its CSV: every column, its type, what nothing means', () => {
  const instances = TABLES.find(({ name }) => name === 'whoDoesWhat');
  if (!instances) throw new Error('no such table');
  const { fields, missingValues, primaryKey } = tableSchema(schema, instances);
  const field = (name: string) => fields.find((each) => each.name === name);

  expect(fields.map(({ name }) => name)).toEqual(instances.columns.map(({ header }) => header));
  expect(primaryKey).toEqual(['Identifiant']);
  expect(missingValues.map(({ value }) => value)).toEqual(['', 'n.r.']);
  expect(field('Identifiant')).toMatchObject({
    type: 'string',
    constraints: { required: true, unique: true },
  });
  expect(field('Sièges')).toMatchObject({ type: 'integer', api: 'seats' });
  expect(field('Début au plus tôt')).toMatchObject({ type: 'date' });
  expect(field('Expérimental')).toMatchObject({ type: 'boolean', trueValues: ['oui'] });
  expect(field('Affirmé ou nié')).toMatchObject({
    constraints: { enum: ['affirmé', 'nié', 'nié pour certains'] },
  });
  expect(field('Lieux')).toMatchObject({ type: 'string', separator: ' | ' });
});
