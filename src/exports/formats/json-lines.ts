import type { Format } from './format.ts';

/** The API's own answer, a row a line: codes, nulls and lists as they are. */
export const jsonLines: Format = {
  extension: 'jsonl',
  type: 'application/x-ndjson; charset=utf-8',
  title: 'JSON Lines : une ligne, une réponse de l’API',
  async *write({ pages }) {
    for await (const { rows } of pages()) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  },
};
