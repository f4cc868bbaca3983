import { z } from 'zod';
import { FUNDING_FORMS } from '../../values/vocabulary.ts';
import { noun, OF_ANYTHING } from '../noun.ts';

/** Means: money, a rate, posts. The amount may be unknown; the funder is not the beneficiary. */
export const funding = noun({
  kind: 'FUNDING',
  label: 'Funding',
  segment: 'funding',
  file: 'fundings',
  attributes: { form: z.enum(FUNDING_FORMS) },
  relations: [
    'NAMED',
    'TERM',
    'PART_OF',
    'FUNDED_BY',
    'GRANTED_TO',
    'PAYS_FOR',
    'AMOUNT',
    'ELIGIBLE',
    ...OF_ANYTHING,
  ],
});
