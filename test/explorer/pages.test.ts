import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../server/ask.ts';
import { readerOf } from './reading.ts';
import { servedAt } from './served.ts';

let url: string;
let read: ReturnType<typeof readerOf>;
beforeAll(async () => {
  url = await servedAt();
  read = readerOf(url);
});

test('an address that was cut says so and leads back to the start of the list, its filters kept', async () => {
  for (const path of [
    '/dispositifs?apres=xyz&sans=pilote',
    '/acteurs?apres=z',
    '/manques?apres=z&nature=QPV_WITHOUT_CODE',
  ]) {
    const { status, headings, words, to } = await read(path);
    expect([status, headings]).toEqual([400, ['Cette adresse n’est pas complète']]);
    expect(words).not.toContain('L’erreur vient de nous');
    expect(to('Reprendre au début')).toBe(path.replace(/apres=\w+&?/, '').replace(/\?$/, ''));
  }
});

test('signs that are no words filter nothing', async () => {
  const [all, signs] = await Promise.all([read('/quartiers'), read('/quartiers?q=%22%28')]);
  expect(signs.status).toBe(200);
  expect(signs.headings).toEqual(all.headings);
});

describe('a name that is typed instead of a question', () => {
  const find = (name: string) => read(`/question?q=${encodeURIComponent(name)}`);

  test('leads to the sheet of the only thing that bears it, an acronym or a form that is printed too', async () => {
    const led = await Promise.all(['POPAC', 'la caf', 'provinces', 'Union et Solidarité'].map(find));
    expect(led.map(({ status, location }) => [status, location])).toEqual([
      [303, '/grand-nancy-2015/dispositif/popac'],
      [303, '/actor/caf-54'],
      [303, '/qpv/grand-nancy-les-provinces'],
      [303, '/actor/union-et-solidarite-54'],
    ]);
    const { location } = await read('/question?date=2021-01-01&q=POPAC');
    expect(location).toBe('/grand-nancy-2015/dispositif/popac?date=2021-01-01');
  });

  test('is never decided when several bear it, nor when it is misspelt: their sheets stand first', async () => {
    const [homonyms, misspelt, part] = await Promise.all(['Santé', 'popacc', 'métropole'].map(find));
    expect(homonyms?.headings[1]).toBe('Fiches qui portent ce nom');
    expect(homonyms?.to('Santé')).toBe('/grand-nancy-2015/theme/sante');
    expect(homonyms?.to('Réussite éducative : santé')).toBe('/grand-nancy-2015/priority/cget-sante');
    expect(misspelt?.headings[1]).toBe('Vouliez-vous dire…');
    expect(misspelt?.words).toMatch(/Vouliez-vous dire… Dispositif POPAC — Programme/);
    expect(part?.headings[1]).toBe('Fiches dont le nom contient ces mots');
    expect(part?.to('Métropole du Grand Nancy')).toBe('/actor/metropole-du-grand-nancy');
  });

  test('is a question when it is one: what is understood is answered', async () => {
    const { status, words } = await find('QPV');
    expect(status).toBe(200);
    expect(words).toContain('8 quartiers prioritaires');
  });
});

