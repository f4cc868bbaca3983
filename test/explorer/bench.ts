import lighthouse from 'lighthouse';
import { openBrowser, siteOf } from './browser.ts';
import { serveForScripts } from './serving.ts';
import { sizes } from './sizes.ts';

/**
 * `npm run bench:web`: the budgets of the explorer. Bytes are gzipped; Lighthouse imitates a phone on a slow network,
 * and its figure for performance falls on a machine that does something else. Ends with 1 when a bar is missed.
 */
const PORT = 9_321;
const SHEET = '/grand-nancy-2015/dispositif/popac';
const BARS = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;
/** Bytes of scripts that the home page ever asks for, gestures included. */
const SCRIPTS = 90_000;

let missed = 0;
const say = (what: string, value: string | number, isMet = true) => {
  if (!isMet) missed++;
  console.log(`${isMet ? ' ' : '✗'} ${what.padEnd(58)} ${value}`);
};

const { url, stop } = await serveForScripts();
const browser = await openBrowser(PORT);
const site = siteOf(url, browser);
try {
  const { atFirst, home, styles, ...routed } = await sizes();
  say('scripts at load, home or other', `${atFirst} bytes`);
  say('scripts of home, after the first gesture: all it ever asks', `${home} bytes`, home <= SCRIPTS);
  for (const [page, bytes] of Object.entries(routed)) say(`  ${page}, once somebody moves`, `${bytes} bytes`);
  say('styles', `${styles} bytes`);
  const page = await site.reader({ javaScriptEnabled: false });
  await page.goto(SHEET);
  const read = await page.locator('main').innerText();
  const isReadable = read.includes('suivi-animation sera confié à') && read.includes('ligne\u00a0393');
  say('a sheet reads without JavaScript, its proofs too', isReadable ? 'yes' : 'no', isReadable);
  for (const path of ['/', SHEET]) await measure(path);
} finally {
  await site.close();
  await stop();
}
process.exit(missed ? 1 : 0);

async function measure(path: string): Promise<void> {
  // The first reader of a version of the data waits for the examples of the home page; the others do not.
  await fetch(site.url + path);
  const result = await lighthouse(site.url + path, {
    port: PORT,
    logLevel: 'error',
    onlyCategories: Object.keys(BARS),
  });
  if (!result) throw new Error(`Lighthouse says nothing of ${path}.`);
  const { categories, audits } = result.lhr;
  for (const [name, least] of Object.entries(BARS)) {
    const category = categories[name];
    const score = Math.round((category?.score ?? 0) * 100);
    say(`Lighthouse, ${path === '/' ? 'home' : 'sheet'}: ${name}`, score, score >= least);
    if (score >= least) continue;
    for (const { id, weight } of category?.auditRefs ?? []) {
      const audit = audits[id];
      if (weight > 0 && audit && audit.score !== null && audit.score < 0.9)
        console.log(`    ${audit.title}: ${audit.displayValue ?? audit.score}`);
    }
  }
}
