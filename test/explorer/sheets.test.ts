import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../server/ask.ts';
import { type Service, startOnSeeded, stopService } from '../server/service.ts';

const POPAC = 'grand-nancy-2015/dispositif/popac';

let service: Service;
beforeAll(async () => {
  service = await startOnSeeded({ READ_DEADLINE_MS: '60000', SUBGRAPH_TIMEOUT_MS: '60000' });
});
afterAll(() => service && stopService(service));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#x27': "'", lt: '<', gt: '>' };

/** What a page says, without JavaScript: its words, each element apart from the next; addresses after the links. */
async function read(path: string): Promise<string> {
  const response = await fetch(service.url() + path, { headers: { accept: 'text/html' } });
  expect(response.status, path).toBe(200);
  return textOf(/<main[\s\S]*<\/main>/.exec(await response.text())?.[0] ?? '');
}

const textOf = (html: string) =>
  html
    .replace(/<!-- -->/g, '')
    .replace(/<\/?(?:a|b|em|sup|strong|button|span)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
    .replace(/[\u00a0\u202f ]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n');

const data = async (query: string) => (await ask(service.url(), query)).data;

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
