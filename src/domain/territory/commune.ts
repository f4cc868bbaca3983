import { z } from 'zod';
import { isInsee, isSiren } from '../../values/official-code.ts';
import { noun, OF_ANYTHING } from '../noun.ts';

export const commune = noun({
  kind: 'COMMUNE',
  label: 'Commune',
  segment: 'commune',
  file: 'communes',
  attributes: {
    insee: z.string().refine(isInsee, { error: 'code INSEE de commune invalide (attendu 54395 ou 2A004)' }),
    siren: z.string().refine(isSiren, { error: 'SIREN invalide (9 chiffres, clé de Luhn)' }).optional(),
  },
  codes: ['insee', 'siren'],
  relations: ['NAMED', 'IN_EPCI', 'MEMBER_OF', ...OF_ANYTHING],
});
