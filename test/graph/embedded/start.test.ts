import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from '../../../src/graph/embedded/start.ts';
import { cache, temporaryFolder } from './support.ts';

let folder: string;
let server: Embedded;
const env = process.env;
const onProgress = () => {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qfq-embedded-'));
  server = await startEmbedded({ folder, cache, env, onProgress });
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('Bolt answers on 127.0.0.1, Community 5.26', async () => {
  const [components] = await query(server, 'CALL dbms.components() YIELD versions, edition');

  expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  expect(components).toEqual({ versions: [expect.stringMatching(/^5\.26\./)], edition: 'community' });
});

test('the password is a file that only its owner reads', async () => {
  expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
});

test('the well-known first password opens nothing', async () => {
  const attempt = query({ ...server, password: 'neo4j' }, 'RETURN 1');

  await expect(attempt).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' });
});

test('a text is planned once, however long what it is given', async () => {
  const forget = () => query(server, 'CALL db.clearQueryCaches() YIELD value RETURN value');
  await forget();
  for (const length of [1, 2, 11, 101, 1001])
    await query(server, 'RETURN $word AS word, $words AS words', {
      word: 'a'.repeat(length),
      words: Array.from({ length }, () => 'a'),
    });

  expect(await forget()).toEqual([{ value: 'Query caches successfully cleared of 1 queries.' }]);
});

test('a second server in the same folder is refused, and the first goes on', async () => {
  const second = startEmbedded({ folder, cache, env, onProgress });

  await expect(second).rejects.toMatchObject({
    code: 'FOLDER_IN_USE',
    message: expect.stringMatching(/^Un autre Neo4j travaille déjà dans .+$/),
  });
  expect(await query(server, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
});

test('a second start finds the data again and downloads nothing', async () => {
  await query(server, 'CREATE (:Witness {seen: true})');
  await server.stop();
  await server.stop();
  await server.exited;
  const lines: string[] = [];

  server = await startEmbedded({ folder, cache, env, onProgress: (line) => lines.push(line) });

  expect(await query(server, 'MATCH (witness:Witness) RETURN witness.seen AS seen')).toEqual([
    { seen: true },
  ]);
  expect(lines).toEqual(['Démarrage de Neo4j…']);
});

test('a folder we cannot write to is named', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');

  const start = startEmbedded({ folder: file, cache, env, onProgress });

  await expect(start).rejects.toMatchObject({
    code: 'FOLDER_NOT_WRITABLE',
    message: `Impossible d'écrire dans ${file} : ce n'est pas un dossier.`,
  });
});

test('a JVM that does not start gives its reason and its log', async () => {
  const elsewhere = await temporaryFolder();

  const start = startEmbedded({ folder: elsewhere, cache, env, onProgress, heap: '1k' });

  const log = join(elsewhere, 'logs', 'launcher.log');
  await expect(start).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringMatching(
      new RegExp(`^Neo4j n'a pas démarré : .*heap.* \\(journal : ${log}\\)\\.$`),
    ),
  });
});

test('a start that is given up ends the server', async () => {
  const elsewhere = await temporaryFolder();
  const giveUp = new AbortController();
  const signal = giveUp.signal;

  const start = startEmbedded({
    folder: elsewhere,
    cache,
    env,
    // Once the launcher is on its way, not before.
    onProgress: () => setImmediate(() => giveUp.abort(new Error('enough'))),
    signal,
  });

  await expect(start).rejects.toThrow('enough');
  const again = await startEmbedded({ folder: elsewhere, cache, env, onProgress });
  await again.stop();
});

async function query(
  { uri, user, password }: Embedded,
  text: string,
  params: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(text, params);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
