import { type GraphQLSchema, isEnumType } from 'graphql';
import { filtersOf } from './arguments.ts';
import { type Ready, readyColumns } from './cell.ts';
import type { Source } from './read.ts';
import { BETWEEN, SILENT, type Table } from './table.ts';
import { wordOf } from './words.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** What nothing means, in a cell: two different things, each with its words. */
const MISSING = [
  { value: '', label: 'sans objet' },
  { value: SILENT, label: 'non renseigné : le document se tait' },
];

/** The data dictionary of a table, as a Frictionless Table Schema (Data Package 2.0) of its CSV. */
export function tableSchema(schema: GraphQLSchema, table: Table) {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    name: table.name,
    title: table.title,
    description: table.description,
    fields: readyColumns(schema, table).map((column) => fieldOf(schema, column)),
    ...(table.columns.some(({ path }) => path === 'id') && { primaryKey: ['Identifiant'] }),
    missingValues: MISSING,
  };
}

function fieldOf(schema: GraphQLSchema, column: Ready) {
  const { header, description, path, place, cellType } = column;
  const several = place.list || column.needs?.some((need) => need.startsWith('citations'));
  const type = several ? 'string' : cellType;
  const values = place.enum && !place.list ? schema.getType(place.enum) : undefined;
  const categories = isEnumType(values)
    ? values
        .getValues()
        .map(({ name }) => wordOf(values.name, name) ?? name)
        .filter((word) => word !== SILENT)
    : [];
  return {
    name: header,
    type,
    description,
    ...(type === 'boolean' && { trueValues: ['oui'], falseValues: ['non'] }),
    ...(categories.length && { constraints: { enum: categories } }),
    ...(path && { api: path }),
    ...(several && { separator: BETWEEN }),
    ...(path === 'id' && { constraints: { required: true, unique: true } }),
  };
}

/** Everything that can be downloaded, as a Data Package: where, in which dialect, by which filters. */
export function dataPackage(schema: GraphQLSchema, tables: readonly Table[], source: Source) {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'qui-fait-quoi',
    title: 'Qui fait quoi dans les contrats de ville',
    version: source.version,
    ...(source.importedAt && { created: source.importedAt }),
    licenses: [{ name: 'etalab-2.0', title: source.licence }],
    sources: source.documents.map(({ label, url }) => ({ title: label, ...(url && { path: url }) })),
    resources: tables.map((table) => ({
      name: table.name.toLowerCase(),
      title: table.title,
      description: table.description,
      path: `${table.name}.csv?dialect=rfc4180`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
      schema: `${table.name}.schema.json`,
      filters: [...filtersOf(schema, table.root ?? table.name).keys()],
    })),
  };
}
