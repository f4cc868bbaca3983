import { z } from 'zod';
import { ROLES } from '../../values/role.ts';
import { FACT_STATUSES } from '../../values/vocabulary.ts';
import { factFields, words } from '../fact.ts';

/** Who does what, once: holder × role × target, with the verb as printed. */
export const involvement = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, { error: 'un identifiant s’écrit en minuscules, chiffres et tirets' }),
  holder: z
    .string()
    .describe('Référence de qui agit, tel qu’imprimé : une organisation, un groupe, une instance.'),
  onBehalfOf: z.string().optional(),
  capacity: words.optional().describe('Fonction imprimée : « Le Président ».'),
  role: z.enum(ROLES),
  target: z.string().describe('Référence de ce sur quoi porte le rôle.'),
  seats: z.int().positive().optional(),
  experimental: z.boolean().optional(),
  ...factFields,
  status: z.enum(FACT_STATUSES).describe('IN_FORCE : dit comme tenu ou comme fait à la date du document.'),
});
export type InvolvementEntry = z.infer<typeof involvement>;