describe('a list', () => {
  test('is kept to a place, and an absence adds to another; what no filter finds is a page of its own', async () => {
    const { data } = await ask(
      url,
      `{
        here: dispositifs(filter: {place: "commune/54395"}) { totalCount edges { node { label acronym } } }
        nowhere: dispositifs(filter: {placeScope: [NOT_STATED], withoutInvolvement: true}) { totalCount }
        gapCounts { kind count }
      }`,
    );
    const [all, here, nowhere] = await Promise.all([
      read('/dispositifs'),
      read('/dispositifs?lieu=commune%2F54395'),
      read('/dispositifs?sans=lieu&sans=role'),
    ]);
    expect(all.html).toContain('<optgroup label="Quartiers"><option value="qpv/grand-nancy-coeur-de-ville">');
    expect(here.headings[1]).toMatch(new RegExp(`^${data.here.totalCount} dispositifs sur`));
    expect(here.words).toContain('Lieu : Nancy , retirer ce filtre');
    for (const { node } of data.here.edges) expect(here.words).toContain(node.acronym ?? node.label);
    expect(nowhere.headings[1]).toMatch(new RegExp(`^${data.nowhere.totalCount} dispositifs sur`));
    const unfunded = data.gapCounts.find(
      ({ kind }: { kind: string }) => kind === 'DISPOSITIF_WITHOUT_FUNDER',
    );
    expect(all.words).toContain(`Sans financeur indiqué ${unfunded.count}`);
    expect(all.to('Sans financeur indiqué')).toBe('/manques?nature=DISPOSITIF_WITHOUT_FUNDER');
  });

  test('of instances, of themes and of communes is whole, and says where each leads', async () => {
    const { data } = await ask(
      url,
      `{
        instances(contract: "grand-nancy-2015") { level frequency }
        themes(contract: "grand-nancy-2015") { label dispositifs { totalCount } }
        communes(filter: {contract: "grand-nancy-2015"}) { totalCount }
      }`,
    );
    const silent = data.instances.filter(
      ({ level, frequency }: { level: string; frequency?: string }) => level === 'THEMATIC' && !frequency,
    );
    const [instances, themes, communes, plan] = await Promise.all(
      ['/instances?niveau=THEMATIC&sans=rythme', '/themes', '/communes', '/plan-du-site'].map(read),
    );
    expect(instances?.headings[1]).toBe(`${silent.length} instances sur ${data.instances.length}`);
    expect(themes?.headings[1]).toBe(`${data.themes.length} thèmes`);
    for (const { label } of data.themes) expect(themes?.to(label)).toBeDefined();
    expect(communes?.headings[1]).toBe(`${data.communes.totalCount} communes`);
    expect([plan?.to('Thèmes'), plan?.to('Communes')]).toEqual(['/themes', '/communes']);
  });

  test('shows at a press the words that a line was read from', async () => {
    const { words } = await read('/dispositifs?q=popac');
    expect(words).toMatch(/Preuve, l\. \d+ « /);
  });
});

describe('the matrix', () => {
  test('is read at first by quarter and by heading; the rest is folded, counted, and one press away', async () => {
    const { data } = await ask(
      url,
      `{ coverage(rows: QPV, columns: THEME) {
        rows { label placeScope entity { kind } }
        columns { label entity { ... on Theme { parent { slug } } } }
      } }`,
    );
    type Heading = { label: string; placeScope?: string; entity?: { kind: string; parent?: object } };
    const rows = data.coverage.rows.filter(
      ({ placeScope, entity }: Heading) => placeScope || entity?.kind === 'QPV',
    );
    const columns = data.coverage.columns.filter(({ entity }: Heading) => !entity?.parent);
    const [folded, whole] = await Promise.all([read('/couverture'), read('/couverture?detail=oui')]);
    expect(folded.words).toContain(`${rows.length * columns.length} cases : `);
    expect(folded.words).toContain(
      `Repliés : ${data.coverage.rows.length - rows.length} autres lieux nommés`,
    );
    expect(folded.to('Tout déplier')).toBe('/couverture?detail=oui');
    const all = data.coverage.rows.length * data.coverage.columns.length;
    expect(whole.words).toContain(
      `${new Intl.NumberFormat('fr-FR').format(all).replace(/\s/g, ' ')} cases : `,
    );
  });

  test('counts « 0 » where the document says none, and says what a « 0 » needs where it does not', async () => {
    const [none, some, same] = await Promise.all([
      read('/couverture'),
      read('/couverture?colonnes=DISPOSITIF&lignes=COMMUNE'),
      read('/couverture?colonnes=QPV&lignes=QPV'),
    ]);
    expect(none.words).not.toContain('à « 0 »');
    expect(none.words).toMatch(/nulle part ici.*Un « 0 » demande une phrase qui nie, ou une liste/);
    expect(some.words).toMatch(/connues, \d+ à « 0 », \d/);
    expect([same.status, same.headings[0]]).toEqual([200, 'Couverture : quartiers prioritaires × thèmes']);
  });
});

