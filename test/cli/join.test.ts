import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import { qfq } from './run.ts';

const EXAMPLE = join(PROJECT_ROOT, 'deploy', 'partner', 'subgraph.graphql');
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@inaccessible", "@key"])';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qfq-join-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('what joins is told field by field on standard output, and the supergraph is written where it is asked', async () => {
  const out = join(await emptyFolder(), 'new', 'supergraph.graphql');
  const url = 'https://partenaire.example/graphql';

  const { status, stdout, stderr } = await qfq(['join', EXAMPLE, '--url', url, '--out', out]);

  expect(status).toBe(0);
  expect(stdout.split('\n')).toEqual(expect.arrayContaining(['+ Dispositif.partnerPage', '+ Qpv.survey']));
  expect(stderr).toContain('subgraph se joint : 5 champs de plus');
  expect(await readFile(out, 'utf8')).toContain(`@join__graph(name: "subgraph", url: "${url}")`);
});

test.for([
  [
    'our enumeration with fewer values',
    'ENUM_VALUE_MISMATCH',
    'enum OfficialKind { COMMUNE } type Query { mine(kind: OfficialKind): Int }',
    /reprenez toutes ses valeurs/,
  ],
  [
    'a field of an interface, hidden',
    'IMPLEMENTED_BY_INACCESSIBLE',
    'type Qpv @key(fields: "id") { id: ID! @inaccessible mine: Int }',
    /Retirez @inaccessible/,
  ],
  [
    'an input of ours with other fields',
    'EMPTY_MERGED_INPUT_TYPE',
    'input OfficialPlace { mine: Int } type Query { mine(place: OfficialPlace): Int }',
    /renommez le vôtre/,
  ],
  [
    'what we refuse though it composes',
    'LISTS_OURS',
    'type Qpv @key(fields: "id") { id: ID! } type Query { mine: [Qpv!] }',
    /nous seuls listons nos entités/,
  ],
  [
    'what nobody foresaw',
    'QUERY_ROOT_TYPE_INACCESSIBLE',
    'type Query @inaccessible { mine: Int }',
    /docs\/join\.md/,
  ],
] as const)('each refusal says what to do: %s', async ([, code, sdl, advice]) => {
  const folder = await emptyFolder();
  const [file, out] = ['partner.graphql', 'supergraph.graphql'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  await writeFile(file, `${LINK} ${sdl}`);

  const { status, stdout, stderr } = await qfq(['join', file, '--out', out]);

  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  const [told, advised] = stderr.slice(stderr.findLastIndex((line) => line.startsWith(`${code} : `)));
  expect([told, advised]).toEqual([expect.stringContaining(code), expect.stringMatching(advice)]);
  expect(stderr.at(-1)).toMatch(/partner\.graphql : \d+ problèmes?, rien n’est joint\.$/);
  await expect(readFile(out)).rejects.toThrow('ENOENT');
});

test('a file that is not there is named', async () => {
  expect(await qfq(['join', '/nowhere.graphql'])).toEqual({
    status: 1,
    stdout: '',
    stderr: ['/nowhere.graphql : ce fichier ne se lit pas.'],
  });
});
