import { z } from 'zod';
import { OBJECTIVE_LEVELS } from '../../values/vocabulary.ts';
import { words } from '../fact.ts';
import { noun, OF_ANYTHING } from '../noun.ts';

/** An aim at its level. Printed twice with small differences, it is one objective with two citations. */
export const objective = noun({
  kind: 'OBJECTIVE',
  label: 'Objective',
  segment: 'objective',
  file: 'objectives',
  attributes: {
    level: z
      .enum(OBJECTIVE_LEVELS)
      .describe('Tel que le document le nomme : axe, enjeu, objectif général, spécifique…'),
    number: words.optional().describe('Numéro imprimé.'),
  },
  relations: [
    'NAMED',
    'PART_OF',
    'UNDER_THEME',
    'LISTED_IN',
    'TARGETS',
    'CONCERNS',
    'TERM',
    'DEPLOYED',
    ...OF_ANYTHING,
  ],
});
