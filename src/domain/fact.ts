import { z } from 'zod';
import type { Period } from '../values/partial-date.ts';
import { DATE_BOUNDS, spanOf } from '../values/partial-date.ts';
import type { Role } from '../values/role.ts';
import {
  BASES,
  type Basis,
  CLOSURES,
  type Closure,
  FACT_STATUSES,
  type FactStatus,
  PLACE_SCOPES,
  type PlaceScope,
  POLARITIES,
  type Polarity,
} from '../values/vocabulary.ts';
import type { FactRelation } from './relation.ts';

/** A stretch of the document: its lines in the text conversion (both included) and words found there. */
export type Segment = { firstLine: number; lastLine: number; quote: string };

/** A proof: words of a document, or (no segment) a public source named as a whole. */
export type CitationRecord = {
  document: string;
  segments: Segment[];
  row?: string | undefined;
  column?: string | undefined;
};

/** One fact, references resolved to permanent keys. */
export type FactRecord = {
  key: string;
  unit: string;
  relation: FactRelation;
  subject: string;
  object?: string | undefined;
  value?: string | undefined;
  verb?: string | undefined;
  qualifiers?: Record<string, string> | undefined;
  places?: string[] | undefined;
  placeScope?: PlaceScope | undefined;
  themes?: string[] | undefined;
  period?: Period | undefined;
  status?: FactStatus | undefined;
  polarity?: Polarity | undefined;
  closure?: Closure | undefined;
  basis: Basis;
  rule?: string | undefined;
  note?: string | undefined;
  citations: CitationRecord[];
  role?: Role | undefined;
  onBehalfOf?: string | undefined;
  capacity?: string | undefined;
  seats?: number | undefined;
  experimental?: boolean | undefined;
};

const LINES = 'attendu une ligne (391) ou première-dernière (646-648)';
const lines = z
  .union([z.int().positive({ error: LINES }), z.string().regex(/^[1-9]\d*-[1-9]\d*$/, { error: LINES })], {
    error: LINES,
  })
  .describe('Ligne de la conversion en texte, ou première-dernière : 391 ou 646-648.');
/** A text of its own: an empty one would be lost as soon as it is written again. */
export const words = z.string().trim().min(1);
const quote = words
  .max(160, { error: 'une preuve est courte : au plus 160 caractères, les mots qui prouvent' })
  .describe('Les mots les plus courts qui prouvent le fait, tels qu’imprimés.');

export const citation = z
  .strictObject({
    document: words
      .optional()
      .describe('Référence du document ; par défaut, le premier document du contrat.'),
    lines: lines.optional(),
    quote: quote.optional(),
    segments: z.array(z.strictObject({ lines, quote })).min(2).max(3).optional(),
    row: words.optional().describe('Ligne du tableau, si la preuve est une cellule.'),
    column: words.optional().describe('Colonne du tableau, si la preuve est une cellule.'),
  })
  .refine(
    ({ document, lines, quote, segments }) =>
      segments ? !lines && !quote : lines ? quote !== undefined : document !== undefined && !quote,
    { error: 'une citation donne lines et quote, ou segments, ou seulement document (source publique)' },
  )
  .refine(({ segments = [] }) => segments.map(({ quote }) => quote).join(' […] ').length <= 160, {
    error: 'une preuve en plusieurs passages est courte aussi : au plus 160 caractères en tout',
  })
  .describe('Un passage du document (lignes et mots), ou une source publique nommée en entier.');
export type CitationEntry = z.infer<typeof citation>;

const partialDate = z.strictObject({
  date: words
    .refine((code) => spanOf(code) !== undefined, {
      error: (issue) =>
        `date impossible : « ${issue.input} » (attendu 2019, 2019-07, 2019-07-15, 2017-spring, 2019-end ou 2019-08-end)`,
    })
    .optional()
    .describe(
      '2019, 2019-07, 2019-07-15, une saison 2017-spring, une partie d’année 2019-end ou de mois 2019-08-end.',
    ),
  bound: z.enum(DATE_BOUNDS).optional(),
  approximate: z.boolean().optional(),
  recurrence: words.optional(),
  printed: words.describe('Ce que le document imprime : « courant 2019 ».'),
});

export const period = z
  .strictObject({ from: partialDate.optional(), to: partialDate.optional() })
  .refine(({ from, to }) => from || to, { error: 'une période a un début (from) ou une fin (to)' })
  .refine(
    ({ from, to }) =>
      !from?.date || !to?.date || (spanOf(from.date)?.from ?? '') <= (spanOf(to.date)?.to ?? ''),
    {
      error: 'la période finit avant de commencer',
    },
  );

/** What any fact may carry, in the canonical order of its keys. */
export const factFields = {
  verb: words.optional().describe('Le verbe imprimé.'),
  qualifiers: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), words).optional(),
  places: z.array(words).min(1).optional().describe('Références des lieux nommés par le fait.'),
  placeScope: z.enum(PLACE_SCOPES).optional(),
  themes: z.array(words).min(1).optional().describe('Thèmes sous le titre desquels le fait est imprimé.'),
  period: period.optional(),
  status: z.enum(FACT_STATUSES).optional(),
  polarity: z.enum(POLARITIES).optional(),
  closure: z
    .enum(CLOSURES)
    .optional()
    .describe('Si l’énumération est close (CLOSED), ouverte (OPEN, « … ») ou non précisée.'),
  basis: z.enum(BASES).optional(),
  rule: words
    .optional()
    .describe('Règle d’un fait INFERRED, en quelques mots qu’un lecteur comprend : « porte son nom ».'),
  note: words.optional().describe('Remarque de rédaction ou doute.'),
  cite: z.array(citation).min(1, { error: 'un fait sans citation ne se charge pas' }),
};

export const nestedFact = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, { error: 'un identifiant s’écrit en minuscules, chiffres et tirets' })
    .optional()
    .describe('À donner quand deux faits disent la même chose du même objet.'),
  object: words.optional(),
  value: words.optional(),
  ...factFields,
});
export type FactEntry = z.infer<typeof nestedFact>;

/** A fact's stated scope: what it says, else NAMED when it names places. */
export const scopeOf = ({ placeScope, places }: Pick<FactRecord, 'placeScope' | 'places'>): PlaceScope =>
  placeScope ?? (places?.length ? 'NAMED' : 'NOT_STATED');
