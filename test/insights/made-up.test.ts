import { beforeAll, expect, test } from 'vitest';
import { findDataset } from '../../src/domain/engagements/dataset.graph.ts';
import { AFFLUENCE, BRUME, type Edits } from '../facts/made-up.ts';
import { empty, load, ownGraph } from '../facts/store.ts';
import { run } from '../support/seeded.ts';
import { gapsOf } from './gap-cases.ts';
import { CASES } from './made-up-cases.ts';

const graph = ownGraph();

/** What the made-up contract lacks of what may be lacking. */
const MORE: Edits = {
  [`${BRUME}/objectives.yaml`]: [
    [
      '    concerns:\n      - object: dispositif/point-emploi\n',
      `    concerns:
      - object: dispositif/point-emploi
        cite:
          - { lines: 22, quote: au Point Emploi }
      - object: priority/jeunes-meres
`,
    ],
  ],
  [`${BRUME}/priorities.yaml`]: [
    [
      'priorities:\n',
      `priorities:
  - id: jeunes-femmes
    label: Accueil des jeunes femmes
    names:
      - value: jeunes mères
        cite:
          - { lines: 22, quote: jeunes mères }
`,
    ],
  ],
  ...AFFLUENCE,
  'reference/qpvs.yaml': [['qpvs:\n', 'qpvs:\n  - id: val-de-brume-le-port\n    label: Le Port\n']],
  [`${BRUME}/contract.yaml`]: [
    [
      '    covers:\n',
      `    covers:
      - object: qpv/val-de-brume-le-port
        cite:
          - { lines: 3, quote: le quartier }
`,
    ],
  ],
  // Behind the others: citations that name no document are of the first.
  [`${BRUME}/documents.yaml`]: [
    [
      '  - id: reglement-maison\n',
      `  - id: note
    label: Note
    sha256: "0000000000000000000000000000000000000000000000000000000000000000"
  - id: reglement-maison
`,
    ],
  ],
};

let before = '';
beforeAll(async () => {
  await empty(graph());
  await load(graph());
  before = (await findDataset(graph())).version;
});
/** As each test finds it: nothing is written when the last one left it so. */
const more = () => load(graph(), MORE);

test.for(CASES)('%s: %s lacks it, %s does not', async ([kind, lacks, has]) => {
  await more();
  const { about } = await gapsOf(graph(), 'val-de-brume-2015', kind);
  expect(about(lacks)).not.toEqual([]);
  expect(about(has)).toEqual([]);
});

type Edge = { node: { what: string; key: string; node: { id: string } | null } };
const changes = async (since: string) => {
  const { data, errors } = await run(
    graph(),
    `{ changes(since: "${since}", first: 100) { totalCount edges { node { what key unit node { id } } } } }`,
  );
  const told = (data?.changes as { edges: Edge[] } | undefined)?.edges.map(({ node }) => node);
  return { told, codes: errors?.map(({ extensions }) => extensions.code) };
};

test('what changed since a version is told, thing by thing and fact by fact', async () => {
  await more();
  const { told = [] } = await changes(before);
  expect(told.filter(({ node }) => node).map(({ what, key }) => `${what} ${key}`)).toEqual(
    expect.arrayContaining([
      'ADDED val-de-brume-2015/priority/jeunes-femmes',
      'ADDED val-de-brume-2015/vigilance-point/affluence',
      'ADDED qpv/val-de-brume-le-port',
    ]),
  );
  expect(told.every(({ what }) => what === 'ADDED')).toBe(true);
});

test('nothing changed since now, and an unknown version is refused', async () => {
  await more();
  const { version } = await findDataset(graph());
  expect((await changes(version)).told).toEqual([]);
  expect((await changes('000000000000')).codes).toEqual(['BAD_USER_INPUT']);
});

test('what came and went again is no change; what went is told without what it was', async () => {
  await more();
  const { version } = await findDataset(graph());
  await load(graph());
  const { told = [] } = await changes(version);
  expect(new Set(told.map(({ what, node }) => [what, node].join()))).toEqual(new Set(['REMOVED,']));
  expect((await changes(before)).told).toEqual([]);
});

type Compared = {
  shared: { slug: string }[];
  measures: { key: string; left: number; right: number; difference: number }[];
  factsOnlyLeft: unknown[];
};

test('two contracts compare by what both name', async () => {
  await load(graph());
  const { data, errors } = await run(
    graph(),
    `{ comparison(contract: "val-de-brume-2015", with: "lac-noir-2015") {
      left { contract { slug } } right { contract { slug } }
      measures { key left right difference }
      shared { slug } onlyLeft { slug } factsOnlyLeft { id }
    } coverage(rows: ACTOR, columns: CONTRACT) { columns { label } rows { label } cells { row column state count } } }`,
  );
  expect(errors).toBeUndefined();
  const comparison = data?.comparison as Compared;
  expect(comparison.shared.map(({ slug }) => slug)).toContain('actor/etat');
  expect(comparison.measures.find(({ key }) => key === 'DISPOSITIF')).toEqual({
    key: 'DISPOSITIF',
    left: 8,
    right: 0,
    difference: -8,
  });
  expect(comparison.factsOnlyLeft).toEqual([]);
  expect(data?.coverage).toMatchObject({ columns: [expect.anything(), expect.anything()] });
});
