import { escaped, gexfOf } from './gexf.ts';
import type { Layout } from './layout.ts';
import type { Network } from './network.ts';
import { COLOURS, type Palette, type Picture, pictureOf } from './picture.ts';

type Saved = { readonly network: Network; readonly layout: Layout; readonly version: string | undefined };

/** Pixels of a file for one of the page: it is looked at on paper. */
const SCALE = 2;
const TYPEFACE = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', sans-serif";

/** What is shown, as a drawing or a picture; or every link of it, for Gephi. */
export async function fileOf(
  format: 'png' | 'svg' | 'gexf',
  { network, layout, version }: Saved,
): Promise<Blob> {
  const source = `Qui fait quoi, données ${version ?? 'inconnues'}, ${decodeURI(location.href)}`;
  if (format === 'gexf') {
    return new Blob([gexfOf(network, source)], { type: 'application/gexf+xml' });
  }
  const style = getComputedStyle(document.documentElement);
  const palette = Object.fromEntries(
    Object.entries(COLOURS).map(([name, token]) => [name, style.getPropertyValue(`--${token}`).trim()]),
  ) as Palette;
  const picture = pictureOf({ network, layout, palette, source });
  return format === 'png'
    ? rasterOf(picture)
    : new Blob([svgOf(picture, await fontOf())], { type: 'image/svg+xml' });
}

function svgOf({ title, width, height, shapes }: Picture, font: string | undefined): string {
  const marked = (attributes: Readonly<Record<string, string | number | undefined>>) =>
    Object.entries(attributes)
      .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
      .join('');
  const drawn = shapes.map((shape) => {
    if ('words' in shape) {
      const { words, x, y, size, isBold, fill } = shape;
      return `<text${marked({ x, y, fill, 'font-size': size, 'font-weight': isBold ? 600 : undefined })}>${escaped(words)}</text>`;
    }
    const { path: d, fill = 'none', stroke, width: thick, dash, isRound, at } = shape;
    return `<path${marked({
      d,
      fill,
      stroke,
      'stroke-width': thick,
      'stroke-dasharray': dash,
      'stroke-linecap': isRound ? 'round' : undefined,
      transform: at && `translate(${at[0]} ${at[1]}) scale(${at[2]})`,
    })}/>`;
  });
  const face = font
    ? `<style>@font-face{font-family:'Source Sans 3 Variable';src:url(${font}) format('woff2');font-weight:200 900}</style>\n`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${TYPEFACE}">
<title>${escaped(title)}</title>
${face}${drawn.join('\n')}
</svg>
`;
}

/** Drawn again rather than read from the SVG: an image may be ready before the typeface inside it is. */
async function rasterOf({ width, height, shapes }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: width * SCALE, height: height * SCALE });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  for (const shape of shapes) {
    context.setTransform(SCALE, 0, 0, SCALE, 0, 0);
    if ('words' in shape) {
      context.font = `${shape.isBold ? 600 : 400} ${shape.size}px ${TYPEFACE}`;
      context.fillStyle = shape.fill;
      context.fillText(shape.words, shape.x, shape.y);
      continue;
    }
    const { path, fill, stroke, width: thick = 1, dash = '', isRound, at } = shape;
    if (at) {
      context.translate(at[0], at[1]);
      context.scale(at[2], at[2]);
    }
    const line = new Path2D(path);
    if (fill) {
      context.fillStyle = fill;
      context.fill(line);
    }
    if (stroke) {
      context.lineWidth = thick;
      context.lineCap = isRound ? 'round' : 'butt';
      context.setLineDash(dash.split(' ').filter(Boolean).map(Number));
      context.strokeStyle = stroke;
      context.stroke(line);
    }
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture.'))), 'image/png'),
  );
}

/** Our typeface as an address that a file can hold; a drawing must look the same elsewhere. */
async function fontOf(): Promise<string | undefined> {
  const { href } = document.querySelector<HTMLLinkElement>('link[as=font]') ?? {};
  const response = href ? await fetch(href).catch(() => undefined) : undefined;
  return response?.ok ? dataOf(await response.blob()) : undefined;
}

const dataOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
