import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import type { Kind } from '../../src/subgraphs/shared/official-kind.ts';
import { openTerritories } from '../../src/subgraphs/territoires/context.ts';
import { buildTerritoires } from '../../src/subgraphs/territoires/schema.ts';
import type { Body } from './federated.ts';

const context = await openTerritories(undefined);
const schema = buildTerritoires();

async function ask(source: string, contextValue = context): Promise<Body> {
  const { data, errors } = await graphql({ schema, source, contextValue });
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  return JSON.parse(JSON.stringify(data));
}

const labels = async (args: string): Promise<string[]> =>
  (await ask(`{ found: officialTerritories(${args}) { label } }`)).found.map(
    ({ label }: { label: string }) => label,
  );

test('a commune by its code, with what it lies in and what it counts', async () => {
  const { nancy } = await ask(`{ nancy: officialTerritory(kind: COMMUNE, code: "54395") {
    label siren epci { label code } departement { label } region { label } source { publisher edition }
    populations { count counted year source { publisher url } }
  } }`);

  expect(nancy).toMatchObject({
    label: 'Nancy',
    siren: '215403957',
    epci: { label: 'Métropole du Grand Nancy', code: '245400676' },
    departement: { label: 'Meurthe-et-Moselle' },
    region: { label: 'Grand Est' },
    source: { publisher: 'Insee' },
  });
  expect(nancy.populations).toEqual([
    {
      count: 103671,
      counted: 'MUNICIPAL',
      year: 2023,
      source: { publisher: 'Insee', url: 'https://www.insee.fr/fr/statistiques/8680726' },
    },
  ]);
});

test('the 20 communes of the métropole, by where they lie', async () => {
  expect(await labels('kind: [COMMUNE], within: { kind: EPCI, code: "245400676" }, first: 100')).toHaveLength(
    20,
  );
});

test('a name in any case and accents, the exact one first, then the most populated', async () => {
  expect(await labels('text: "VANDOEUVRE les nancy"')).toEqual(['Vandœuvre-lès-Nancy']);
  expect((await labels('text: "nancy", kind: [COMMUNE]'))[0]).toBe('Nancy');
  expect((await labels('text: "saint denis"'))[0]).toBe('Saint-Denis');
  expect(await labels('text: "54395"')).toEqual(['Nancy']);
});

/** Everything that is held of a kind: more than a page. */
const every = (kind: Kind) =>
  context.territories.search(
    { words: undefined, kinds: [kind], within: undefined },
    Number.POSITIVE_INFINITY,
  );

test('every commune has a label, a code of its own, and a département and a region that are held too', () => {
  const communes = every('COMMUNE');
  expect(communes).toHaveLength(34_969);
  expect(new Set(communes.map(({ code }) => code)).size).toBe(communes.length);
  const lost = communes.filter(
    ({ label, code, within: { DEPARTEMENT = '', REGION = '' } }) =>
      !label.trim() ||
      !/^(\d\d|2[AB])\d{3}$/.test(code) ||
      !context.territories.find({ kind: 'DEPARTEMENT', code: DEPARTEMENT }) ||
      !context.territories.find({ kind: 'REGION', code: REGION }),
  );
  expect(lost.map(({ code, label }) => `${code} ${label}`)).toEqual([]);
});

test('every département has a label and a region; a page of them is a hundred', async () => {
  const { zone } = await ask(
    '{ zone: officialTerritories(kind: [DEPARTEMENT], first: 100) { code label region { label } } }',
  );
  expect(zone).toHaveLength(100);
  expect(zone.filter(({ label, region }: Body) => !label || !region?.label)).toEqual([]);
  expect(every('DEPARTEMENT')).toHaveLength(109);
});

test.for([
  ['no word', '{ officialTerritories(text: "…") { label } }', 'BAD_USER_INPUT'],
  ['a page too large', '{ officialTerritories(first: 101) { label } }', 'PAGE_SIZE'],
  ['a page below zero', '{ officialTerritories(first: -1) { label } }', 'PAGE_SIZE'],
])('%s is refused', async ([, source = '', code]) => {
  const { data, errors } = await graphql({ schema, source, contextValue: context });
  expect(data).toEqual({ officialTerritories: null });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
});

test('no list of quarters is shipped: none is invented', async () => {
  expect(await labels('kind: [QPV]')).toEqual([]);
});

async function lists(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qfq-qpv-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

test('the national lists are read as they are published: both generations, quotes, either separator', async () => {
  const folder = await lists({
    'qpv-2015.csv': '\uFEFFcode_qp;nom_qp;commune_qp\r\nQP999001;"Haut ""du"" Bois; Lac";Brume, Lac-Noir\r\n',
    'qpv-2024.csv': 'code_qp,lib_qp,commune_qp\nQN99901A,Haut du Bois,Brume\n',
  });
  const { found } = await ask(
    '{ found: officialTerritories(kind: [QPV]) { code label generation printedCommunes source { edition } } }',
    await openTerritories(folder),
  );
  expect(found).toEqual([
    {
      code: 'QP999001',
      label: 'Haut "du" Bois; Lac',
      generation: 2015,
      printedCommunes: ['Brume', 'Lac-Noir'],
      source: { edition: 2015 },
    },
    {
      code: 'QN99901A',
      label: 'Haut du Bois',
      generation: 2024,
      printedCommunes: ['Brume'],
      source: { edition: 2024 },
    },
  ]);
});

test.for([
  ['QP999001;Bois', /colonnes code_qp/],
  ['code_qp;nom_qp\nQP1;Bois', /qpv-2015\.csv:2 : « QP1 » n’est pas un code/],
] as const)('a list that is not as published is refused with its line: %s', async ([text, problem]) => {
  await expect(openTerritories(await lists({ 'qpv-2015.csv': text }))).rejects.toThrow(problem);
});
