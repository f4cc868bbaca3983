import { z } from 'zod';
import { noun, OF_ANYTHING } from '../noun.ts';

/** A heading of the contract. A « volet » of a dispositif is a component of it, not a theme. */
export const theme = noun({
  kind: 'THEME',
  label: 'Theme',
  segment: 'theme',
  file: 'themes',
  attributes: {
    nationalCode: z
      .string()
      .describe('Code de thème ANCT, quand le titre y correspond sans doute.')
      .optional(),
  },
  relations: ['NAMED', 'PART_OF', 'REFERS_TO', ...OF_ANYTHING],
});
