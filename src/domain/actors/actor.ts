import { z } from 'zod';
import { isSiren, isSiret } from '../../values/official-code.ts';
import { ACTOR_KINDS } from '../../values/vocabulary.ts';
import { words } from '../fact.ts';
import { noun, OF_ANYTHING } from '../noun.ts';

/** Whoever holds a role: an organisation, a service, a function, or a group as printed (« les bailleurs »). */
export const actor = noun({
  kind: 'ACTOR',
  label: 'Actor',
  segment: 'actor',
  file: 'actors',
  attributes: {
    actorKind: z.enum(ACTOR_KINDS),
    acronym: words.optional(),
    siren: z.string().refine(isSiren, { error: 'SIREN invalide (9 chiffres, clé de Luhn)' }).optional(),
    siret: z.string().refine(isSiret, { error: 'SIRET invalide (14 chiffres, clé de Luhn)' }).optional(),
  },
  codes: ['siren', 'siret'],
  relations: [
    'NAMED',
    'SERVICE_OF',
    'AUTHORITY_OF',
    'MEMBER_OF',
    'GROUP_SIZE',
    'FOLLOWS',
    'REPLACES',
    'DEPLOYED',
    ...OF_ANYTHING,
  ],
});