test('every page names its document, says that it is undated, and what is deduced; the home page says from what', async () => {
  const [home, list] = await Promise.all([read('/'), read('/dispositifs')]);
  const strip = /<section class="strip".*?<\/section>/s
    .exec(list.html)?.[0]
    .replace(/<!--.*?-->|<[^>]*>/g, '');
  expect(strip).toContain(
    'Protocole d’engagements renforcés et réciproques de la Métropole du Grand Nancy (non daté ; entre octobre et décembre 2019, déduit)',
  );
  expect(home.words).toContain(
    'Il ne porte pas de date (« Fait à NANCY, le »). Il a été écrit entre octobre',
  );
  expect(home.words).toContain('« initiée en octobre 2019 » et « se feront […] en décembre 2019 »');
});

describe('an answer', () => {
  const put = (question: string) => read(`/question?q=${encodeURIComponent(question)}`);

  test('that is a list leads to it, and shows a page of its proofs', async () => {
    const page = await put('Quels dispositifs sans pilote ?');
    expect(page.to('Voir la liste, à filtrer et à trier')).toBe('/dispositifs?sans=pilote');
    expect(page.html.match(/<figure class="proof"/g)?.length).toBeLessThanOrEqual(30);
    expect(page.html.length).toBeLessThan(120_000);
    const themed = await put('Quels dispositifs pour le thème santé ?');
    expect(themed.to('Voir la liste, à filtrer et à trier')).toMatch(/^\/dispositifs\?theme=.*sante$/);
  });

  test('says where the document says two things of it, with both passages', async () => {
    const { words } = await put('Qui pilote le POPAC');
    expect(words).toMatch(/3 faits prouvés · 1 écart/);
    expect(words).toMatch(/Le document dit deux choses ≠ .*ligne 391 .*ligne 849 .*Les preuves/);
  });

  test('that depends on what a name means shows each meaning by its own passage', async () => {
    const { words } = await put('C’est quoi le CLS ?');
    expect(words).toMatch(
      /contrat local de santé, 2e génération \? « .*ligne \d+ .*contrat local de sécurité \? « /,
    );
  });

  test('is proposed in French that no gender can spoil: names between quotes, an actor and a place together', async () => {
    const { words } = await read('/');
    expect(words).toMatch(/Que fait « [^»]+ » à « [^»]+ » \?/);
    expect(words).toMatch(/Qui pilote « [^»]+ » \?/);
    expect(words).not.toMatch(/(Qui pilote|C’est quoi|Que fait) [A-Z]{3}/);
  });
});

test('an address that leads nowhere proposes the sheet whose name it is near to', async () => {
  const { status, words, to } = await read('/grand-nancy-2015/dispositif/popacc');
  expect(status).toBe(404);
  expect(words).toContain('Vouliez-vous dire…');
  expect(to('POPAC — Programme opérationnel de prévention et d’accompagnement en copropriété')).toBe(
    '/grand-nancy-2015/dispositif/popac',
  );
});

test('one expired agreement is not several; a title is not its own explanation; changes are sorted in French', async () => {
  const [gaps, changes] = await Promise.all([read('/manques'), read('/donnees/changements')]);
  expect(gaps.words).toMatch(/ 1 Convention échue /);
  expect(gaps.words).toMatch(/ 1 Document sans date /);
  expect(gaps.words).not.toMatch(/(POPAC est à venir dans le texte, mis en place dans l’annexe\.) \1/);
  expect(changes.words).toContain('À vérifier par qui s’en sert : Argument');
  expect(changes.words).not.toContain('DANGEROUS');
});
