import { z } from 'zod';
import { CRITERION_USES } from '../../values/vocabulary.ts';
import { noun, OF_ANYTHING } from '../noun.ts';

/** A ground on which actions, or the whole contract, will be judged. */
export const criterion = noun({
  kind: 'CRITERION',
  label: 'Criterion',
  segment: 'criterion',
  file: 'criteria',
  attributes: { use: z.enum(CRITERION_USES) },
  relations: ['NAMED', 'CONCERNS', ...OF_ANYTHING],
});
