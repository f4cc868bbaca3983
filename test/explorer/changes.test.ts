import { expect, test } from 'vitest';
import { findDataset } from '../../src/domain/engagements/dataset.graph.ts';
import { openExplorer } from '../../src/server/explorer.ts';
import { AFFLUENCE, type Edits } from '../facts/made-up.ts';
import { empty, load, ownGraph } from '../facts/store.ts';
import { ask } from '../server/ask.ts';
import { run } from '../support/seeded.ts';
import { decoded, readerOf } from './reading.ts';
import { servedAt } from './served.ts';

const PAGE = '/donnees/changements';

test('the page of changes tells the version of the data that is here, its day and how much it holds; and that no other is listed', async () => {
  const url = await servedAt();
  const { data } = await ask(
    url,
    '{ dataset { version importedAt counts { entities facts involvements citations } } }',
  );
  const { version, importedAt, counts } = data.dataset;
  const day = new Date(importedAt)
    .toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' })
    .replace(/^1 /, '1er ');
  const many = (count: number) => count.toLocaleString('fr-FR').replace(/\s/g, ' ');
  const { words, headings } = await readerOf(url)(PAGE);
  expect(headings.slice(0, 3)).toEqual(['Changements des données et de l’API', 'Données', 'API']);
  expect(words).toContain(
    `Version ${version} , dernier chargement le ${day} : ${many(counts.entities)} choses, ${many(counts.facts)} faits, ` +
      `dont ${many(counts.involvements)} qui disent qui fait quoi, et ${many(counts.citations)} preuves.`,
  );
  expect(words).toContain('L’API ne publie pas la liste des versions passées');
});

const graph = ownGraph();
/** The version that a load makes. */
const loaded = async (edits?: Edits) => {
  await load(graph(), edits);
  return (await findDataset(graph())).version;
};

/** The page as it is rendered from a graph that two loads made. */
async function read(since: string): Promise<string> {
  const explorer = await openExplorer();
  const page = await explorer?.render({
    url: `${PAGE}?depuis=${encodeURIComponent(since)}`,
    origin: 'http://127.0.0.1',
    requestId: 'demande-1',
    theme: undefined,
    assets: explorer.assets,
    ask: async (query, variables) => {
      const { data, errors } = await run(graph(), query, variables as Record<string, unknown>);
      return { data, ...(errors && { errors }) };
    },
  });
  const html = page && 'html' in page ? page.html : '';
  return decoded(html.replace(/<!--.*?-->/g, '').replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
}

test('since a version that a reader noted, what came is told by its name, what went by the key that it had', async () => {
  await empty(graph());
  const before = await loaded();
  const after = await loaded(AFFLUENCE);
  const came = await read(before);
  expect(came).toMatch(new RegExp(`\\d changements depuis la version ${before} `));
  expect(came).toContain('Ajouté : Affluence chargé le ');
  expect(came).toContain('Ajouté : Affluence · formes imprimées chargé le ');

  await loaded();
  expect(await read(after)).toContain('Retiré : val-de-brume-2015/vigilance-point/affluence chargé le ');
});

test('nothing changed since the version of today; one that nothing remembers is said to be unknown', async () => {
  const now = await loaded();
  expect(await read(now)).toContain(`Rien n’a changé depuis la version ${now}`);
  expect(await read('<b>000')).toContain('Aucune version « <b>000 » n’est en mémoire');
});

test('a contract that came whole is one change', async () => {
  await empty(graph());
  await loaded();
  // The API names the versions that it remembers only to whoever asks for another.
  const { errors: [unknown] = [] } = await run(graph(), '{ changes(since: "none") { totalCount } }');
  const [first = ''] = /[0-9a-f]{12}/.exec(String(unknown?.message)) ?? [];
  expect(await read(first)).toMatch(/Ajouté : [^:]*Val[^:]*chargé le/);
});
