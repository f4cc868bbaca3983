import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { startEmbedded } from '../../src/graph/embedded/start.ts';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
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
  const folder = await mkdtemp(join(tmpdir(), 'qfq-read-'));
  const server = await startEmbedded({
    folder,
    cache: readConfig({ PATH: process.env.PATH, HOME: process.env.HOME }).cacheDir,
    env: process.env,
    onProgress: () => undefined,
  });
  const { uri, user, password } = server;
  const graph = openGraph({ uri, user, password, database: 'neo4j', deadline: 30_000 });
  for (const text of DDL) await graph.command('ddl', text);
  await graph.write(
    async (transaction) => {
      for (const { labels, row } of world.nodes) {
        await transaction.run('node', `CREATE (n:${labels.join(':')}) SET n = $row`, { row });
      }
      for (const { type, from, to, properties } of world.ties) {
        const text = `MATCH (a:Entity|Fact|Citation {id: $from}), (b:Entity|Citation {id: $to}) CREATE (a)-[r:${type}]->(b) SET r = $properties`;
        await transaction.run('tie', text, { from, to, properties });
      }
    },
    { timeout: 120_000 },
  );
  await graph.command('await', 'CALL db.awaitIndexes()');
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
    async stop() {
      await graph.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
