import type { Said, Thing } from './corpus.ts';
import type { Frame } from './frame.ts';
import type { Span } from './link.ts';
import { namesOf } from './names.ts';
import { wordsOf } from './normalise.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';

/** A thing that the question may be about, and the spans it must also account for. */
export type Choice = {
  readonly focus: Thing;
  readonly span: Span;
  readonly others: readonly Span[];
};

/** The bodies that stand for a territory when it acts, and the other way round. */
export function twins(thing: Thing, scope: Scope): Thing[] {
  const acting = scope.towards(thing).filter(({ relation }) => relation === 'AUTHORITY_OF');
  const ruled = scope.about(thing).filter(({ relation }) => relation === 'AUTHORITY_OF');
  return [...acting.map(({ subject }) => subject), ...ruled.flatMap(({ object }) => object ?? [])];
}

/** What a term that denotes nothing begins the names of: « Copil », a comité de pilotage. */
function begunBy(term: Thing, scope: Scope): Thing[] {
  const said = scope.about(term);
  if (said.some(({ relation }) => relation === 'DENOTES')) return [];
  const forms = [
    term.label,
    ...said.flatMap(({ relation, value }) => (relation === 'EXPANDED' && value ? [value] : [])),
  ];
  const starts = forms.map((form) => wordsOf(form).flatMap(({ stop, stem }) => (stop ? [] : [stem])));
  return [...namesOf(scope).beginning(starts), ...themesSaying(starts, scope)];
}

/** « FLE »: the theme « apprentissage du français langue étrangère ». */
const themesSaying = (said: readonly (readonly string[])[], scope: Scope): Thing[] =>
  scope.things.filter(
    (thing) =>
      thing.kind === 'THEME' &&
      said.some(
        (words) =>
          words.length > 1 &&
          namesOf(scope)
            .of(thing)
            .some((name) => name.words.join(' ').includes(words.join(' '))),
      ),
  );

/** Everything a span may stand for: what it names, a term's meaning, a territory's authority. */
export function meanings(span: Span, scope: Scope): Thing[] {
  const named = span.things.flatMap((thing) =>
    thing.kind === 'TERM'
      ? [
          ...begunBy(thing, scope),
          ...scope
            .about(thing)
            .flatMap(({ relation, object }) => (relation === 'DENOTES' && object ? [object] : [])),
          thing,
        ]
      : [thing, ...(span.locative ? [] : twins(thing, scope))],
  );
  const rank = ({ kind }: Thing) => {
    const { rank: usual, place } = tables().kinds[kind];
    return span.locative && place ? usual - 100 : usual;
  };
  // A term stands for what it denotes; alone, for itself.
  const things = named.some(({ kind }) => kind !== 'TERM')
    ? named.filter(({ kind }) => kind !== 'TERM')
    : named;
  return [...new Set(things)].sort((a, b) => rank(a) - rank(b));
}

/** What the question may be about, the likeliest first: not a place behind « à », not the contract that everything is of. */
export function choices({ spans }: Frame, scope: Scope): Choice[] {
  const all = spans.flatMap((span) =>
    meanings(span, scope).map(
      (focus): Choice => ({ focus, span, others: spans.filter((one) => one !== span) }),
    ),
  );
  const weight = ({ focus, span }: Choice) => {
    const { place, acts } = tables().kinds[focus.kind];
    const alone = spans.length === 1;
    let heavy = 0;
    if (!alone && span.locative && (place || scope.isContext(focus))) heavy += 8;
    if (!alone && scope.isContext(focus)) heavy += 4;
    if (!alone && place) heavy += 3;
    if (!alone && (focus.kind === 'THEME' || focus.kind === 'PUBLIC')) heavy += 2;
    if (!alone && acts && focus.kind === 'ACTOR') heavy += 1;
    return heavy;
  };
  return all
    .map((choice, at) => ({ choice, at, heavy: weight(choice) }))
    .sort((a, b) => a.heavy - b.heavy || a.at - b.at)
    .map(({ choice }) => choice);
}

/** Things of one name between which only the asker can choose: of one standing, neither part of the other. */
export function homonyms(span: Span, scope: Scope): Thing[] {
  const { partial } = span;
  const things = span.things.some(({ kind }) => kind !== 'TERM') ? span.things : meanings(span, scope);
  const [first] = things;
  if (!first || things.length < 2) return [];
  const kinds = tables().kinds;
  const same = things.filter(
    ({ kind }) => kind === first.kind || (kinds[kind].rank <= 3 && kinds[first.kind].rank <= 3),
  );
  if (same.length < 2 || (partial && same.length > 6)) return [];
  const tied = (one: Thing, other: Thing) =>
    scope.about(one).some(({ relation, object }: Said) => TIES.has(relation) && object === other);
  // What came after has its name: « le contrat local de santé » is the one that holds.
  const followed = (one: Thing) =>
    one.kind !== 'ACTOR' &&
    scope.towards(one).some(({ relation, subject }) => relation === 'FOLLOWS' && same.includes(subject));
  const free = same.filter(
    (one) => !followed(one) && !same.some((other) => other !== one && tied(one, other)),
  );
  return free.length > 1 ? free : [];
}
const TIES = new Set<string>(['PART_OF', 'MEMBER_OF', 'SERVICE_OF', 'DECLINES', 'AUTHORITY_OF']);
