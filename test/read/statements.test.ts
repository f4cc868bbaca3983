import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { indexOf } from '../../src/read/predicate.ts';
import { listsOf } from '../../src/read/resolvers.ts';
import { scansOf, sortsOf, unknownNames } from '../laws/plans.ts';
import { awkward } from './documents.ts';
import { type Bench, open } from './setup.ts';
import type { Row } from './world.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await open();
});
beforeEach(() => {
  bench.statements.length = 0;
});
afterAll(() => bench?.stop());

const names = () => bench.statements.map(({ name }) => name);
const of = (kind: string, position = 0) => bench.of(kind)[position] as Row;

test('a root field is one statement, however deep', async () => {
  await bench.ask(`{ dispositifs(first: 5) { totalCount edges { node { title themes { label dispositifs(first: 2) { edges { node {
    involvements(first: 2) { edges { node { role holder { label kind aliases } citations { document { heading } } } } } } } } } } } } }`);
  expect(names()).toEqual(['Query.dispositifs']);
});

test('an abstract object costs one more statement per type opened, not per object, and is named by its place', async () => {
  await bench.ask(
    '{ whoDoesWhat(first: 50) { edges { node { target { label ... on Dispositif { regime } ... on Commune { insee } } } } } }',
  );
  expect(names()).toEqual([
    'Query.whoDoesWhat',
    'Query.whoDoesWhat.edges.node.target:Dispositif',
    'Query.whoDoesWhat.edges.node.target:Commune',
  ]);
});

test('a fragment per kind that asks common columns only opens nothing', async () => {
  await bench.ask(
    '{ whoDoesWhat(first: 50) { edges { node { target { ... on Dispositif { label } ... on Commune { slug kind } } } } } }',
  );
  expect(names()).toEqual(['Query.whoDoesWhat']);
});

test('who asks only what a fact keeps of its ends walks to neither; who asks more does', async () => {
  const page = (ends: string) => `{ whoDoesWhat(first: 5) { edges { node { role ${ends} } } } }`;
  await bench.ask(page('holder { id kind label } target { slug label ... on Dispositif { id } }'));
  await bench.ask(page('holder { label aliases }'));
  const [named, asked] = bench.statements.map(({ text }) => text);
  expect(named).not.toContain('[:SUBJECT]');
  expect(named).not.toContain('[:OBJECT]');
  expect(asked).toContain('[:SUBJECT]');
});

test('entities asked one by one at the same place are gathered into one statement', async () => {
  await bench.ask('query ($ids: [ID!]!) { findings(ids: $ids) { about { label } } }', {
    ids: [of('ACTOR').id, of('DISPOSITIF').id, of('ACTOR', 1).id, of('ACTOR').id],
  });
  expect(names()).toEqual(['Finding.about:Entity']);
  expect(bench.statements[0]?.params.ids).toHaveLength(3);
});

test('an id of no shape of ours is asked of no one', async () => {
  const { data } = await bench.ask('{ node(id: "nonsense") { id } }');
  expect(data).toEqual({ node: null });
  expect(names()).toEqual([]);
});

test('other values give the same text; another presence or boolean gives another', async () => {
  const source = `query ($f: DispositifFilter, $n: Int, $c: String) { dispositifs(filter: $f, first: $n, after: $c) { edges { node { label } } } }`;
  const cursor = (await bench.ask('{ dispositifs(first: 1) { edges { cursor } } }')).data.dispositifs.edges[0]
    .cursor;
  bench.statements.length = 0;
  await bench.ask(source, { f: { theme: of('THEME').id }, n: 3 });
  await bench.ask(source, { f: { theme: of('THEME', 1).id }, n: 7 });
  await bench.ask(source, { f: { theme: of('THEME', 1).id }, n: 7, c: cursor });
  await bench.ask(source, { f: { contract: 'CV1' }, n: 7 });
  await bench.ask(source, { f: { contract: 'CV1', withoutInvolvement: true }, n: 7 });
  await bench.ask(source, { f: { contract: 'CV1', withoutInvolvement: false }, n: 7 });
  const texts = bench.statements.map(({ text }) => text);
  expect(texts[1]).toBe(texts[0]);
  expect(texts[2]).toBe(texts[0]);
  expect(new Set(texts).size).toBe(4);
});

/** What a client may write anywhere in a document or its variables, and no statement may ever contain. */
const MARK = 'Zqx7';

test('no value of a client is ever part of a text: not a literal, not a variable, not an alias', async () => {
  await bench.ask(
    `query ${MARK}Name($v: String, $n: Int) {
      ${MARK}a: dispositifs(filter: { text: "${MARK}1", contract: $v, regime: [BOTH] }, first: 77) { edges { node { ${MARK}b: label ...${MARK}F } } }
      whoDoesWhat(first: $n, asOf: "${MARK}2", filter: { holder: "${MARK}3", includeViaGroup: true, roles: [CHAIRS] }) { totalCount edges { node { sources(fromLine: 7788) { firstLine } } } }
      entity(slug: "${MARK}4") { id } node(id: "e${'7'.repeat(20)}") { id } themes(contract: "${MARK}5") { label }
    } fragment ${MARK}F on Dispositif { themes { label } }`,
    { v: `${MARK}6`, n: 66 },
  );
  expect(bench.statements).toHaveLength(5);
  for (const { text, name } of bench.statements) {
    expect(`${name} ${text}`).not.toMatch(new RegExp(`${MARK}|77|66|BOTH|CHAIRS`));
  }
  const sent = JSON.stringify(bench.statements.map(({ params }) => params));
  for (const value of [`${MARK}3`, `${MARK}4`, '77', '66', '7788', 'BOTH', 'CHAIRS'])
    expect(sent).toContain(value);
});

test('every text explains without an unknown name or an unplanned scan, and sorts nothing to fill a page', async () => {
  const rows = bench.world.nodes.map(({ row }) => row);
  const asked = awkward({
    actor: of('ACTOR'),
    other: of('ACTOR', 1),
    theme: of('THEME'),
    dispositif: of('DISPOSITIF'),
    commune: of('COMMUNE'),
    contract: of('CONTRACT'),
    fact: rows.find(({ relation }) => relation === 'CONTAINS') as Row,
    role: rows.find(({ relation }) => relation === 'INVOLVES') as Row,
  });
  for (const { source, variables } of asked) await bench.ask(source, variables);
  const texts = new Map(bench.statements.map((statement) => [statement.text, statement]));
  expect(texts.size).toBeGreaterThan(40);
  for (const { name, text, params } of texts.values()) {
    const plan = await bench.graph.explain(text, params);
    expect(unknownNames(plan), text).toEqual([]);
    // A plain list at the root reads its label; everything else starts from an index or from its parent.
    if (name !== 'Query.themes' && name !== 'Query.actor') expect(scansOf(plan), text).toEqual([]);
    expect(sortsOf(plan, text), text).toEqual([]);
  }
});

test('every access of every list has its index, for a hint on a missing one is silently ignored', async () => {
  const rows = await bench.graph.run(
    'indexes',
    'SHOW INDEXES YIELD labelsOrTypes, properties WHERE properties IS NOT NULL',
    {},
  );
  const indexes = rows.map(([labels, properties]) => `${labels}(${properties})`);
  const lists = [...listsOf(bench.schema)];
  expect(lists).toHaveLength(4);
  for (const { access, order } of lists) {
    for (const way of access) expect(indexes).toContain(`${way.label}(${indexOf(way, order)})`);
  }
});
