import type { Graph } from '../../../src/graph/graph.ts';
import type { Rows } from '../../support/plant.ts';

const BATCH = 4_000;
const FOUND = ['Entity', 'Fact', 'Citation'];

/** Writes more rows than one transaction of a server of 512 MB can hold: a transaction each some thousands. */
export async function fill(graph: Graph, { nodes, ties }: Rows): Promise<void> {
  const found = new Map(
    nodes.map(({ labels, row }) => [row.id, FOUND.find((label) => labels.includes(label))]),
  );
  const write = async (text: string, all: readonly unknown[]) => {
    for (let start = 0; start < all.length; start += BATCH) {
      const rows = all.slice(start, start + BATCH);
      await graph.write((runner) => runner.run('fill', text, { rows }), { timeout: 60_000 });
    }
  };
  for (const [labels, group] of Map.groupBy(nodes, (node) => node.labels.join(':'))) {
    const rows = group.map(({ row }) => row);
    await write(`UNWIND $rows AS row CREATE (node:${labels}) SET node = row`, rows);
  }
  const kindOf = ({ type, from, to }: Rows['ties'][number]) => `${type} ${found.get(from)} ${found.get(to)}`;
  for (const [kind, group] of Map.groupBy(ties, kindOf)) {
    const [type, from, to] = kind.split(' ');
    await write(
      `UNWIND $rows AS row MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to}) ` +
        `CREATE (a)-[tie:${type}]->(b) SET tie = row.properties`,
      group,
    );
  }
  await graph.command('await', 'CALL db.awaitIndexes()');
}
