import { z } from 'zod';
import { signature } from '../domain/actors/signature.ts';
import { involvement } from '../domain/engagements/involvement.ts';
import { nestedFact, words } from '../domain/fact.ts';
import type { Noun } from '../domain/noun.ts';
import { NOUNS } from '../domain/nouns.ts';
import { relationShape } from '../domain/relation.ts';

const localId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'un identifiant s’écrit en minuscules, chiffres et tirets simples',
});

/** Lists of nested facts, by key of relation. */
const relationsOf = ({ relations }: Noun) =>
  Object.fromEntries(
    relations.map((name) => [relationShape(name).key, z.array(nestedFact).min(1).optional()]),
  );

const schemas = (noun: Noun) => ({
  /** An entry that declares a thing. */
  declared: z.strictObject({
    id: localId,
    label: words,
    slug: localId.optional().describe('Nouvelle adresse ; l’ancienne continue d’y mener.'),
    ...noun.attributes,
    source: words.optional().describe('Référence du document qui donne les codes.'),
    note: words.optional(),
    ...relationsOf(noun),
  }),
  /** An entry that adds this contract's facts about a shared thing. */
  shared: z.strictObject({
    about: z.string().describe('Référence d’une chose partagée, déclarée dans seeds/reference.'),
    ...relationsOf(noun),
  }),
});

export type EntryFormat =
  | { list: string; noun: Noun; declared: z.ZodType; shared: z.ZodType }
  | { list: 'signatures' | 'involvements'; entry: z.ZodType };

/** Every file of a unit, in the order in which files are read and written. The list inside bears the file's name. */
export const FILES: readonly EntryFormat[] = [
  ...NOUNS.map((noun) => ({ list: noun.file, noun, ...schemas(noun) })),
  { list: 'signatures', entry: signature },
  { list: 'involvements', entry: involvement },
];

/** The facts format as JSON Schema, for editors to complete and check. */
export function factsJsonSchema(): object {
  const lists = FILES.map((format) => {
    const entry = 'noun' in format ? z.union([format.declared, format.shared]) : format.entry;
    return [format.list, z.array(entry).optional()] as const;
  });
  return {
    title: 'Faits de qui-fait-quoi',
    description:
      'Un fichier par nom sous seeds/contracts/<contrat>/ ou seeds/reference/ ; chaque fait porte sa citation.',
    ...z.toJSONSchema(z.strictObject(Object.fromEntries(lists)), {
      io: 'input',
      unrepresentable: 'any',
      reused: 'ref',
    }),
  };
}
