import { type Column, ORDER } from './columns.ts';
import type { NetNode, Network } from './network.ts';
import type { Note } from './notes.ts';
import { wrapped } from './wrap.ts';

/** Everything is drawn in pixels of a 16 px page, and grows with its text. A line of text is one unit. */
export const UNIT = 20;
export const COLUMN_WIDTH = 148;
export const GUTTER = 52;
export const WIDTH = ORDER.length * COLUMN_WIDTH + (ORDER.length - 1) * GUTTER;
export const NAME_SIZE = 15;
export const NOTE_SIZE = 13;
/** Notes are set lighter than the names whose letters were measured. */
const LIGHTER = 0.97;
/** Edges and padding of a node, left and right. */
export const PADDING = 10;
/** A figure and the space after it. */
export const FIGURE_WIDTH = 19;
/** Units between two nodes, at the least, and in the lowest graph. */
const GAP = 1;
const LEAST = 12;
const SWEEPS = 6;
/** Pixels between two lines that meet at a node, and units that they may make it high. */
export const PORT = 12;
const HIGHEST = 14;

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type NoteLines = { readonly note: Note; readonly lines: readonly string[] };

/** Something that stands in a column: a thing, or the button that shows what is hidden. */
export type Item = {
  readonly key: string;
  readonly node: NetNode | undefined;
  readonly name: readonly string[];
  readonly notes: readonly NoteLines[];
  /** Units it is high, and units between it and what is above. */
  readonly height: number;
  readonly gap: number;
};
export type Layout = {
  readonly columns: Readonly<Record<Column, readonly Item[]>>;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly height: number;
};

export const columnX = (column: Column): number => ORDER.indexOf(column) * (COLUMN_WIDTH + GUTTER);
export const moreKey = (column: Column): string => `+${column}`;

type Placed = Omit<Item, 'gap'> & { y: number };

const textOf = ({ words, planned }: Note) => (planned ? `${words} ${planned}` : words);

export type Side = 'left' | 'right';

/** The sides that a line leaves from and arrives at; within a column it goes round outside the nodes. */
export function sidesOf(from: Column, to: Column): readonly [Side, Side] {
  const step = Math.sign(ORDER.indexOf(to) - ORDER.indexOf(from));
  if (step === 0) return from === ORDER.at(-1) ? ['left', 'left'] : ['right', 'right'];
  return step > 0 ? ['right', 'left'] : ['left', 'right'];
}

/** Lines that meet at the busier side of each node: a node is as high as they need. */
function crowdsOf({ nodes, segments }: Network): ReadonlyMap<string, number> {
  const columns = new Map(nodes.map(({ key, column }) => [key, column]));
  const ends = segments.flatMap(({ from, to }) => {
    const [leaving, arriving] = sidesOf(columns.get(from) ?? 'ACTOR', columns.get(to) ?? 'ACTOR');
    return [
      { key: from, side: leaving },
      { key: to, side: arriving },
    ];
  });
  const crowds = new Map<string, number>();
  for (const [key, own] of Map.groupBy(ends, (end) => end.key)) {
    const left = own.filter(({ side }) => side === 'left').length;
    crowds.set(key, Math.max(left, own.length - left));
  }
  return crowds;
}

function itemOf(node: NetNode, crowd: number): Placed {
  // A little less than there is: a node that is too high holds its text, one that is too low moves the others.
  const inside = COLUMN_WIDTH - 2 * PADDING - 1;
  const name = wrapped(node.name, NAME_SIZE, inside);
  const notes = node.notes.map((note) => ({
    note,
    // The chip of what is planned has edges of its own.
    lines: wrapped(
      textOf(note),
      NOTE_SIZE * LIGHTER,
      inside - (note.family ? FIGURE_WIDTH : 0) - (note.planned ? 12 : 0),
    ),
  }));
  const lines = name.length + notes.reduce((sum, note) => sum + note.lines.length, 0);
  const needed = Math.min(HIGHEST, Math.ceil((crowd * PORT + PORT) / UNIT));
  return { key: node.key, node, name, notes, height: Math.max(lines + 1, needed), y: 0 };
}

