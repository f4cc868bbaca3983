import { toProve } from './aside.ts';
import { type Choice, choices, meanings } from './choose.ts';
import type { Said, Thing } from './corpus.ts';
import { type Draft, draft, type Reason } from './draft.ts';
import { explains, groupsSaid, joins, names } from './evidence.ts';
import type { Frame } from './frame.ts';
import { isOfKind } from './kind.ts';
import { type Token, wordsOf } from './normalise.ts';
import { isDenied, isPlanned, type Lookup, lookups } from './plan.ts';
import type { Scope } from './scope.ts';
import { type Group, tables } from './tables.ts';
import type { Reached } from './walk.ts';

/** What was found for one choice, or what stands near it. */
export type Found = {
  readonly choice: Choice;
  readonly lookup: Lookup | undefined;
  readonly reached: readonly Reached[];
  readonly joined: readonly Said[];
  /** Reached, but not proved with all that the question says. */
  readonly unproved: readonly Reached[];
};

/** Looks for an answer about one choice: the first look-up that reaches something held decides, proved or not. */
export function lookFor(frame: Frame, choice: Choice, scope: Scope): Found {
  let planned: Found | undefined;
  for (const lookup of lookups(frame, choice.focus, scope)) {
    const all = stated(
      lookup
        .look(choice.focus)
        .filter(({ facts }) => !facts.some(isDenied))
        .filter((one) => suits(one, frame, lookup, choice)),
    ).filter((one, _, list) => !isTwin(one, list, scope));
    if (!all.length) continue;
    const { reached, joined } = proved(all, frame, choice, lookup, scope);
    const found = { choice, lookup, reached, joined, unproved: reached.length ? [] : all };
    if (planned) {
      if (!reached.length || lookup.tier === 0) return planned;
      return { ...found, reached: [...reached, ...planned.reached], joined: [...joined, ...planned.joined] };
    }
    // What is only planned waits for something weaker that is held.
    const pending =
      lookup.tier > 0 && reached.length > 0 && reached.every(({ facts }) => facts.some(isPlanned));
    if (!pending) return found;
    planned = found;
  }
  return planned ?? { choice, lookup: undefined, reached: [], joined: [], unproved: [] };
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
  if (frame.company && thing && frame.spans.some(({ things }) => things.includes(thing))) return false;
  if (thing && frame.kind?.also.includes(thing.kind)) return true;
  if (frame.kind)
    return (
      isOfKind(thing, frame.kind) ||
      facts.some(({ places }) => thing && places.includes(thing) && isOfKind(thing, frame.kind as never))
    );
  return lookup.intent !== 'LIST' || thing !== undefined;
}

/** The two coverage guards: every word and every thing of the question must be in the facts that answer. */
export function proved(
  all: readonly Reached[],
  frame: Frame,
  { focus, others }: Choice,
  lookup: Lookup | undefined,
  scope: Scope,
): { reached: Reached[]; joined: Said[] } {
  const joined = new Set<Said>();
  const unused = frame.groups.filter(
    (group) => lookup && group !== lookup.group && (lookup.wide || !SOFT.has(group.name)),
  );
  const reached = all.filter((one) => {
    const needed: Said[] = [];
    const covered = others.every((span) => {
      const things = meanings(span, scope);
      if (things.some((thing) => thing === focus || names(one, thing))) return true;
      const topic =
        things.some(({ kind }) => kind === 'THEME') || things.every(({ kind }) => kind === 'TERM');
      if (topic && speaks(one, span, frame, scope)) return true;
      const beside = frame.company ? acting(focus, things, scope) : undefined;
      if (beside) needed.push(beside);
      if (beside || isContext(span, things, scope)) return true;
      const alike = things.flatMap((thing) => sameOf(one, focus, thing, scope) ?? [])[0];
      if (alike) needed.push(alike);
      if (alike) return true;
      const join = things.flatMap((thing) => joins(one, focus, thing, scope) ?? [])[0];
      if (join) needed.push(join);
      return join !== undefined;
    });
    const facts = [...one.facts, ...needed];
    const silent = unused.filter(({ name }) => !facts.some((fact) => groupsSaid(fact, scope).has(name)));
    const left = [...frame.left, ...silent.flatMap((group) => spokenBy(group, frame))];
    const recalled = recalling(frame, facts, focus, scope);
    if (recalled) needed.push(...recalled);
    if (!covered || recalled === undefined) return false;
    const told = described(one, focus, facts, left, lookup, scope);
    if (told) needed.push(...told);
    const held = told !== undefined;
    if (held) for (const fact of needed) joined.add(fact);
    return held;
  });
  return { reached, joined: [...joined] };
}

