import { COLUMNS, ORDER } from './columns.ts';
import { headPath } from './drawing.tsx';
import type { Saved } from './files.ts';
import { escaped } from './gexf.ts';
import {
  type Box,
  COLUMN_WIDTH,
  columnX,
  FIGURE_WIDTH,
  type Item,
  NAME_SIZE,
  NOTE_SIZE,
  PADDING,
  UNIT,
  WIDTH,
} from './layout.ts';
import { styleOf } from './lines.ts';
import { namesOfHidden } from './network.ts';
import { routesOf } from './routes.ts';
import { FIGURE_PATHS } from './shapes.ts';

/** Colours of the theme that is shown. */
export type Palette = Readonly<
  Record<
    | 'surface'
    | 'sunken'
    | 'ink'
    | 'ink2'
    | 'rule'
    | 'accent'
    | 'onAccent'
    | 'strong'
    | 'own'
    | 'quiet'
    | 'structural',
    string
  >
>;
type Drawn = Saved & { address: string; palette: Palette; font: string | undefined };

const MARGIN = 24;
const TOP = 96;

/** A graph as a file that needs nothing else: what it is of, its nodes and lines, where it was read. */
export function svgOf({ network, layout, version, address, palette, font }: Drawn) {
  const width = WIDTH + 2 * MARGIN;
  const height = TOP + layout.height + 64;
  const text = (x: number, y: number, size: number, words: string, more = '') =>
    `<text x="${x}" y="${y}" font-size="${size}"${more}>${escaped(words)}</text>`;
  const lines = routesOf(network, layout.boxes).map(({ segment, tone, path, head }) => {
    const { width: stroke, dash, isRound, hollow } = styleOf(segment.family);
    const colour = palette[tone];
    const line = `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${stroke}"${dash ? ` stroke-dasharray="${dash}"` : ''}${isRound ? ' stroke-linecap="round"' : ''}/>`;
    const inside = hollow
      ? `<path d="${path}" fill="none" stroke="${palette.surface}" stroke-width="${hollow}"/>`
      : '';
    const tip = head
      ? `<path d="${headPath(head)}" fill="${segment.isPlanned ? palette.surface : colour}" stroke="${colour}"/>`
      : '';
    return line + inside + tip;
  });
  const nodes = ORDER.flatMap((column) =>
    layout.columns[column].map((item) => {
      const box = layout.boxes.get(item.key);
      return item.node && box ? nodeOf(item, box, palette) : '';
    }),
  );
  const heads = ORDER.map((column) => {
    const shown = layout.columns[column].filter(({ node }) => node).length;
    const x = columnX(column);
    return `${text(x, -22, NAME_SIZE, `${COLUMNS[column].title} · ${shown}`, ' font-weight="600"')}<path d="M${x} -12h${COLUMN_WIDTH}" stroke="${palette.ink}"/>`;
  });
  const hidden = namesOfHidden(network.hidden);
  const foot = [
    ...(hidden.length ? [`Non montrés : ${hidden.join(', ')}.`] : []),
    `Qui fait quoi, données ${version ?? 'inconnues'}, ${address}`,
  ];
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="fr" font-family="'Source Sans 3', 'Source Sans 3 Variable', 'Segoe UI', sans-serif" fill="${palette.ink}">
<title>${escaped(`Voisinage : ${network.centre.label}`)}</title>
${font ? `<style>@font-face{font-family:'Source Sans 3';src:url(${font}) format('woff2');font-weight:200 900}</style>` : ''}
<rect width="${width}" height="${height}" fill="${palette.surface}"/>
${text(MARGIN, 36, 22, `Voisinage : ${network.centre.name}`, ' font-weight="650"')}
<g transform="translate(${MARGIN} ${TOP})">
${heads.join('\n')}
${lines.join('\n')}
${nodes.join('\n')}
</g>
${foot.map((words, index) => text(MARGIN, TOP + layout.height + 32 + index * 18, NOTE_SIZE, words, ` fill="${palette.ink2}"`)).join('\n')}
</svg>
`;
  return { markup, width, height };
}

function nodeOf({ node, name, notes }: Item, { x, y, width, height }: Box, palette: Palette): string {
  const isCentre = node?.level === 0;
  const ink = isCentre ? palette.onAccent : palette.ink;
  const fill = isCentre ? palette.accent : node?.column === 'THEME' ? palette.sunken : palette.surface;
  const isDashed = node?.kind === 'AREA' || node?.kind === 'SCOPE';
  const frame = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${node?.column === 'ACTOR' ? 16 : 2}" fill="${fill}" stroke="${palette.rule}"${isDashed ? ' stroke-dasharray="4 3"' : ''}/>`;
  let line = y + UNIT / 2;
  const next = () => {
    line += UNIT;
    return line - 5;
  };
  const left = x + PADDING;
  const names = name.map(
    (words) =>
      `<text x="${left}" y="${next()}" font-size="${NAME_SIZE}" font-weight="600" fill="${ink}">${escaped(words)}</text>`,
  );
  const told = notes.map(({ note, lines }) => {
    const indent = note.family ? FIGURE_WIDTH : 0;
    const figure = note.family
      ? `<g transform="translate(${left} ${line + 4}) scale(.86)" fill="${ink}" stroke="${ink}">${FIGURE_PATHS[note.family] ?? ''}</g>`
      : '';
    return (
      figure +
      lines
        .map(
          (words) =>
            `<text x="${left + indent}" y="${next()}" font-size="${NOTE_SIZE}" fill="${ink}">${escaped(words)}</text>`,
        )
        .join('')
    );
  });
  return frame + names.join('') + told.join('');
}
