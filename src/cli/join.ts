import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { Command } from 'commander';
import { join as joinGraphs } from '../front/joining.ts';
import { counted } from '../values/text.ts';
import { talk } from './database.ts';
import { adviceOn } from './join-advice.ts';
import { ourSubgraphs } from './print.ts';

type Options = { name?: string; url: string; out?: string };

export const join = new Command('join')
  .description(
    'Dit si le sous-graphe d’un partenaire se joint au nôtre, et sinon pourquoi ; rend le supergraphe.',
  )
  .argument('<fichier>', 'SDL du sous-graphe du partenaire')
  .option('--name <nom>', 'son nom ; par défaut celui du fichier')
  .option('--url <adresse>', 'où il répond', 'http://localhost:4014/graphql')
  .option('--out <fichier>', 'écrit le supergraphe')
  .action(async (file: string, { name, url, out }: Options) => {
    const sdl = await readFile(file, 'utf8').catch((cause: unknown) => {
      throw new Error(`${file} : ce fichier ne se lit pas.`, { cause });
    });
    const partner = { name: name ?? basename(file, extname(file)), url, sdl };
    const { supergraph, added, problems } = joinGraphs(ourSubgraphs(), partner);
    for (const [code, alike] of Map.groupBy(problems, (problem) => problem.code)) {
      for (const { message } of alike) talk(`${code} : ${message}`);
      talk(`  ${adviceOn(code)}`);
    }
    if (problems.length)
      throw new Error(`${file} : ${counted(problems.length, 'problème')}, rien n’est joint.`);
    for (const path of added) process.stdout.write(`+ ${path}\n`);
    talk(`${partner.name} se joint : ${counted(added.length, 'champ')} de plus`);
    if (!out) return;
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, supergraph);
    talk(`Supergraphe écrit : ${out}\n  SUPERGRAPH=${out} npm start`);
  });
