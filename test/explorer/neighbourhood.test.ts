import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExplorer } from '../../src/server/explorer.ts';
import { alive, openSite, type Site, SOON, violations } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const POPAC = 'grand-nancy-2015/dispositif/popac';
const HUB = 'actor/metropole-du-grand-nancy';
const AROUND = `/voisinage/${POPAC}`;

const focused = (page: Page) => page.evaluate<string>('document.activeElement.dataset.node ?? ""');
const linksDrawn = (page: Page) =>
  page.$$eval('.net-lines [data-links]', (lines) =>
    lines.flatMap((line) => (line.getAttribute('data-links') ?? '').split(' ')),
  );
const linksListed = (page: Page) =>
  page.$$eval('tr[data-link]', (rows) => rows.map((row) => row.getAttribute('data-link') ?? ''));
const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();

test('by the keyboard alone one goes from a sheet into the graph, along a line, to a proof, further, and back', async () => {
  const page = await site.reader();
  await page.goto(`/${POPAC}`);
  await alive(page);
  await page.getByRole('link', { name: 'Voir le voisinage' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'GEXF' }).focus();
  await page.locator('.node[tabindex="-1"]').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(POPAC);

  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toMatch(/\/objective\//);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.locator('.node.actor:focus').waitFor();
  while ((await focused(page)) !== HUB) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.locator('#details .proof', { hasText: 'va mettre en place' }).waitFor();
  expect(await focused(page)).toBe(HUB);

  await page.keyboard.press('+');
  await page.waitForURL(/ouvert=actor/);
  await page.keyboard.press('Control+z');
  await page.waitForURL((url) => !url.search.includes('ouvert'));
  await page.keyboard.press('c');
  await page.waitForURL(`**/voisinage/${HUB}**`);
  await expect.poll(() => focused(page), SOON).toBe(HUB);
  await page.keyboard.press('l');
  await page.waitForURL(/vue=liste/);
  await page.locator('.net-list').waitFor();
  await expect
    .poll(() => page.evaluate('document.activeElement.textContent'))
    .toMatch(/^Liste \(\d+\sliens\)$/);

  await page.goBack();
  await page.locator('.net').waitFor();
  await page.goBack();
  await page.locator('h1', { hasText: 'POPAC' }).waitFor();
  expect(await page.locator('#details .proof').count()).toBeGreaterThan(0);
}, 120_000);

describe('without JavaScript', () => {
  test('the list has the links that the graph draws, says how many, and proves each', async () => {
    const page = await site.reader({ javaScriptEnabled: false });
    await page.goto(`${AROUND}?vue=graphe`);
    const drawn = await linksDrawn(page);
    await page.getByRole('link', { name: /^Liste \(/ }).click();
    const listed = await linksListed(page);

    expect(sorted(listed)).toEqual(sorted(drawn));
    expect(await page.getByRole('link', { name: /^Liste \(/ }).textContent()).toBe(
      `Liste (${listed.length}\u00a0liens)`,
    );
    await page
      .locator('tr', { hasText: 'suivi-animation' })
      .getByRole('link', { name: /^Preuve/ })
      .click();
    expect(await page.locator('#details .proof').textContent()).toContain('ligne\u00a0393');
    await page
      .locator('tr', { hasText: 'SAPL' })
      .getByRole('link', { name: /^Centrer/ })
      .click();
    expect(await page.locator('h1').textContent()).toContain('SAPL Grand Nancy habitat');
  });

  test('a thing is chosen in the graph, and what a column hides is counted, then shown, as of the same day', async () => {
    const page = await site.reader({ javaScriptEnabled: false });
    await page.goto(`/voisinage/${HUB}?vue=graphe&date=2020-01-01`);
    const column = page.getByRole('region', { name: 'Dispositif' });
    const shown = await column.locator('.node').count();
    const more = column.getByRole('link', { name: /^\+/ });
    const hidden = Number((await more.textContent())?.replace(/\D/g, ''));
    await more.click();
    expect(await column.locator('.node').count()).toBe(shown + hidden);

    await column.getByRole('button', { name: /^NPRU/ }).click();
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('choix')).toMatch(/\/dispositif\//);
    expect(searchParams.get('date')).toBe('2020-01-01');
    expect(await page.locator('#details .proof').count()).toBeGreaterThan(0);
  });

  test('lines arrive at the edge of a node, where the server thought that it would be', async () => {
    const page = await site.reader({ javaScriptEnabled: false });
    await page.goto(`/voisinage/${HUB}?vue=graphe&profondeur=2`);
    const astray = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.node')].map((node) => node.getBoundingClientRect());
      const touches = (x: number, y: number) =>
        boxes.some(
          ({ left, right, top, bottom }) =>
            y > top && y < bottom && (Math.abs(x - left) < 2 || Math.abs(x - right) < 2),
        );
      const lines = [...document.querySelectorAll<SVGPathElement>('.net-lines .head')];
      const origin = document.querySelector('.net-lines')?.getBoundingClientRect();
      return {
        count: lines.length,
        astray: lines.filter((line) => {
          const { x, y } = line.getPointAtLength(0);
          return !touches(x + (origin?.left ?? 0), y + (origin?.top ?? 0));
        }).length,
      };
    });

    expect(astray.count).toBeGreaterThan(10);
    expect(astray.astray).toBe(0);
  });
});

test('neither shape has a violation that axe finds, in light on a screen or in dark on a phone; the page never scrolls sideways', async () => {
  const page = await site.reader();
  const wrong: Record<string, unknown> = {};
  for (const path of [`${AROUND}?choix=${HUB}&vue=graphe`, `/voisinage/${HUB}?choix=${POPAC}`]) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const found = await violations(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await violations(page)));
    await page.setViewportSize({ width: 320, height: 800 });
    const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    if (found.length || over > 0) wrong[path] = { found, over };
  }
  expect(wrong).toEqual({});
});

