import { join } from 'node:path';
import { type Config, PROJECT_ROOT } from '../config.ts';
import { type Dataset, watchDataset } from '../domain/engagements/dataset.graph.ts';
import { loadSeeds, readSeeds } from '../facts/load.ts';
import { openDatabase } from '../graph/database.ts';
import type { Graph } from '../graph/graph.ts';
import { migrate, readMigrations } from '../graph/migrate.ts';
import { type Service, say } from './service.ts';

/** The graph that a process serves from, and what it holds as of a moment ago. */
export type Served = { graph: Graph; dataset: () => Promise<Dataset> };

/** Opens the database; the service ends with it. */
export async function openServed(service: Service, config: Config): Promise<Served> {
  const database = await openDatabase(config, say, service.signal);
  service.opened(() => database.close());
  void database.ended.then(() => service.fail('La base Neo4j s’est arrêtée : le service s’arrête aussi.'));
  return { graph: database.graph, dataset: watchDataset(database.graph) };
}

/** Brings the database up to the committed migrations and facts, and says what it wrote. */
export async function fill({ graph }: Served, { seedsDir }: Config): Promise<void> {
  await migrate(graph, await readMigrations(join(PROJECT_ROOT, 'schema', 'graph')));
  for (const { unit, changes, written } of await loadSeeds(graph, await readSeeds(seedsDir))) {
    const done = changes.length ? `${changes.length} écritures` : 'recalculés';
    say(`Faits « ${unit} » : ${written ? done : 'à jour'}`);
  }
}
