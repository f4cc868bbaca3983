import { gexfOf } from './gexf.ts';
import type { Layout } from './layout.ts';
import type { Network } from './network.ts';
import { type Palette, svgOf } from './svg.ts';

export type Saved = {
  readonly network: Network;
  readonly layout: Layout;
  readonly version: string | undefined;
};

/** Pixels of a file for one of the page: it is looked at on paper. */
const SCALE = 2;

/** What is shown, as a picture; or every link of it, for Gephi. */
export async function fileOf(format: 'png' | 'svg' | 'gexf', saved: Saved): Promise<Blob> {
  if (format === 'gexf') {
    return new Blob([gexfOf(saved.network, saved.version, location.href)], { type: 'application/gexf+xml' });
  }
  const { markup, width, height } = svgOf({
    ...saved,
    address: location.href,
    palette: paletteOf(getComputedStyle(document.documentElement)),
    font: await fontOf(),
  });
  const svg = new Blob([markup], { type: 'image/svg+xml' });
  return format === 'svg' ? svg : rasterOf(markup, width * SCALE, height * SCALE);
}

const paletteOf = (style: CSSStyleDeclaration): Palette => {
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    surface: of('surface'),
    sunken: of('sunken'),
    ink: of('ink'),
    ink2: of('ink-2'),
    rule: of('rule-strong'),
    accent: of('accent'),
    onAccent: of('on-accent'),
    strong: of('edge-strong'),
    own: of('edge'),
    quiet: of('edge-quiet'),
    structural: of('edge-structural'),
  };
};

/** Our typeface as an address that a file can hold; a file must look the same elsewhere. */
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

async function rasterOf(markup: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture.'))), 'image/png'),
  );
}
