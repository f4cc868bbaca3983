import type { Graph } from '../../src/graph/graph.ts';
import type { Runner } from '../../src/graph/statement.ts';

/** What a graph holds, as plain rows: nodes with their labels, and ties between them by id. */
export type Rows = {
  nodes: { labels: string[]; row: Record<string, unknown> & { id: string } }[];
  ties: { type: string; from: string; to: string; properties: Record<string, unknown> }[];
};

/** What a fact's row copies of the thing at one of its ends. */
export const copies = (end: 'subject' | 'object', { kind, slug, label }: Record<string, unknown>) => ({
  [`${end}Kind`]: kind,
  [`${end}Slug`]: slug,
  [`${end}Label`]: label,
});

/** Gives each dispositif the lists that it keeps of who leads it and of its headings, as the ties say. */
export function keepLists({ nodes, ties }: Rows): void {
  const things = new Map(nodes.map(({ row }) => [row.id, row]));
  const ends = Map.groupBy(ties, ({ type, from }) => `${type} ${from}`);
  const shown = (type: string, id: string) =>
    [...new Set(ends.get(`${type} ${id}`)?.flatMap(({ to }) => things.get(to) ?? []))].sort((a, b) =>
      String(a.sortKey) < String(b.sortKey) ? -1 : 1,
    );
  for (const { row } of nodes.filter(({ labels }) => labels.includes('Dispositif'))) {
    const [leads, themes] = [shown('LED_BY', row.id), shown('HAS_THEME', row.id)];
    Object.assign(row, {
      ...{ leadIds: leads.map(({ id }) => id), leadKinds: leads.map(({ kind }) => kind) },
      ...{ leadSlugs: leads.map(({ slug }) => slug), leadLabels: leads.map(({ label }) => label) },
      ...{ themeIds: themes.map(({ id }) => id), themeSlugs: themes.map(({ slug }) => slug) },
      ...{ themeLabels: themes.map(({ label }) => label) },
    });
  }
}

const BATCH = 5_000;
/** Labels whose `id` is unique. */
const FOUND = ['Entity', 'Fact', 'Citation'];

/** Writes the rows to an empty graph of the test's own, some thousands a statement: nodes first, then ties. */
export async function plant(graph: Graph, { nodes, ties }: Rows): Promise<void> {
  const found = new Map(
    nodes.map(({ labels, row }) => [row.id, FOUND.find((label) => labels.includes(label))]),
  );
  const write = (work: (runner: Runner) => Promise<void>) => graph.write(work, { timeout: 120_000 });
  await write(async (runner) => {
    for (const [labels, group] of Map.groupBy(nodes, (node) => node.labels.join(':'))) {
      const text = `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`;
      for (const rows of batches(group.map(({ row }) => row))) await runner.run('nodes', text, { rows });
    }
  });
  await write(async (runner) => {
    const kindOf = ({ type, from, to }: Rows['ties'][number]) =>
      `${type} ${found.get(from)} ${found.get(to)}`;
    for (const [kind, group] of Map.groupBy(ties, kindOf)) {
      const [type, from, to] = kind.split(' ');
      const text =
        `UNWIND $rows AS row MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to}) ` +
        `CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
      for (const rows of batches(group)) await runner.run('ties', text, { rows });
    }
  });
  await graph.command('await', 'CALL db.awaitIndexes()');
}

const batches = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, n) => items.slice(n * BATCH, (n + 1) * BATCH));
