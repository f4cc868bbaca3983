import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { Library, openLibrary } from '../../src/subgraphs/sources/library.ts';
import { buildSources } from '../../src/subgraphs/sources/schema.ts';

const TEXT = `# Convention

La commune de Brume anime
le comité du lac.

L’État finance. Le comité se réunit deux fois par an.

${Array.from({ length: 30 }, (_, index) => `- ligne ${index}`).join('\n')}`;
const sha256 = createHash('sha256').update(TEXT).digest('hex');
const folder = await mkdtemp(join(tmpdir(), 'qfq-sources-'));
await writeFile(join(folder, 'convention.md'), TEXT);
await writeFile(join(folder, 'photo.png'), 'not a text');
afterAll(() => rm(folder, { recursive: true }));

const library = await openLibrary(folder);
const schema = buildSources();
const run = (source: string, held = library) => graphql({ schema, source, contextValue: { library: held } });

test('texts are known by their checksum, whatever they are called', async () => {
  const { data } = await run('{ sourceFiles { name sha256 lineCount bytes } }');
  expect(data?.sourceFiles).toEqual([
    { name: 'convention.md', sha256, lineCount: TEXT.split('\n').length, bytes: Buffer.byteLength(TEXT) },
  ]);
});

test('a passage is given word for word; a text that is not at hand, and lines that are not there, are null', async () => {
  const other = 'f'.repeat(64);
  const ids = [`${sha256}:3-4`, `${sha256}:3-999`, `${other}:1-1`, `${sha256}:4-3`, 'x'];
  const { data, errors } = await run(
    `{ _entities(representations: [${ids.map((id) => `{ __typename: "Passage", id: "${id}" }`)}]) {
      ... on Passage { text firstLine }
    } }`,
  );
  expect(errors).toBeUndefined();
  expect(data?._entities).toEqual([
    { text: 'La commune de Brume anime\nle comité du lac.', firstLine: 3 },
    { text: null, firstLine: 3 },
    { text: null, firstLine: 1 },
    null,
    null,
  ]);
});

type Found = { passages: { passage: { firstLine: number; lastLine: number } }[] };

/** Lines of the passages found. */
const found = async (text: string, more = '') => {
  const { data, errors } = await run(
    `{ passages(text: "${text}" ${more}) { passage { firstLine lastLine } } }`,
  );
  expect(errors).toBeUndefined();
  const { passages } = data as Found;
  return passages.map(({ passage }) => `${passage.firstLine}-${passage.lastLine}`);
};

test('paragraphs that hold every word, in any case and accents, those that hold them in a row first', async () => {
  expect(await found('COMITE')).toEqual(['3-4', '6-6']);
  expect(await found('comité se')).toEqual(['6-6']);
  expect(await found('lac comite')).toEqual(['3-4']);
  expect(await found('l’état')).toEqual(['6-6']);
  expect(await found('préfet')).toEqual([]);
});

test('a long list is cut into passages that can be cited', async () => {
  expect(await found('ligne')).toEqual(['8-19', '20-31', '32-37']);
  expect(await found('ligne', 'first: 1')).toEqual(['8-19']);
  expect(await found('ligne', `sha256: "${'0'.repeat(64)}"`)).toEqual([]);
});

test('without a text, a search is refused: an empty list would mean that the texts do not say it', async () => {
  const { data, errors } = await run('{ passages(text: "lac") { id } }', new Library([]));
  expect(data).toEqual({ passages: null });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SOURCES_NOT_MOUNTED']);
});

test('a document finds its file by its checksum', async () => {
  const { data } = await run(`{ _entities(representations: [
    { __typename: "Document", id: "e1", sha256: "${sha256}" }, { __typename: "Document", id: "e2" }
  ]) { ... on Document { file { name } } } }`);
  expect(data?._entities).toEqual([{ file: { name: 'convention.md' } }, { file: null }]);
});
