import { expand } from 'jsonld';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { run, seededGraph } from '../support/seeded.ts';
import { asking, textOf } from './support.ts';

const graph = seededGraph();
const ask = asking(graph, 'once');

type Element = { name: string; attributes: Record<string, string> };

/** Every element of a document that is well formed. */
function elementsOf(text: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on(
    'opentag',
    ({ name, attributes }) => void elements.push({ name, attributes: attributes as Record<string, string> }),
  );
  parser.write(text).close();
  return elements;
}

const named = (elements: readonly Element[], name: string) =>
  elements.filter((element) => element.name === name).map(({ attributes }) => attributes);

test.for(['gexf', 'graphml'])(
  'as %s, « qui fait quoi » is its holders and targets, and an edge for each role',
  async (format) => {
    const { data } = await run(graph, '{ whoDoesWhat(first: 1) { totalCount } }');
    const elements = elementsOf(await textOf(ask, 'whoDoesWhat', format));
    const nodes = named(elements, 'node').map(({ id }) => id);
    const edges = named(elements, 'edge');

    expect(edges).toHaveLength((data as { whoDoesWhat: { totalCount: number } }).whoDoesWhat.totalCount);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    expect(new Set(nodes).size).toBe(nodes.length);
    expect(new Set(edges.flatMap(({ source, target }) => [source, target]))).toEqual(new Set(nodes));
  },
);

test('a graph of things has them as nodes and their links as edges, values without another side left out', async () => {
  const elements = elementsOf(await textOf(ask, 'instances', 'gexf'));
  const nodes = new Set(named(elements, 'node').map(({ id }) => id));
  const edges = named(elements, 'edge');

  expect(new Set(edges.map(({ label }) => label))).toContain('Alimente');
  expect(edges.filter(({ source, target }) => !nodes.has(source) || !nodes.has(target))).toEqual([]);
});

test('JSON-LD speaks schema.org and W3C ORG: only what is affirmed and not planned is an action or a membership', async () => {
  const text = await textOf(ask, 'whoDoesWhat', 'jsonld');
  const [first] = JSON.parse(text)['@graph'];
  const expanded = await expand(JSON.parse(text));
  const typed = (type: string) => expanded.filter((node) => [node['@type']].flat().includes(type));
  const { data } = await run(
    graph,
    `{ chairs: whoDoesWhat(first: 1, filter: {status: [PLANNED]}) { totalCount } whoDoesWhat(first: 1) { totalCount } }`,
  );
  const { chairs, whoDoesWhat } = data as Record<string, { totalCount: number }>;

  expect(first).toMatchObject({
    '@type': 'schema:Dataset',
    'schema:license': expect.stringMatching(/Licence Ouverte/),
  });
  expect(typed('urn:qui-fait-quoi:Involvement')).toHaveLength(whoDoesWhat?.totalCount ?? 0);
  const acts = [...typed('https://schema.org/Action'), ...typed('http://www.w3.org/ns/org#Membership')];
  expect(acts.length).toBeGreaterThan(100);
  expect(acts.length).toBeLessThanOrEqual((whoDoesWhat?.totalCount ?? 0) - (chairs?.totalCount ?? 0));
});
