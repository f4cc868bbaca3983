import { beforeAll, expect, test } from 'vitest';
import { ask } from '../server/ask.ts';
import { decoded } from './reading.ts';
import { servedAt } from './served.ts';

const POPAC = 'grand-nancy-2015/dispositif/popac';

let url: string;
beforeAll(async () => {
  url = await servedAt();
});

/** What a page says, without JavaScript: its words, each element apart from the next; addresses after the links. */
async function read(path: string): Promise<string> {
  const response = await fetch(url + path, { headers: { accept: 'text/html' } });
  expect(response.status, path).toBe(200);
  return textOf(/<main[\s\S]*<\/main>/.exec(await response.text())?.[0] ?? '');
}

const textOf = (html: string) =>
  decoded(
    html
      .replace(/<!-- -->/g, '')
      .replace(/<\/?(?:a|b|em|sup|strong|button|span)\b[^>]*>/g, '')
      .replace(/<[^>]+>/g, '\n'),
  ).replace(/\s*\n\s*/g, '\n');

type Slug = { slug: string; label: string };
type Listed = Slug & {
  facts: {
    edges: {
      node: { printedVerb?: string; places: Slug[]; citations: { quote: string; firstLine: number }[] };
    }[];
  };
};
/** As `textOf` gives it. */
const flat = (text: string) => text.replace(/\*\*|\^\{|\}/g, '').replace(/[\u00a0\u202f ]+/g, ' ');
const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const data = async (query: string) => (await ask(url, query)).data;

test('each role has its verb as printed, whoever a page is about; « autre rôle » only where none is', async () => {
  const role = 'totalCount edges { node { role printedVerb target { label } } }';
  const { actor } = await data(
    `{ actor(slug: "actor/caf-54") { involvements(first: 60) { ${role} } viaGroup(first: 60) { ${role} } } }`,
  );
  const page = await read('/actor/caf-54');
  const roles = [...actor.involvements.edges, ...actor.viaGroup.edges].map(({ node }) => node);
  expect(roles.length).toBeGreaterThan(10);
  for (const { printedVerb } of roles) if (printedVerb) expect(page).toContain(`« ${printedVerb} »`);
  const unsaid = roles.filter(({ role, printedVerb }) => role === 'OTHER' && !printedVerb);
  expect(page.split('autre rôle').length - 1).toBe(unsaid.length);
});

test('nobody said to lead is « le document n’en nomme aucun », whatever other roles are written; what comes near is quoted', async () => {
  const { silent, other } = await data(`{
    silent: dispositif(slug: "${POPAC}") { leadStatus involvements { totalCount } }
    other: dispositifs(filter: { leadStatus: [OTHER_STEERING] }, first: 1) { edges { node {
      slug involvements(filter: { families: [STEERING] }) { edges { node { printedVerb holder { label } } } }
    } } }
  }`);
  expect(silent).toMatchObject({ leadStatus: 'NOT_STATED', involvements: { totalCount: 8 } });
  expect(await read(`/${POPAC}`)).toContain('\nPilote\nle document n’en nomme aucun\nQui agit\n');
  const { slug, involvements } = other.edges[0].node;
  const { printedVerb, holder } = involvements.edges[0].node;
  const page = await read(`/${slug}`);
  expect(page).toContain(`\nPilote\nle document n’en nomme aucun\n« ${printedVerb} » ${holder.label}`);
});

test('above all else, what is planned is said to be; where has the printed words, which may say less than a scope', async () => {
  const page = await read(`/${POPAC}`);
  expect(page).toContain('SAPL Grand Nancy habitat (prévu)');
  expect(page).toContain('8 rôles écrits, dont 6 prévus');
  expect(page).toContain('Où\n« poursuivre le suivi des copropriétés des QPV »\ntous les QPV, prévu');
});

