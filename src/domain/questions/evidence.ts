import { fold } from '../../values/text.ts';
import type { Said, Thing } from './corpus.ts';
import { formsOf, withRoots } from './forms.ts';
import { namesOf } from './names.ts';
import { type Token, wordsOf } from './normalise.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';
import type { Reached } from './walk.ts';

/** Every thing that a fact names. */
export const thingsOf = ({ subject, object, places, themes, onBehalfOf }: Said): Thing[] =>
  [subject, object, onBehalfOf, ...places, ...themes].filter((thing) => thing !== undefined);

/** The ends of a fact: what an answer may hold. */
export const endsOf = ({ subject, object, places }: Said): Thing[] =>
  [subject, object, ...places].filter((thing) => thing !== undefined);

/** Whether the facts by which something is reached name this thing. */
export const names = ({ facts }: Reached, thing: Thing): boolean =>
  facts.some((fact) => thingsOf(fact).includes(thing));

/** Relations that say how a thing is called, numbered or listed, and nothing that is done. */
export const NAMING: readonly string[] =
  'NAMED EXPANDED DENOTES OFFICIAL_CODE IDENTIFIED_AS READING LACKS LISTED_IN ENUMERATES COUNTED GROUP_SIZE AUTHORITY_OF IN_EPCI'.split(
    ' ',
  );

/** Stems of the words of a text of the graph, computed once; never of what somebody typed. */
export const stemsOf = (text: string, scope: Scope): ReadonlySet<string> =>
  scope.once(`stems ${text}`, () => new Set(wordsOf(text).map(({ stem }) => stem)));

/** Stems of the words that a fact says: its things, its verb, its value, the words quoted. Numbers of names do not count. */
export const wordsSaid = (fact: Said, scope: Scope): ReadonlySet<string> =>
  scope.once(
    fact,
    () => new Set([...wordsPrinted(fact, scope), ...withRoots(wordsNaming(thingsOf(fact), scope))]),
  );

/** Stems of what is printed of a fact, whatever its things are called. */
function wordsPrinted(fact: Said, scope: Scope): ReadonlySet<string> {
  return scope.once(fact.lines, () => {
    const role = fact.role ? tables().roles[fact.role] : undefined;
    const told = [
      fact.verb,
      fact.value,
      fact.subject.attributes.unit,
      fact.capacity,
      role?.one,
      ...fact.qualifiers,
      ...fact.quotes,
      // « est-il conseillé de »: whatever word the document recommends it by.
      ...(fact.status === 'RECOMMENDED' ? tables().advised : []),
    ];
    const dates = [fact.from?.printed, fact.to?.printed, fact.from?.date, fact.to?.date];
    return withRoots(
      [...told, ...dates].flatMap((text) => (text ? wordsOf(text) : [])).map(({ stem }) => stem),
    );
  });
}

/** Whether one of these words is printed in the passage, the verb or the value of a fact: not in names alone. */
export const prints = (fact: Said, words: readonly Token[], scope: Scope): boolean =>
  words.some((word) => !word.stop && formsOf(word).some((form) => wordsPrinted(fact, scope).has(form)));

/** Stems of the names of things; their numbers do not count. */
function wordsNaming(things: readonly Thing[], scope: Scope): string[] {
  const named = things.flatMap((thing) =>
    namesOf(scope)
      .of(thing)
      .flatMap((name) => name.words),
  );
  const labels = things.flatMap(({ label }) => wordsOf(label).map(({ stem }) => stem));
  return [...named, ...labels].filter((word) => !/\d/.test(word));
}

/** Whether every word left over is said beside the names of the thing asked about: « sites d’intérêt national » of a « programme national ». */
export const saysBeside = ({ facts }: Reached, focus: Thing, left: readonly Token[], scope: Scope): boolean =>
  left.every((word) =>
    facts.some((fact) => {
      const said = wordsPrinted(fact, scope);
      const forms = formsOf(word);
      if (forms.some((form) => said.has(form))) return true;
      const others = withRoots(
        wordsNaming(
          thingsOf(fact).filter((thing) => thing !== focus),
          scope,
        ),
      );
      return forms.some((form) => others.has(form));
    }),
  );

/** Groups of which the fact's own verb or passage has a word: what is asked in other words of the same sense. */
export const groupsSaid = (fact: Said, scope: Scope): ReadonlySet<string> =>
  scope.once(fact.quotes, () => groupsIn([fact.verb, ...fact.quotes].join(' ')));

