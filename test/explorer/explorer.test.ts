import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../server/ask.ts';
import { renderedAway } from './away.ts';
import { alive, openSite, type Site, SOON } from './browser.ts';
import { sizes } from './sizes.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const POPAC = '/grand-nancy-2015/dispositif/popac';
describe('by the keyboard alone', () => {
  test('a partner finds a dispositif by its acronym, then asks who leads it and reads the proof', async () => {
    const page = await site.reader();
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('popac');
    const wanted = page.getByRole('option', { name: /^POPAC.*dispositif/ });
    await wanted.waitFor();
    while ((await wanted.getAttribute('aria-selected')) === 'false') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${POPAC}`);
    expect(await page.getByText('Aucun pilote n’est indiqué.').count()).toBe(1);

    await page.keyboard.press('/');
    await page.locator('.search-input:focus').waitFor();
    await page.keyboard.type('Qui pilote le POPAC ?');
    await page.keyboard.press('Enter');
    // Once it has loaded: a key pressed before the page listens is lost.
    await page.waitForURL(/question\?q=Qui/);
    await page.locator('.answer').waitFor();

    expect(await page.locator('.answer .status').textContent()).toBe('Répondu en partie');
    expect(await page.locator('.proof').first().textContent()).toContain('ligne\u00a0391');

    // A name alone leads to its sheet, and Back to where it was typed.
    await page.keyboard.press('/');
    await page.locator('.search-input:focus').fill('caf');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/actor/caf-54');
    await page.goBack();
    await page.waitForURL('**/question?q=Qui**');
    await page.locator('.answer').waitFor();
  });

  test('an analyst keeps the dispositifs without a lead, goes back, and shares the view', async () => {
    const { data } = await ask(
      site.url,
      '{ dispositifs(filter: {leadStatus: [OTHER_STEERING, RUN_ONLY, NOT_STATED]}) { totalCount } }',
    );
    const { totalCount } = data.dispositifs as { totalCount: number };
    const page = await site.reader();
    await page.goto('/dispositifs');
    await alive(page);
    const whole = await page.locator('.found h2').textContent();
    await page.getByLabel('Sans pilote indiqué').focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**/dispositifs?sans=pilote');
    await expect
      .poll(() => page.locator('.found h2').textContent(), SOON)
      .toContain(`${totalCount} dispositifs`);
    const shared = page.url();
    await page.goBack();
    await expect.poll(() => page.locator('.found h2').textContent(), SOON).toBe(whole);
    expect(await page.getByLabel('Sans pilote indiqué').isChecked()).toBe(false);

    const other = await site.reader();
    await other.goto(shared);
    expect(await other.locator('.found h2').textContent()).toContain(`${totalCount} dispositifs`);
    expect(await other.getByLabel('Sans pilote indiqué').isChecked()).toBe(true);
  });

  test('an analyst moves in the matrix by arrows and opens the facts behind a cell', async () => {
    const page = await site.reader();
    await page.goto('/couverture?colonnes=ROLE_FAMILY&lignes=QPV');
    await alive(page);
    await page.locator('.matrix [data-at="0.0"]').focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'Control+Home', 'End', 'Home'])
      await page.keyboard.press(key);
    expect(await page.evaluate('document.activeElement.dataset.at')).toBe('0.0');
    const known = page.locator('.matrix a[data-at]').first();
    const count = Number(await known.locator('b').textContent());
    await known.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/case=/);

    await page.waitForSelector('#faits .proof');
    expect(await page.locator('#faits h2').textContent()).toMatch(new RegExp(`: ${count}\\sfait`));
    expect(await page.locator('#faits .proof').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.dataset.at')).toBe(
      await known.getAttribute('data-at'),
    );
  });

  test('an analyst opens all facts of a cell as a list, keeps some, and shares it', async () => {
    const { data } = await ask(
      site.url,
      '{ coverage(rows: QPV, columns: ROLE_FAMILY) { columns { key } rows { key } cells(states: [KNOWN]) { row column count facts(first: 100) { id basis } } } }',
    );
    const { cells, rows, columns } = data.coverage;
    const cell = cells.toSorted((a: { count: number }, b: { count: number }) => b.count - a.count)[0];
    const page = await site.reader();
    await page.goto(`/couverture?case=${cell.row}.${cell.column}&colonnes=ROLE_FAMILY&lignes=QPV`);
    await alive(page);
    await page.getByRole('link', { name: 'Ouvrir en liste filtrée' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/faits?**');
    const heading = page.locator('.found h2');
    await expect.poll(() => heading.textContent(), SOON).toContain(`${cell.count} faits`);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      ...{ lignes: 'QPV', colonnes: 'ROLE_FAMILY' },
      ...{ ligne: rows[cell.row].key, colonne: columns[cell.column].key },
    });
    const kept = page.locator('fieldset', { hasText: 'Comment on le sait' }).locator('input').first();
    const basis = await kept.getAttribute('value');
    const some = cell.facts.filter((fact: { basis: string }) => fact.basis === basis);
    await kept.focus();
    await page.keyboard.press('Space');
    await page.waitForURL(`**preuve=${basis}**`);
    await expect.poll(() => heading.textContent(), SOON).toContain(`${some.length} fait`);

    const other = await site.reader({ javaScriptEnabled: false });
    await other.goto(page.url());
    expect(await other.locator('.found h2').textContent()).toBe(await heading.textContent());
    expect(await other.locator('.rows .proof').count()).toBeGreaterThan(0);
  });

  test('a steward is written to with the address, the fact and the version', async () => {
    const { data } = await ask(site.url, '{ dataset { version } }');
    const page = await site.reader();
    await page.goto('/manques');
    await page
      .locator('.gap-row')
      .first()
      .getByRole('link', { name: /^Signaler/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Signaler une erreur', level: 1 }).waitFor();

    const message = await page.locator('pre').textContent();
    expect(message).toMatch(/Page : http:\/\/[^/]+\/grand-nancy-2015\/discrepancy\//);
    expect(message).toContain(`Version des données : ${data.dataset.version}`);
  });

  test('a front-end team opens an example operation in the editor, or reads it in Python', async () => {
    const page = await site.reader();
    await page.goto('/donnees');
    const example = page.locator('.example').first();
    await example.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    const href = await example.getByRole('link', { name: 'Ouvrir dans GraphiQL' }).getAttribute('href');
    expect(new URL(href ?? '', site.url).searchParams.get('query')).toContain('query');
    await example.locator('summary', { hasText: 'Python' }).focus();
    await page.keyboard.press('Enter');
    const program = (await example.locator('pre:visible').last().textContent()) ?? '';
    expect(program).toContain(`"${site.url}/graphql"`);
    // Where Python is at hand, it runs as it is.
    const ran = await promisify(execFile)('python3', ['-c', program]).catch((error) => error);
    if (ran.code !== 'ENOENT') expect(ran.stdout).toMatch(/^\{/);
  });

  test('a front-end team finds a field by its French name in the schema, then the type it gives', async () => {
    const page = await site.reader();
    await page.goto('/donnees/schema');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('manque');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=manque/);
    await page.locator('.schema-found').first().waitFor();
    const names = await page.locator('.schema-found h3 code').allTextContents();
    expect(names).toContain('Gap');
    await page.goto('/donnees/schema?type=Gap');
    expect(await page.locator('.schema-fields').textContent()).toContain('citations : [Citation!]!');
  });

  test('another public body finds by which official code its data joins ours', async () => {
    const page = await site.reader();
    await page.goto('/');
    for (const [name, address] of [
      ['Données et API', '**/donnees'],
      ['Schéma', '**/donnees/schema'],
    ] as const) {
      await page.getByRole('link', { name }).first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(address);
    }
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('insee');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=insee/);
    const type = page.locator('.schema-found').getByRole('link', { name: 'Commune', exact: true }).first();
    await type.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/type=Commune/);
    await page.getByText('insee : String').waitFor();
  });
});

test('a sheet reads whole without JavaScript: who, the printed verb, the proof', async () => {
  const page = await site.reader({ javaScriptEnabled: false });
  const response = await page.goto(POPAC);

  expect(response?.headers()['content-security-policy']).not.toContain('unsafe');
  const row = page.locator('.role', { hasText: 'SAPL Grand Nancy habitat' });
  expect(await row.textContent()).toContain('suivi-animation sera confié à');
  expect(await row.locator('.proof').textContent()).toContain('ligne\u00a0393');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
  expect(data).toMatchObject({ '@id': site.url + POPAC, alternateName: ['POPAC'] });
});

test('an actor’s own roles stand apart from those of its groups', async () => {
  const page = await site.reader({ javaScriptEnabled: false });
  await page.goto('/actor/caf-54');

  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
    expect.arrayContaining(['En son nom', 'Au titre d’un groupe', 'Ce que le document ne dit pas']),
  );
});

test('what never changes is kept for a year, compressed; what may change is asked again', async () => {
  const page = await fetch(site.url, { headers: { accept: 'text/html' } });
  const script = /src="(\/assets\/[^"]+)"/.exec(await page.text())?.[1];
  const asset = await fetch(site.url + script, { headers: { 'accept-encoding': 'br' } });

  expect(page.headers.get('cache-control')).toBe('private, no-cache');
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(asset.headers.get('content-encoding')).toBe('br');
});

test('an address that is none answers 404: a page to people, JSON to programs', async () => {
  const read = (accept: string) => fetch(`${site.url}/nulle/part`, { headers: { accept } });
  const [page, json] = await Promise.all([read('text/html'), read('*/*')]);

  expect([page.status, json.status]).toEqual([404, 404]);
  expect(await page.text()).toContain('Cette page n’existe pas');
  expect(await json.json()).toMatchObject({ errors: [{ message: 'Not found.' }] });
});

test('without the database a page says so in French, with the number of the request', async () => {
  const page = await renderedAway('/dispositifs', site.url);

  expect(page).toMatchObject({ status: 503, html: expect.stringContaining('data-text="demande-1"') });
  expect(page).toMatchObject({
    html: expect.stringContaining('Les données sont momentanément indisponibles'),
  });
});

test('the home page never asks for more than 90 kB of scripts, whatever one does on it', async () => {
  const page = await site.reader();
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  await page.goto('/');
  await alive(page);
  await page.keyboard.press('/');
  await page.keyboard.type('popac');
  await page.getByRole('option').first().waitFor();
  let bytes = 0;
  for (const url of scripts) {
    const { headers } = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
    bytes += Number(headers.get('content-length'));
  }
  const { atFirst, home } = await sizes();
  expect(bytes).toBeGreaterThan(atFirst);
  expect(bytes).toBeLessThanOrEqual(90_000);
  expect(home).toBeLessThanOrEqual(90_000);
});

test('no page complained, and none asked anything of another host', () => {
  expect(site.complaints).toEqual([]);
});
