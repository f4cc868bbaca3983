import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExplorer } from '../../src/server/explorer.ts';
import { ask } from '../server/ask.ts';
import { renderedAway } from './away.ts';
import { alive, openSite, type Site, SOON } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const MATRIX = '/couverture?colonnes=ROLE_FAMILY&detail=oui&lignes=QPV';

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

test('under a quarter stand its communes; « (réf.) » where only public data say so', async () => {
  const { data } = await ask(
    site.url,
    '{ qpvs { edges { node { label communes { label } facts(filter: {relation: ["IN_COMMUNE"]}) { edges { node { basis } } } } } } }',
  );
  const page = await site.reader({ javaScriptEnabled: false });
  await page.goto(MATRIX);
  for (const { node } of data.qpvs.edges) {
    const row = page.locator('.matrix tbody th', { has: page.getByText(node.label, { exact: true }) });
    const said = (await row.locator('.communes').textContent()) ?? '';
    if (node.communes.length > 2) expect(said).toContain(`${node.communes.length}\u00a0communes`);
    else for (const { label } of node.communes) expect(said).toContain(label);
    const isReference = node.facts.edges.every(
      (edge: { node: { basis: string } }) => edge.node.basis === 'REFERENCE',
    );
    expect(said.includes('(réf.)'), node.label).toBe(isReference);
  }
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
  await expect.poll(() => stops.count(), SOON).toBe(1);
  const last = page.locator('table.matrix a[data-at]').last();
  await last.focus();
  await expect.poll(() => stops.getAttribute('data-at'), SOON).toBe(await last.getAttribute('data-at'));
});

test('a list is read from either end, in the one order that the API has; its heading says which', async () => {
  const { data } = await ask(site.url, '{ dispositifs(last: 1) { edges { node { slug } } } }');
  const page = await site.reader({ javaScriptEnabled: false });
  await page.goto('/dispositifs');
  const heading = page.getByRole('columnheader', { name: /^Dispositif/ });
  expect(await heading.getAttribute('aria-sort')).toBe('ascending');
  await heading.getByRole('link').click();

  expect(new URL(page.url()).searchParams.get('tri')).toBe('-nom');
  expect(await heading.getAttribute('aria-sort')).toBe('descending');
  expect(await page.getByText('Ordre : par nom entier, de Z à A.').count()).toBe(1);
  const first = page.locator('.rows tbody th a').first();
  expect(await first.getAttribute('href')).toBe(`/${data.dispositifs.edges[0].node.slug}`);
  const slugs = (await page.locator('.rows tbody th a').all()).length;
  await page.getByRole('link', { name: 'Suite' }).click();
  expect(new URL(page.url()).searchParams.get('apres')).not.toBeNull();
  expect(await first.getAttribute('href')).not.toBe(`/${data.dispositifs.edges[0].node.slug}`);
  expect(slugs).toBe(25);
});

test('a day is chosen once for all pages, by a form that needs no script; pages without dates say so', async () => {
  const day = '2030-01-01';
  const { data } = await ask(site.url, `{ dispositifs(asOf: "${day}") { totalCount } }`);
  const page = await site.reader({ javaScriptEnabled: false });
  await page.goto('/dispositifs?sans=pilote');
  await page.getByRole('button', { name: 'changer de date' }).click();
  await page.locator('input[name=date]').fill(day);
  await page.getByRole('dialog').getByRole('button', { name: 'Appliquer' }).click();

  expect(new URL(page.url()).search).toBe(`?sans=pilote&date=${day}`);
  expect(await page.locator('.found small').textContent()).toContain(`sur ${data.dispositifs.totalCount}`);
  expect(await page.locator('.strip').textContent()).toMatch(/Situation\s: au 1er janvier 2030/);
  await page.locator('.rows tbody th a').first().click();
  expect(new URL(page.url()).searchParams.get('date')).toBe(day);
  await page.getByRole('link', { name: 'Plan du site' }).click();
  expect(new URL(page.url()).searchParams.get('date')).toBe(day);
  expect(await page.locator('.strip').textContent()).toContain('cette page n’en dépend pas');
});

test('the home page counts what may hold on the chosen day, and says which of its figures have no date', async () => {
  const day = '2021-06-01';
  const { data } = await ask(
    site.url,
    `{ now: dispositifs { totalCount } then: dispositifs(asOf: "${day}") { totalCount } }`,
  );
  const page = await site.reader({ javaScriptEnabled: false });
  const figure = page.locator('.numbers > div', { hasText: 'dispositifs distincts' }).locator('dd');
  await page.goto('/');
  expect(Number(await figure.textContent())).toBe(data.now.totalCount);
  await page.goto(`/?date=${day}`);
  expect(Number(await figure.textContent())).toBe(data.then.totalCount);
  expect(await page.getByText('ce qui peut valoir au 1er juin 2021').count()).toBe(1);
  expect(await page.locator('.strip').textContent()).not.toContain('n’en dépend pas');
});

