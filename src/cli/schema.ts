import { Command } from 'commander';
import { introspectionFromSchema, buildSchema as parseSchema } from 'graphql';
import { nearest } from '../values/text.ts';
import { printJson } from './json.ts';
import { promises } from './print.ts';

const PATHS: Readonly<Record<string, string>> = {
  api: 'schema/api.graphql',
  supergraph: 'schema/supergraph.graphql',
  facts: 'schema/facts.schema.json',
};

export const schema = new Command('schema')
  .description('Imprime ce que le code promet : l’API (SDL), le supergraphe, ou le format des faits.')
  .argument('[lequel]', Object.keys(PATHS).join(', '), 'api')
  .option('--json', 'l’API en JSON (introspection)')
  .action((which: string, { json = false }: { json?: boolean }) => {
    const path = PATHS[which];
    if (!path) {
      const near = nearest(which, Object.keys(PATHS));
      const meant = near ? `vouliez-vous dire « ${near} » ?` : `il y a ${Object.keys(PATHS).join(', ')}.`;
      throw new Error(`Il n’y a pas de schéma « ${which} » : ${meant}`);
    }
    const text = promises().get(path) ?? '';
    if (json && which !== 'facts') printJson(introspectionFromSchema(parseSchema(text)));
    else process.stdout.write(text);
  });
