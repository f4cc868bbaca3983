import { z } from 'zod';
import { noun, OF_ANYTHING } from '../noun.ts';

/** A printed row of an annex. What stands in its cells stands together; that alone links nothing. */
export const row = noun({
  kind: 'ROW',
  label: 'Row',
  segment: 'row',
  file: 'rows',
  attributes: {
    firstLine: z.int().positive(),
    lastLine: z.int().positive(),
    filledColumns: z.array(z.string()).describe('Titres des colonnes dont la cellule dit quelque chose.'),
    emptyColumns: z
      .array(z.string())
      .describe('Titres des colonnes dont la cellule est vide, ou n’a qu’un point.')
      .optional(),
  },
  relations: ['NAMED', 'UNDER_THEME', ...OF_ANYTHING],
});
