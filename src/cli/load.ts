import { join } from 'node:path';
import { Command } from 'commander';
import { PROJECT_ROOT, readConfig } from '../config.ts';
import { loadSeeds, readSeeds } from '../facts/load.ts';
import { migrate, readMigrations } from '../graph/migrate.ts';
import { counted } from '../values/text.ts';
import { talk, withGraph } from './database.ts';

const SIGNS = { add: '+', change: '~', remove: '-' } as const;

export const load = new Command('load')
  .description(
    'Charge les faits dans la base : tout ou rien par contrat ; un second chargement n’écrit rien.',
  )
  .option('--seeds <dossier>', 'dossier des faits')
  .option('--dry-run', 'imprime les différences sans rien écrire')
  .action(async ({ seeds: folder, dryRun = false }: { seeds?: string; dryRun?: boolean }) => {
    const seeds = await readSeeds(folder ?? readConfig().seedsDir);
    await withGraph(async (graph) => {
      if (!dryRun) await migrate(graph, await readMigrations(join(PROJECT_ROOT, 'schema', 'graph')));
      const loaded = await loadSeeds(graph, seeds, { dryRun });
      for (const { unit, changes, written } of loaded) {
        for (const { what, key } of changes) process.stdout.write(`${SIGNS[what]} ${key}\n`);
        talk(
          `${unit} : ${counted(changes.length, 'différence')}${written ? ', chargées' : dryRun && changes.length ? ', rien n’est écrit' : ''}`,
        );
      }
    });
  });