/** « l’État et la Métropole s’engagent à »: a fact of the other that says the very same of the same thing. */
function sameOf({ facts }: Reached, focus: Thing, thing: Thing, scope: Scope): Said | undefined {
  const last = facts.at(-1) as Said;
  const from = last.subject === focus;
  if (!from && last.object !== focus) return undefined;
  const others = from ? scope.about(thing) : scope.towards(thing);
  return others.find(
    ({ relation, role, polarity, subject, object }) =>
      relation === last.relation &&
      role === last.role &&
      polarity === last.polarity &&
      (from ? object !== undefined && object === last.object : subject === last.subject),
  );
}

/** A term that stands for nothing else, or a theme, is no more than its words. */
const speaks = (
  one: Reached,
  { from, to, things }: Choice['span'],
  { tokens }: Frame,
  scope: Scope,
): boolean =>
  explains(
    one,
    tokens.slice(from, to).filter(({ stop }) => !stop),
    scope,
  ) || things.some(({ label }) => explains(one, wordsOf(label), scope));

/** « avec qui A pilote X »: a fact by which A acts on X too. */
const acting = (focus: Thing, things: readonly Thing[], scope: Scope): Said | undefined =>
  scope.towards(focus).find(({ relation, subject }) => relation === 'INVOLVES' && things.includes(subject));

/** The contract as a whole, mentioned beside something else: « à la MGN », « du contrat de ville ». */
const isContext = ({ locative }: Choice['span'], things: readonly Thing[], scope: Scope): boolean =>
  things.some(
    (thing) => scope.isContext(thing) && (locative || thing.kind === 'CONTRACT' || thing.kind === 'DOCUMENT'),
  );

/** What says of a thing what it is, and nothing of who, where or when. */
const TELLING = new Set<string>(['DESCRIBED', 'DECLINES']);

/** Facts that explain the words left over, beyond those that answer: what the thing asked about, or done, is said to be. */
function described(
  { thing }: Reached,
  focus: Thing,
  facts: readonly Said[],
  left: readonly Token[],
  lookup: Lookup | undefined,
  scope: Scope,
): Said[] | undefined {
  const says = (some: readonly Said[], word: Token) =>
    explains({ facts: some, thing: undefined, value: undefined }, [word], scope);
  const about = thing && lookup?.from ? thing : focus;
  const known = scope
    .about(about)
    .filter(({ relation, polarity }) => TELLING.has(relation) && polarity === 'AFFIRMED');
  const found: Said[] = [];
  for (const word of left) {
    if (says(facts, word)) continue;
    const fact = /\d/.test(word.folded) ? undefined : known.find((one) => says([one], word));
    if (!fact) return undefined;
    found.push(fact);
  }
  return found;
}

/** Cited facts of the thing that say what the question recalls of it; undefined when some word is in none. */
function recalling(
  { aside }: Frame,
  proofs: readonly Said[],
  focus: Thing,
  scope: Scope,
): readonly Said[] | undefined {
  const known = [...proofs, ...scope.about(focus), ...scope.towards(focus)];
  const found = new Set<Said>();
  for (const word of toProve(aside)) {
    const fact = known.find((one) =>
      explains({ facts: [one], thing: undefined, value: undefined }, [word], scope),
    );
    if (!fact) return undefined;
    if (!proofs.includes(fact)) found.add(fact);
  }
  return [...found];
}

/** The words by which a group was asked. */
const spokenBy = (group: Group, { said }: Frame): Token[] =>
  (said.get(group) ?? []).filter(({ stop }) => !stop);
/** Groups whose words often only accompany others. */
const SOFT = new Set(['PLACE', 'STATE', 'SERVE', 'RELATED', 'PARTS', 'TARGET', 'SIGN', 'END']);

/** The answer about what the question names, whatever homonyms it has. */
export function look(frame: Frame, scope: Scope): { draft: Draft; found: Found[] } {
  const all = choices(frame, scope).map((choice) => lookFor(frame, choice, scope));
  const best = all.find(({ reached }) => reached.length);
  if (best) return { draft: drafted(frame, withSiblings(best, all, scope)), found: all };
  const near = all.find(({ unproved }) => unproved.length);
  return { draft: missing(frame, near ?? all[0], scope), found: all };
}

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

