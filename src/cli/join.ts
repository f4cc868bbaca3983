import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { Command } from 'commander';
import { join as joinGraphs } from '../front/joining.ts';
import { counted } from '../values/text.ts';
import { talk } from './database.ts';
import { ourSubgraphs } from './print.ts';

/** What to do about a problem of composition, by its code. */
const ADVICE: Readonly<Record<string, string>> = {
  EXTENDS: 'Retirez @extends : en Federation 2, « type Qpv @key(fields: "id") » suffit.',
  CHANGED: 'Ce champ est à nous : donnez un autre nom au vôtre.',
  NOT_NULLABLE: 'Retirez le « ! » : quand votre service est absent, ce champ doit pouvoir être nul.',
  LISTS_OURS: 'Rendez un type à vous, qui porte la clef du nôtre : nous seuls listons nos entités.',
  OVERRIDES: 'Retirez @override : donnez un autre nom à votre champ.',
  FIELD_TYPE_MISMATCH: 'Nous avons déjà ce champ, d’un autre type : donnez un autre nom au vôtre.',
  INVALID_FIELD_SHARING:
    'Nous avons déjà ce champ : donnez un autre nom au vôtre, ou marquez-le @external si vous ne faites que le lire.',
  TYPE_KIND_MISMATCH: 'Nous avons déjà un type de ce nom, d’une autre sorte : renommez le vôtre.',
  EXTERNAL_MISSING_ON_BASE: 'Nous n’avons pas ce champ : voyez schema/api.graphql.',
  EXTERNAL_TYPE_MISMATCH: 'Reprenez le type exact de schema/api.graphql.',
  EXTERNAL_UNUSED: 'Ce champ @external ne sert à aucun @requires ni @key : retirez-le.',
  KEY_INVALID_FIELDS: 'Une clef est faite de champs de votre type : voyez nos clefs dans docs/join.md.',
  REQUIRES_INVALID_FIELDS: 'Les champs de @requires doivent être déclarés @external dans votre type.',
  SATISFIABILITY_ERROR:
    'On ne peut pas atteindre ce champ : donnez à votre type une clef que nous servons (docs/join.md).',
  IMPORT: 'Ajoutez « extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: [...]) ».',
  INVALID_GRAPHQL: 'Votre fichier n’est pas du GraphQL valide : lisez le message.',
};

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
    for (const { code, message } of problems) talk(`${code} : ${message}\n  ${ADVICE[code] ?? ''}`.trimEnd());
    if (problems.length)
      throw new Error(`${file} : ${counted(problems.length, 'problème')}, rien n’est joint.`);
    for (const path of added) process.stdout.write(`+ ${path}\n`);
    talk(`${partner.name} se joint : ${counted(added.length, 'champ')} de plus`);
    if (!out) return;
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, supergraph);
    talk(`Supergraphe écrit : ${out}\n  SUPERGRAPH=${out} npm start`);
  });
