import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { PROJECT_ROOT } from '../config.ts';
import { factsJsonSchema } from '../facts/format.ts';
import { type Composed, compose } from '../front/compose.ts';
import { printSubgraphs } from '../subgraphs/print.ts';

/** Where each subgraph answers when it is served alone (`npm run subgraph`), unless configuration says otherwise. */
const PORTS: Readonly<Record<string, number>> = { engagements: 4011, territoires: 4012, sources: 4013 };

/** Our subgraphs, as the code prints them. */
export const ourSubgraphs = (): Composed[] =>
  [...printSubgraphs()].map(([name, sdl]) => ({ name, sdl, url: `http://localhost:${PORTS[name]}/graphql` }));

/** Every promise under schema/ that is printed from the code, by path. A test compares them byte for byte. */
export function promises(): Map<string, string> {
  const subgraphs = ourSubgraphs();
  const { supergraph, api } = compose(subgraphs);
  return new Map([
    ['schema/facts.schema.json', `${JSON.stringify(factsJsonSchema(), null, 2)}\n`],
    ...subgraphs.map(({ name, sdl }): [string, string] => [`schema/subgraphs/${name}.graphql`, sdl]),
    ['schema/supergraph.graphql', supergraph],
    ['schema/api.graphql', api],
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
