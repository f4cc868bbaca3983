import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { sourceText } from '../facts/check.ts';
import { coverDocument, stretches } from '../facts/document-coverage.ts';
import { readSeeds } from '../facts/load.ts';
import { FactsError } from '../facts/problem.ts';
import { counted } from '../values/text.ts';
import { talk } from './database.ts';

export const coverageOfDocument = new Command('coverage-of-document')
  .description(
    'Dit ce que les faits atteignent d’un document : chaque ligne non vide est citée par un fait, ou listée avec sa raison.',
  )
  .argument('<fichier>', 'conversion en texte d’un document ; reconnue à son empreinte')
  .option('--seeds <dossier>', 'dossier des faits')
  .action(async (file: string, { seeds: folder }: { seeds?: string }) => {
    const { units, positions } = await readSeeds(folder ?? readConfig().seedsDir);
    const bytes = await readFile(file).catch((cause: unknown) => {
      throw new Error(`${file} : ce fichier ne se lit pas.`, { cause });
    });
    const text = sourceText(bytes);
    const covered = units.flatMap((unit) => coverDocument(unit, text, positions) ?? []);
    if (!covered.length)
      throw new Error(
        `${file} : aucun contrat ne cite un document de cette empreinte (${text.sha256.slice(0, 12)}…).`,
      );
    for (const { document, cited, listed, missing, problems } of covered) {
      const filled = cited + listed + missing.length;
      const share = Math.floor(((cited + listed) / filled) * 1_000) / 10;
      talk(
        `${document} : ${counted(filled, 'ligne')} non vides, ${cited} citées par un fait, ${listed} listées sans fait, ${missing.length} sans explication (${String(share).replace('.', ',')} %)`,
      );
      if (missing.length) talk(`à lire : ${stretches(missing).join(', ')}`);
      if (problems.length) throw new FactsError(problems);
      if (missing.length) throw new Error(`${file} : ${counted(missing.length, 'ligne')} sans explication.`);
    }
  });