test('beside a silence stands no « 0 »', async () => {
  const idle = await data(`{
    dispositifs(filter: { withoutInvolvement: true }, first: 1) { edges { node { slug } } }
    actors(filter: { hasInvolvement: false }, first: 1) { edges { node { slug } } }
    qpvs(first: 20) { edges { node { slug dispositifsNamed { id } } } }
  }`);
  const bare = idle.qpvs.edges.find(
    ({ node }: { node: { dispositifsNamed: [] } }) => !node.dispositifsNamed.length,
  );
  for (const { node } of [idle.dispositifs.edges[0], idle.actors.edges[0], bare])
    expect(await read(`/${node.slug}`), node.slug).not.toMatch(/\b0 (rôle|dispositif|fait)/);
});

test('in each list of a quarter, each dispositif has its verb, its words, their line, and the place that they are for', async () => {
  const listed = `slug label facts(filter: { relation: ["DEPLOYED"] }) { edges { node {
    printedVerb status places { label slug } citations { quote firstLine }
  } } }`;
  const { qpvs } = await data(`{ qpvs { edges { node {
    slug areas { slug } communes { slug }
    dispositifsNamed { ${listed} } dispositifsInArea { ${listed} } dispositifsInCommune { ${listed} }
  } } } }`);
  let lines = 0;
  for (const { node } of qpvs.edges) {
    const page = await read(`/${node.slug}`);
    const tell = (list: Listed[], within: Slug[]) => {
      for (const { label, facts } of list)
        for (const { node: fact } of facts.edges) {
          const places = fact.places.filter(({ slug }) => within.some((place) => place.slug === slug));
          if (!places.length) continue;
          const [cited] = fact.citations;
          const at = within[0] === node ? [] : [`lieu : ${places.map(({ label }) => label).join(', ')}`];
          const verb = fact.printedVerb ? `« ${fact.printedVerb} »` : '';
          const told = [label + verb, ...at, cited?.quote ?? '', `${cited?.firstLine}`].map(flat);
          expect(page, node.slug).toMatch(new RegExp(told.map(literal).join('[\\s\\S]{0,300}?')));
          lines++;
        }
    };
    tell(node.dispositifsNamed, [node]);
    tell(node.dispositifsInArea, node.areas);
    tell(node.dispositifsInCommune, node.communes);
  }
  expect(lines).toBeGreaterThan(20);
});

test('on the sheet of a commune stands what is placed there by name, as on those of its quarters', async () => {
  const page = await read('/commune/54547');
  expect(page).toMatch(
    /\nCe qui y est placé par son nom\n[\s\S]*\nMicro-Folies\n« Micro-Folies \(Vandœuvre\) »/,
  );
});

test('what shares an annex row stands under the row, with the words of its cell and their line', async () => {
  const page = await read('/grand-nancy-2015/dispositif/conventions-tfpb');
  const rows = page.slice(page.indexOf('\nFigure sur la même ligne que\n'));
  expect(rows).toMatch(/\nAnnexe cadre de vie : quartiers\n[\s\S]*\nCharte de proximité\nPreuve, l\. 848\n«/);
});

test('what the document says in two ways stands on the sheet of whatever it concerns, each reading with its words', async () => {
  const { discrepancies } = await data(
    '{ discrepancies { slug label concerns { slug } readings { citations { quote firstLine } } } }',
  );
  const about = discrepancies.filter((one: { concerns: Slug[] }) =>
    one.concerns.some(({ slug }) => slug === POPAC),
  );
  expect(about.length).toBeGreaterThan(0);
  for (const slug of [POPAC, about[0].slug]) {
    const page = await read(`/${slug}`);
    const box = page.slice(
      page.indexOf('\nLe document dit deux choses\n'),
      page.indexOf('\nCe que le document en dit\n'),
    );
    expect(box).toContain('\n≠');
    for (const { readings } of about)
      for (const { citations } of readings) expect(box).toContain(flat(`« ${citations[0].quote} »`));
    expect(page).not.toContain('\nConcerné par\n');
  }
});

