import type { Node, Row } from '../graph/model.ts';
import { Cells, listOf } from './cells.ts';
import { mentions, pattern, restricted, walksRel } from './pattern.ts';
import type { Condition, Decode, Inner, Place, Scope, Tuple } from './place.ts';
import type { Paged } from './predicate.ts';

/**
 * How a field is read from the graph: `emit` adds cells to its parent's tuple and says how to decode them.
 * `Parent` is the row it needs, `Value` what it gives, `Context` what its `resolve` may ask.
 */
export interface Read<in Parent, out Value, in Context = unknown> {
  emit(place: Place): Decode;
  /** The columns it consists of, when it is made of nothing else: abstract places read those without opening. */
  readonly inline?: readonly string[];
  /** The list it pages, if it does: for what checks accesses against the indexes. */
  readonly list?: Paged;
  /** Only for values that depend on who asks: receives what `emit` decoded. Never part of a compiled text. */
  resolve?(decoded: never, context: never, args: never): unknown;
  readonly _?: (parent: Parent, context: Context) => Value;
}

type Columns<N extends Node> = keyof N['columns'] & string;
type Picked<N extends Node, K extends Columns<N>> = Pick<Row<N>, K>;
/** What `one` and `many` end on is written in Cypher: unknown to the types, checked by EXPLAIN and the oracle. */
type Untyped = never;

/** A column under another name; `t.expose…('column')` is the usual form. */
export function column<K extends string>(name: K): Read<Record<K, Untyped>, Untyped>;
export function column<N extends Node, K extends Columns<N>>(node: N, name: K): Read<Picked<N, K>, Row<N>[K]>;
export function column(first: Node | string, second?: string): Read<unknown, Untyped> {
  const name = typeof first === 'string' ? first : (second ?? '');
  return {
    inline: [name],
    emit(place) {
      const [index = 0] = place.columns([name]);
      return (row) => row[index];
    },
  };
}

const picker = (place: Place, names: readonly string[]) => {
  const indexes = place.columns(names);
  return (row: readonly unknown[]) =>
    Object.fromEntries(names.map((name, position) => [name, row[indexes[position] ?? 0]]));
};

/** Computed from several columns, at decoding; `compute` has exactly these. */
export function from<N extends Node, K extends Columns<N>, V>(
  _node: N,
  names: readonly K[],
  compute: (cells: Picked<N, K>) => V,
): Read<Picked<N, K>, V> {
  return {
    inline: names,
    emit(place) {
      const pick = picker(place, names);
      return (row) => compute(pick(row) as Picked<N, K>);
    },
  };
}

/** Computed from columns of every node at `it`, in order of `sortKey`; arguments of the field with `where` restrict them. */
export function fromMany<N extends Node, K extends Columns<N>, V>(
  _node: N,
  cypher: string,
  names: readonly K[],
  compute: (rows: Picked<N, K>[]) => V,
): Read<unknown, V> {
  const text = pattern(cypher);
  return {
    emit(place) {
      const scope = place.open(text);
      const cells = names.map((name) => `${scope.self}.${name}`).join(', ');
      const sorted = `WITH ${scope.self} ORDER BY ${scope.self}.sortKey`;
      const index = place.cell(`COLLECT { ${match(place, text, scope)} ${sorted} RETURN [${cells}] }`);
      const named = (row: unknown[]) =>
        Object.fromEntries(names.map((name, at) => [name, row[at]])) as Picked<N, K>;
      return (row) => compute((row[index] as unknown[][]).map(named));
    },
  };
}

/** One read or another, by whether the argument is given. */
export function whenGiven<P, V>(argument: string, given: Read<P, V>, otherwise: Read<P, V>): Read<P, V> {
  return { emit: (place) => (place.args[argument] == null ? otherwise : given).emit(place) };
}

/** Never compiled: asks a loader that knows the viewer, from the columns it names. May be asynchronous. */
export function needs<N extends Node, K extends Columns<N>, V, C = unknown, A = Record<string, unknown>>(
  _node: N,
  names: readonly K[],
  ask: (cells: Picked<N, K>, context: C, args: A) => V,
): Read<Picked<N, K>, Awaited<V>, C> {
  return { inline: names, emit: (place) => picker(place, names), resolve: ask };
}

/** Any Cypher expression over `self` and `rel`; null where the object was reached by no relationship in particular. */
export function expr<V = never>(cypher: string): Read<unknown, V> {
  const text = pattern(cypher);
  const walked = mentions(text, 'rel') && !walksRel(text);
  return {
    emit(place) {
      if (walked && place.here.rel === undefined) return () => null;
      const index = place.cell(place.rename(text));
      return (row) => row[index];
    },
  };
}

/** How many matches the pattern has; arguments of the field with `where` restrict it. */
export function count(cypher: string): Read<unknown, number> {
  const text = pattern(cypher);
  return {
    emit(place) {
      const scope = place.open(text);
      const index = place.cell(`COUNT { ${match(place, text, scope)} }`);
      return (row) => row[index];
    },
  };
}

/**
 * Columns of `it` of which `self` keeps a copy, by the name of the copy; that of the id, which is never absent, among
 * them. Of many, each copy is a list in the order of the field, and of a column that is never absent.
 */
export type Kept = Readonly<{ id: string } & Record<string, string>>;

/**
 * The object at `it`, or null. Arguments with `where` restrict it; at the root, when the field has such arguments
 * and none is given, nothing is asked and it is null. `order` decides when several match. Who asks no more of it than
 * what `self` has `kept` of it is answered without a walk.
 */
