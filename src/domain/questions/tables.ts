import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROLE_FAMILIES, ROLES } from '../../values/role.ts';
import { fold } from '../../values/text.ts';
import { ENTITY_KINDS, type EntityKind } from '../../values/vocabulary.ts';
import { RELATION_NAMES, type RelationName } from '../relation.ts';
import { conjugate } from './conjugate.ts';
import { type Path, parsePath } from './path.ts';

/** What a steward may extend without code: docs/questions.md says how. Read once, wherever the process starts. */
const FOLDER = join(import.meta.dirname, 'tables');

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

const words = z.strictObject({
  stop: list,
  light: list,
  context: list,
  french: list,
  foreign: list,
  opinion: list,
  filler: list,
  everywhere: list,
  relatives: list,
  upperOnly: list,
  spoken: z.record(z.string(), z.string()),
});

export const QUESTION_TYPES = [
  'STATUS',
  'WHO',
  'WHAT',
  'WHERE',
  'WHEN',
  'SINCE',
  'UNTIL',
  'FREQUENCY',
  'HOW_MANY',
  'DEFINE',
  'YESNO',
  'WHY',
  'LIST',
  'HOW',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

const questions = z.strictObject({
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
const kinds = z.strictObject({
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
});
/** What a question asks about a thing. */
export type Group = z.infer<typeof group> & { readonly name: string };

const groups = z.strictObject({
  groups: z.record(z.string(), group),
  activity: z.strictObject({
    verbs: folded,
    words: folded,
    families: z.array(z.enum(ROLE_FAMILIES)),
    doing: z.array(z.enum(ROLE_FAMILIES)),
  }),
  irregular: z.record(z.string(), folded),
});

const role = z.strictObject({
  one: z.string(),
  many: z.string(),
  with: z.enum(['à', 'de', 'sur', 'avec', 'par', 'named']).optional(),
  agrees: z.boolean().default(false),
  swap: z.boolean().default(false),
});
export type RoleWords = z.infer<typeof role>;
const roles = z.partialRecord(z.enum(ROLES), role);
const relations = z.partialRecord(
  z.enum(RELATION_NAMES as [RelationName, ...RelationName[]]).or(z.literal('SIGNATURE')),
  role,
);

const french = z.strictObject({
  gender: z.strictObject({ m: list, f: list }),
  authorities: byKind(folded),
});

const template = z.strictObject({
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

/** Receives each file's text, and gives it or another: what a test changes of it. */
type Edit = (name: string, text: string) => string;

function readFile<T>(name: string, schema: z.ZodType<T>, edit: Edit): T {
  const text = edit(name, readFileSync(join(FOLDER, `${name}.yaml`), 'utf8'));
  const parsed = schema.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new TablesError(`${name}.yaml : ${issue?.path.join('.')} : ${issue?.message}`);
}

/** The tables cannot be used: which file, which word, why. */
export class TablesError extends Error {
  override name = 'TablesError';
}

export type Tables = ReturnType<typeof readTables>;

/** Patterns by their words; the same words for two senses are refused. */
function patternsOf(
  { types, negation, nothing }: z.infer<typeof questions>,
  { groups: all, activity, irregular }: z.infer<typeof groups>,
) {
  const patterns = new Map<string, { sense: Sense; from: string; formed: boolean }>();
  /** A word that is written out wins over a conjugated form. */
  const put = (said: string, sense: Sense, from: string, formed = false) => {
    const known = patterns.get(said);
    if (known && known.from !== from && known.formed === formed)
      throw new TablesError(
        `« ${said} » est à la fois dans ${known.from} et dans ${from} : il faut choisir.`,
      );
    if (!known || known.formed) patterns.set(said, { sense, from, formed });
  };
  for (const [type, said] of Object.entries(types))
    for (const one of said) put(one, { as: 'type', type: type as QuestionType }, `questions.yaml, ${type}`);
  for (const one of negation) put(one, { as: 'negation' }, 'questions.yaml, negation');
  for (const one of nothing) put(one, { as: 'nothing' }, 'questions.yaml, nothing');
  const forms = (verbs: readonly string[]) => verbs.flatMap((verb) => conjugate(verb, irregular[verb]));
  for (const [name, { words: said, verbs, ...rest }] of Object.entries(all)) {
    const sense: Sense = { as: 'group', group: { name, words: said, verbs, ...rest } };
    for (const one of said) put(one, sense, `groups.yaml, ${name}`);
    for (const one of new Set(forms(verbs))) put(one, sense, `groups.yaml, ${name}`, true);
  }
  for (const one of activity.words) put(one, { as: 'activity' }, 'groups.yaml, activity');
  for (const one of forms(activity.verbs)) put(one, { as: 'activity' }, 'groups.yaml, activity', true);
  // « co-porte »: with others, and no less; unless it is a word of its own, as « coopère ».
  for (const [said, one] of [...patterns])
    if (one.formed && !patterns.has(`co${said}`)) patterns.set(`co${said}`, one);
  return new Map([...patterns].map(([said, { sense }]) => [said, sense]));
}

/** Reads and checks every table. @throws TablesError */
export function readTables(edit: Edit = (_name, text) => text) {
  const read = <T>(name: string, schema: z.ZodType<T>) => readFile(name, schema, edit);
  const said = read('words', words);
  const grammar = read('french', french);
  const asked = read('groups', groups);
  const things = read('kinds', kinds);
  const patterns = patternsOf(read('questions', questions), asked);
  const sets = {
    stop: new Set(said.stop.map(fold)),
    light: new Set([...said.light, ...said.context].map(fold)),
    context: new Set(said.context.map(fold)),
    french: new Set(said.french),
    foreign: new Set(said.foreign),
    opinion: new Set(said.opinion),
    filler: new Set(said.filler),
    everywhere: new Set(said.everywhere),
    relatives: new Set(said.relatives),
    upperOnly: new Set(said.upperOnly.map(fold)),
  };
  for (const one of patterns.keys()) {
    if (sets.light.has(one) && patterns.get(one)?.as === 'group')
      throw new TablesError(
        `« ${one} » est léger (words.yaml) et demande quelque chose (groups.yaml) : il faut choisir.`,
      );
  }
  const nouns = new Map<string, KindNoun>();
  for (const noun of things.nouns) {
    for (const one of noun.say) {
      if (nouns.has(one)) throw new TablesError(`kinds.yaml : « ${one} » nomme deux sortes de choses.`);
      nouns.set(one, noun);
    }
  }
  const gender = new Map<string, 'm' | 'f'>();
  for (const side of ['m', 'f'] as const)
    for (const one of grammar.gender[side]) {
      const word = fold(one);
      if (gender.has(word) && gender.get(word) !== side)
        throw new TablesError(`french.yaml : « ${one} » a deux genres.`);
      gender.set(word, side);
    }
  const longest = Math.max(...[...patterns.keys(), ...nouns.keys()].map((one) => one.split(' ').length));
  return {
    ...sets,
    spoken: new Map(Object.entries(said.spoken).map(([one, other]) => [fold(one), other])),
    patterns,
    longest,
    groups: new Map(
      [...patterns.values()].flatMap((sense) =>
        sense.as === 'group' ? [[sense.group.name, sense.group]] : [],
      ),
    ) as ReadonlyMap<string, Group>,
    activity: asked.activity,
    kinds: things.things as Record<EntityKind, KindTraits>,
    nouns,
    templates: read('templates', z.array(template)),
    roles: read('roles', roles),
    relations: read('relations', relations) as Partial<Record<string, RoleWords>>,
    gender,
    authorities: new Map(
      Object.entries(grammar.authorities).flatMap(([of, said]) => said.map((one) => [one, of as EntityKind])),
    ),
  };
}

let loaded: Tables | undefined;
/** @throws TablesError */
export const tables = (): Tables => {
  loaded ??= readTables();
  return loaded;
};