test('a phone reads the list first, and has the graph one press away', async () => {
  const page = await site.reader();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(AROUND);
  expect(await page.locator('.net-list').isVisible()).toBe(true);
  expect(await page.locator('.net').isVisible()).toBe(false);

  await page.getByRole('link', { name: 'Graphe', exact: true }).click();
  await page.locator('.net').waitFor();
  expect(await page.locator('.net-list').count()).toBe(0);
});

test('what is shown is saved as a drawing, a picture, and a graph for Gephi with every link', async () => {
  const page = await site.reader();
  await page.goto(`${AROUND}?vue=graphe`);
  await alive(page);
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return bytesOf(download);
  };
  const [svg, png, gexf] = [await save('SVG'), await save('PNG'), await save('GEXF')];
  // A page of ours would refuse the styles of a drawing that is parsed in it.
  const blank = await site.reader();
  const parsed = await blank.evaluate(
    ([drawing, graph]) => {
      const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
      const [one, two] = [parse(drawing ?? ''), parse(graph ?? '')];
      const ids = new Set([...two.querySelectorAll('node')].map((node) => node.getAttribute('id')));
      const edges = [...two.querySelectorAll('edge')];
      return {
        errors: one.querySelectorAll('parsererror').length + two.querySelectorAll('parsererror').length,
        words: [...one.querySelectorAll('text')].map((text) => text.textContent).join(' '),
        edges: edges.map((edge) => edge.getAttribute('id') ?? ''),
        loose: edges.filter(
          (edge) => !ids.has(edge.getAttribute('source')) || !ids.has(edge.getAttribute('target')),
        ).length,
      };
    },
    [svg.toString(), gexf.toString()],
  );

  expect(parsed).toMatchObject({ errors: 0, loose: 0 });
  for (const words of ['SAPL Grand Nancy', 'au centre', AROUND]) expect(parsed.words).toContain(words);
  expect(sorted(parsed.edges)).toEqual(sorted(await linksDrawn(page)));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg.toString())?.[1]));
  expect(png.length).toBeGreaterThan(20_000);
});

test('other pages do not ask for the code of the graph', async () => {
  const explorer = await openExplorer();
  const manifest: Record<string, { imports?: string[]; dynamicImports?: string[] }> = JSON.parse(
    await readFile(join(explorer?.folder ?? '', 'manifest.json'), 'utf8'),
  );
  const seen = new Set<string>();
  const read = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const other of manifest[name]?.imports ?? []) read(other);
  };
  for (const name of ['client.ts', 'app.tsx', 'pages/home.tsx', 'pages/sheet.tsx']) read(name);

  expect(manifest['app.tsx']?.dynamicImports).toContain('neighbourhood/page.tsx');
  expect([...seen].filter((name) => name.includes('neighbourhood'))).toEqual([]);
});

test('no page complained, and none asked anything of another host', () => {
  expect(site.complaints).toEqual([]);
});

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}
