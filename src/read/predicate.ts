import type { Node, Row } from '../graph/model.ts';
import { searchKey } from '../values/sort-key.ts';
import type { Facet } from './facets.ts';
import { pattern } from './pattern.ts';

/**
 * What an argument or a filter field asks of the node it filters. Values are parameters: `text` sees the shape of
 * the value only (booleans as they are, input objects by field, anything else a placeholder).
 */
export interface Predicate<in V, in C = unknown> {
  /** A condition over `self` and `$value`; empty when it asks nothing. */
  text(value: unknown): string;
  /** The key it compares with `$value` for equality: an access of that key may take it over. */
  readonly key?: string;
  /** What remains of it once an access has walked its key: a condition over `self` and `rel`. */
  readonly walked?: string;
  /** From the coerced value to the parameter; synchronous. */
  bind?(value: never, context: never): unknown;
  /** Another predicate, according to the other fields of the same input. */
  choose?(siblings: Readonly<Record<string, unknown>>): Predicate<V, C>;
  readonly accepts?: (value: V, context: C) => void;
}

type Columns<N extends Node> = keyof N['columns'] & string;
type Cell<N extends Node, K extends Columns<N>> = NonNullable<Row<N>[K]>;

/** Equal to a column. The column is its key. */
export const is = <N extends Node, K extends Columns<N>>(_node: N, column: K): Predicate<Cell<N, K>> => ({
  key: column,
  text: () => `self.${column} = $value`,
});

/** One of several. */
export const among = <N extends Node, K extends Columns<N>>(
  _node: N,
  column: K,
): Predicate<readonly Cell<N, K>[]> => ({ text: () => `self.${column} IN $value` });

/** Any condition over `self` and `$value`; `key` when it amounts to equality on that key of an access. */
export function where<V>(text: string, key?: string, walked?: string): Predicate<V> {
  const checked = pattern(text);
  return {
    text: () => checked,
    ...(key === undefined ? {} : { key }),
    ...(walked === undefined ? {} : { walked: pattern(walked) }),
  };
}

/** A condition for true and one for false; an empty one asks nothing. */
export function flag(ifTrue: string, ifFalse: string): Predicate<boolean> {
  const [yes, no] = [pattern(ifTrue), pattern(ifFalse)];
  return { text: (value) => (value === true ? yes : no) };
}

/** Contains the words, in any case, accents and punctuation. The column is folded as `searchKey` folds. */
export const spelled = <N extends Node>(_node: N, column: Columns<N>): Predicate<string> => ({
  text: () => `self.${column} CONTAINS $value`,
  bind: searchKey,
});

/** `then` when the boolean sibling is true, `otherwise` when it is false, null or absent. Nests. */
export const given = <V, C = unknown>(
  sibling: string,
  then: Predicate<V, C>,
  otherwise: Predicate<V, C>,
): Predicate<V, C> => ({
  text: () => '',
  choose: (siblings) => (siblings[sibling] === true ? then : otherwise),
});

/** In force on a day, as widely as the facts allow: what has no dates always is. */
export const asOf = <N extends Node & { columns: Record<'validFrom' | 'validTo', unknown> }>(
  _node: N,
): Predicate<string> => ({ text: () => 'self.validFrom <= $value AND self.validTo >= $value' });

/**
 * The same predicate on a translated value: a slug or a code becomes the id the graph compares. `translate` is
 * synchronous (a directory in memory); what it does not know matches nothing.
 */
export function translated<P, V, C>(
  predicate: Predicate<P, C>,
  translate: (value: V, context: C) => P | undefined,
): Predicate<V, C> {
  const { choose, key, walked } = predicate;
  return {
    text: (value) => predicate.text(value),
    // No id is empty.
    bind: (value: V, context: C) => translate(value, context) ?? '',
    ...(key === undefined ? {} : { key }),
    ...(walked === undefined ? {} : { walked }),
    ...(choose ? { choose: (siblings) => translated(choose(siblings), translate) } : {}),
  };
}

/** A way into a list: an index whose last key is the order of the list, and before it the key that must be bound. */
export type Access<K extends string = string> = {
  readonly key?: K;
  readonly match: string;
  readonly on: 'self' | 'rel';
  readonly label: string;
  /** A pattern from the key's own node (`it`), whose degree is the length of the list and of nothing else. */
  readonly degree?: string;
  /** Columns that the index holds beside its keys: read from it, without a walk along the node's properties. */
  readonly covers?: readonly string[];
};

/** Columns that no node of the kind is without: an index leaves out a node that lacks one of its properties. */
type Certain<N extends Node> = {
  [K in Columns<N>]: null extends Row<N>[K] ? never : K;
}[Columns<N>];

/** Through a composite index `(key, order, ...covers)` of the list's node. */
export const by = <N extends Node, K extends Columns<N>>(
  node: N,
  key: K,
  { degree, covers }: { degree?: string; covers?: readonly Certain<N>[] } = {},
): Access<K> => ({
  key,
  match: `(self:${node.label})`,
  on: 'self',
  label: node.label,
  ...(degree === undefined ? {} : { degree: pattern(degree) }),
  ...(covers && { covers }),
});

/** Through an index `(key, order)` of a relationship that the pattern calls `rel`. */
export const via = <K extends string>(type: string, key: K, match: string, degree?: string): Access<K> => ({
  key,
  match: pattern(match),
  on: 'rel',
  label: type,
  ...(degree === undefined ? {} : { degree: pattern(degree) }),
});

/** Every node of the label, in order. */
export const all = (node: Node): Access<never> => ({
  match: `(self:${node.label})`,
  on: 'self',
  label: node.label,
});

/** The properties that the access needs one index on, in this order. */
export const indexOf = ({ key, covers = [] }: Access, order: string): string[] =>
  key === undefined ? [order] : [key, order, ...covers];

/** A list that is declared once and pinned where it hangs; accesses in priority order. */
export type Paged<K extends string = string> = {
  readonly name: string;
  readonly order: string;
  readonly access: readonly Access<K>[];
  /** A fixed condition over `self`, part of the list. */
  readonly where?: string | undefined;
  /** By what its things are counted, by name of the facet. */
  readonly facets?: Readonly<Record<string, Facet>> | undefined;
};
