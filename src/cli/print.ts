import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { PROJECT_ROOT } from '../config.ts';
import { factsJsonSchema } from '../facts/format.ts';
import { printSubgraph } from '../subgraphs/engagements/print.ts';

/** Every promise under schema/ that is printed from the code, by path. A test compares them byte for byte. */
export function promises(): Map<string, string> {
  return new Map([
    ['schema/facts.schema.json', `${JSON.stringify(factsJsonSchema(), null, 2)}\n`],
    ...printSubgraph(),
  ]);
}

export const print = new Command('print')
  .description('Réécrit les fichiers de schema/ que le code promet : SDL et schéma des faits.')
  .action(async () => {
    for (const [path, text] of promises()) {
      await mkdir(dirname(join(PROJECT_ROOT, path)), { recursive: true });
      await writeFile(join(PROJECT_ROOT, path), text);
    }
  });
