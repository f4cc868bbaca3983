import { z } from 'zod';
import { ROLE_FAMILIES, ROLES } from '../../values/role.ts';
import { fold } from '../../values/text.ts';
import { ENTITY_KINDS } from '../../values/vocabulary.ts';
import { RELATION_NAMES, type RelationName } from '../relation.ts';
import { type Path, parsePath } from './path.ts';

const list = z.string().transform((text) => text.split(/\s+/).filter(Boolean));
const folded = z.array(
  z.union([z.string(), z.number(), z.boolean()]).transform((word) => fold(String(word))),
);
const path = z.string().transform((text, context): Path => {
  try {
    return parsePath(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});
const byKind = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(ENTITY_KINDS), value);

export const words = z.strictObject({
  stop: list,
  light: list,
  context: list,
  french: list,
  foreign: list,
  limiting: list,
  opinion: list,
  judging: list,
  ought: list,
  advised: list,
  purpose: list,
  season: list,
  months: list,
  filler: list,
  everywhere: list,
  relatives: list,
  heads: list,
  upperOnly: list,
  spoken: z.record(z.string(), z.string()),
  alike: z.record(z.string(), z.array(z.string())),
});

export const QUESTION_TYPES = [
  'OPINION',
  'TASK',
  'STATUS',
  'WHO',
  'WHAT',
  'WHERE',
  'WHEN',
  'SINCE',
  'UNTIL',
  'FREQUENCY',
  'HOW_MANY',
  'NAME',
  'DEFINE',
  'YESNO',
  'WHY',
  'LIST',
  'HOW',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

export const questions = z.strictObject({
  types: z.record(z.enum(QUESTION_TYPES), folded),
  negation: folded,
  nothing: folded,
});

const kind = z.strictObject({
  link: z.enum(['part', 'whole', 'no']),
  rank: z.number(),
  one: z.string(),
  many: z.string(),
  gender: z.enum(['m', 'f']),
  acts: z.boolean().default(false),
  place: z.boolean().default(false),
  wide: z.boolean().default(false),
});
export const kinds = z.strictObject({
  things: z.record(z.enum(ENTITY_KINDS), kind),
  nouns: z.array(
    z.strictObject({
      say: folded,
      kinds: z.array(z.enum(ENTITY_KINDS)).min(1),
      where: z.record(z.string(), z.array(z.string())).optional(),
      /** Kinds that answer too, when something is asked of a thing. */
      also: z.array(z.enum(ENTITY_KINDS)).default([]),
      /** Asked alone: those that the contract itself has, rather than all. */
      contract: z.boolean().default(false),
    }),
  ),
});
export type KindTraits = z.infer<typeof kind>;
/** A noun that says what kind of thing is asked. */
export type KindNoun = z.infer<typeof kinds>['nouns'][number];

const group = z.strictObject({
  verbs: folded.default([]),
  words: folded.default([]),
  direct: z.array(path),
  perKind: byKind(z.array(path)).optional(),
  weaker: z.array(path).default([]),
  asked: z.string(),
  by: z.enum(['holder', 'thing', 'value']),
  dates: z.array(path).default([]),
  confirm: z.array(path).default([]),
  events: z.boolean().default(false),
  soft: z.boolean().default(false),
  toWhom: z.boolean().default(false),
  near: z.array(z.string()).default([]),
});
/** What a question asks about a thing. */
export type Group = z.infer<typeof group> & { readonly name: string };

export const groups = z.strictObject({
  groups: z.record(z.string(), group),
  activity: z.strictObject({
    verbs: folded,
    words: folded,
    nouns: folded,
    families: z.array(z.enum(ROLE_FAMILIES)),
    doing: z.array(z.enum(ROLE_FAMILIES)),
  }),
  irregular: z.record(z.string(), folded),
});

const role = z.strictObject({
  one: z.string(),
  many: z.string(),
  /** Behind « doit »: what is only planned. */
  ahead: z.string().optional(),
  with: z.enum(['à', 'de', 'sur', 'avec', 'par', 'named']).optional(),
  agrees: z.boolean().default(false),
  swap: z.boolean().default(false),
});
export type RoleWords = z.infer<typeof role>;
export const roles = z.partialRecord(z.enum(ROLES), role);
export const relations = z.partialRecord(
  z.enum(RELATION_NAMES as [RelationName, ...RelationName[]]).or(z.literal('SIGNATURE')),
  role,
);

export const french = z.strictObject({
  gender: z.strictObject({ m: list, f: list }),
  authorities: byKind(folded),
  endings: list,
  apart: list,
});

export const template = z.strictObject({
  ask: z.string(),
  group: z.string().optional(),
  type: z.string().optional(),
  from: z.boolean().default(false),
  of: z.array(z.enum(ENTITY_KINDS)),
});
/** A question that can be asked of a thing of these kinds. */
export type Template = z.infer<typeof template>;

/** What a pattern of words says. */
export type Sense =
  | { readonly as: 'type'; readonly type: QuestionType }
  | { readonly as: 'group'; readonly group: Group }
  | { readonly as: 'activity' }
  | { readonly as: 'negation' }
  | { readonly as: 'nothing' };
