import type { Node, Row } from '../graph/model.ts';
import { pattern, rename } from './pattern.ts';
import type { Inner, Place } from './place.ts';

/** A value of a thing, and what it is called. */
type Value = readonly [key: string, label: string];

/** By what the things of a list are counted: one cell of each thing, and the values that are in it. */
export type Facet = {
  cell(place: Place, scope: Inner): string;
  values(cell: unknown): readonly Value[];
};

/** By a column, whose values `say` calls by their names. */
export const valued = <N extends Node, K extends keyof N['columns'] & string>(
  _node: N,
  column: K,
  say: (value: NonNullable<Row<N>[K]>) => string,
): Facet => ({
  cell: (_place, scope) => `${scope.self}.${column}`,
  values: (cell) => (cell === null ? [] : [[String(cell), say(cell as never)]]),
});

/** By the things at `it`, called by their labels; each counts once, however often it is reached. */
export function reached(cypher: string): Facet {
  const text = pattern(cypher);
  return {
    cell(place, scope) {
      const { self: it, rel } = place.open(text);
      const match = rename(text, { self: scope.self, it, ...(rel ? { rel } : {}) });
      return `COLLECT { MATCH ${match} RETURN [${it}.slug, ${it}.label] }`;
    },
    values: (cell) => [...new Map(cell as Value[])],
  };
}

/** How many things have each value: the most frequent first, then by name. */
export function tally(cells: readonly unknown[], { values }: Facet) {
  const counts = new Map<string, { key: string; label: string; count: number }>();
  for (const [key, label] of cells.flatMap(values)) {
    const known = counts.get(key) ?? { key, label, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'fr'));
}
