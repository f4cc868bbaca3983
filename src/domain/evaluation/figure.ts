import { z } from 'zod';
import { words } from '../fact.ts';
import { noun, OF_ANYTHING } from '../noun.ts';

/** A number, never bare: its unit, what it counts, where and when. Several may disagree. */
export const figure = noun({
  kind: 'FIGURE',
  label: 'Figure',
  segment: 'figure',
  file: 'figures',
  attributes: {
    number: z
      .string()
      .regex(/^-?\d+(\.\d+)?$/, { error: 'un nombre en chiffres, point décimal : 34131, 0.14' }),
    unit: words,
    approximate: z.boolean().optional(),
  },
  relations: ['NAMED', 'COUNTED', ...OF_ANYTHING],
});
