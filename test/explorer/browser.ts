import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { servedAt } from './served.ts';

/** Milliseconds that a page may take on a machine that is busy with everything else. */
const PATIENCE = 60_000;

/** What is polled for, on such a machine. */
export const SOON = { timeout: 30_000 } as const;

/** The service with its explorer, and a real Chromium in front of it. */
export type Site = {
  readonly url: string;
  /** A fresh reader: no cookie, no history. What its pages complain of is in `complaints`. */
  reader(options?: { javaScriptEnabled?: boolean }): Promise<Page>;
  readonly complaints: string[];
  close(): Promise<void>;
};

export async function openSite(): Promise<Site> {
  const [url, browser] = await Promise.all([servedAt(), openBrowser()]);
  return siteOf(url, browser);
}

/** The Chromium that tests use; `port`: also told to tools that speak to it themselves. */
export async function openBrowser(port?: number): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? (await sparticuz.executablePath()),
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--font-render-hinting=none',
      ...(port ? [`--remote-debugging-port=${port}`] : []),
    ],
  });
}

export function siteOf(url: string, browser: Browser): Site {
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];
  return {
    url,
    complaints,
    async reader({ javaScriptEnabled = true } = {}) {
      const context = await browser.newContext({
        baseURL: url,
        javaScriptEnabled,
        viewport: { width: 1280, height: 900 },
        colorScheme: 'light',
        reducedMotion: 'reduce',
      });
      contexts.push(context);
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      page.on('console', (message) => {
        const isRefusal = /status of (400|404|503)/.test(message.text());
        if (message.type() === 'error' && !isRefusal) complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error}`));
      page.on('request', (request) => {
        const to = request.url();
        if (!to.startsWith(url) && !to.startsWith('data:')) complaints.push(`${page.url()} asks ${to}`);
      });
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
    },
  };
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** WCAG 2.2 AA and what is below it, the RGAA's own, and good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];

/** What axe finds wrong on the page as it stands; `rules` narrows what is looked for. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(
    async ({ tags, only }) => {
      const runOnly = only ? { type: 'rule', values: only } : { type: 'tag', values: tags };
      const { axe } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const found = await axe.run({ runOnly, resultTypes: ['violations'] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    },
    { tags: TAGS, only: rules },
  );
}

/** Waits until the application has taken over the page. */
export async function alive(page: Page): Promise<void> {
  // A gesture made before the page listens is lost.
  await page.waitForLoadState('load');
  await page.mouse.move(200, 200);
  await page.locator('html[data-alive=yes]').waitFor();
}
