import { COLUMNS, ORDER } from './columns.ts';
import { headPath } from './drawing.tsx';
import { FIGURES } from './figures.ts';
import {
  type Box,
  COLUMN_WIDTH,
  columnX,
  FIGURE_WIDTH,
  type Item,
  type Layout,
  NAME_SIZE,
  NOTE_SIZE,
  PADDING,
  UNIT,
  WIDTH,
} from './layout.ts';
import { styleOf } from './lines.ts';
import { type Network, namesOfHidden } from './network.ts';
import { routesOf } from './routes.ts';

/** What is drawn, by itself: as a file it needs nothing else, and a canvas draws the same. */
export type Shape =
  | {
      readonly path: string;
      readonly fill?: string | undefined;
      readonly stroke?: string | undefined;
      readonly width?: number;
      readonly dash?: string | undefined;
      readonly isRound?: boolean | undefined;
      /** Where its own origin stands, and how large its unit is. */
      readonly at?: readonly [x: number, y: number, scale: number];
    }
  | {
      readonly words: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly isBold?: boolean;
      readonly fill: string;
    };
export type Picture = {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
};

/** Colours of the theme that is shown. */
export const COLOURS = {
  surface: 'surface',
  sunken: 'sunken',
  ink: 'ink',
  ink2: 'ink-2',
  rule: 'rule-strong',
  accent: 'accent',
  onAccent: 'on-accent',
  strong: 'edge-strong',
  own: 'edge',
  quiet: 'edge-quiet',
  structural: 'edge-structural',
} as const;
export type Palette = Readonly<Record<keyof typeof COLOURS, string>>;

const MARGIN = 24;
const TOP = 96;
const FOOT = 64;

type Saved = { network: Network; layout: Layout; palette: Palette; source: string };

/** The graph as it is laid out, what it is of, what it leaves out and where it was read. */
export function pictureOf({ network, layout, palette, source }: Saved): Picture {
  const width = WIDTH + 2 * MARGIN;
  const height = TOP + layout.height + FOOT;
  const hidden = namesOfHidden(network.hidden);
  const left = [...(hidden.length ? [`Non montrés\u00a0: ${hidden.join(', ')}.`] : []), source];
  const title = `Voisinage\u00a0: ${network.centre.name}`;
  const boxes = new Map(
    [...layout.boxes].map(([key, box]) => [key, { ...box, x: box.x + MARGIN, y: box.y + TOP }] as const),
  );
  return {
    title,
    width,
    height,
    shapes: [
      { path: `M0 0h${width}v${height}H0z`, fill: palette.surface },
      { words: title, x: MARGIN, y: 36, size: 22, isBold: true, fill: palette.ink },
      ...headings(layout, palette),
      ...lines(network, layout, palette),
      ...ORDER.flatMap((column) =>
        layout.columns[column].flatMap((item) => {
          const box = boxes.get(item.key);
          return box && item.node ? nodeOf(item, box, palette) : [];
        }),
      ),
      ...left.map((words, index) => ({
        words,
        x: MARGIN,
        y: TOP + layout.height + 32 + index * 18,
        size: NOTE_SIZE,
        fill: palette.ink2,
      })),
    ],
  };
}

const headings = (layout: Layout, { ink }: Palette): Shape[] =>
  ORDER.flatMap((column): Shape[] => {
    const shown = layout.columns[column].filter(({ node }) => node).length;
    const x = columnX(column) + MARGIN;
    return [
      {
        words: `${COLUMNS[column].title} · ${shown}`,
        x,
        y: TOP - 22,
        size: NAME_SIZE,
        isBold: true,
        fill: ink,
      },
      { path: `M${x} ${TOP - 12}h${COLUMN_WIDTH}`, stroke: ink },
    ];
  });

function lines(network: Network, layout: Layout, palette: Palette): Shape[] {
  const at = [MARGIN, TOP, 1] as const;
  return routesOf(network, layout.boxes).flatMap(({ segment, tone, path, head }): Shape[] => {
    const { width, dash, isRound, hollow } = styleOf(segment.family);
    const stroke = palette[tone];
    return [
      { path, at, stroke, width, dash, isRound },
      ...(hollow ? [{ path, at, stroke: palette.surface, width: hollow }] : []),
      ...(head
        ? [{ path: headPath(head), at, stroke, fill: segment.isPlanned ? palette.surface : stroke }]
        : []),
    ];
  });
}

/** A frame with round corners. */
const framed = ({ x, y, width, height }: Box, r: number) =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;

/** What tells its kind, as on the page: a bar at the side, a line beneath, a broken frame. */
function frameOf({ node }: Item, box: Box, palette: Palette): Shape[] {
  const { x, y, width, height } = box;
  const isCentre = node?.level === 0;
  const isLoose = node?.kind === 'AREA' || node?.kind === 'SCOPE';
  const fill = isCentre ? palette.accent : node?.column === 'THEME' ? palette.sunken : palette.surface;
  const stroke = isCentre ? palette.accent : palette.rule;
  const bars: Readonly<Record<string, string>> = {
    INSTANCE: `M${x + 3} ${y}v${height}`,
    THEME: `M${x} ${y + height - 1}h${width}`,
    PLACE: isLoose ? '' : `M${x + width - 1} ${y}v${height}`,
  };
  const bar = bars[node?.column ?? ''];
  return [
    {
      path: framed(box, node?.column === 'ACTOR' ? 16 : 2),
      fill,
      stroke,
      dash: isLoose && !isCentre ? '4 3' : undefined,
    },
    ...(bar ? [{ path: bar, stroke, width: node?.column === 'INSTANCE' ? 1 : 3 }] : []),
  ];
}

function nodeOf(item: Item, box: Box, palette: Palette): Shape[] {
  const ink = item.node?.level === 0 ? palette.onAccent : palette.ink;
  const shapes = frameOf(item, box, palette);
  const left = box.x + PADDING;
  const told = item.name.length + item.notes.reduce((sum, { lines: own }) => sum + own.length, 0);
  let line = box.y + (box.height - told * UNIT) / 2;
  const write = (words: string, indent: number, size: number, isBold: boolean) => {
    line += UNIT;
    shapes.push({ words, x: left + indent, y: line - 5, size, isBold, fill: ink });
  };
  for (const words of item.name) write(words, 0, NAME_SIZE, true);
  for (const { note, lines: own } of item.notes) {
    if (note.family) shapes.push(...figureOf(note.family, left, line + 4, ink));
    for (const words of own) write(words, note.family ? FIGURE_WIDTH : 0, NOTE_SIZE, false);
  }
  return shapes;
}

const figureOf = (family: string, x: number, y: number, ink: string): Shape[] =>
  (FIGURES[family] ?? []).map(({ path, isHollow }) => ({
    path,
    at: [x, y, 0.86] as const,
    ...(isHollow ? { stroke: ink, width: 1.8 } : { fill: ink }),
  }));
