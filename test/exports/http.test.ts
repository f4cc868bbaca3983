import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { qfq } from '../cli/run.ts';
import { type Service, startOnSeeded, stopService } from '../server/service.ts';
import { run, seededGraph } from '../support/seeded.ts';
import { readCsv } from './support.ts';

const graph = seededGraph();
/** What is asked here is large: a busy machine only makes it slow. */
const PATIENT = { READ_DEADLINE_MS: '60000', SUBGRAPH_TIMEOUT_MS: '60000' };
let service: Service;
const get = (path: string, init?: RequestInit) => fetch(`${service.url()}/export/${path}`, init);
const refusal = async (path: string) => {
  const response = await get(path);
  const { status, code, detail, suggestions } = (await response.json()) as Record<string, unknown>;
  expect([response.status, response.headers.get('content-type')]).toEqual([
    status,
    'application/problem+json; charset=utf-8',
  ]);
  return { status, code, detail, suggestions };
};

beforeAll(async () => {
  service = await startOnSeeded(PATIENT);
});
afterAll(() => stopService(service));

/** One export for several tests: its first reading is what costs. */
const HOLES = 'facts.csv?relation=LACKS&text=indicateur';

test('the holes of a contract are a CSV: the same filters as the API, the same rows', async () => {
  const response = await get(`${HOLES}&dialect=rfc4180`);
  const { data } = await run(
    graph,
    '{ facts(first: 100, filter: {relation: ["LACKS"], text: "indicateur"}) { edges { node { id value } } } }',
  );
  const [header = [], ...lines] = readCsv(await response.text());
  const shown = lines.map((line) => [line[header.indexOf('Identifiant')], line[header.indexOf('Valeur')]]);

  const { facts } = data as { facts: { edges: { node: { id: string; value: string } }[] } };
  expect(facts.edges.length).toBeGreaterThan(0);
  expect(shown).toEqual(facts.edges.map(({ node }) => [node.id, node.value]));
});

test('a file is named after its table, the day and the version of the data; unchanged, it is not sent again', async () => {
  const first = await get(HOLES);
  const { data } = await run(graph, '{ dataset { version } }');
  const { version } = (data as { dataset: { version: string } }).dataset;
  const etag = first.headers.get('etag') ?? '';
  const again = await get(HOLES, {
    headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
  });
  const filtered = await get('facts.csv?relation=TERM', { method: 'HEAD' });

  const today = new Date().toISOString().slice(0, 10);
  expect(first.headers.get('content-disposition')).toContain(`filename="facts-${today}-${version}.csv"`);
  expect(first.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect([filtered.status, filtered.headers.get('etag') === etag]).toEqual([200, false]);
});

test('a matrix and a list of what is missing pass the limits of the front', async () => {
  const [matrix, missing] = await Promise.all([
    get('coverage.csv?rows=QPV&columns=THEME&dialect=rfc4180'),
    get('gaps.xlsx?kinds=DISPOSITIF_WITHOUT_LEAD'),
  ]);

  const [header = [], ...lines] = readCsv(await matrix.text());
  expect([matrix.status, missing.status]).toEqual([200, 200]);
  expect([header[0], header.at(-1), lines.at(-1)?.[0]]).toEqual(['Ligne', 'Cases non renseignées', 'Total']);
  expect(lines.flat()).toContain('n.r.');
  await missing.body?.cancel();
});

test('the command line gives the same bytes', async () => {
  const { uri, user, password } = inject('seeded');
  const response = await get(HOLES);
  const ran = await qfq(['export', 'facts', '--filter', 'relation=LACKS', '--filter', 'text=indicateur'], {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    ...PATIENT,
  });

  expect([ran.status, ran.stderr]).toEqual([0, []]);
  expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(ran.stdout);
});

test('what is not there is refused with 404, what is wrong with 400, in French, with what was perhaps meant', async () => {
  expect(await refusal('factz.csv')).toEqual({
    status: 404,
    code: 'UNKNOWN_TABLE',
    detail: 'Il n’y a pas d’export « factz ». Vouliez-vous dire « facts » ?',
    suggestions: ['facts'],
  });
  expect(await refusal('facts.xls')).toMatchObject({
    status: 404,
    code: 'UNKNOWN_FORMAT',
    suggestions: ['xlsx'],
  });
  expect(await refusal('facts.csv?relatio=LACKS')).toMatchObject({
    status: 400,
    code: 'UNKNOWN_FILTER',
    detail: 'Il n’y a pas de filtre « relatio ». Vouliez-vous dire « relation » ?',
  });
  expect(await refusal('facts.csv?asOf=2019')).toMatchObject({
    code: 'BAD_FILTER',
    detail: 'Le filtre « asOf » est un jour comme 2019-07-15, pas « 2019 ».',
  });
  expect(await refusal('facts.csv?contract=grand-nanci-2015')).toMatchObject({
    code: 'BAD_FILTER',
    suggestions: ['grand-nancy-2015'],
  });
  expect(await refusal('facts.csv?first=10')).toMatchObject({
    code: 'UNKNOWN_FILTER',
    detail: '« first » découpe une liste en pages : un export la donne entière.',
  });
  expect(await refusal('facts.csv?text=…')).toMatchObject({ code: 'BAD_FILTER' });
  expect(await refusal('facts.csv?dialect=mac')).toMatchObject({ code: 'BAD_FILTER' });
});

test('a dictionary says what can be had, and what each column is', async () => {
  const { resources } = (await (await get('')).json()) as { resources: { path: string; schema: string }[] };
  const [{ path, schema }] = resources as [{ path: string; schema: string }];
  const described = (await (await get(schema)).json()) as { fields: { name: string }[] };
  const [header] = readCsv(await (await get(`${path}&relation=LACKS&text=indicateur`)).text());

  expect(described.fields.map(({ name }) => name)).toEqual(header);
});
