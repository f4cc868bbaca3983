import { type GraphQLSchema, isObjectType } from 'graphql';
import { buildSchema } from '../../src/subgraphs/engagements/schema.ts';
import { buildSources } from '../../src/subgraphs/sources/schema.ts';
import { buildTerritoires } from '../../src/subgraphs/territoires/schema.ts';
import { NAMES, type Name } from './world.ts';

export type Contributed = { field: string; by: Name };

/** Who gives a type to begin with; of any other type, the engagements. */
const HOME: Readonly<Record<string, Name>> = { OfficialTerritory: 'territoires', PassageMatch: 'sources' };

const isExternal = (field: { extensions: object }) =>
  JSON.stringify((field.extensions as { directives?: unknown }).directives ?? '').includes('external');

/** Every field that one subgraph adds to the types that another gives. */
export function contributed(): Contributed[] {
  const schemas: Readonly<Record<Name, GraphQLSchema>> = {
    engagements: buildSchema(),
    territoires: buildTerritoires(),
    sources: buildSources(),
  };
  return NAMES.flatMap((by) =>
    Object.values(schemas[by].getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith('_') && name !== 'Query' && (HOME[name] ?? 'engagements') !== by)
      .filter(({ name }) => schemas[HOME[name] ?? 'engagements'].getType(name))
      .flatMap((type) => {
        const home = schemas[HOME[type.name] ?? 'engagements'].getType(type.name);
        const theirs = isObjectType(home) ? home.getFields() : {};
        return Object.values(type.getFields())
          .filter((field) => !theirs[field.name] && !isExternal(field))
          .map(({ name }) => ({ field: `${type.name}.${name}`, by }));
      }),
  );
}

/** How each contributed field is asked: of something that its subgraph knows, and of something that it does not. */
export type Asked = {
  field: string;
  present?: string;
  absent: string;
  at: readonly [string, ...(string | number)[]];
};

const territory = (kind: string, code: string, fields: string) =>
  `{ officialTerritory(kind: ${kind}, code: "${code}") { label ${fields} } }`;
const passageOf = (filter: string, field: string) =>
  `{ facts(${filter}first: 1) { edges { node { id citations { quote passage { id ${field} } } } } } }`;
const passage = (field: string) => passageOf('', field);
/** A place always has its lines: what is absent is the place, of what a public source proves. */
const noPassage = (field: string) => passageOf('filter: { basis: [REFERENCE] }, ', field);
const PASSAGE = ['facts', 'edges', 0, 'node', 'citations', 0, 'passage'] as const;
const match = (field: string) => `{ passages(text: "bailleurs", first: 1) { id ${field} } }`;

export const ASKED: readonly Asked[] = [
  {
    field: 'Commune.official',
    present: '{ commune(insee: "54395") { label official { label } } }',
    absent: '{ commune(insee: "00000") { label official { label } } }',
    at: ['commune', 'official'],
  },
  {
    field: 'Epci.official',
    present: '{ entity(slug: "epci/245400676") { label ... on Epci { official { label } } } }',
    absent: '{ entity(slug: "epci/nowhere") { label ... on Epci { official { label } } } }',
    at: ['entity', 'official'],
  },
  {
    field: 'Qpv.official',
    absent: '{ qpvs(first: 1) { edges { node { label official { label } } } } }',
    at: ['qpvs', 'edges', 0, 'node', 'official'],
  },
  {
    field: 'Actor.territory',
    present: '{ actor(siren: "245400676") { label territory { label } } }',
    absent: '{ actor(slug: "actor/caf-54") { label territory { label } } }',
    at: ['actor', 'territory'],
  },
  {
    field: 'Document.file',
    absent: '{ contracts(first: 1) { edges { node { documents { label file { name } } } } } }',
    at: ['contracts', 'edges', 0, 'node', 'documents', 0, 'file'],
  },
  { field: 'Passage.text', absent: passage('text'), at: [...PASSAGE, 'text'] },
  { field: 'Passage.file', absent: passage('file { name }'), at: [...PASSAGE, 'file'] },
  {
    field: 'Passage.firstLine',
    present: passage('firstLine'),
    absent: noPassage('firstLine'),
    at: [...PASSAGE, 'firstLine'],
  },
  {
    field: 'Passage.lastLine',
    present: passage('lastLine'),
    absent: noPassage('lastLine'),
    at: [...PASSAGE, 'lastLine'],
  },
  {
    field: 'OfficialTerritory.entity',
    present: territory('COMMUNE', '54395', 'entity { label }'),
    absent: territory('COMMUNE', '75056', 'entity { label }'),
    at: ['officialTerritory', 'entity'],
  },
  { field: 'PassageMatch.document', absent: match('document { label }'), at: ['passages', 0, 'document'] },
  { field: 'PassageMatch.facts', absent: match('facts { id }'), at: ['passages', 0, 'facts'] },
];

/** What an answer holds at a place; null where the way there ends. */
export const at = (data: unknown, path: Asked['at']): unknown =>
  path.reduce((value, key) => (value as Record<string | number, unknown> | null)?.[key] ?? null, data);
