import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { readConfig } from '../config.ts';
import { readSeeds } from '../facts/load.ts';
import { folderOf } from '../facts/reference.ts';
import type { Unit } from '../facts/unit.ts';
import { writeUnit } from '../facts/write.ts';
import { withNational } from '../imports/national/add.ts';
import { withWorkbooks } from '../imports/workbook/add.ts';
import { counted } from '../values/text.ts';
import { talk } from './database.ts';
import { printJson, problemsAsJson } from './json.ts';

type Options = { seeds?: string; departement: string[]; annee?: string; le?: string; json?: boolean };

export const importFile = new Command('import')
  .description(
    'Met parmi les faits du projet un contrat en .xlsx, la liste nationale des QPV, ou les actions subventionnées d’une année.',
  )
  .argument('<fichier>', 'contrat.xlsx, ou un CSV publié par l’ANCT, reconnu à ses colonnes')
  .option('--seeds <dossier>', 'dossier des faits, où sont écrits les fichiers')
  .addOption(
    new Option('--departement <code>', 'QPV : ceux de ce département seulement ; peut être répété')
      .default([], 'tous')
      .argParser((code: string, codes: string[]) => [...codes, code]),
  )
  .option('--annee <année>', 'actions : leur année, quand le nom du fichier ne la dit pas')
  .option('--le <jour>', 'jour où le fichier a été pris, 2026-01-31 ; par défaut aujourd’hui')
  .option('--json', 'imprime ce qui est écrit, ou les fautes, en JSON')
  .action(async (file: string, { seeds: folder, departement, annee, le, json = false }: Options) => {
    const into = folder ?? readConfig().seedsDir;
    const retrievedOn = le ?? new Date().toISOString().slice(0, 10);
    const units = await problemsAsJson(json, async () => {
      const seeds = await readSeeds(into);
      if (/\.xlsx$/i.test(file)) {
        const before = new Set(seeds.units);
        return (await withWorkbooks(seeds, [file])).units.filter((unit) => !before.has(unit));
      }
      const year = annee === undefined ? undefined : Number(annee);
      const national = await withNational(seeds, file, { departements: departement, year, retrievedOn });
      talk(said(national));
      return national.units;
    });
    const written: string[] = [];
    for (const unit of units) written.push(...(await save(into, unit)));
    if (json) printJson({ written });
    talk(`${counted(written.length, 'fichier')} de faits dans ${into} ; puis qfq load`);
  });

const said = (national: Awaited<ReturnType<typeof withNational>>): string => {
  if (national.kind === 'quarters') {
    const { generation, added, known } = national.found;
    return `QPV de ${generation} : ${added} nouveaux, ${known} déjà connus`;
  }
  const { actions, elsewhere, withoutSiret } = national.found;
  return `${counted(actions, 'action')} de nos contrats, ${withoutSiret} sans SIRET ; ${elsewhere} d’autres contrats ou d’aucun`;
};

/** A unit's files, whole: a list that is no longer there goes with its file. */
async function save(into: string, unit: Unit): Promise<string[]> {
  const place = folderOf(unit.name);
  const folder = join(into, place);
  await mkdir(folder, { recursive: true });
  const files = writeUnit(unit);
  for (const name of await readdir(folder)) {
    if (name.endsWith('.yaml') && !files.has(name)) await rm(join(folder, name));
  }
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return [...files.keys()].map((name) => `${place}/${name}`);
}