test('a convention is one block: its parties and how far they signed, its terms, the deduced one marked, what moved it', async () => {
  const page = await read('/grand-nancy-2015/dispositif/conventions-tfpb');
  const block = page.slice(
    page.indexOf('\nConvention\nparties'),
    page.indexOf('\nCe que le document en dit\n'),
  );
  expect(block).toContain('Union et Solidarité « ont été signées par »');
  expect(block).toContain(
    'Signature des conventions d’utilisation de l’abattement de TFPB « le 16 décembre 2016 »\nPreuve, l. 201',
  );
  expect(block).toContain("« signées le 16 décembre 2016 » – « jusqu'en 2020 »\nPreuve, l. 521");
  expect(block).toMatch(/« alignée sur la durée du contrat de ville » déduit, règle « durée du contrat »/);
  expect(block).toMatch(
    /jusqu’en 2020 « en date du 18 décembre 2018 »[\s\S]*En annexe de\nContrat de ville du Grand Nancy/,
  );
  expect(page).not.toContain('\nCe qui lui est arrivé');
  expect(page).toContain("Quand\n« signées le 16 décembre 2016 » – « jusqu'en 2020 »\n");
  expect(await read('/grand-nancy-2015/dispositif/convention-multi-sites')).toMatch(
    /« sera signée avec » prévu[\s\S]*« au plus tard \[…\] fin 2019 » prévu/,
  );
});

test('a theme has its objectives, dispositifs and points of vigilance apart, who does what under it, and what it lacks', async () => {
  const slug = 'grand-nancy-2015/theme/sante';
  const api = await data(`{
    entity(slug: "${slug}") { ... on Theme {
      objectives { edges { node { label } } } dispositifs { edges { node { label } } } vigilancePoints { totalCount }
    } }
    whoDoesWhat(filter: { theme: "${slug}" }) { edges { node { printedVerb } } }
    gaps(kinds: [THEME_WITHOUT_VIGILANCE], first: 100) { edges { node { explanation about { slug } } } }
  }`);
  const page = await read(`/${slug}`);
  const part = (from: string, to: string) =>
    page.slice(
      page.indexOf(`\n${from}\n`, page.indexOf('\nCiter')),
      page.indexOf(`\n${to}\n`, page.indexOf('\nCiter')),
    );
  const { objectives, dispositifs, vigilancePoints } = api.entity;
  expect(page).toContain(
    `Objectifs\n${objectives.edges.length}\nDispositifs\n${dispositifs.edges.length}\nPilote\naucun n’est indiqué`,
  );
  for (const { node } of objectives.edges)
    expect(part('Objectifs', 'Dispositifs')).toContain(`\n${node.label}\nPreuve, l.`);
  for (const { node } of dispositifs.edges)
    expect(part('Dispositifs', 'Points de vigilance')).toContain(`\n${node.label}\nPreuve, l.`);
  expect(vigilancePoints.totalCount).toBe(0);
  for (const { node } of api.whoDoesWhat.edges)
    expect(part('Qui fait quoi sous ce thème', 'Ce que le document ne dit pas')).toContain(
      `« ${node.printedVerb} »`,
    );
  const gap = api.gaps.edges.find(({ node }: { node: { about: Slug } }) => node.about.slug === slug);
  expect(page).toMatch(
    new RegExp(`Ce que le document ne dit pas\n${literal(flat(gap.node.explanation))} Compléter`),
  );
});

