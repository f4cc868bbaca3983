import { beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/graph/graph.ts';
import { seededGraph } from '../support/seeded.ts';
import { scansOf, unknownNames } from './plans.ts';
import { statementFiles, statementsOf } from './statement-files.ts';

/** A plausible value for each parameter that a statement of ours may name. */
const PARAMS: Readonly<Record<string, unknown>> = {
  unit: 'grand-nancy-2015',
  hash: '0'.repeat(32),
  importedAt: '2019-11-15T12:00:00.000Z',
  ids: ['e00000000000000000000'],
  rows: [
    {
      id: 'e00000000000000000000',
      from: 'e00000000000000000000',
      to: 'e00000000000000000001',
      fact: 'f00000000000000000000',
      ord: 0,
      properties: { documentId: 'e00000000000000000000', ord: 0 },
    },
  ],
  name: '0001-identity-and-access-paths.cypher',
  checksum: '0'.repeat(64),
  appliedAt: '2019-11-15T12:00:00.000Z',
  contractId: 'e00000000000000000000',
  codes: ['54395'],
  checksums: ['0'.repeat(64)],
  passages: [{ id: '0', sha256: '0'.repeat(64), first: 1, last: 2 }],
  words: ['copil'],
  index: 'entity_names',
  query: 'copil',
  kinds: ['INSTANCE'],
  limit: 10,
  day: '2019-11-15',
  from: '0001-01-01',
  upTo: '9999-12-31',
  source: 'e00000000000000000000',
  target: 'e00000000000000000001',
  relations: ['INVOLVES'],
  longest: 8,
  word: ' communication',
  after: 1,
  version: '0123456789ab',
  loadedAt: '2019-11-15T12:00:00.000Z',
  first: false,
  added: ['e00000000000000000000 actor/caf-54'],
  changed: [],
  removed: [],
};

/** They read a handful of nodes whole, by label or by index: units of data, migrations, contracts, what was renamed. */
const READ_WHOLE = [
  // Loads are few: those after one are a range of their numbers.
  'changes.known',
  'changes.loads',
  'contract.addresses',
  'dataset.documents',
  'dataset.renamings',
  'dataset.units',
  'facts.unitNames',
  'migrate.applied',
  'migrate.record',
  'passage.citing',
  'passage.documents',
  'record.put',
  'record.versions',
  // All of it, once per version of the data: questions are answered in memory.
  'questions.facts',
  'questions.things',
];

const graph = seededGraph();
const files = statementFiles();
const collected = (await Promise.all(files.map(async (path) => (await statementsOf(path)) ?? []))).flat();
const paramsOf = (text: string) => [...text.matchAll(/\$(\w+)/g)].map(([, param = '']) => param);

test('every file that makes a statement exports STATEMENTS', async () => {
  const silent: string[] = [];
  for (const path of files) if (!(await statementsOf(path))) silent.push(path);
  expect(silent.map((path) => `src/${path} makes statements and does not export STATEMENTS`)).toEqual([]);
  expect(collected.length).toBeGreaterThan(60);
});

test('every statement has a name of its own', () => {
  const names = collected.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice.map((name) => `two statements are called ${name}: rename one`)).toEqual([]);
});

describe('on the seeded graph', () => {
  const plans: { name: string; text: string; plan: Plan }[] = [];
  beforeAll(async () => {
    for (const { name, text } of collected) {
      const params = Object.fromEntries(paramsOf(text).map((param) => [param, PARAMS[param]]));
      plans.push({ name, text, plan: await graph.explain(text, params) });
    }
  });

  test('every parameter has a plausible value', () => {
    const unknown = collected.flatMap(({ name, text }) =>
      paramsOf(text)
        .filter((param) => !(param in PARAMS))
        .map((param) => `${name} names $${param}: give it a value in PARAMS`),
    );
    expect(unknown).toEqual([]);
  });

  test('every label, relationship type and property that a statement names is there', () => {
    const unknown = plans.flatMap(({ name, plan }) =>
      unknownNames(plan).map((warning) => `${name}: ${warning}`),
    );
    expect(unknown, 'mend the text, or say in test/laws/not-yet.ts what will bring the name').toEqual([]);
  });

  test('every statement starts from an index, but for those that read a handful of nodes whole', () => {
    const scanning = plans.flatMap(({ name, text, plan }) =>
      scansOf(plan)
        .filter(
          (scan) => !/^Node(ByLabelScan|(Unique)?IndexSeekByRange) /.test(scan) || !READ_WHOLE.includes(name),
        )
        .map((scan) => `${name}: ${scan}\n${text}`),
    );
    expect(scanning, 'name the label whose index there is (schema/graph), or add one').toEqual([]);
  });
});
