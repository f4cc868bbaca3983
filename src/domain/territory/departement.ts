import { z } from 'zod';
import { noun, OF_ANYTHING } from '../noun.ts';

export const departement = noun({
  kind: 'DEPARTEMENT',
  label: 'Departement',
  segment: 'departement',
  file: 'departements',
  attributes: {
    insee: z
      .string()
      .regex(/^(\d{2,3}|2[AB])$/, { error: 'code de département invalide (attendu 54, 2A ou 974)' }),
  },
  codes: ['insee'],
  relations: ['NAMED', ...OF_ANYTHING],
});
