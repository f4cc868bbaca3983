import { join } from 'node:path';
import { PROJECT_ROOT, readConfig } from '../../src/config.ts';
import { loadSeeds, readSeeds } from '../../src/facts/load.ts';
import { migrate, readMigrations } from '../../src/graph/migrate.ts';
import { type OwnServer, ownServer } from '../support/own-server.ts';

/** A server of its own that holds the committed seeds, or those of a folder. */
export async function seededServer(folder = readConfig({}).seedsDir): Promise<OwnServer> {
  const server = await ownServer();
  await migrate(server.graph, await readMigrations(join(PROJECT_ROOT, 'schema', 'graph')));
  await loadSeeds(server.graph, await readSeeds(folder));
  return server;
}
