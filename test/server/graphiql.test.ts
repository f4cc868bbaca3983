import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../explorer/browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('the editor’s policy lets it load from this host alone, and evaluate nothing', async () => {
  const page = await fetch(`${site.url}/graphiql`);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("worker-src 'self';");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|blob:/);
});

test('the question it opens with has an answer; so has the one that an address brings', async () => {
  const page = await site.reader();
  const answered = () =>
    page.waitForResponse(async (response) => (await response.text()).includes('"data":{"whoDoesWhat"'));
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(new URL(worker.url()).origin));
  await page.goto('/graphiql');
  await page.locator('.graphiql-query-editor .view-lines', { hasText: 'QuiFaitQuoi' }).waitFor();
  const execute = page.getByRole('button', { name: /^Execute query/ });
  await execute.focus();
  const [response] = await Promise.all([answered(), page.keyboard.press('Enter')]);
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  expect(data.whoDoesWhat.edges.length).toBeGreaterThan(0);
  await page.locator('.result-window .view-lines', { hasText: 'totalCount' }).waitFor();
  expect(new Set(workers)).toEqual(new Set([site.url]));

  const query = 'query Compte($first: Int) { whoDoesWhat(first: $first) { totalCount } }';
  const variables = JSON.stringify({ first: 1 });
  await page.goto(`/graphiql?${new URLSearchParams({ query, variables })}`);
  await page.locator('.graphiql-query-editor .view-lines', { hasText: 'Compte' }).waitFor();
  const [second] = await Promise.all([answered(), execute.click()]);
  expect((await second.json()).data.whoDoesWhat.totalCount).toBeGreaterThan(0);
}, 180_000);

test('nothing of it complained, and none of it asked anything of another host', () => {
  expect(site.complaints).toEqual([]);
});
