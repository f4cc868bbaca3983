import { type Column, ORDER } from './columns.ts';
import { type Box, COLUMN_WIDTH, columnX, GUTTER, PORT, type Side, sidesOf } from './layout.ts';
import type { Network, Segment } from './network.ts';

/** What a line is to the centre: it decides how strongly it is drawn. */
export type Tone = 'structural' | 'quiet' | 'own' | 'strong';
export type Head = { readonly x: number; readonly y: number; readonly isLeftward: boolean };
/** A line as it is drawn; `head` where it arrives, for a role. */
export type Route = {
  readonly segment: Segment;
  readonly tone: Tone;
  readonly path: string;
  readonly head: Head | undefined;
};

/** Pixels of an arrow head, and between two lines side by side. */
const HEAD = 9;
const LANE = 7;
const TONES: readonly Tone[] = ['structural', 'quiet', 'own', 'strong'];

type End = { readonly key: string; readonly side: Side; readonly toward: number; y: number };

const middle = ({ y, height }: Box) => y + height / 2;

export function toneOf({ from, to, family }: Segment, centre: string): Tone {
  if (family === undefined) return 'structural';
  if (from !== centre && to !== centre) return 'quiet';
  return family === 'STEERING' ? 'strong' : 'own';
}

/** Lines between boxes: from side to side, past the columns between them where these leave room. */
export function routesOf(
  { segments, nodes, centre }: Network,
  boxes: ReadonlyMap<string, Box>,
): readonly Route[] {
  const columns = new Map(nodes.map(({ key, column }) => [key, column]));
  const columnOf = (key: string) => columns.get(key) ?? 'ACTOR';
  const drawn = segments.flatMap((segment) => {
    const [a, b] = [boxes.get(segment.from), boxes.get(segment.to)];
    if (!a || !b) return [];
    const [leaving, arriving] = sidesOf(columnOf(segment.from), columnOf(segment.to));
    const start: End = { key: segment.from, side: leaving, toward: middle(b), y: 0 };
    const end: End = { key: segment.to, side: arriving, toward: middle(a), y: 0 };
    return [{ segment, start, end, tone: toneOf(segment, centre.key) }];
  });
  spread(
    drawn.flatMap(({ start, end }) => [start, end]),
    boxes,
  );
  const lanes = new Lanes([...boxes.values()]);
  return drawn
    .toSorted((a, b) => TONES.indexOf(a.tone) - TONES.indexOf(b.tone))
    .map(({ segment, start, end, tone }) => {
      const hasHead = segment.family !== undefined;
      const from = { x: edgeOf(start, boxes), y: start.y };
      const to = { x: edgeOf(end, boxes), y: end.y };
      const isLeftward = end.side === 'right';
      const tip = hasHead ? { x: to.x + (isLeftward ? HEAD : -HEAD), y: to.y } : to;
      const path = pathOf(
        from,
        tip,
        start,
        end,
        ORDER.indexOf(columnOf(segment.from)),
        ORDER.indexOf(columnOf(segment.to)),
        lanes,
      );
      return { segment, tone, path, head: hasHead ? { ...to, isLeftward } : undefined };
    });
}

const edgeOf = ({ key, side }: End, boxes: ReadonlyMap<string, Box>) => {
  const { x = 0, width = 0 } = boxes.get(key) ?? {};
  return side === 'left' ? x : x + width;
};

/** Ends on one side of a node, in the order of where they lead, so that lines cross as little as may be. */
function spread(ends: readonly End[], boxes: ReadonlyMap<string, Box>): void {
  for (const side of Map.groupBy(ends, ({ key, side }) => `${side} ${key}`).values()) {
    const box = boxes.get(side[0]?.key ?? '');
    if (!box) continue;
    const step = Math.min(PORT, (box.height - 10) / Math.max(1, side.length));
    for (const [index, end] of side.toSorted((a, b) => a.toward - b.toward).entries()) {
      end.y = middle(box) + (index - (side.length - 1) / 2) * step;
    }
  }
}

type Point = { readonly x: number; readonly y: number };
const n = (value: number) => Math.round(value * 10) / 10;
const curve = (a: Point, b: Point, reach: number) =>
  `C${n(a.x + reach)} ${n(a.y)} ${n(b.x - reach)} ${n(b.y)} ${n(b.x)} ${n(b.y)}`;

function pathOf(
  from: Point,
  to: Point,
  start: End,
  end: End,
  first: number,
  last: number,
  lanes: Lanes,
): string {
  const begin = `M${n(from.x)} ${n(from.y)}`;
  if (start.side === end.side) {
    const bulge = GUTTER * (start.side === 'left' ? -0.6 : 0.6);
    return `${begin}C${n(from.x + bulge)} ${n(from.y)} ${n(to.x + bulge)} ${n(to.y)} ${n(to.x)} ${n(to.y)}`;
  }
  const step = Math.sign(last - first);
  const reach = step * GUTTER * 0.55;
  if (Math.abs(last - first) === 1) return begin + curve(from, to, reach);
  const between = ORDER.slice(Math.min(first, last) + 1, Math.max(first, last));
  const y = lanes.take(between, from.y, to.y);
  const xs = between.map(columnX);
  const [near, far] = [Math.min(...xs), Math.max(...xs) + COLUMN_WIDTH];
  const [enter, leave] = step > 0 ? [near, far] : [far, near];
  return `${begin}${curve(from, { x: enter, y }, reach)}L${n(leave)} ${n(y)}${curve({ x: leave, y }, to, reach)}`;
}

/** Heights at which lines may pass columns: between nodes, and beside each other. */
class Lanes {
  readonly #boxes: readonly Box[];
  readonly #taken: { columns: readonly Column[]; y: number }[] = [];
  readonly #height: number;

  constructor(boxes: readonly Box[]) {
    this.#boxes = boxes;
    this.#height = Math.max(0, ...boxes.map(({ y, height }) => y + height)) + LANE;
  }

  /** The height that makes the way shortest; behind the nodes when nothing is free. */
  take(columns: readonly Column[], from: number, to: number): number {
    const xs = columns.map(columnX);
    const busy = [
      ...this.#boxes
        .filter(({ x }) => xs.includes(x))
        .map(({ y, height }) => [y - 4, y + height + 4] as const),
      ...this.#taken
        .filter((lane) => lane.columns.some((column) => columns.includes(column)))
        .map(({ y }) => [y - LANE + 1, y + LANE - 1] as const),
    ];
    let best = (from + to) / 2;
    let least = Number.POSITIVE_INFINITY;
    for (let y = 0; y <= this.#height; y += LANE / 2) {
      if (busy.some(([top, bottom]) => y > top && y < bottom)) continue;
      const way = Math.abs(y - from) + Math.abs(y - to);
      if (way < least) [least, best] = [way, y];
    }
    this.#taken.push({ columns, y: best });
    return best;
  }
}
