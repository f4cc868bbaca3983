import { COLUMNS, type Column, columnOf, ORDER } from './columns.ts';
import { type End, familyRank, isKept, type Link } from './links.ts';
import { type Note, notesOf } from './notes.ts';
import type { View } from './view.ts';

export type NetNode = End & {
  readonly column: Column;
  /** Links between it and the centre, at the least. */
  readonly level: number;
  readonly notes: readonly Note[];
  /** Whether its own links are shown. */
  readonly isOpen: boolean;
};

/** A line between two things that are shown; several facts may be behind it. */
export type Segment = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly family: string | undefined;
  readonly isPlanned: boolean;
  readonly links: readonly Link[];
};

export type Network = {
  readonly centre: NetNode;
  /** Things that are shown, by column, the first to be kept first. */
  readonly nodes: readonly NetNode[];
  readonly hidden: Readonly<Record<Column, number>>;
  readonly segments: readonly Segment[];
  /** Every link, whether its ends are shown or hidden: what the list lists. */
  readonly links: readonly Link[];
  /** Links of what is chosen. */
  readonly chosen: readonly Link[];
  /** Things whose links are one step further. */
  readonly unfoldable: readonly NetNode[];
};

/** Things that a column shows unless it is asked to show all: more would not be read. */
const SHOWN = 6;

type Pair = Pick<Segment, 'from' | 'to' | 'family'> & {
  readonly link: Link;
  readonly ends: readonly [End, End];
};

/** Lines that a fact draws: from who acts to what, and from there to each place. */
function pairsOf(link: Link): readonly Pair[] {
  const { from, to, places, family } = link;
  const main: Pair[] = to ? [{ from: from.key, to: to.key, family, link, ends: [from, to] }] : [];
  const anchor = to ?? from;
  const there = places
    .filter(({ key }) => key !== anchor.key)
    .map(
      (place): Pair => ({
        from: anchor.key,
        to: place.key,
        family: undefined,
        link,
        ends: [anchor, place],
      }),
    );
  return [...main, ...there].filter((pair) => pair.from !== pair.to);
}

const endsOf = ({ from, to, places }: Link): readonly End[] => [from, ...(to ? [to] : []), ...places];

/** How far each thing stands from the centre, along links. */
function levelsFrom(centre: string, links: readonly Link[]): ReadonlyMap<string, number> {
  const levels = new Map([[centre, 0]]);
  for (let level = 0, grew = true; grew; level++) {
    grew = false;
    for (const link of links) {
      const keys = endsOf(link).map(({ key }) => key);
      if (!keys.some((key) => levels.get(key) === level)) continue;
      for (const key of keys) {
        if (levels.has(key)) continue;
        levels.set(key, level + 1);
        grew = true;
      }
    }
  }
  return levels;
}

type Asked = { readonly centre: End; readonly links: readonly Link[]; readonly view: View };

/** What is shown around a centre, what is hidden for lack of room, and every link of it. Pure: equal in, equal out. */
export function networkOf({ centre, links: told, view }: Asked): Network {
  const kept = told.filter((link) => isKept(link, view.families));
  const levels = levelsFrom(centre.key, kept);
  const links = kept.filter((link) => levels.has(link.from.key)).toSorted(byNearness(centre.key));
  const ends = new Map([[centre.key, centre]]);
  for (const link of links) for (const end of endsOf(link)) ends.set(end.key, end);
  const pairs = links.flatMap(pairsOf);
  const levelOf = (key: string) => levels.get(key) ?? 0;
  const shown = shownOf({ centre, ends, pairs, levelOf, view });
  const isDrawn = ({ from, to }: Pair) => shown.has(from) && shown.has(to);
  const isNear = (key: string) => levelOf(key) === 1 && ends.get(key)?.slug !== undefined;
  const nodeOf = (end: End): NetNode => ({
    ...end,
    column: columnOf(end.kind),
    level: levelOf(end.key),
    notes: notesOf(end, pairs, levelOf),
    isOpen: end.key === centre.key || view.opened.includes(end.key) || (view.depth === 2 && isNear(end.key)),
  });
  const hidden = Object.fromEntries(ORDER.map((column) => [column, 0])) as Record<Column, number>;
  for (const [key, end] of ends) if (!shown.has(key)) hidden[columnOf(end.kind)]++;
  const nodes = [...shown].flatMap((key) => ends.get(key) ?? []).map(nodeOf);
  return {
    centre: nodeOf(centre),
    nodes,
    hidden,
    segments: segmentsOf(pairs.filter(isDrawn)),
    links,
    chosen: chosenOf(links, centre.key, view.chosen),
    unfoldable: nodes.filter(({ key }) => isNear(key)),
  };
}

