import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site, SOON, violations } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const EDITOR = '/graphiql?query=%23%20Une%20note%0A%7Bcontracts%7BtotalCount%7D%7D';

test('the editor has no violation that axe finds, in light and in dark: asking, then its documentation, then its history', async () => {
  const wrong: Record<string, readonly string[]> = {};
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await site.reader();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(EDITOR);
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.press('Control+Enter');
    await page.locator('.result-window', { hasText: 'totalCount' }).waitFor();
    wrong[`${colorScheme} result`] = await violations(page);
    for (const name of ['Show Documentation Explorer', 'Show History']) {
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.graphiql-plugin').waitFor();
      wrong[`${colorScheme} ${name}`] = await violations(page);
    }
    await page.setViewportSize({ width: 390, height: 800 });
    wrong[`${colorScheme} phone`] = await violations(page);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  }
  expect(Object.fromEntries(Object.entries(wrong).filter(([, found]) => found.length))).toEqual({});
}, 180_000);

test('of several operations, the one that is open says so, whichever was opened last', async () => {
  const page = await site.reader();
  await page.goto(EDITOR);
  await page.getByRole('button', { name: 'New tab' }).focus();
  await page.keyboard.press('Enter');
  const chosen = page.locator('.graphiql-tab-button[aria-current=true]');
  await expect.poll(() => page.locator('.graphiql-tab-button').count(), SOON).toBe(2);
  await expect.poll(() => chosen.getAttribute('id'), SOON).toBe('graphiql-session-tab-1');
  await page.locator('#graphiql-session-tab-0').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => chosen.getAttribute('id'), SOON).toBe('graphiql-session-tab-0');
  expect(await violations(page)).toEqual([]);
});

test('the editor did not complain, and asked nothing of another host', () => {
  expect(site.complaints).toEqual([]);
});
