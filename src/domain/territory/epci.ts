import { z } from 'zod';
import { isSiren, isSiret } from '../../values/official-code.ts';
import { noun, OF_ANYTHING } from '../noun.ts';

/** An inter-municipal body as a territory; as a body that acts, it is an Actor. */
export const epci = noun({
  kind: 'EPCI',
  label: 'Epci',
  segment: 'epci',
  file: 'epcis',
  attributes: {
    siren: z.string().refine(isSiren, { error: 'SIREN invalide (9 chiffres, clé de Luhn)' }),
    siret: z.string().refine(isSiret, { error: 'SIRET invalide (14 chiffres, clé de Luhn)' }).optional(),
  },
  codes: ['siren', 'siret'],
  relations: ['NAMED', ...OF_ANYTHING],
});
