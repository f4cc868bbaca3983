import type { EntityKind } from '../../values/vocabulary.ts';
import type { Thing } from './corpus.ts';
import { singular, type Token, wordsOf } from './normalise.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';

/** A name of a thing, as the words that count in it. */
export type Name = {
  readonly thing: Thing;
  readonly printed: string;
  /** Stems of its content words. */
  readonly words: readonly string[];
  readonly acronym: boolean;
  readonly dotted: boolean;
};

/** Names by their content words, to be met whole, or by their first words. */
export type Names = {
  readonly whole: ReadonlyMap<string, readonly Name[]>;
  readonly byWord: ReadonlyMap<string, readonly Name[]>;
  /** Names of several words by the first letters of all their words, and of the first three or more. */
  readonly initials: ReadonlyMap<string, readonly Name[]>;
  /** Every word of any name, to repair misspellings against. */
  readonly vocabulary: ReadonlySet<string>;
  /** Names of a thing, its label first. */
  of(thing: Thing): readonly Name[];
  /** Things of which a name begins with one of these words in a row, and goes on. */
  beginning(starts: readonly (readonly string[])[]): Thing[];
  readonly longest: number;
};

export const namesOf = (scope: Scope): Names => scope.once('names', () => build(scope));

const content = (tokens: readonly Token[]) => tokens.filter(({ stop }) => !stop);
const isAcronym = (text: string) =>
  /^(?:l[ae]s? |l['’])?[\p{Lu}\d][\p{L}\d.+]*[\p{Lu}\d.][\p{L}\d.+]*$/u.test(text);

function build(scope: Scope): Names {
  const { kinds } = tables();
  const all: Name[] = [];
  const expansions = expansionsOf(scope);
  const named = new Map<Thing, Name[]>();
  for (const thing of scope.things) {
    if (kinds[thing.kind].link === 'no') continue;
    const seen = new Set<string>();
    for (const printed of printedNames(scope, thing)) {
      for (const name of namesFrom(thing, printed, expansions)) {
        const key = `${name.words.join(' ')}|${name.dotted}`;
        if (seen.has(key)) continue;
        seen.add(key);
        all.push(name);
        const own = named.get(thing);
        if (own) own.push(name);
        else named.set(thing, [name]);
      }
    }
  }
  const whole = Map.groupBy(all, ({ words }) => words.join(' '));
  const byWord = new Map<string, Name[]>();
  for (const name of all) {
    for (const word of new Set(name.words)) {
      const met = byWord.get(word);
      if (met) met.push(name);
      else byWord.set(word, [name]);
    }
  }
  const initials = new Map<string, Name[]>();
  for (const name of all) {
    if (name.words.length < 3 || !byParts(name.thing.kind)) continue;
    const letters = name.words.map((word) => word.charAt(0)).join('');
    for (let length = 3; length <= Math.min(6, letters.length); length++) {
      const said = letters.slice(0, length);
      const met = initials.get(said);
      if (met) met.push(name);
      else initials.set(said, [name]);
    }
  }
  return {
    whole,
    initials,
    byWord,
    vocabulary: new Set(all.flatMap(({ words }) => words)),
    of: (thing) => named.get(thing) ?? [],
    beginning: (starts) => [
      ...new Set(
        starts.flatMap((words) =>
          (byWord.get(words[0] ?? '') ?? [])
            .filter(
              (name) =>
                name.words.length > words.length && words.every((word, at) => name.words[at] === word),
            )
            .filter(({ thing }) => byParts(thing.kind))
            .map(({ thing }) => thing),
        ),
      ),
    ],
    longest: Math.max(1, ...all.map(({ words }) => words.length)),
  };
}

/** Label, acronym, printed forms, the terms that stand for it and what they mean. */
function* printedNames(scope: Scope, thing: Thing): Generator<string> {
  yield thing.label;
  if (thing.acronym) yield thing.acronym;
  for (const { relation, value, polarity } of scope.about(thing)) {
    if ((relation === 'NAMED' || relation === 'EXPANDED') && value && polarity === 'AFFIRMED') yield value;
  }
  for (const { relation, subject, polarity } of scope.towards(thing)) {
    if (relation !== 'DENOTES' || polarity !== 'AFFIRMED') continue;
    yield subject.label;
    for (const { relation: said, value } of scope.about(subject))
      if ((said === 'EXPANDED' || said === 'NAMED') && value) yield value;
  }
  if (thing.kind === 'COMMUNE') {
    const [first = '', ...more] = thing.label.split('-');
    if (first.length > 4 && more.length) yield first;
  }
  yield* authorityNames(scope, thing);
}

/** « la mairie de Laxou », « le Département »: what a public body is called after its territory. */
function* authorityNames(scope: Scope, thing: Thing): Generator<string> {
  const { authorities } = tables();
  for (const { relation, object } of scope.about(thing)) {
    if (relation !== 'AUTHORITY_OF' || !object) continue;
    for (const [word, kind] of authorities) {
      if (kind !== object.kind) continue;
      yield `${word} ${object.label}`;
      if (kind !== 'COMMUNE') yield word;
      else
        for (const { relation: said, value } of scope.about(object))
          if (said === 'NAMED') yield `${word} ${value}`;
    }
  }
}

type Expansion = { readonly acronym: string; readonly words: readonly string[] };

function expansionsOf(scope: Scope): Expansion[] {
  return scope.facts.flatMap(({ relation, subject, value }) => {
    if (relation !== 'EXPANDED' || !value) return [];
    const words = content(wordsOf(value)).map(({ stem }) => stem);
    const [acronym] = wordsOf(subject.label);
    return words.length > 1 && acronym ? [{ acronym: acronym.stem, words }] : [];
  });
}

/** A printed form, the part before a bracket and inside it, and the same with acronyms for what they stand for. */
function namesFrom(thing: Thing, printed: string, expansions: readonly Expansion[]): Name[] {
  const [, before = '', inside = '', after = ''] = /^(.+?)\s*\(([^()]{2,15})\)\s*(.*)$/.exec(printed) ?? [];
  const forms = isAcronym(inside)
    ? [
        printed,
        `${before} ${after}`,
        ...(standsForEnd(inside, before, expansions) ? [] : [`${inside} ${after}`]),
      ]
    : [printed];
  return forms.flatMap((form) => {
    const acronym = isAcronym(form.trim());
    const tokens = wordsOf(form);
    const kept = acronym
      ? tokens.filter(({ folded }, at) => at > 0 || !['l', 'la', 'le', 'les'].includes(folded))
      : content(tokens);
    const words = kept.map(({ stem }) => stem);
    if (!words.length || !distinctive(tokens, words, acronym)) return [];
    const name = { thing, printed: form, words, acronym, dotted: kept.length === 1 && !!kept[0]?.dotted };
    return [name, ...shortened(name, expansions), ...otherwise(name)];
  });
}

/** « dispositif d’abattement de la taxe foncière sur les propriétés bâties (TFPB) »: the sign is the tax’s, not the whole’s. */
function standsForEnd(inside: string, before: string, expansions: readonly Expansion[]): boolean {
  const [sign] = wordsOf(inside);
  const said = content(wordsOf(before)).map(({ stem }) => stem);
  return expansions.some(
    ({ acronym, words }) =>
      acronym === sign?.stem &&
      words.length < said.length &&
      words.every((word, at) => said[said.length - words.length + at] === word),
  );
}

/** One ordinary word left of a longer phrase, or behind « un », « des », is no name. */
function distinctive(tokens: readonly Token[], words: readonly string[], acronym: boolean): boolean {
  const [first, second] = tokens;
  if (first && second?.stop && ['un', 'une', 'des', 'celui', 'celle'].includes(first.folded)) return false;
  if (words.length > 1 || acronym) return true;
  const articles = tokens.filter(({ folded }) => ['l', 'le', 'la', 'les'].includes(folded)).length;
  if (first && ['un', 'une', 'des', 'd', 'de', 'celui', 'celle'].includes(first.folded)) return false;
  return tokens.length - articles <= 1;
}

/** A longer name with a word that people say for one of its own; or without the noun that calls it what it is. */
function otherwise(name: Name): Name[] {
  const { alike, heads } = tables();
  if (name.acronym || name.words.length < 3) return [];
  const others = name.words.flatMap((word, at) =>
    (alike.get(word) ?? []).map((other) => ({
      ...name,
      words: [...name.words.slice(0, at), singular(other), ...name.words.slice(at + 1)],
    })),
  );
  const [first = '', ...rest] = name.words;
  return heads.has(first) ? [...others, { ...name, words: rest }] : others;
}

function shortened(name: Name, expansions: readonly Expansion[]): Name[] {
  return expansions.flatMap(({ acronym, words }) => {
    if (words.length >= name.words.length) return [];
    const at = name.words.findIndex((_, start) => words.every((word, n) => name.words[start + n] === word));
    if (at < 0) return [];
    return [
      { ...name, words: [...name.words.slice(0, at), acronym, ...name.words.slice(at + words.length)] },
    ];
  });
}

/** Kinds that may be met by the beginning of their name. */
export const byParts = (kind: EntityKind): boolean => tables().kinds[kind].link === 'part';

/** By a word of one of its names, or its acronym. */
export const isCalled = (thing: Thing, words: readonly Token[], scope: Scope): boolean =>
  namesOf(scope)
    .of(thing)
    .some((name) => words.some(({ stop, stem }) => !stop && name.words.includes(stem)));
