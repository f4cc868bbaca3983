import { afterAll, beforeAll, expect } from 'vitest';
import { type Loaded, type LoadOptions, loadSeeds, readSeeds } from '../../src/facts/load.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { contentHash } from '../../src/values/identity.ts';
import { emptyServer } from '../support/empty-server.ts';
import type { OwnServer } from '../support/own-server.ts';
import { type Edits, SEEDS, seedsWith } from './made-up.ts';

const graphs = new Map<string | undefined, () => Graph>();

/** A real, migrated graph of this test file's own, empty at first. A load makes it what a test needs. */
export function ownGraph(): () => Graph {
  // A file of tests may be written in several, which share it.
  const { testPath } = expect.getState();
  const graph = graphs.get(testPath) ?? started();
  graphs.set(testPath, graph);
  return graph;
}

function started(): () => Graph {
  let server: OwnServer | undefined;
  beforeAll(async () => {
    server = await emptyServer();
  });
  afterAll(() => server?.stop());
  return () => {
    if (!server) throw new Error('the graph is there once the tests run');
    return server.graph;
  };
}

export const write = async (
  graph: Graph,
  text: string,
  params: Record<string, unknown> = {},
): Promise<void> => {
  await graph.write((transaction) => transaction.run('test', text, params), { timeout: 30_000 });
};

/** Leaves indexes and constraints. */
export const empty = (graph: Graph): Promise<void> =>
  write(graph, 'MATCH (node) WHERE NOT node:Migration DETACH DELETE node');

/** The one column of a statement, as the rows come. */
export const column = async (graph: Graph, text: string, params: Record<string, unknown> = {}) =>
  (await graph.run('test', text, params)).map(([cell]) => cell);

/** Loads the made-up seeds with these edits. */
export async function load(graph: Graph, edits: Edits = {}, options: LoadOptions = {}): Promise<Loaded[]> {
  const folder = Object.keys(edits).length ? await seedsWith(edits) : SEEDS;
  return loadSeeds(graph, await readSeeds(folder), options);
}

/** What a load says it did: `+ key`, `~ key`, `- key`. */
export const said = (loaded: readonly Loaded[]): string[] =>
  loaded.flatMap(({ changes }) =>
    changes.map(({ what, key }) => `${{ add: '+', change: '~', remove: '-' }[what]} ${key}`),
  );

/** Every node and every relationship of the graph, in order: equal dumps, equal graphs. */
export async function dump(graph: Graph): Promise<string[]> {
  const nodes = await graph.run(
    'test.nodes',
    'MATCH (node) WHERE NOT node:Migration AND NOT node:Load RETURN labels(node), properties(node)',
    {},
  );
  const ties = await graph.run(
    'test.relationships',
    `MATCH (source)-[tie]->(target)
RETURN coalesce(source.id, source.name), type(tie), coalesce(target.id, target.name), properties(tie)`,
    {},
  );
  const line = (cells: unknown[]) => `${JSON.stringify(cells.slice(0, -1))} ${contentHash(cells.at(-1))}`;
  const identified = ([labels, properties]: unknown[]) => {
    const { id, name } = properties as { id?: string; name?: string };
    return line([[...(labels as string[])].sort(), id ?? name, properties]);
  };
  return [...nodes.map(identified), ...ties.map(line)].sort();
}
