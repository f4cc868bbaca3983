import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { FACT_RELATIONS } from '../domain/relation.ts';
import { nearest } from '../values/text.ts';
import { isDay } from './day.ts';
import { ExportError, meant } from './problem.ts';

/** Filters as they came: each name with its values, in a query string or on a command line. */
export type Given = readonly (readonly [name: string, value: string])[];

/** A filter that an export takes: where it goes among the variables, and what it must be. */
export type Filter = {
  readonly name: string;
  readonly at: readonly string[];
  readonly type: GraphQLInputType;
};

/** An export gives everything: these are the API's way to give it by pages. */
const PAGING = ['first', 'after', 'last', 'before'];

/** Every filter of a query of the API, by name: its arguments, and the fields of its `filter`. */
export function filtersOf(schema: GraphQLSchema, root: string): Map<string, Filter> {
  const filters = new Map<string, Filter>();
  const add = (name: string, at: readonly string[], type: GraphQLInputType) => {
    const named = getNamedType(type);
    if (isInputObjectType(named) && !isListType(getNullableType(type))) {
      const prefix = name === 'filter' ? '' : `${name}.`;
      for (const field of Object.values(named.getFields())) {
        add(`${prefix}${field.name}`, [...at, field.name], field.type);
      }
    } else filters.set(name, { name, at, type });
  };
  for (const { name, type } of schema.getQueryType()?.getFields()[root]?.args ?? []) {
    if (!PAGING.includes(name)) add(name, [name], type);
  }
  return filters;
}

/** What the contracts are called, to refuse another one in French. */
export type Contracts = readonly { readonly slug: string; readonly officialCode: string | null }[];

/**
 * The variables that ask for what was given. A value that the API reads as a list may be repeated, or cut by commas.
 * @throws ExportError UNKNOWN_FILTER, BAD_FILTER or MISSING_FILTER
 */
export function variablesOf(
  filters: ReadonlyMap<string, Filter>,
  given: Given,
  contracts: Contracts,
): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const [name, pairs] of Map.groupBy(given, ([key]) => key)) {
    const filter = filters.get(name);
    if (!filter) throw unknown(name, [...filters.keys()]);
    let level = variables;
    for (const step of filter.at.slice(0, -1)) {
      level[step] ??= {};
      level = level[step] as Record<string, unknown>;
    }
    level[filter.at.at(-1) as string] = read(
      filter,
      pairs.map(([, value]) => value),
      contracts,
    );
  }
  for (const { name, at, type } of filters.values()) {
    const isAsked = at.length === 1 || at.slice(0, -1).reduce(into, variables) !== undefined;
    if (isAsked && isNonNullType(type) && at.reduce(into, variables) === undefined) {
      throw new ExportError('MISSING_FILTER', `Le filtre « ${name} » est nécessaire : ajoutez ${name}=…`);
    }
  }
  return variables;
}

const into = (value: unknown, step: string): unknown =>
  (value as Record<string, unknown> | undefined)?.[step];

function unknown(name: string, all: readonly string[]): ExportError {
  if (PAGING.includes(name)) {
    return new ExportError(
      'UNKNOWN_FILTER',
      `« ${name} » découpe une liste en pages : un export la donne entière.`,
    );
  }
  const near = nearest(name, all);
  return new ExportError(
    'UNKNOWN_FILTER',
    `Il n’y a pas de filtre « ${name} ».${meant(near, all)}`,
    near ? [near] : [],
  );
}

function read(filter: Filter, values: readonly string[], contracts: Contracts): unknown {
  const type = getNullableType(filter.type);
  if (isListType(type)) {
    const items = values.flatMap((value) => value.split(',')).map((value) => value.trim());
    return items.map((item) => one(filter, item, contracts));
  }
  const [value = '', ...more] = values;
  if (more.length) throw bad(filter.name, 'ne se donne qu’une fois');
  return one(filter, value, contracts);
}

const bad = (name: string, why: string, near?: string) =>
  new ExportError('BAD_FILTER', `Le filtre « ${name} » ${why}`, near ? [near] : []);

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false, oui: true, non: false };

function one({ name, type }: Filter, value: string, contracts: Contracts): unknown {
  const named = getNamedType(type);
  if (value.trim() === '') throw bad(name, 'est vide : ôtez-le, ou donnez une valeur.');
  const among = (all: readonly string[]) => {
    if (all.includes(value)) return value;
    const near = nearest(value, all);
    throw bad(name, `n’a pas de valeur « ${value} ».${meant(near, all)}`, near);
  };
  if (isEnumType(named)) return among(named.getValues().map((known) => known.name));
  if (named.name === 'Boolean') {
    const known = BOOLEANS[value.toLowerCase()];
    if (known === undefined) throw bad(name, `vaut true ou false, pas « ${value} ».`);
    return known;
  }
  if (named.name === 'Int') {
    if (!/^-?\d{1,9}$/.test(value)) throw bad(name, `est un nombre entier, pas « ${value} ».`);
    return Number(value);
  }
  if (named.name === 'Date') {
    if (!isDay(value)) throw bad(name, `est un jour comme 2019-07-15, pas « ${value} ».`);
    return value;
  }
  if (name === 'relation') return among(FACT_RELATIONS);
  if (name === 'contract') {
    return among(
      contracts.flatMap(({ slug, officialCode }) => (officialCode ? [slug, officialCode] : [slug])),
    );
  }
  if (name === 'text' && !/[\p{L}\p{N}]/u.test(value))
    throw bad(name, 'demande au moins une lettre ou un chiffre.');
  return value;
}
