import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './ask.ts';
import {
  databaseOf,
  fewSeeds,
  folder,
  gone,
  isGone,
  remove,
  type Service,
  spawnService,
  startService,
} from './service.ts';

const [here, elsewhere] = [folder('keep'), folder('keep')];
const QUESTION = '{ dataset { version importedAt } communes { totalCount } }';
let service: Service;
let other: Service;
let mine: Record<string, string>;
let theirs: Record<string, string>;

beforeAll(async () => {
  mine = { DATA_DIR: join(here, 'data'), SEEDS_DIR: fewSeeds(here) };
  theirs = { DATA_DIR: join(elsewhere, 'data'), SEEDS_DIR: fewSeeds(elsewhere) };
  rmSync(join(elsewhere, 'seeds', 'reference'), { recursive: true });
  mkdirSync(join(elsewhere, 'seeds', 'reference'));
  [service, other] = await Promise.all([startService(mine), startService(theirs)]);
});

afterAll(async () => {
  for (const started of [service, other]) {
    started?.process.kill('SIGKILL');
    await started?.exited;
  }
  for (const path of [here, elsewhere]) remove(path);
});

test('two instances side by side answer each from its own folder', async () => {
  const [one, two] = await Promise.all([ask(service.url(), QUESTION), ask(other.url(), QUESTION)]);

  expect(one.data.communes.totalCount).toBe(20);
  expect(two.data.communes.totalCount).toBe(0);
});

test('a second service in the same folder is refused in one line, and the first goes on', async () => {
  const second = spawnService(mine);

  expect(await second.exited).toBe(1);
  expect(second.err()).toMatch(/^Un autre Neo4j travaille déjà dans .+DATA_DIR=.+\n$/);
  expect((await ask(service.url(), QUESTION)).errors).toEqual([]);
});

test('SIGTERM stops it and its database; a second start downloads nothing, writes nothing, and answers from the same data', async () => {
  const before = await ask(service.url(), QUESTION);
  const database = databaseOf(service);
  service.process.kill('SIGTERM');
  expect(await service.exited).toBe(0);
  expect(isGone(database)).toBe(true);

  service = await startService(mine);

  const said = service.out().split('\nqui-fait-quoi répond')[0]?.trim().split('\n');
  expect(said).toEqual(['Démarrage de Neo4j…', 'Faits « reference » : à jour']);
  expect((await ask(service.url(), QUESTION)).data).toEqual(before.data);
});

test('a database that ends by itself takes the service with it, with a word', async () => {
  process.kill(databaseOf(service), 'SIGKILL');

  expect(await service.exited).toBe(1);
  expect(service.err()).toContain('La base Neo4j s’est arrêtée');
});

test('SIGKILL leaves no database behind, and the folder starts again', async () => {
  const database = databaseOf(other);
  other.process.kill('SIGKILL');
  await gone(database);

  other = await startService(theirs);

  expect((await ask(other.url(), QUESTION)).errors).toEqual([]);
});
