import type { Graph } from '../../src/graph/graph.ts';
import { ownServer } from '../support/own-server.ts';
import { plant } from '../support/plant.ts';
import type { World } from './world.ts';

const DDL = [
  'CREATE CONSTRAINT FOR (node:Entity) REQUIRE node.id IS UNIQUE',
  'CREATE CONSTRAINT FOR (node:Entity) REQUIRE node.slug IS UNIQUE',
  'CREATE CONSTRAINT FOR (node:Fact) REQUIRE node.id IS UNIQUE',
  'CREATE CONSTRAINT FOR (node:Citation) REQUIRE node.id IS UNIQUE',
  ...['Dispositif', 'Actor', 'Theme', 'Fact', 'Involvement'].map(
    (label) => `CREATE INDEX FOR (n:${label}) ON (n.sortKey)`,
  ),
  ...['Dispositif', 'Theme', 'Fact', 'Involvement'].map(
    (label) => `CREATE INDEX FOR (n:${label}) ON (n.contractId, n.sortKey)`,
  ),
  ...['Fact', 'Involvement'].flatMap((label) => [
    `CREATE INDEX FOR (n:${label}) ON (n.subjectId, n.sortKey)`,
    `CREATE INDEX FOR (n:${label}) ON (n.objectId, n.sortKey)`,
  ]),
  'CREATE INDEX FOR ()-[r:HAS_THEME]-() ON (r.themeId, r.sortKey)',
  'CREATE INDEX FOR ()-[r:NAMED_IN]-() ON (r.contractId, r.sortKey)',
  'CREATE INDEX FOR ()-[r:COUNTS_FOR]-() ON (r.holderId, r.sortKey)',
];

export type Served = {
  graph: Graph;
  /** Every statement run since the last `forget`. */
  statements: { name: string; text: string; params: Record<string, unknown> }[];
  stop(): Promise<void>;
};

/** A real Neo4j of its own that holds the world, with every statement noted. */
export async function serve(world: World): Promise<Served> {
  const { graph, stop } = await ownServer();
  for (const text of DDL) await graph.command('ddl', text);
  await plant(graph, world);
  const statements: Served['statements'] = [];
  return {
    graph: {
      ...graph,
      run(name, text, params) {
        statements.push({ name, text, params });
        return graph.run(name, text, params);
      },
    },
    statements,
    stop,
  };
}