type Choice = {
  centre: End;
  ends: ReadonlyMap<string, End>;
  pairs: readonly Pair[];
  levelOf: (key: string) => number;
  view: View;
};

/**
 * Things that have room in their column: the nearest first, then by what binds them, then by how much does. Each hangs
 * by a line on another that is shown; what one has chosen or unfolded is always there.
 */
function shownOf({ centre, ends, pairs, levelOf, view }: Choice): ReadonlySet<string> {
  const bonds = Map.groupBy(
    pairs.flatMap((pair) => [
      { key: pair.from, other: pair.to, family: pair.family },
      { key: pair.to, other: pair.from, family: pair.family },
    ]),
    ({ key }) => key,
  );
  const inward = (key: string) =>
    (bonds.get(key) ?? []).filter(({ other }) => levelOf(other) < levelOf(key) || levelOf(key) === 0);
  const rank = (key: string): readonly number[] => [
    levelOf(key),
    Math.min(99, ...inward(key).map(({ family }) => familyRank(family))),
    -inward(key).length,
  ];
  const ranked = [...ends.values()]
    .filter(({ key }) => key !== centre.key)
    .map((end) => ({ end, rank: rank(end.key) }))
    .toSorted((a, b) => compare(a.rank, b.rank) || a.end.name.localeCompare(b.end.name, 'fr'));
  const wanted = new Set([view.chosen, ...view.opened]);
  const shown = new Set([centre.key]);
  const room = new Map(
    ORDER.map((column) => {
      const all = ranked.filter(({ end }) => columnOf(end.kind) === column).length;
      // A button that hides one thing takes its room.
      return [column, view.whole.includes(column) || all === SHOWN + 1 ? all : SHOWN];
    }),
  );
  const hangs = (key: string) => (bonds.get(key) ?? []).some(({ other }) => shown.has(other));
  for (let before = 0; before !== shown.size; ) {
    before = shown.size;
    for (const { end } of ranked) {
      const column = columnOf(end.kind);
      const left = room.get(column) ?? 0;
      if (shown.has(end.key) || !hangs(end.key) || (left <= 0 && !wanted.has(end.key))) continue;
      shown.add(end.key);
      room.set(column, left - 1);
    }
  }
  return shown;
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** Links of one family between the same two things are one line, hollow only if none is held. */
const segmentsOf = (pairs: readonly Pair[]): readonly Segment[] =>
  [...Map.groupBy(pairs, ({ from, to, family }) => `${from} ${family ?? ''} ${to}`)].map(([id, group]) => ({
    id,
    from: group[0]?.from ?? '',
    to: group[0]?.to ?? '',
    family: group[0]?.family,
    isPlanned: group.every(({ link }) => link.planned !== undefined),
    links: group.map(({ link }) => link),
  }));

/** Those of the centre first, then by family, then by name. */
const byNearness = (centre: string) => {
  const far = (link: Link) => (endsOf(link).some(({ key }) => key === centre) ? 0 : 1);
  return (a: Link, b: Link) =>
    far(a) - far(b) ||
    familyRank(a.family) - familyRank(b.family) ||
    a.from.name.localeCompare(b.from.name, 'fr') ||
    (a.to?.name ?? '').localeCompare(b.to?.name ?? '', 'fr') ||
    a.id.localeCompare(b.id);
};

/** Of a thing, what binds it to the centre; failing that, everything that binds it. */
function chosenOf(links: readonly Link[], centre: string, chosen: string | undefined): readonly Link[] {
  if (!chosen) return [];
  const link = links.find(({ id }) => id === chosen);
  if (link) return [link];
  const touching = links.filter((one) => endsOf(one).some(({ key }) => key === chosen));
  const direct = touching.filter((one) => endsOf(one).some(({ key }) => key === centre));
  return direct.length ? direct : touching;
}

/** « 9 instances, 22 dispositifs » */
export const namesOfHidden = (hidden: Network['hidden']): readonly string[] =>
  ORDER.filter((column) => hidden[column] > 0).map(
    (column) => `${hidden[column]}\u00a0${hidden[column] > 1 ? COLUMNS[column].many : COLUMNS[column].one}`,
  );