/** Groups of which the verb that is printed has a word. */
export const groupsOfVerb = (fact: Said, scope: Scope): ReadonlySet<string> =>
  scope.once(fact.qualifiers, () => groupsIn(fact.verb ?? ''));

function groupsIn(text: string): ReadonlySet<string> {
  const { patterns, longest } = tables();
  const words = fold(text).split(/[^a-z0-9]+/);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++)
    for (let length = 1; length <= longest && at + length <= words.length; length++) {
      const sense = patterns.get(words.slice(at, at + length).join(' '));
      if (sense?.as === 'group') found.add(sense.group.name);
    }
  return found;
}

/** Whether every word left over is said by the facts themselves. A word typed as two in the name counts. */
export const explains = ({ facts }: Reached, left: readonly Token[], scope: Scope): boolean =>
  left.every((word) => {
    const forms = formsOf(word);
    return facts.some((fact) => forms.some((form) => wordsSaid(fact, scope).has(form)));
  });

/** Facts by the words that they say. */
const bySaid = (scope: Scope): ReadonlyMap<string, readonly Said[]> =>
  scope.once('facts by word', () => {
    const found = new Map<string, Said[]>();
    for (const fact of scope.facts)
      for (const word of wordsSaid(fact, scope)) {
        const met = found.get(word);
        if (met) met.push(fact);
        else found.set(word, [fact]);
      }
    return found;
  });

/** Facts that alone say every one of these words, of which there is one at least. */
export function sayingAll(words: readonly Token[], scope: Scope): readonly Said[] {
  const index = bySaid(scope);
  const lists = words.map((word) => [...new Set(formsOf(word).flatMap((form) => index.get(form) ?? []))]);
  const [least = [], ...others] = lists.sort((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return least.filter((fact) => sets.every((set) => set.has(fact)));
}

/** Relations by which a thing belongs to another that the question names beside it; never where it is, nor what came before it. */
const JOINS = new Set<string>([
  'UNDER_THEME',
  'PART_OF',
  'DECLINES',
  'GOVERNS',
  'ANNEXED_TO',
  'SERVICE_OF',
  'CONCERNS',
]);
/** What a means on the way says of who gives it, who gets it and what for. */
const MEANS = new Set<string>(['FUNDED_BY', 'GRANTED_TO', 'PAYS_FOR', 'PART_OF']);

/** A cited fact that joins what was reached, or where it started, to a thing that the question names too. */
export function joins(reached: Reached, focus: Thing, thing: Thing, scope: Scope): Said | undefined {
  // What was reached is not the whole of what is named: only the part may be told by its whole.
  const ends = [focus, ...(reached.thing ? [reached.thing] : [])];
  for (const end of ends) {
    const fact = scope
      .about(end)
      .find(
        ({ relation, object, polarity }) =>
          JOINS.has(relation) && object === thing && polarity === 'AFFIRMED',
      );
    if (fact) return fact;
  }
  // « l’étude sur les copropriétés des quartiers NPRU »: the passage that answers says where it is, too.
  const lines = new Set(reached.facts.flatMap((fact) => fact.lines));
  const there = scope
    .about(focus)
    .find(
      ({ relation, places, polarity, lines: cited }) =>
        relation === 'DEPLOYED' &&
        polarity === 'AFFIRMED' &&
        places.includes(thing) &&
        cited.some((line) => lines.has(line)),
    );
  if (there) return there;
  if (focus.kind === 'COMMITMENT') {
    const fact = scope.towards(focus).find(({ role, subject }) => role === 'COMMITS' && subject === thing);
    if (fact) return fact;
  }
  for (const { subject } of reached.facts.filter((one) => one.subject.kind === 'FUNDING')) {
    const fact = scope.about(subject).find(({ relation, object }) => MEANS.has(relation) && object === thing);
    if (fact) return fact;
  }
  return scope
    .about(focus)
    .find(
      ({ relation, object, polarity }) =>
        relation === 'LISTED_IN' &&
        object !== undefined &&
        polarity === 'AFFIRMED' &&
        thing.kind === 'THEME' &&
        scope.about(object).some((row) => row.relation === 'UNDER_THEME' && row.object === thing),
    );
}
