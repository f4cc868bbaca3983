import {
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Node } from '../graph/model.ts';
import type { Identified } from '../values/identity.ts';

/**
 * Nodes of many types found by one kind of id: `:Entity` or `:Fact`. It says how an abstract place tells the type
 * of each, and how a concrete place makes sure of it. Declared as the `read` of an interface, or of a type that has none.
 */
export type Family = {
  readonly label: string;
  /** What the form of an id says. */
  readonly ids: Identified;
  /** Columns that every member has: read inline wherever the family stands. */
  readonly columns: readonly string[];
  /** An expression over `self`. */
  readonly kind: string;
  /** The GraphQL type of a value of `kind`. */
  type(kind: string): string;
  /** A condition over `self`, or nothing to check. */
  is(type: string): string | undefined;
};

/** `NATIONAL_SCHEME` → `NationalScheme`. */
export const typeOfKind = (kind: string): string =>
  kind.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
/** `NationalScheme` → `NATIONAL_SCHEME`. */
export const kindOfType = (type: string): string =>
  type.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();

/** Members say their kind in a column; kinds and types have the same names, spelled each in its way. */
export const kinds = (node: Node, ids: Identified, column = 'kind'): Family => ({
  label: node.label,
  ids,
  columns: Object.keys(node.columns),
  kind: `self.${column}`,
  type: typeOfKind,
  is: (type) => `self.${column} = '${kindOfType(type)}'`,
});

/** Members say their kind by a label, the most particular first; the rest are of the node's own type. */
export const labels = (node: Node, ids: Identified, particular: readonly string[]): Family => ({
  label: node.label,
  ids,
  columns: Object.keys(node.columns),
  kind: particular.length
    ? `CASE ${particular.map((label) => `WHEN self:${label} THEN '${label}'`).join(' ')} ELSE '${node.label}' END`
    : `'${node.label}'`,
  type: (kind) => kind,
  is: (type) => (type === node.label ? undefined : `self:${type}`),
});

/** The families that may hold an object of the type: its own, else those of its interfaces. */
export function familiesOf(type: GraphQLNamedType): readonly Family[] {
  if (!isInterfaceType(type) && !isObjectType(type)) return [];
  const own = declared(type);
  if (own) return own;
  return [...new Set(type.getInterfaces().flatMap((parent) => declared(parent) ?? []))];
}

const declared = (type: GraphQLInterfaceType | GraphQLObjectType): readonly Family[] | undefined => {
  const { read } = type.extensions;
  return read === undefined ? undefined : ([read].flat() as Family[]);
};
