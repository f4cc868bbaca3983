import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold } from '../../values/text.ts';
import type { EntityKind } from '../../values/vocabulary.ts';
import { conjugate } from './conjugate.ts';
import {
  french,
  type Group,
  groups,
  type KindNoun,
  type KindTraits,
  kinds,
  type QuestionType,
  questions,
  type RoleWords,
  relations,
  roles,
  type Sense,
  template,
  words,
} from './table-shapes.ts';

/** What a steward may extend without code: docs/questions.md says how. Read once, wherever the process starts. */
const FOLDER = join(import.meta.dirname, 'tables');

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
    limiting: new Set(said.limiting),
    opinion: new Set(said.opinion),
    judging: new Set(said.judging),
    ought: new Set(said.ought),
    advised: new Set(said.advised),
    purpose: new Set(said.purpose),
    season: new Set(said.season),
    months: new Set(said.months),
    filler: new Set(said.filler),
    everywhere: new Set(said.everywhere),
    relatives: new Set(said.relatives),
    heads: new Set(said.heads),
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
    alike: new Map(Object.entries(said.alike)),
    spoken: new Map(Object.entries(said.spoken)),
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
    endings: new Set(grammar.endings),
    apart: new Set(grammar.apart),
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