test('where there are several contracts, one is chosen and pages ask about it alone', async () => {
  const explorer = await openExplorer();
  const asked: unknown[] = [];
  const read = async (url: string) => {
    const page = await explorer?.render({
      url,
      origin: site.url,
      requestId: 'demande-1',
      theme: undefined,
      assets: explorer.assets,
      async ask(query, variables) {
        asked.push(variables);
        const { data, errors } = await ask(site.url, query, variables as Record<string, unknown>);
        const [contract] = data?.dataset?.contracts ?? [];
        if (contract) data.dataset.contracts.push({ ...contract, slug: 'ailleurs-2024', label: 'Ailleurs' });
        return { data, errors: errors.length ? errors : undefined } as { data: unknown };
      },
    });
    return page && 'html' in page ? page.html : '';
  };
  const html = await read('/instances?contrat=ailleurs-2024');

  expect(html).toContain('changer de contrat');
  expect(html).toMatch(/<strong><a href="\/ailleurs-2024\?contrat=ailleurs-2024">Ailleurs<\/a><\/strong>/);
  expect(asked).toContainEqual(expect.objectContaining({ contract: 'ailleurs-2024' }));
  expect(await read('/sigles')).toContain('<strong><a href="/grand-nancy-2015">');
});

test('an acronym of a sentence is a button that spells it out, without a script; the page lists them all', async () => {
  const page = await site.reader({ javaScriptEnabled: false });
  await page.goto('/question?q=Qui+pilote+le+POPAC');
  const acronym = page.locator('.sentence').getByRole('button', { name: 'POPAC' });
  expect(await acronym.count()).toBe(1);
  const meaning = page.locator('.sentence .meaning').first();
  expect(await meaning.isVisible()).toBe(false);
  await acronym.focus();
  await page.keyboard.press('Enter');
  expect(await meaning.isVisible()).toBe(true);
  expect(await meaning.textContent()).toMatch(/^Programme Opérationnel de Prévention/i);
  await page.keyboard.press('Escape');
  expect(await meaning.isVisible()).toBe(false);

  expect(await page.locator('.proof button').count()).toBe(0);
  await page.getByText(/^Sigles de cette page/).click();
  expect(await page.locator('.glossary dt').allTextContents()).toEqual(
    expect.arrayContaining(['MGN', 'POPAC', 'SAPL']),
  );
});

test('beside each value of a filter stands how many it would find, whatever else of it is chosen', async () => {
  const page = await site.reader({ javaScriptEnabled: false });
  const shown = (name: string, value: string) =>
    page.locator(`input[name=${name}][value=${value}] ~ .count`).textContent();
  const { data } = await ask(
    site.url,
    `{
      associations: actors(filter: {contract: "grand-nancy-2015", kind: [ASSOCIATION]}) { totalCount }
      idle: actors(filter: {contract: "grand-nancy-2015", kind: [SOCIAL_LANDLORD], hasInvolvement: false}) { totalCount }
      themed: vigilancePoints(filter: {contract: "grand-nancy-2015", answered: false}) { totalCount }
    }`,
  );
  await page.goto('/acteurs?nature=SOCIAL_LANDLORD');
  expect(await shown('nature', 'ASSOCIATION')).toBe(String(data.associations.totalCount));
  expect(await shown('role', 'non')).toBe(String(data.idle.totalCount));
  await page.goto('/points-de-vigilance');
  expect(await shown('reponse', 'non')).toBe(String(data.themed.totalCount));
});

test('a list that finds nothing says which filter to take away, and how many there would be', async () => {
  const page = await site.reader({ javaScriptEnabled: false });
  await page.goto('/dispositifs?pilote=STATED&portee=ALL_QPV&regime=DROIT_COMMUN');
  expect(await page.getByRole('heading', { name: 'Aucun dispositif ne passe ces 3 filtres' }).count()).toBe(
    1,
  );
  const remove = page
    .locator('.panel')
    .getByRole('link', { name: /^Retirer/ })
    .first();
  const promised = /\((\d+)\)$/.exec((await remove.textContent()) ?? '')?.[1];
  await remove.click();
  expect(await page.locator('.found h2').textContent()).toMatch(new RegExp(`^${promised} dispositif`));
});

test('a message goes to the steward that the configuration names', async () => {
  const page = await site.reader({ javaScriptEnabled: false });
  await page.goto('/signaler?page=%2Fsigles');
  const href = await page.getByRole('link', { name: 'Ouvrir dans ma messagerie' }).getAttribute('href');
  expect(href).toMatch(/^mailto:donnees%40exemple\.fr\?/);
});

test('sizes of files fill in on the first view of a version, without a gesture, and their end is announced', async () => {
  const page = await site.reader();
  await page.goto('/donnees');
  const files = page.locator('.files a');
  await page
    .getByRole('status')
    .filter({ hasText: 'Les tailles sont mesurées.' })
    .waitFor({ timeout: 240_000 });
  const told = await files.filter({ hasText: /\d\s(o|ko|Mo)/ }).count();
  expect(told).toBe(await files.count());
}, 260_000);

test('what is read stays readable without a network, and the page says that the rest will wait', async () => {
  const page = await site.reader();
  await page.goto('/sigles');
  expect(await page.locator('#offline').isVisible()).toBe(false);
  await page.context().setOffline(true);
  await page.getByText('Hors ligne.').waitFor();
  await page.context().setOffline(false);
  await page.locator('#offline').waitFor({ state: 'hidden' });
});

test('a page that could not be read is asked for again by one press, and comes alive as if nothing had happened', async () => {
  const failed = await renderedAway('/sigles', site.url);
  const page = await site.reader();
  await page.route('**/sigles', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'text/html',
      body: failed && 'html' in failed ? failed.html : '',
    }),
  );
  await page.goto('/sigles');
  await page.mouse.move(100, 100);
  await page.getByRole('heading', { name: 'Les données sont momentanément indisponibles' }).waitFor();
  await page.unroute('**/sigles');
  await page.getByRole('link', { name: 'Réessayer' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Sigles', level: 1 }).waitFor();
  await alive(page);
});

test('no page complained, and none asked anything of another host', () => {
  expect(site.complaints).toEqual([]);
});
