import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { watchDataset } from '../domain/engagements/dataset.graph.ts';
import { dataPackage, tableSchema } from '../exports/dictionary.ts';
import { FORMATS, prepare, tableOf } from '../exports/export.ts';
import { type Answer, type Ask, readSource } from '../exports/read.ts';
import { TABLES } from '../exports/tables/all.ts';
import type { Graph } from '../graph/graph.ts';
import { createContext } from '../subgraphs/engagements/context.ts';
import { buildSchema } from '../subgraphs/engagements/schema.ts';
import { talk, withGraph } from './database.ts';
import { progress } from './progress.ts';

type Options = {
  format: string;
  json?: boolean;
  contract?: string;
  filter: string[];
  dialect?: string;
  out?: string;
};

/** Formats that describe the data instead of giving it. */
const DESCRIPTIONS = ['schema.json', 'datapackage.json'];

export const exportTable = new Command('export')
  .description(
    'Exporte exactement ce que rend une requête de l’API, filtres compris : mêmes octets que /export.',
  )
  .argument('<table>', TABLES.map(({ name }) => name).join(', '))
  .option(
    '--format <format>',
    [...FORMATS.map(({ extension }) => extension), ...DESCRIPTIONS].join(', '),
    'csv',
  )
  .option('--contract <contrat>', 'adresse ou code officiel d’un contrat')
  .addOption(
    new Option('--filter <filtre=valeur>', 'un filtre de l’API ; peut être répété')
      .default([], 'aucun')
      .argParser((pair: string, pairs: string[]) => [...pairs, pair]),
  )
  .option('--dialect <dialecte>', 'CSV : excel (par défaut) ou rfc4180')
  .option('--json', 'comme --format jsonl : une ligne, une réponse de l’API')
  .option('--out <fichier>', 'écrit dans ce fichier au lieu de la sortie standard')
  .action(async (table: string, { json: asJson, ...options }: Options) => {
    const schema = buildSchema();
    if (asJson) options.format = 'jsonl';
    if (options.format === 'schema.json') return save(json(tableSchema(schema, tableOf(table))), options.out);
    await withGraph(async (graph) => {
      const ask = asking(schema, graph);
      if (options.format === 'datapackage.json') {
        return save(json(dataPackage(schema, TABLES, await readSource(ask))), options.out);
      }
      const today = new Date().toISOString().slice(0, 10);
      const { open } = await prepare(
        schema,
        ask,
        { table, format: options.format, given: givenBy(options) },
        today,
      );
      const far = progress((bytes) => `${table} : ${megabytes(bytes)} écrits…`);
      await save(Readable.from(counting(await open(), far.tick), { objectMode: false }), options.out);
      far.done();
      if (options.out) talk(`${options.out} : écrit`);
    });
  });

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1).replace('.', ',')} Mo`;

async function* counting(chunks: AsyncIterable<string | Uint8Array>, tick: (bytes: number) => void) {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    tick(bytes);
    yield chunk;
  }
}

const json = (value: unknown) => Readable.from([`${JSON.stringify(value, null, 2)}\n`]);

function givenBy({ contract, filter, dialect }: Options): [string, string][] {
  const pairs = filter.map((pair): [string, string] => {
    const at = pair.indexOf('=');
    if (at < 1) throw new Error(`--filter ${pair} : attendu nom=valeur, par exemple relation=LACKS`);
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  if (contract) pairs.unshift(['contract', contract]);
  if (dialect) pairs.push(['dialect', dialect]);
  return pairs;
}

function asking(schema: GraphQLSchema, graph: Graph): Ask {
  const dataset = watchDataset(graph);
  // The same document each time: what is compiled of it is found again.
  const documents = new Map<string, DocumentNode>();
  return async (query, variableValues) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const contextValue = createContext(graph, await dataset(), 'cli');
    return (await execute({ schema, document, variableValues, contextValue })) as Answer;
  };
}

/** A file appears whole or not at all; a reader that closes its end of the pipe has what it wanted. */
async function save(content: Readable, out: string | undefined): Promise<void> {
  if (!out) {
    await pipeline(content, process.stdout, { end: false }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
    return;
  }
  const part = `${out}.part`;
  try {
    await pipeline(content, createWriteStream(part));
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
