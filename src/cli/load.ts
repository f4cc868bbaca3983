import { join } from 'node:path';
import { Command } from 'commander';
import { PROJECT_ROOT, readConfig } from '../config.ts';
import { type Loaded, loadSeeds, readSeeds } from '../facts/load.ts';
import { migrate, readMigrations } from '../graph/migrate.ts';
import { withWorkbooks } from '../imports/workbook/add.ts';
import { counted } from '../values/text.ts';
import { talk, withGraph } from './database.ts';
import { printJson, problemsAsJson } from './json.ts';

const SIGNS = { add: '+', change: '~', remove: '-' } as const;

type Options = { seeds?: string; dryRun?: boolean; json?: boolean };

export const load = new Command('load')
  .description(
    'Charge les faits dans la base : tout ou rien par contrat ; un second chargement n’écrit rien.',
  )
  .argument('[classeurs...]', 'contrats en .xlsx (qfq template), chargés avec ceux du dossier des faits')
  .option('--seeds <dossier>', 'dossier des faits')
  .option('--dry-run', 'imprime les différences sans rien écrire')
  .option('--json', 'imprime les différences, ou les fautes, en JSON')
  .action(async (workbooks: string[], { seeds: folder, dryRun = false, json = false }: Options) => {
    const seeds = await problemsAsJson(json, async () =>
      withWorkbooks(await readSeeds(folder ?? readConfig().seedsDir), workbooks),
    );
    await withGraph(async (graph) => {
      if (!dryRun) await migrate(graph, await readMigrations(join(PROJECT_ROOT, 'schema', 'graph')));
      const said: Loaded[] = await loadSeeds(graph, seeds, {
        dryRun,
        onUnit: (unit, changes) =>
          talk(`${unit} : ${counted(changes.length, 'différence')}${outcome(changes.length, dryRun)}`),
      });
      if (json) printJson(said);
      else
        for (const { changes } of said) {
          for (const { what, key } of changes) process.stdout.write(`${SIGNS[what]} ${key}\n`);
        }
    });
  });

const outcome = (changes: number, dryRun: boolean) =>
  changes === 0 ? '' : dryRun ? ', rien n’est écrit' : ', chargées';
