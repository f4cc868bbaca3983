import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { folderOf, REFERENCE } from '../facts/reference.ts';
import { listUnitNames, readUnitFromGraph } from '../facts/store.graph.ts';
import type { Unit } from '../facts/unit.ts';
import { entriesOf, writeUnit } from '../facts/write.ts';
import { writeWorkbook } from '../imports/workbook/write.ts';
import { talk, withGraph } from './database.ts';
import { printJson } from './json.ts';

type Options = { out?: string; json?: boolean };

export const dump = new Command('dump')
  .description('Rend les faits de la base sous leur forme canonique, fichier par fichier.')
  .argument('[contrat]', 'un seul contrat, ou « reference » ; par défaut tout')
  .option('--out <dossier>', 'écrit les fichiers dans ce dossier, ou un contrat dans un classeur en .xlsx')
  .option('--json', 'imprime les listes de chaque contrat en JSON')
  .action(async (only: string | undefined, { out, json = false }: Options) => {
    const workbook = out !== undefined && /\.xlsx$/i.test(out) ? out : undefined;
    if (workbook && (!only || only === REFERENCE))
      throw new Error(
        'Un classeur est un contrat : dites lequel, par exemple qfq dump <contrat> --out contrat.xlsx',
      );
    await withGraph(async (graph) => {
      const names = (await listUnitNames(graph)).filter((name) => !only || name === only);
      if (only && !names.length) throw new Error(`Aucun contrat « ${only} » dans la base.`);
      const printed: Record<string, unknown> = {};
      for (const name of names) {
        const unit = await readUnitFromGraph(graph, name);
        if (workbook) await writeFile(workbook, await writeWorkbook(entriesOf(unit)));
        else if (json) printed[name] = Object.fromEntries(entriesOf(unit));
        else await give(unit, out);
        talk(`${name} : rendu`);
      }
      if (json) printJson(printed);
    });
  });

/** The files of a unit, printed or written. */
async function give(unit: Unit, out: string | undefined): Promise<void> {
  const folder = folderOf(unit.name);
  for (const [file, text] of writeUnit(unit)) {
    if (!out) process.stdout.write(`# ${folder}/${file}\n${text}`);
    else {
      await mkdir(join(out, folder), { recursive: true });
      await writeFile(join(out, folder, file), text);
    }
  }
}
