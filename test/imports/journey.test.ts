import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import { loadSeeds, readSeeds } from '../../src/facts/load.ts';
import { migrate, readMigrations } from '../../src/graph/migrate.ts';
import { withNational } from '../../src/imports/national/add.ts';
import { qfq } from '../cli/run.ts';
import { type OwnServer, ownServer } from '../support/own-server.ts';
import { run } from '../support/seeded.ts';
import { EXAMPLE, workbook } from './example.ts';

let server: OwnServer;
let folder: string;
let seeds: string;
const command = (...args: string[]) => {
  const { uri, user, password } = server.address;
  return qfq(args, { SEEDS_DIR: seeds, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
};
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
const ask = async (question: string): Promise<any> => {
  const { data, errors } = await run(server.graph, question);
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  return data;
};
/** What the folder of facts now says, in the graph. */
const loaded = async () => loadSeeds(server.graph, await readSeeds(seeds));
const nodes = async () =>
  (await server.graph.run('test', 'MATCH (node) WHERE NOT node:Migration RETURN count(*)', {}))[0]?.[0];

beforeAll(async () => {
  server = await ownServer();
  folder = await mkdtemp(join(tmpdir(), 'qfq-imports-'));
  seeds = join(folder, 'seeds');
  // Only what is shared: the contract comes by its workbook.
  await cp(join(EXAMPLE, 'reference'), join(seeds, 'reference'), { recursive: true });
  await mkdir(join(seeds, 'contracts'));
  await writeFile(join(folder, 'contrat.xlsx'), await workbook());
  await migrate(server.graph, await readMigrations(join(PROJECT_ROOT, 'schema', 'graph')));
  await loaded();
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a workbook that is wrong writes nothing: each mistake is a line, and status is 1', async () => {
  const wrong = join(folder, 'faux.xlsx');
  await writeFile(
    wrong,
    await workbook((lists) => {
      const [first] = lists.get('dispositifs') ?? [];
      if (first) first.form = 'ACTON';
    }),
  );

  const before = await nodes();
  const refused = await command('load', wrong, '--json');

  expect([refused.status, refused.stderr]).toEqual([
    1,
    [
      expect.stringMatching(
        /^faux\.xlsx, feuille « Dispositifs », ligne 2, colonne D \(Forme\) : .*« ACTION »/,
      ),
      '1 problème : rien n’est chargé tant qu’il reste.',
    ],
  ]);
  expect(JSON.parse(refused.stdout).problems).toMatchObject([{ sheet: 'Dispositifs', line: 2, column: 4 }]);
  expect(await nodes()).toBe(before);
});

test('a second contract is loaded from its workbook, and asked through the API', async () => {
  const loaded = await command('load', join(folder, 'contrat.xlsx'));
  expect([loaded.status, loaded.stderr.at(-1)]).toEqual([
    0,
    expect.stringMatching(/^deux-rives-2024 : \d+ différences, chargées$/),
  ]);

  const { qpv, contract, dispositif, whoDoesWhat, discrepancies } = await ask(`{
    qpv(code: "QN08801M") { label communes { label epci { label } } }
    contract(slug: "deux-rives-2024") { label generation officialCode signatories { printedName status } documents { label } }
    dispositif(slug: "deux-rives-2024/dispositif/chantier") { leadStatus involvements(first: 5) { edges { node { holder { label } roleLabel } } } }
    whoDoesWhat(first: 5, filter: {roles: [CHAIRS]}) { edges { node { holder { label } target { label } citations { section firstLine quote } } } }
    discrepancies(contract: "deux-rives-2024") { label }
  }`);

  expect(qpv.communes).toEqual([
    { label: 'Rive-Basse', epci: { label: 'Pays de Basse-Rive' } },
    { label: 'Rive-Haute', epci: { label: 'Pays de Haute-Rive' } },
  ]);
  expect(contract).toMatchObject({
    label: 'Contrat de ville des Deux Rives (exemple)',
    generation: '2024',
    officialCode: 'CN08801M',
  });
  expect(contract.signatories).toHaveLength(60);
  expect(contract.documents).toHaveLength(2);
  expect(dispositif.involvements.edges).toEqual([
    { node: { holder: { label: 'Régie du Pont' }, roleLabel: 'porte' } },
  ]);
  expect(whoDoesWhat.edges).toMatchObject([
    {
      node: {
        holder: { label: 'Préfet' },
        target: { label: 'Comité de pilotage' },
        citations: [{ section: 'CONTRAT DE VILLE DES DEUX RIVES (EXEMPLE) › 2. GOUVERNANCE' }],
      },
    },
  ]);
  expect(discrepancies).toEqual([{ label: 'Fin du contrat' }]);
});

test('given back from the graph, it is the same workbook, byte for byte', async () => {
  const out = join(folder, 'rendu.xlsx');
  expect(await command('dump', 'deux-rives-2024', '--out', out)).toMatchObject({ status: 0, stdout: '' });
  expect((await readFile(out)).equals(await readFile(join(folder, 'contrat.xlsx')))).toBe(true);
});

test('kept among the facts of the project, a workbook is the files that an editor reads', async () => {
  const imported = await command('import', join(folder, 'contrat.xlsx'));

  expect(imported).toMatchObject({ status: 0, stdout: '' });
  expect((await loaded()).flatMap(({ changes }) => changes)).toEqual([]);
  for (const name of ['signatures.yaml', 'indicators.yaml', 'contract.yaml'])
    expect(await readFile(join(seeds, 'contracts/deux-rives-2024', name), 'utf8')).toBe(
      await readFile(join(EXAMPLE, 'contracts/deux-rives-2024', name), 'utf8'),
    );
});

test('the national list of quarters joins what is known by code, and brings communes with their EPCI', async () => {
  const list = join(import.meta.dirname, 'national', 'qpv-2024.csv');
  const imported = await command('import', list, '--le', '2026-01-31');

  expect([imported.status, imported.stderr[0]]).toEqual([0, 'QPV de 2024 : 3 nouveaux, 1 déjà connus']);
  await loaded();
  const { known, brought } = await ask(`{
    known: qpv(code: "QN08801M") { slug communes { label } }
    brought: qpv(code: "QN05401M") { label communes { insee label epci { label siren } } facts(first: 5) { edges { node { basis citations { document { label } } } } } }
  }`);
  expect(known).toEqual({
    slug: 'qpv/le-pont',
    communes: [{ label: 'Rive-Basse' }, { label: 'Rive-Haute' }],
  });
  expect(brought).toMatchObject({
    label: 'Plateau Essai',
    communes: [
      { insee: '54357', label: 'Maxéville', epci: { label: 'Métropole du Grand Nancy', siren: '245400676' } },
      { insee: '54395', label: 'Nancy' },
    ],
  });
  for (const { node } of brought.facts.edges) {
    expect(node).toEqual({
      basis: 'REFERENCE',
      citations: [
        { document: { label: 'Quartiers prioritaires de la politique de la ville, génération 2024' } },
      ],
    });
  }
});

test('the subsidised actions of a year are who carries what, with how much, by SIRET, as reference data', async () => {
  const file = join(import.meta.dirname, 'national', 'actions-2024.csv');
  const first = await command('import', file, '--le', '2026-01-31');
  const options = { departements: [], year: undefined, retrievedOn: '2026-01-31' };
  const before = await readSeeds(seeds);
  const again = await withNational(before, file, options);

  expect([first.status, first.stderr[0]]).toEqual([
    0,
    '4 actions de nos contrats, 1 sans SIRET ; 2 d’autres contrats ou d’aucun',
  ]);
  for (const unit of again.units) expect(unit).toEqual(before.units.find(({ name }) => name === unit.name));
  await loaded();
  const { whoDoesWhat, fundings } = await ask(`{
    whoDoesWhat(first: 20, filter: {contract: "deux-rives-2024", basis: [REFERENCE]}) { edges { node { holder { slug label } target { label } roleLabel basis period { from { printed } } citations { document { label } } } } }
    fundings: facts(first: 20, filter: {relation: ["AMOUNT"]}) { edges { node { subject { label } value basis } } }
  }`);
  const who = whoDoesWhat.edges.map(
    ({ node }: { node: { holder: { slug: string }; target: { label: string } } }) => [
      node.holder.slug,
      node.target.label,
    ],
  );
  expect(who.toSorted()).toEqual([
    ['actor/regie-du-pont', 'Chantier du Pont'],
    ['actor/siret-84212345700009', 'Bibliothèque de rue'],
    ['deux-rives-2024/actor/collectif-des-forges', 'Fête des voisins'],
  ]);
  expect(whoDoesWhat.edges[0].node).toMatchObject({
    roleLabel: 'porte',
    basis: 'REFERENCE',
    period: { from: { printed: '2024' } },
    citations: [{ document: { label: 'Actions subventionnées au titre de la politique de la ville, 2024' } }],
  });
  expect(fundings.edges.map(({ node }: { node: { value: string } }) => node.value).toSorted()).toEqual([
    '12000.50 €',
    '1500 €',
    '3000 €',
    '800 €',
  ]);
});
