import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { BRUME, SEEDS, seedsWith, temporaryFolder } from '../facts/made-up.ts';
import { qfq } from './run.ts';

let dataDir: string;
/** What a running service holds: the commands attach to its server, as the folder is taken. */
let service: Database | undefined;
const inFolder = (...args: string[]) => qfq(args, { DATA_DIR: dataDir });
const counted = async () =>
  (await service?.graph.run('test', 'MATCH (fact:Fact) RETURN count(*)', {}))?.[0]?.[0];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'qfq-cli-'));
});
afterAll(async () => {
  await service?.close();
  await rm(dataDir, { recursive: true, force: true });
});

test('alone, a command starts the database for the time it needs, and leaves the data', async () => {
  const loaded = await inFolder('load', '--seeds', SEEDS);

  expect(loaded.status).toBe(0);
  expect(loaded.stderr).toContain('val-de-brume-2015 : 143 différences, chargées');
  const lines = loaded.stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(168);
  expect(lines.filter((line) => !/^\+ \S/.test(line))).toEqual([]);
});

test('while a service holds the folder, a command uses its server', async () => {
  service = await openDatabase({ ...readConfig({ DATA_DIR: dataDir }), environment: process.env }, () => {});
  expect(await counted()).toBe(115);

  const again = await inFolder('load', '--seeds', SEEDS);

  expect(again).toMatchObject({ status: 0, stdout: '' });
  expect(again.stderr).toContain('val-de-brume-2015 : 0 différence');
});

test('a dry run prints the differences on standard output, and writes none', async () => {
  const folder = await seedsWith({
    [`${BRUME}/involvements.yaml`]: [['id: jardin-ddcs-carries', 'id: jardin-porteur']],
  });

  const dry = await inFolder('load', '--seeds', folder, '--dry-run');

  expect(dry.stdout).toBe(
    '- val-de-brume-2015#involvement jardin-ddcs-carries\n+ val-de-brume-2015#involvement jardin-porteur\n',
  );
  expect(dry.stderr).toContain('val-de-brume-2015 : 2 différences, rien n’est écrit');
  const porteur = "MATCH (fact:Fact) WHERE fact.key ENDS WITH 'porteur' RETURN count(*)";
  expect(await service?.graph.run('test', porteur, {})).toEqual([[0]]);
});

test('facts that are wrong load nothing, and do not even ask for the database', async () => {
  const folder = await seedsWith({ [`${BRUME}/themes.yaml`]: 'themes: [' });

  const { status, stdout, stderr } = await inFolder('load', '--seeds', folder);

  expect([status, stdout, stderr.at(-1)]).toEqual([
    1,
    '',
    '1 problème : rien n’est chargé tant qu’il reste.',
  ]);
  expect(await counted()).toBe(115);
});

test('one contract is printed on standard output; one that is unknown is named', async () => {
  const lac = await inFolder('dump', 'lac-noir-2015');
  const none = await inFolder('dump', 'lac-blanc-2015');

  expect(lac.stdout).toMatch(/^# contracts\/lac-noir-2015\/documents\.yaml\n# yaml-language-server/);
  expect(lac.stderr.at(-1)).toBe('lac-noir-2015 : rendu');
  expect([none.status, none.stdout, none.stderr.at(-1)]).toEqual([
    1,
    '',
    'Aucun contrat « lac-blanc-2015 » dans la base.',
  ]);
});

test('a contract whose folder is gone is taken away, and what stays is given back as its files say', async () => {
  const folder = await seedsWith({ [BRUME]: null });
  const out = await temporaryFolder();

  expect((await inFolder('load', '--seeds', folder)).stdout).toMatch(/^- val-de-brume-2015$/m);
  expect(await inFolder('dump', '--out', out)).toMatchObject({ status: 0, stdout: '' });

  expect(await filesOf(out)).toEqual(await filesOf(folder));
});

async function filesOf(folder: string): Promise<[string, string][]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]));
}
