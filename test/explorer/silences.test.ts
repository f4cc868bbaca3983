import { beforeAll, expect, test } from 'vitest';
import { ask } from '../server/ask.ts';
import { readerOf } from './reading.ts';
import { servedAt } from './served.ts';

let url: string;
let read: ReturnType<typeof readerOf>;
beforeAll(async () => {
  url = await servedAt();
  read = readerOf(url);
});

const data = async (query: string) => (await ask(url, query)).data;
const flat = (text: string) => text.replace(/[\u00a0\u202f ]+/g, ' ');

/** What a sheet says that the document does not. */
async function unsaid(slug: string): Promise<string[]> {
  const { html } = await read(`/${slug}`);
  const [, list = ''] = /<ul class="lines unsaid">(.*?)<\/ul>/s.exec(html) ?? [];
  return [...list.matchAll(/<span class="nr"><span>(.*?)<\/span><\/span>/gs)].map(([, words = '']) => words);
}

test('the sheet of a commune says that nobody is said to act there, or that nothing is placed there, where that is so', async () => {
  const { communes } = await data('{ communes(first: 100) { edges { node { slug } } } }');
  const met = new Set<string>();
  for (const { node } of communes.edges) {
    const { roles, placed } = await data(`{
      roles: whoDoesWhat(filter: { place: "${node.slug}" }) { totalCount }
      placed: facts(filter: { place: "${node.slug}", relation: ["DEPLOYED"] }) { totalCount }
    }`);
    const silences = [
      ...(roles.totalCount ? [] : ['qui y fait quoi']),
      ...(placed.totalCount ? [] : ['ce qui y est mis en place']),
    ];
    expect(await unsaid(node.slug), node.slug).toEqual(silences);
    met.add(silences.join());
  }
  // Some say all, some say nothing: both are looked at.
  expect([...met]).toEqual(expect.arrayContaining(['', 'qui y fait quoi,ce qui y est mis en place']));
});

test('whoever knows may complete what a commune’s sheet says to be missing: the message names it', async () => {
  const { communes } = await data('{ communes(first: 100) { edges { node { slug label } } } }');
  for (const { node } of communes.edges) {
    const [silence] = await unsaid(node.slug);
    if (!silence) continue;
    const { to } = await read(`/${node.slug}`);
    const message = await read(to(`Compléter : ${silence}`) ?? '');
    expect(message.words).toContain(`Page : ${url}/${node.slug} Fait : ${node.label} : ${silence}`);
    return;
  }
  throw new Error('every commune says everything');
});

test('what is not said of a quarter or in a contract is told on its sheet, as the API counts it', async () => {
  const { gaps, gapCounts } = await data(`{
    gaps(kinds: [QPV_WITHOUT_INSTANCE], first: 1) { edges { node { explanation about { slug } } } }
    gapCounts { kind label count }
  }`);
  const { explanation, about } = gaps.edges[0].node;
  expect((await read(`/${about.slug}`)).words).toContain(flat(explanation));
  const { words } = await read('/grand-nancy-2015');
  for (const { label, count } of gapCounts.filter((one: { count: number }) => one.count > 0).slice(0, 12))
    expect(words.toLowerCase()).toContain(`${count} ${flat(label).toLowerCase()}`);
});
