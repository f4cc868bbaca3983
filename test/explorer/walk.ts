import { openBrowser, siteOf, violations } from './browser.ts';
import { ROUTES } from './routes.ts';
import { serveForScripts } from './serving.ts';

/**
 * `npm run walk:web`: every kind of page, in light and in dark, on a screen and on two phones, with the text once and
 * twice its size. Says what axe finds wrong and what scrolls sideways; ends with 1 when something does. Addresses, or
 * their beginnings, may be named: these alone are walked.
 */
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 390, 320];
const SIZES = [100, 200];

const named = process.argv.slice(2);
const routes = ROUTES.filter((route) => !named.length || named.some((name) => route.startsWith(name)));

const { url, stop } = await serveForScripts();
const site = siteOf(url, await openBrowser());
let seen = 0;
let wrong = 0;
const complain = (where: string, what: string) => {
  wrong++;
  console.log(`${where}  ${what}`);
};
try {
  const page = await site.reader();
  for (const route of routes) {
    for (const theme of THEMES) {
      for (const width of WIDTHS) {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(route, { waitUntil: 'load' });
        if (route === '/graphiql') await page.locator('.view-line').first().waitFor();
        for (const size of SIZES) {
          const where = `${route} ${theme} ${width} px ${size} %`;
          await page.evaluate(`document.documentElement.style.fontSize = '${size}%'`);
          for (const violation of await violations(page)) complain(where, violation);
          const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
          if (over > 0) complain(where, `scrolls sideways by ${over} px`);
          seen++;
        }
      }
    }
    console.log(`${route} seen`);
  }
  for (const complaint of site.complaints) complain('console', complaint);
} finally {
  await site.close();
  await stop();
}
console.log(`${seen} views of ${routes.length} pages, ${wrong} things wrong`);
process.exit(wrong ? 1 : 0);
