import { beforeAll, describe, expect, test } from 'vitest';
import { NOUNS } from '../../src/domain/nouns.ts';
import { FACT_RELATIONS, RELATIONS, type RelationShape } from '../../src/domain/relation.ts';
import { columnOf } from '../../src/facts/entity-node.ts';
import { PROJECTED_TYPES } from '../../src/facts/store.graph.ts';
import { model } from '../../src/graph/model.ts';
import { seededGraph } from '../support/seeded.ts';
import { STALE_LISTS } from '../support/stale-lists.ts';
import { difference, tableOf } from './model-tables.ts';
import { LABELS_NOT_YET, NOT_YET } from './not-yet.ts';

const PAGE = 'schema/graph/model.md';
const graph = seededGraph();

const labels = tableOf('Labels').map(([label = '', beside = '']) => ({ label, beside }));
const properties = tableOf('Properties').map(([on, name, read]) => ({
  name: `${on}.${name}`,
  read: read === 'yes',
}));
const relationships = tableOf('Relationships').map(([type = '', from, to, how]) => ({ type, from, to, how }));
const relations = tableOf('Relations').map(([name = '', key, side]) => ({ name, key, side }));

const parentOf = (label: string) => labels.find((row) => row.label === label && row.beside !== '–')?.beside;

/** A property that the label has of its own: its parent's are said once, on the parent. */
const owned = (label: string, names: Iterable<string>, parents: ReadonlySet<string>) =>
  [...names].filter((name) => !parents.has(name)).map((name) => `${label}.${name}`);

test('every label is one of the code, and the other way round', () => {
  expect(
    difference(
      labels.filter(({ beside }) => beside === 'Entity').map(({ label }) => label),
      PAGE,
      NOUNS.map(({ label }) => label),
      'src/domain/nouns.ts',
    ),
  ).toEqual([]);
  const unread = ['Unit', 'Load', 'Migration'];
  expect(
    difference(
      labels.map(({ label }) => label),
      PAGE,
      [...Object.keys(model), ...unread],
      'src/graph/model.ts',
    ),
  ).toEqual([]);
});

test('every property marked « read » is a column of the model, and the other way round', () => {
  const columns = Object.values(model).flatMap(({ label, columns }) => {
    const parent = parentOf(label) as keyof typeof model | undefined;
    return owned(label, Object.keys(columns), new Set(parent ? Object.keys(model[parent].columns) : []));
  });
  const read = properties.filter((property) => property.read).map(({ name }) => name);
  expect(difference(read, PAGE, columns, 'src/graph/model.ts')).toEqual([]);
});

test('every attribute of a noun is a property of its label', () => {
  const known = new Set(properties.map(({ name }) => name));
  const missing = NOUNS.flatMap(({ label, attributes }) =>
    Object.keys(attributes).map((name) => `${label}.${columnOf(name)}`),
  ).filter((name) => !known.has(name));
  expect(missing.map((name) => `${name}: in src/domain, not in ${PAGE}`)).toEqual([]);
});

test('every projected relationship is one that the loader makes, and the other way round', () => {
  const projected = relationships.filter(({ how }) => how === 'projected').map(({ type }) => type);
  expect(difference(projected, PAGE, PROJECTED_TYPES, 'src/facts/store.graph.ts')).toEqual([]);
  const linking = Object.entries<RelationShape>(RELATIONS).filter(([, { object }]) => object);
  const missing = linking.map(([name]) => name).filter((name) => !projected.includes(name));
  expect(missing.map((name) => `${name} has a thing on its other side and is not projected`)).toEqual([]);
});

test('every relation is one that facts may carry, under the same key, and the other way round', () => {
  const sideOf = ({ object, value, dated }: RelationShape) =>
    object ? 'thing' : value ? 'literal' : dated ? 'period' : 'places';
  const coded = Object.entries<RelationShape>(RELATIONS).map(
    ([name, shape]) => `${name} ${shape.key} ${sideOf(shape)}`,
  );
  const own = ['INVOLVES involvements thing', 'SIGNATURE signatures thing'];
  const shown = relations.map(({ name, key, side }) => `${name} ${key} ${side}`);
  expect(difference(shown, PAGE, [...coded, ...own], 'src/domain/relation.ts')).toEqual([]);
  expect(relations.map(({ name }) => name)).toEqual(FACT_RELATIONS);
});

describe('the graph that the seeds make', () => {
  let nodes: { labels: string[]; keys: string[] }[] = [];
  let links: string[] = [];
  beforeAll(async () => {
    const kinds = await graph.run(
      'laws.nodes',
      'MATCH (node) UNWIND keys(node) AS key RETURN labels(node), collect(DISTINCT key)',
      {},
    );
    nodes = kinds.map(([labels, keys]) => ({ labels: labels as string[], keys: keys as string[] }));
    const types = await graph.run(
      'laws.links',
      'MATCH (source)-[link]->(target) RETURN DISTINCT type(link), labels(source), labels(target)',
      {},
    );
    const family = (names: unknown) => (names as string[]).find((name) => parentOf(name) === undefined);
    links = types.map(([type, source, target]) => `${type} ${family(source)} ${family(target)}`);
  });

  test('has the labels of the page and no other', () => {
    const found = nodes.flatMap((node) => node.labels);
    const shown = labels.map(({ label }) => label).filter((label) => !(label in LABELS_NOT_YET));
    expect(difference(shown, PAGE, found, 'the graph')).toEqual([]);
  });

  test('has no property that the page does not say', () => {
    const known = new Set(properties.map(({ name }) => name));
    const unsaid = nodes.flatMap((node) =>
      node.keys
        .filter((key) => !node.labels.some((label) => known.has(`${label}.${key}`)))
        .map((key) => `${node.labels.join(':')} has ${key}: say it in ${PAGE}`),
    );
    expect(unsaid).toEqual([]);
  });

  test('has every property of the page, but for those that wait for their first value', () => {
    const found = new Set(
      nodes.flatMap((node) => node.labels.flatMap((label) => node.keys.map((key) => `${label}.${key}`))),
    );
    const absent = properties.map(({ name }) => name).filter((name) => !found.has(name));
    expect(difference(absent, 'no node', Object.keys(NOT_YET), 'test/laws/not-yet.ts')).toEqual([]);
  });

  test('keeps of who leads a dispositif and of its headings what the relationships say', async () => {
    const kept = await graph.run(
      'laws.lists',
      'MATCH (it:Dispositif) UNWIND it.leadLabels + it.themeLabels AS one RETURN one',
      {},
    );
    expect(kept).not.toEqual([]);
    expect(await graph.run('laws.staleLists', STALE_LISTS, {})).toEqual([]);
  });

  test('has no relationship that the page does not say, and each between the labels it says', () => {
    const shown = relationships.map(({ type, from, to }) => `${type} ${from} ${to}`);
    const unsaid = links.filter((link) => !shown.includes(link));
    expect(unsaid.map((link) => `${link}: say it in ${PAGE}`)).toEqual([]);
    const stored = relationships.filter(({ how }) => how === 'stored').map(({ type }) => type);
    const absent = stored.filter((type) => !links.some((link) => link.startsWith(`${type} `)));
    expect(absent.map((type) => `no fact has ${type}: take it out of ${PAGE}, or give it a seed`)).toEqual(
      [],
    );
  });
});
