import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../config.ts';

/** A question that everyone asks, as a client writes it. */
export type Example = {
  /** Name of its files: `who-steers-a-dispositif`. */
  readonly name: string;
  readonly query: string;
  /** Values that find something in the first contract. */
  readonly variables: Readonly<Record<string, unknown>>;
};

const FOLDER = join(PROJECT_ROOT, 'src', 'subgraphs', 'engagements', 'examples');
const SUFFIX = '.graphql';

/** The example operations, by name: `<name>.graphql` beside `<name>.variables.json`. */
export async function readExamples(folder = FOLDER): Promise<Example[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith(SUFFIX)).sort();
  return Promise.all(
    names.map(async (file) => {
      const name = file.slice(0, -SUFFIX.length);
      const [query, variables] = await Promise.all([
        readFile(join(folder, file), 'utf8'),
        readFile(join(folder, `${name}.variables.json`), 'utf8'),
      ]);
      return { name, query, variables: JSON.parse(variables) };
    }),
  );
}
