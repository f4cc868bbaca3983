import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { SHEETS } from '../imports/workbook/sheets.ts';
import { writeWorkbook } from '../imports/workbook/write.ts';
import { counted } from '../values/text.ts';
import { talk } from './database.ts';
import { printJson } from './json.ts';

export const template = new Command('template')
  .description('Écrit le classeur modèle d’un contrat : une feuille par sorte de chose, listes et exemples.')
  .requiredOption('--out <fichier.xlsx>', 'classeur à écrire')
  .option('--json', 'imprime en JSON ce que les feuilles demandent')
  .action(async ({ out, json = false }: { out: string; json?: boolean }) => {
    if (!/\.xlsx$/i.test(out)) throw new Error(`${out} : le modèle est un classeur, nommez-le en .xlsx.`);
    await writeFile(out, await writeWorkbook());
    if (json) printJson({ file: out, sheets: SHEETS });
    talk(`${out} : ${counted(SHEETS.length, 'feuille')} à remplir ; puis qfq load ${out} --dry-run`);
  });
