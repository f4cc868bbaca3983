import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { readSeeds } from '../facts/load.ts';
import { nearDuplicates } from '../facts/near-duplicates.ts';
import { REFERENCE } from '../facts/reference.ts';
import { counted } from '../values/text.ts';
import { talk } from './database.ts';

export const duplicates = new Command('duplicates')
  .description(
    'Liste les choses dont les noms sont si proches qu’elles pourraient n’en faire qu’une, et ce qui a été décidé.',
  )
  .option('--seeds <dossier>', 'dossier des faits')
  .action(async ({ seeds: folder }: { seeds?: string }) => {
    const { units } = await readSeeds(folder ?? readConfig().seedsDir);
    const shared = units.find(({ name }) => name === REFERENCE);
    let open = 0;
    for (const unit of units) {
      const pairs = nearDuplicates(unit, unit === shared ? undefined : shared);
      for (const { one, other, names, score, decision } of pairs) {
        const said = decision === undefined ? 'À DÉCIDER' : `distincts : ${decision}`;
        process.stdout.write(
          `${score.toFixed(2)}\t${one}\t${other}\t« ${names[0]} » / « ${names[1]} »\t${said}\n`,
        );
      }
      const undecided = pairs.filter(({ decision }) => decision === undefined).length;
      open += undecided;
      talk(`${unit.name} : ${counted(pairs.length, 'paire')} de noms proches, ${undecided} à décider`);
    }
    if (open) {
      throw new Error(
        `${counted(open, 'paire')} à décider : fondre les deux entrées, ou écrire « distinctFrom: » avec sa raison en « note: ».`,
      );
    }
  });