export function one(
  cypher: string,
  { order, kept }: { order?: string; kept?: Kept } = {},
): Read<unknown, Untyped> {
  const text = pattern(cypher);
  const by = order === undefined ? undefined : pattern(order);
  return {
    emit(place) {
      const scope = place.open(text);
      const conditions = place.conditions();
      if (place.self === undefined && place.restrictable && conditions.length === 0) return () => null;
      const tuple = place.object(scope);
      const copy =
        kept && conditions.length === 0 ? copied(tuple.cells, scope.self, place.self, kept) : undefined;
      if (kept && copy !== undefined) {
        const [id = 0] = place.columns([kept.id]);
        const decode = inline(place, { ...tuple, cells: copy });
        return (row, run) => (row[id] == null ? null : decode(row, run));
      }
      const first = by ? ` WITH ${namesOf(scope)} ORDER BY ${place.rename(by, scope)} LIMIT 1` : '';
      const head = match(place, text, scope, conditions);
      // No [0..1]: a slice keeps the planner from rolling the subquery up, and hides its plan from EXPLAIN.
      const index = place.cell(`COLLECT { ${head}${first} RETURN ${listOf(tuple.cells)} }`);
      return (row, run) => {
        const found = (row[index] as unknown[][])[0];
        return found === undefined ? null : tuple.decode(found, run);
      };
    },
  };
}

/**
 * The objects at `it`, all of them, in order (`it.sortKey`, `rel.ord`, several separated by commas).
 * `distinct`: one thing reached twice is listed once, at its first place; its fields then know no `rel`. Who asks no more
 * of it than what `self` has `kept` of it is answered without a walk.
 */
export function many(
  cypher: string,
  order: string,
  options: { distinct?: boolean; kept?: Kept } = {},
): Read<unknown, Untyped> {
  const text = pattern(cypher);
  const terms = pattern(order).split(/\s*,\s*/);
  const { distinct = false, kept } = options;
  const byThing = terms.every((term) => !mentions(term, 'rel') && !mentions(term, 'via'));
  return {
    emit(place) {
      const walked = place.open(text);
      const scope: Inner = distinct ? { ...walked, rel: undefined, via: undefined } : walked;
      const conditions = place.conditions();
      const tuple = place.object(scope);
      const lists = kept && conditions.length === 0 ? keptLists(tuple.cells, scope.self, kept) : undefined;
      if (lists !== undefined) return sideBySide(place, tuple, lists);
      const head = match(place, text, walked, conditions);
      const sort = terms.map((term) => place.rename(term, walked)).join(', ');
      const cells = new Cells(tuple.cells);
      // No min() over the terms: the server takes an aggregate in a nested subquery for one of the outer list.
      const known = distinct && !byThing ? cells.add(`elementId(${scope.self})`) : undefined;
      const names = distinct && byThing ? `DISTINCT ${scope.self}` : namesOf(walked);
      const index = place.cell(`COLLECT { ${head} WITH ${names} ORDER BY ${sort} RETURN ${cells.list} }`);
      return (row, run) => {
        const found = row[index] as unknown[][];
        const items =
          known === undefined ? found : new Map(found.map((item) => [item[known], item])).values();
        return Array.from(items, (item) => tuple.decode(item, run));
      };
    },
  };
}

/** An object made of the parent's own columns (a period); null unless `when`, a condition over `self`. */
export function same(when?: string): Read<unknown, Untyped> {
  const condition = when === undefined ? undefined : pattern(when);
  return {
    emit(place) {
      const tuple = place.object(place.here);
      if (condition === undefined) return inline(place, tuple);
      const index = place.cell(`CASE WHEN ${place.rename(condition)} THEN ${listOf(tuple.cells)} END`);
      return (row, run) => (row[index] == null ? null : tuple.decode(row[index] as unknown[], run));
    },
  };
}

/** An object made of cells of its parent's own tuple. */
function inline(place: Place, { cells, decode }: Tuple): Decode {
  const indexes = cells.map((text) => place.cell(text));
  return (row, run) =>
    decode(
      indexes.map((index) => row[index]),
      run,
    );
}

/** Objects made of the parent's own lists: the first entries of all are one, and so on. */
function sideBySide(place: Place, { decode }: Tuple, lists: readonly string[]): Decode {
  const indexes = place.columns(lists);
  const [first = 0] = indexes;
  return (row, run) =>
    (row[first] as unknown[]).map((_, position) =>
      decode(
        indexes.map((index) => (row[index] as unknown[])[position]),
        run,
      ),
    );
}

/** The list that each cell is an entry of, or nothing when they ask for more. When they ask nothing, ids say how many. */
function keptLists(cells: readonly string[], it: string, kept: Kept): string[] | undefined {
  const columns = new Map(Object.entries(kept).map(([column, copy]) => [`${it}.${column}`, copy]));
  const lists = (cells.length ? cells : [`${it}.id`]).map((text) => columns.get(text));
  return lists.every((list) => list !== undefined) ? lists : undefined;
}

/** Cells over the copies that `keeper` keeps of `it`, or nothing when they ask for more. */
function copied(
  cells: readonly string[],
  it: string,
  keeper: string | undefined,
  kept: Kept,
): string[] | undefined {
  const texts = cells.map((text) =>
    text.replace(new RegExp(`\\b${it}\\.(\\w+)\\b`, 'g'), (asked, column: string) =>
      kept[column] === undefined ? asked : `${keeper}.${kept[column]}`,
    ),
  );
  const left = new RegExp(`\\b${it}\\b`);
  return texts.some((text) => left.test(text)) ? undefined : texts;
}

const namesOf = ({ self, rel, via }: Scope) =>
  [self, rel, via].filter((name) => name !== undefined).join(', ');

const match = (
  place: Place,
  text: string,
  scope: Inner,
  conditions: readonly Condition[] = place.conditions(),
) =>
  `MATCH ${restricted(
    place.rename(text, scope),
    conditions.map((condition) => condition.text(scope)),
  )}`;