test('a page is cited with the document that it quotes, when it was written as far as is known, the version of the data and its year', async () => {
  const { dataset } = await data('{ dataset { version importedAt documents { slug label } } }');
  const { label } = dataset.documents.find(
    ({ slug }: Slug) => slug === 'grand-nancy-2015/document/protocole-2019',
  );
  const page = await read(`/${POPAC}`);
  const year = dataset.importedAt.slice(0, 4);
  expect(page).toContain(
    `« POPAC », Qui fait quoi dans les contrats de ville, d’après ${label} (non daté ; entre octobre et décembre 2019, déduit), données version ${dataset.version}, ${year}, ${url}/${POPAC}`,
  );
  expect(page).toContain(
    `year = {${year}},\nnote = {d’après ${label} (non daté ; entre octobre et décembre 2019, déduit), données version ${dataset.version}},`,
  );
  expect(page).toContain(`PY - ${year}\nN1 - d’après ${label} (non daté`);
  const html = await (await fetch(`${url}/${POPAC}`, { headers: { accept: 'text/html' } })).text();
  expect(html.match(/data-action="copy-text" data-text="[^"]*POPAC/g)).toHaveLength(3);
  expect(html).toContain(`"@id":"${url}/${POPAC}"`);
});

test('« Compléter » names what is missing and where, for somebody who was never on the page', async () => {
  const html = await (await fetch(`${url}/${POPAC}`, { headers: { accept: 'text/html' } })).text();
  const [href] = /\/signaler\?[^"]*objet=completer/.exec(html) ?? [];
  const message = await read(`${href?.replaceAll('&amp;', '&')}`);
  expect(message).toContain(`Page : ${url}/${POPAC}\nFait : POPAC : qui pilote\n`);
});

test('every line where something is written of a thing is told, section by section', async () => {
  const { facts, whoDoesWhat } = await data(`{
    facts(filter: { subject: "${POPAC}" }, first: 100) { edges { node { citations { firstLine } } } }
    whoDoesWhat(filter: { target: "${POPAC}" }, first: 100) { edges { node { citations { firstLine } } } }
  }`);
  const page = await read(`/${POPAC}`);
  const written = page.slice(page.indexOf('\nOù c’est écrit\n'), page.indexOf('\nFormes imprimées\n'));
  const lines = [...facts.edges, ...whoDoesWhat.edges].flatMap(({ node }) => node.citations);
  for (const { firstLine } of lines) expect(written).toMatch(new RegExp(`l\\. [\\d, ]*\\b${firstLine}\\b`));
  expect(written).toContain('Annexe cadre de vie : copropriétés');
});

test('the words of a document are shown as printed: letters above the line, one pair of guillemets', async () => {
  const cls = await (
    await fetch(`${url}/grand-nancy-2015/dispositif/cls-2`, { headers: { accept: 'text/html' } })
  ).text();
  expect(cls).toContain('2<sup>ème</sup>');
  expect(await read('/grand-nancy-2015/dispositif/cls-2')).not.toMatch(/\^\{|\*\*/);
  expect(await read('/grand-nancy-2015/dispositif/cite-educative')).not.toContain('« «');
});

test('a thing is not called by the acronym of another; what is printed of it is never spliced into a sentence of ours', async () => {
  expect(await read('/grand-nancy-2015/dispositif/abattement-tfpb')).toContain(
    '\nAbattement de taxe foncière sur les propriétés bâties\naussi imprimé',
  );
  const copil = await read('/grand-nancy-2015/instance/copil-plenier');
  expect(copil).toContain('qualité imprimée « les membres »');
  expect(copil).toContain('au nom de : Métropole du Grand Nancy');
  expect(copil).not.toMatch(/en qualité de|au nom de Métropole/);
  expect(await read('/actor/caf-54')).not.toContain('ce que Caisse');
});

test('what the same words say of several is told once, with all of them', async () => {
  const page = await read('/grand-nancy-2015/dispositif/conventions-tfpb');
  const roles = page.slice(page.indexOf('\nQui fait quoi\n'), page.indexOf('\nConvention\n'));
  expect(roles).toMatch(
    /« ont été signées par »Bailleurs sociaux, État, Les communes, Métropole du Grand Nancy, Union et Solidarité\n/,
  );
  expect(roles.split('celles-ci ont été signées').length).toBe(2);
});
