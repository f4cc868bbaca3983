import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { folderOf } from '../facts/reference.ts';
import { listUnitNames, readUnitFromGraph } from '../facts/store.graph.ts';
import { writeUnit } from '../facts/write.ts';
import { talk, withGraph } from './database.ts';

export const dump = new Command('dump')
  .description('Rend les faits de la base sous leur forme canonique, fichier par fichier.')
  .argument('[contrat]', 'un seul contrat, ou « reference » ; par défaut tout')
  .option('--out <dossier>', 'écrit les fichiers dans ce dossier au lieu de les imprimer')
  .action(async (only: string | undefined, { out }: { out?: string }) => {
    await withGraph(async (graph) => {
      const names = (await listUnitNames(graph)).filter((name) => !only || name === only);
      if (only && !names.length) throw new Error(`Aucun contrat « ${only} » dans la base.`);
      for (const name of names) {
        const folder = folderOf(name);
        for (const [file, text] of writeUnit(await readUnitFromGraph(graph, name))) {
          if (!out) process.stdout.write(`# ${folder}/${file}\n${text}`);
          else {
            await mkdir(join(out, folder), { recursive: true });
            await writeFile(join(out, folder, file), text);
          }
        }
        talk(`${name} : rendu`);
      }
    });
  });
