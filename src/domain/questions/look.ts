import { type Choice, choices } from './choose.ts';
import type { Thing } from './corpus.ts';
import type { Draft } from './draft.ts';
import { drafted, type Found, missing } from './found.ts';
import type { Frame } from './frame.ts';
import { isOfKind } from './kind.ts';
import { isDenied, isPlanned, type Lookup } from './lookup.ts';
import { wordsOf } from './normalise.ts';
import { lookups } from './plan.ts';
import { proved } from './proved.ts';
import type { Scope } from './scope.ts';
import type { Reached } from './walk.ts';
import { restated } from './which.ts';

/** Looks for an answer about one choice: the first look-up that reaches something held decides, proved or not. */
export function lookFor(frame: Frame, choice: Choice, scope: Scope): Found {
  let planned: Found | undefined;
  let first: Found | undefined;
  for (const lookup of lookups(frame, choice.focus, scope)) {
    const all = stated(
      lookup
        .look(choice.focus)
        .filter(({ facts }) => !facts.some(isDenied))
        .filter((one) => suits(one, frame, lookup, choice)),
    ).filter((one, _, list) => !isTwin(one, list, scope));
    if (!all.length) continue;
    const { value: form } = lookup;
    const fit = form ? all.filter(({ value }) => form.test(value ?? '')) : all;
    const { reached, joined } = proved(fit, frame, choice, lookup, scope);
    const found = { choice, lookup, reached, joined, unproved: reached.length ? [] : all };
    if (planned) {
      if (!reached.length || lookup.tier === 0) return planned;
      return { ...found, reached: [...reached, ...planned.reached], joined: [...joined, ...planned.joined] };
    }
    // What is only planned waits for something weaker that is held.
    const pending =
      lookup.tier > 0 && reached.length > 0 && reached.every(({ facts }) => facts.some(isPlanned));
    // « quel cabinet a travaillé sur »: whoever does anything, if he is what the word says.
    if (!reached.length && !lookup.group && frame.types[0] === 'LIST' && frame.left.length) {
      first ??= found;
      continue;
    }
    if (!pending) return found;
    planned = found;
  }
  return planned ?? first ?? { choice, lookup: undefined, reached: [], joined: [], unproved: [] };
}

/** A commune that acts, reached beside the commune itself: one answer. */
const isTwin = ({ thing }: Reached, all: readonly Reached[], scope: Scope): boolean =>
  thing?.kind === 'ACTOR' &&
  scope
    .about(thing)
    .some(({ relation, object }) => relation === 'AUTHORITY_OF' && all.some((one) => one.thing === object));

/** What the document says; public reference data only where it says nothing. */
function stated(reached: readonly Reached[]): readonly Reached[] {
  const own = reached.filter(({ facts }) => facts.some(({ basis }) => basis !== 'REFERENCE'));
  return own.length ? own : reached;
}

/** Whether what is reached can be what is asked: its kind, and not the thing itself. */
function suits({ thing, facts }: Reached, frame: Frame, lookup: Lookup, { focus }: Choice): boolean {
  if (lookup.answers === 'value') return true;
  if (thing === focus) return false;
  // What the question names is no answer to it: « quelles sont les 3 communes ».
  if (
    frame.types[0] === 'LIST' &&
    thing &&
    frame.spans.some(
      ({ things, from }) =>
        things.length === 1 && things[0] === thing && !/^quel/.test(frame.tokens[from - 1]?.folded ?? ''),
    )
  )
    return false;
  if (frame.types[0] === 'LIST' && thing && restated(thing, frame)) return false;
  if (frame.company && thing && frame.spans.some(({ things }) => things.includes(thing))) return false;
  if (thing && frame.kind?.also.includes(thing.kind)) return true;
  // What the document prints in its list of dispositifs.
  if (
    thing?.kind === 'INSTANCE' &&
    frame.kind?.kinds.includes('DISPOSITIF') &&
    !frame.kind.where &&
    facts.at(-1)?.relation === 'LISTED_IN'
  )
    return true;
  // « 3 communes », « les bailleurs »: a group that is called so.
  if (thing?.kind === 'ACTOR' && frame.kind?.kinds.includes('ACTOR') && calledSo(thing, frame)) return true;
  if (frame.kind)
    return (
      isOfKind(thing, frame.kind) ||
      facts.some(({ places }) => thing && places.includes(thing) && isOfKind(thing, frame.kind as never))
    );
  return lookup.intent !== 'LIST' || thing !== undefined;
}

const calledSo = ({ label }: Thing, { kindWords }: Frame): boolean => {
  const said = new Set(wordsOf(label).map(({ stem }) => stem));
  return kindWords.length > 0 && kindWords.every(({ stem, stop }) => stop || said.has(stem));
};

/** The answer about what the question names, whatever homonyms it has. */
export function look(frame: Frame, scope: Scope): { draft: Draft; found: Found[] } {
  const all = choices(frame, scope).map((choice) => lookFor(frame, choice, scope));
  const spelt = all.find(({ lookup, reached }) => lookup?.intent === 'DEFINE' && reached.some(isExpansion));
  const best = spelt ?? all.find(({ reached }) => reached.length);
  if (best) return { draft: drafted(frame, withSiblings(best, all, scope)), found: all };
  const near = all.find(({ unproved }) => unproved.length);
  return { draft: missing(frame, near ?? all[0], scope), found: all };
}

/** What a name means comes before what is said of a thing, whichever thing of that name says it. */
const isExpansion = ({ facts }: Reached): boolean => facts.at(-1)?.relation === 'EXPANDED';

/** Parts of one thing that is named in the plural speak for it together: « les CTSP ». */
function withSiblings(best: Found, all: readonly Found[], scope: Scope): Found {
  const { things } = best.choice.span;
  const whole = things.find((thing) => partOf(best.choice.focus, thing, scope));
  if (!whole) return best;
  const alike = all.filter(
    ({ choice, lookup }) =>
      choice.span === best.choice.span &&
      partOf(choice.focus, whole, scope) &&
      lookup?.intent === best.lookup?.intent &&
      lookup?.tier === best.lookup?.tier,
  );
  return {
    ...best,
    reached: alike.flatMap(({ reached }) => reached),
    joined: alike.flatMap(({ joined }) => joined),
  };
}

const partOf = (thing: Thing, whole: Thing, scope: Scope): boolean =>
  scope.about(thing).some(({ relation, object }) => relation === 'PART_OF' && object === whole);
