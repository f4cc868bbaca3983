import { z } from 'zod';
import { DISCREPANCY_KINDS } from '../../values/vocabulary.ts';
import { words } from '../fact.ts';
import { noun, OF_ANYTHING } from '../noun.ts';

/** Two places that disagree: each reading with its own citation. Two documents that count different things do not. */
export const discrepancy = noun({
  kind: 'DISCREPANCY',
  label: 'Discrepancy',
  segment: 'discrepancy',
  file: 'discrepancies',
  attributes: {
    discrepancyKind: z.enum(DISCREPANCY_KINDS),
    chosen: words.optional().describe('La lecture retenue, quand le texte permet de choisir.'),
  },
  relations: ['READING', 'CONCERNS', ...OF_ANYTHING],
});
