import { z } from 'zod';
import { noun, OF_ANYTHING } from '../noun.ts';

/** What signatories promise. Who promises is an involvement; whether it is kept is not assessed here. */
export const commitment = noun({
  kind: 'COMMITMENT',
  label: 'Commitment',
  segment: 'commitment',
  file: 'commitments',
  attributes: { common: z.boolean().describe('Vrai : tous les signataires ; faux : quelques-uns, nommés.') },
  relations: ['NAMED', 'UNDER_THEME', 'TERM', 'CONCERNS', 'FULFILLED', ...OF_ANYTHING],
});
