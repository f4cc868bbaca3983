import { z } from 'zod';
import { factFields, words } from '../fact.ts';

/** A printed signature block: who, in what capacity, for whom. A printed block is not a signature. */
export const signature = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, { error: 'un identifiant s’écrit en minuscules, chiffres et tirets' }),
  actor: z.string(),
  document: z.string(),
  printedName: words.describe('Le nom tel qu’imprimé, fautes comprises.'),
  capacity: words,
  onBehalfOf: z.string().optional(),
  ...factFields,
});
export type SignatureEntry = z.infer<typeof signature>;