const moreOf = (column: Column): Placed => ({
  key: moreKey(column),
  node: undefined,
  name: [],
  notes: [],
  height: 2,
  y: 0,
});

const stacked = (items: readonly Placed[]) =>
  items.reduce((sum, { height }) => sum + height + GAP, 0) - (items.length ? GAP : 0);

/** Puts items as near as may be to where they want to be, in order and without overlap. */
function settle(items: Placed[], wants: readonly number[], height: number): void {
  let end = -GAP;
  const down = items.map((item, index) => {
    const y = Math.max(end + GAP, (wants[index] ?? 0) - item.height / 2);
    end = y + item.height;
    return y;
  });
  let start = height + GAP;
  const up = items
    .map((item, index) => ({ item, want: wants[index] ?? 0 }))
    .toReversed()
    .map(({ item, want }) => {
      start = Math.min(start - GAP - item.height, want - item.height / 2);
      return start;
    })
    .toReversed();
  // Between two placings that both keep the order and the gaps, so does their mean; what it leaves is put right.
  let floor = 0;
  let left = stacked(items);
  for (const [index, item] of items.entries()) {
    const mean = Math.round(((down[index] ?? 0) + (up[index] ?? 0)) / 2);
    item.y = Math.min(Math.max(mean, floor), height - left);
    floor = item.y + item.height + GAP;
    left -= item.height + GAP;
  }
}

/** Columns in their order; in each, things near what they are bound to. Deterministic. */
export function layoutOf(network: Network, whole: readonly Column[]): Layout {
  const { nodes, hidden, segments } = network;
  const crowds = crowdsOf(network);
  const columns = ORDER.map((column) => {
    const items = nodes
      .filter((node) => node.column === column)
      .map((node) => itemOf(node, crowds.get(node.key) ?? 0));
    const hasMore = hidden[column] > 0 || (whole.includes(column) && items.length > 0);
    return { column, items, more: hasMore ? [moreOf(column)] : [] };
  });
  const height = Math.max(LEAST, ...columns.map(({ items, more }) => stacked([...items, ...more])));
  const byKey = new Map(columns.flatMap(({ items }) => items.map((item) => [item.key, item])));
  const middle = ({ y, height: own }: Placed) => y + own / 2;
  for (const { items, more } of columns) {
    const all = [...items, ...more];
    let y = Math.floor((height - stacked(all)) / 2);
    for (const item of all) {
      item.y = y;
      y += item.height + GAP;
    }
  }
  const around = Map.groupBy(
    segments.flatMap(
      ({ from, to }) =>
        [
          [from, to],
          [to, from],
        ] as const,
    ),
    ([key]) => key,
  );
  const wantOf = (item: Placed) => {
    const others = (around.get(item.key) ?? [])
      .flatMap(([, other]) => byKey.get(other) ?? [])
      .filter((other) => other.node?.column !== item.node?.column);
    return others.length
      ? others.reduce((sum, other) => sum + middle(other), 0) / others.length
      : middle(item);
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const { items, more } of sweep % 2 ? columns.toReversed() : columns) {
      const wants = new Map(items.map((item) => [item.key, wantOf(item)]));
      items.sort((a, b) => (wants.get(a.key) ?? 0) - (wants.get(b.key) ?? 0) || a.key.localeCompare(b.key));
      const all = [...items, ...more];
      settle(
        all,
        all.map((item) => wants.get(item.key) ?? height),
        height,
      );
    }
  }
  return finished(columns, height);
}

function finished(
  columns: readonly { column: Column; items: readonly Placed[]; more: readonly Placed[] }[],
  height: number,
): Layout {
  const boxes = new Map<string, Box>();
  const entries = columns.map(({ column, items, more }) => {
    let end = 0;
    const placed = [...items, ...more].map(({ y, ...item }): Item => {
      const gap = y - end;
      end = y + item.height;
      boxes.set(item.key, {
        x: columnX(column),
        y: y * UNIT,
        width: COLUMN_WIDTH,
        height: item.height * UNIT,
      });
      return { ...item, gap };
    });
    return [column, placed] as const;
  });
  return {
    columns: Object.fromEntries(entries) as unknown as Layout['columns'],
    boxes,
    height: height * UNIT,
  };
}
