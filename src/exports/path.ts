import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import type { CellType, Row } from './table.ts';

/** Steps of a path, arguments kept with their field: `leads(asOf: $asOf).label`. */
export const stepsOf = (path: string): string[] => path.match(/[^.(]+(\([^)]*\))?/g) ?? [];
const nameOf = (step: string): string => step.replace(/\(.*$/, '');

/** What is there, one value per place reached; a null on the way counts as one. */
export function valuesAt(row: Row, path: string): unknown[] {
  let found: unknown[] = [row];
  for (const step of stepsOf(path)) {
    const name = nameOf(step);
    found = found.flatMap((value) =>
      value === null || value === undefined ? [null] : ((value as Row)[name] ?? null),
    );
  }
  return found;
}

/** What a path ends at, as the schema says. */
export type Place = {
  type: CellType | 'thing';
  /** Several values in one cell. */
  list: boolean;
  /** Name of the enum whose French words are written. */
  enum?: string;
};

const SCALARS: Readonly<Record<string, CellType>> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'date',
};

/** @throws Error when the schema has no such field: a mistake in a declaration, found by the first test */
export function placeOf(type: GraphQLOutputType, path: string): Place {
  let at = type;
  let list = false;
  for (const step of stepsOf(path)) {
    const owner = getNamedType(at);
    const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[nameOf(step)] : undefined;
    if (!field) throw new Error(`${owner} has no field ${nameOf(step)} (${path}).`);
    at = field.type;
    list ||= isListType(getNullableType(at));
  }
  const end = getNamedType(at);
  if (isCompositeType(end)) return { type: 'thing', list };
  if (isEnumType(end)) return { type: 'string', list, enum: end.name };
  return { type: SCALARS[end.name] ?? 'string', list };
}

/** What tells a thing apart, whatever else is selected of it. */
export const THING = ['id', 'kind', 'slug', 'label'];

type Tree = Map<string, Tree>;

/** One selection that reads all paths. */
export function selectionOf(paths: Iterable<string>): string {
  const tree: Tree = new Map();
  for (const path of paths) {
    let level = tree;
    for (const step of stepsOf(path)) {
      const next = level.get(step) ?? new Map();
      level.set(step, next);
      level = next;
    }
  }
  return printed(tree);
}

const printed = (tree: Tree): string =>
  [...tree].map(([step, children]) => (children.size ? `${step} { ${printed(children)} }` : step)).join(' ');

/** The type of a row: of the node of a connection, of the item of a list, or of the whole answer. */
export function rowTypeOf(schema: GraphQLSchema, root: string): { type: GraphQLObjectType; paged: boolean } {
  const field = schema.getQueryType()?.getFields()[root];
  if (!field) throw new Error(`The API has no query ${root}.`);
  const type = getNamedType(field.type) as GraphQLObjectType;
  const edges = type.name.endsWith('Connection') ? type.getFields().edges : undefined;
  const node = edges && (getNamedType(edges.type) as GraphQLObjectType).getFields().node;
  return node ? { type: getNamedType(node.type) as GraphQLObjectType, paged: true } : { type, paged: false };
}