/** Found: answered, or partly, with what it is not. */
export function drafted(frame: Frame, { choice, lookup, reached, joined }: Found): Draft {
  const held = reached.filter(({ facts }) => !facts.some(isPlanned));
  const reasons: Reason[] = [];
  const ahead = frame.tokens.some(({ folded }) => AHEAD.test(folded));
  if ((lookup?.tier ?? 0) > 0) reasons.push('WEAKER');
  // « quand a-t-elle été signée »: of what is only planned, no day is known; « qui va l’animer » asks the plan.
  if (!held.length && !ahead && (lookup?.answers === 'thing' ? roleLike(reached) : happened(reached)))
    reasons.push('PLANNED');
  const last = reached.flatMap(({ facts }) => facts);
  const printed = reached.every(({ facts }) => facts.some(({ status }) => status === 'BLOCK_PRINTED'));
  // Who is to sign is said by the block alone; who signed is not.
  if (printed && lookup?.answers !== 'value') reasons.push('BLOCKS');
  if (last.length && reached.every(({ facts }) => facts.every(({ basis }) => basis === 'REFERENCE')))
    reasons.push('REFERENCE');
  return draft(frame, reasons.length ? 'PARTLY_ANSWERED' : 'ANSWERED', lookup?.intent ?? 'LOOK', {
    focus: choice.focus,
    lookup,
    reached,
    joined,
    reasons,
    links: linksOf(frame, choice),
  });
}

const happened = (reached: readonly Reached[]) =>
  reached.every(({ facts }) => ['HAPPENED', 'INVOLVES'].includes(facts.at(-1)?.relation ?? ''));
/** The question asks what is to come. */
const AHEAD =
  /^(?:sera|seront|aura|auront|va|vont|doit|doivent|prevu|prevue|prevus|prevues|\w{3,}er(?:a|ont))$/;

const roleLike = (reached: readonly Reached[]) =>
  reached.every(({ facts }) =>
    facts.some(({ relation }) => relation === 'INVOLVES' || relation === 'SIGNATURE'),
  );

/** Not found: not stated, with what is said near; or not understood when nothing was asked of it. */
export function missing(frame: Frame, found: Found | undefined, scope: Scope): Draft {
  if (!found) return draft(frame, 'NOT_UNDERSTOOD', 'NONE');
  const { choice, unproved } = found;
  const asked =
    frame.types.length > 0 ||
    frame.groups.length > 0 ||
    frame.activity ||
    frame.kind !== undefined ||
    frame.inverted;
  const near = unproved.length ? unproved.flatMap(({ facts }) => facts) : nearFacts(choice.focus, scope);
  return draft(
    frame,
    asked ? 'NOT_STATED' : 'NOT_UNDERSTOOD',
    found.lookup?.intent ?? lookups(frame, choice.focus, scope)[0]?.intent ?? 'NONE',
    {
      focus: choice.focus,
      lookup: found.lookup ?? lookups(frame, choice.focus, scope)[0],
      near: [...new Set(near)].slice(0, NEAR),
      links: linksOf(frame, choice),
    },
  );
}

const NEAR = 3;
/** The most telling facts of a thing: who does what first. */
export function nearFacts(thing: Thing, scope: Scope): Said[] {
  const all = [...scope.towards(thing), ...scope.about(thing)].filter(
    ({ relation }) =>
      !['NAMED', 'LISTED_IN', 'UNDER_THEME', 'DENOTES', 'IDENTIFIED_AS', 'ENUMERATES'].includes(relation),
  );
  const weight = ({ relation }: Said) =>
    relation === 'INVOLVES' ? 0 : relation === 'LACKS' ? 1 : relation === 'HAPPENED' ? 2 : 3;
  return all.sort((a, b) => weight(a) - weight(b)).slice(0, NEAR);
}

export function linksOf(frame: Frame, { focus, span }: Choice): { words: string; thing: Thing }[] {
  return frame.spans.flatMap((one) => {
    const thing = one === span ? focus : one.things.toSorted((a, b) => placeFirst(one.locative, a, b))[0];
    return thing ? [{ words: one.words, thing }] : [];
  });
}
const placeFirst = (locative: boolean, a: Thing, b: Thing) => {
  const at = ({ kind }: Thing) => (tables().kinds[kind].place === locative ? 0 : 1);
  return at(a) - at(b);
};
