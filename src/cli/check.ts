import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { checkProofs, sourceText } from '../facts/check.ts';
import { readSeeds } from '../facts/load.ts';
import { FactsError, type Problem } from '../facts/problem.ts';
import { counted } from '../values/text.ts';
import { talk } from './database.ts';
import { printJson, problemsAsJson } from './json.ts';

type Options = { seeds?: string; document?: string[]; json?: boolean };

export const check = new Command('check')
  .description(
    'Vérifie les faits : forme, références, et chaque preuve dans les lignes du document qu’elle cite.',
  )
  .option('--seeds <dossier>', 'dossier des faits')
  .option('--document <fichier...>', 'conversion en texte d’un document ; reconnue à son empreinte')
  .option('--json', 'imprime le compte, ou les fautes, en JSON')
  .action(async ({ seeds: folder, document: files = [], json = false }: Options) => {
    const { units, positions } = await problemsAsJson(json, () => readSeeds(folder ?? readConfig().seedsDir));
    const facts = units.flatMap((unit) => unit.facts).length;
    talk(
      `${counted(units.length - 1, 'contrat')}, ${counted(facts, 'fait')} : forme et références en ordre${files.length ? '' : ' ; preuves non vérifiées (donnez --document)'}`,
    );
    const wrong: Problem[] = [];
    const proved: { contract: string; proofs: number; found: number }[] = [];
    for (const file of files) {
      const text = sourceText(await readDocument(file));
      const cited = units.find(({ entities }) =>
        entities.some(({ attributes }) => attributes.sha256 === text.sha256),
      );
      const mark = text.sha256.slice(0, 12);
      if (!cited)
        throw new Error(`${file} : aucun contrat ne cite un document de cette empreinte (${mark}…).`);
      const { proofs, problems } = checkProofs(cited, text, positions);
      wrong.push(...problems);
      proved.push({ contract: cited.name, proofs, found: proofs - problems.length });
      talk(`${cited.name} : ${proofs - problems.length} preuves sur ${proofs} trouvées dans leurs lignes`);
    }
    if (json) printJson({ contracts: units.length - 1, facts, proved, problems: wrong });
    if (wrong.length) throw new FactsError(wrong);
  });

const readDocument = (file: string) =>
  readFile(file).catch((cause: unknown) => {
    throw new Error(`${file} : ce fichier ne se lit pas.`, { cause });
  });
