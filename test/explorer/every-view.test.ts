import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site, violations } from './browser.ts';
import { ROUTES } from './routes.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 180_000);
afterAll(() => site?.close());

/** Rules whose verdict the colours of another theme may change, and those that larger letters may change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SIZES = ['target-size', 'scrollable-region-focusable'];

/** What is wrong with a page at a width. `npm run walk:web` asks every rule of all twelve views, each loaded anew. */
async function wrongAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  const look = async (theme: 'light' | 'dark', size: 100 | 200, rules?: readonly string[]) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.evaluate(`document.documentElement.style.fontSize = '${size}%'`);
    // What listens to the system has changed once a frame is drawn.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    const found = await violations(page, rules);
    const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    if (over > 0) found.push(`scrolls sideways by ${over} px`);
    return found.map((what) => `${width} px, ${theme}, text at ${size} %: ${what}`);
  };
  // A wider phone is laid out as the narrowest is, with more room.
  if (width === 390) return [await look('light', 100, SIZES), await look('dark', 200, SIZES)].flat();
  // Dark at twice the size has the colours of the third and the layout of the second.
  return [await look('light', 100), await look('light', 200, SIZES), await look('dark', 100, COLOURS)].flat();
}

/** Readers at a time: while one waits for a page or a frame, another is looked at. */
const READERS = 3;

test('on every page, in light and dark, at 1280, 390 and 320 px, with the text once and twice its size, axe finds nothing and nothing scrolls sideways', async () => {
  const left = ROUTES.values();
  const wrong: string[] = [];
  const read = async () => {
    const page = await site.reader();
    for (const route of left) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(route, { waitUntil: 'load' });
      if (route === '/graphiql') await page.locator('.view-line').first().waitFor();
      for (const width of [1280, 390, 320])
        wrong.push(...(await wrongAt(page, width)).map((what) => `${route}, ${what}`));
    }
  };
  await Promise.all(Array.from({ length: READERS }, read));
  expect(wrong).toEqual([]);
  expect(site.complaints).toEqual([]);
}, 600_000);
