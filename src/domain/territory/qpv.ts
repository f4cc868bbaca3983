import { z } from 'zod';
import { isQpv2015, isQpv2024 } from '../../values/official-code.ts';
import { noun, OF_ANYTHING } from '../noun.ts';

/** A priority quarter. Its official codes change with each generation and may be unknown. */
export const qpv = noun({
  kind: 'QPV',
  label: 'Qpv',
  segment: 'qpv',
  file: 'qpvs',
  attributes: {
    code2015: z
      .string()
      .refine(isQpv2015, { error: 'code de QPV 2015 invalide (attendu QP054001)' })
      .optional(),
    code2024: z
      .string()
      .refine(isQpv2024, { error: 'code de QPV 2024 invalide (attendu QN05401M)' })
      .optional(),
  },
  codes: ['code2015', 'code2024'],
  relations: ['NAMED', 'IN_COMMUNE', ...OF_ANYTHING],
});
