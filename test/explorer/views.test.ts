import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../server/ask.ts';
import { alive, openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const MATRIX = '/couverture?colonnes=ROLE_FAMILY&lignes=QPV';

test('a matrix is copied as spreadsheets paste it: what is known is a number, silence is « n.r. »', async () => {
  const { data } = await ask(
    site.url,
    '{ coverage(rows: QPV, columns: ROLE_FAMILY) { rows { label } columns { label } cells(states: [KNOWN]) { row column count } } }',
  );
  const page = await site.reader();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(MATRIX);
  await page.getByRole('button', { name: 'Copier' }).click();
  await page.getByText('Tableau copié').waitFor();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');

  const lines = new Map(copied.split('\n').map((line) => [line.split('\t')[0], line.split('\t').slice(1)]));
  const [known] = data.coverage.cells;
  expect(lines.get(data.coverage.rows[known.row].label)?.[known.column]).toBe(String(known.count));
  expect(lines.get('Quartiers prioritaires')).toEqual([
    ...data.coverage.columns.map(({ label }: { label: string }) => label),
    'Total connu',
  ]);
  const width = data.coverage.columns.length + 1;
  for (const values of lines.values()) {
    expect(values.length).toBe(width);
    for (const value of values) expect(value).not.toMatch(/fait/);
  }
  expect(copied).toContain('n.r.');
});

test('a phone shows one quarter at a time, without JavaScript too; the whole table is one press away', async () => {
  const page = await site.reader({ javaScriptEnabled: false });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(MATRIX);
  expect(await page.locator('table.matrix').isVisible()).toBe(false);
  const options = page.locator('.matrix-one select').locator('option');
  const last = await options.last().getAttribute('value');
  await page.locator('.matrix-one select').selectOption(last);
  await page.getByRole('button', { name: 'Voir' }).click();
  expect(new URL(page.url()).searchParams.get('rang')).toBe(last);
  const title = await page.locator('.matrix-one h2').textContent();
  expect(await page.locator('.matrix-one option:checked').textContent()).toContain(title);

  await page.getByRole('link', { name: 'Tableau entier' }).click();
  expect(await page.locator('table.matrix').isVisible()).toBe(true);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBe(0);
});

test('paper is A3 or A4 in landscape for a matrix, whole, and A4 upright for a sheet', async () => {
  const page = await site.reader();
  const sizes = async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, pageRanges: '1' })).toString('latin1');
    return new Set(
      [...pdf.matchAll(/MediaBox \[0 0 (\S+) ([\d.]+)/g)].map(
        ([, w, h]) => `${Math.round(Number(w))} × ${Math.round(Number(h))}`,
      ),
    );
  };
  await page.goto(MATRIX);
  expect(await sizes()).toEqual(new Set(['1191 × 842']));
  await page.evaluate('document.documentElement.dataset.paper = "A4"');
  expect(await sizes()).toEqual(new Set(['842 × 595']));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('table.matrix').isVisible()).toBe(true);
  expect(await page.locator('.matrix-one').isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
  await page.goto('/grand-nancy-2015/dispositif/popac');
  expect(await sizes()).toEqual(new Set(['595 × 842']));
}, 180_000);

test('the Tab key stops once in the cells of a matrix, where one last was', async () => {
  const page = await site.reader();
  await page.goto(MATRIX);
  await alive(page);
  const stops = page.locator('table.matrix a[data-at]:not([tabindex="-1"])');
  expect(await stops.count()).toBe(1);
  const last = page.locator('table.matrix a[data-at]').last();
  await last.focus();
  expect(await stops.getAttribute('data-at')).toBe(await last.getAttribute('data-at'));
});

test('no page complained, and none asked anything of another host', () => {
  expect(site.complaints).toEqual([]);
});
