import { toProve } from './aside.ts';
import { type Choice, meanings } from './choose.ts';
import type { Said, Thing } from './corpus.ts';
import { endsOf, explains, groupsSaid, joins, names, prints, saysBeside } from './evidence.ts';
import type { Frame } from './frame.ts';
import type { Lookup } from './lookup.ts';
import { isCalled, namesOf } from './names.ts';
import { type Token, wordsOf } from './normalise.ts';
import type { Scope } from './scope.ts';
import type { Group } from './table-shapes.ts';
import { tables } from './tables.ts';
import { type Reached, walk } from './walk.ts';

/** The two coverage guards: every word and every thing of the question must be in the facts that answer. */
export function proved(
  all: readonly Reached[],
  frame: Frame,
  { focus, others }: Choice,
  lookup: Lookup | undefined,
  scope: Scope,
): { reached: Reached[]; joined: Said[] } {
  const joined = new Map<Reached, readonly Said[]>();
  const unused = frame.groups.filter(
    (group) => lookup && group !== lookup.group && (lookup.wide || !group.soft),
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
      if (beside || (!isTarget(frame, focus) && isContext(span, things, scope))) return true;
      if (isTarget(frame, focus) && span.locative && isContext(span, things, scope)) return true;
      const together = lookup?.intent === 'YES_NO';
      const alike = things.flatMap((thing) => sameOf(one, focus, thing, together, scope) ?? [])[0];
      if (alike) needed.push(alike);
      if (alike) return true;
      const within = ROLELESS.has(lookup?.intent ?? '') ? partIn(focus, things, scope) : undefined;
      if (within) needed.push(within);
      if (within) return true;
      const told = lookup?.answers === 'value' ? toldWith(focus, span, frame, scope) : undefined;
      if (told) needed.push(told);
      if (told) return true;
      if (!together && spellsOut(focus, things, scope)) return true;
      const served = lookup?.from ? serving(one, things, scope) : undefined;
      if (served) needed.push(served);
      if (served) return true;
      // Oui is said of what is named, not of what belongs to it.
      const only = together ? { ...one, thing: undefined } : one;
      const join = things.flatMap((thing) => joins(only, focus, thing, scope) ?? [])[0];
      if (join) needed.push(join);
      return join !== undefined;
    });
    const facts = [...one.facts, ...needed];
    const silent = unused.filter((group) => {
      if (facts.some((fact) => groupsSaid(fact, scope).has(group.name))) return false;
      // « … a-t-elle été lancée »: an event of the thing, which a fact of its own says.
      const event = presupposed(group, focus, scope);
      if (event) needed.push(event);
      return !event;
    });
    const left = [...frame.left, ...silent.flatMap((group) => spokenBy(group, frame))];
    const recalled = recalling(frame, facts, focus, scope);
    if (recalled) needed.push(...recalled);
    if (!covered || recalled === undefined) return false;
    const told = described(one, focus, facts, left, lookup, scope);
    if (told) needed.push(...told);
    const held = told !== undefined;
    if (held) joined.set(one, needed);
    return held;
  });
  const own = frame.left.length ? reached.filter((one) => saysBeside(one, focus, frame.left, scope)) : [];
  const best = there(own.length ? own : reached, others, scope);
  // « quel cabinet »: of several, the one that is called so.
  const called = frame.types[0] === 'LIST' ? best.filter((one) => saysName(one, frame.left)) : [];
  const kept = called.length ? called : best;
  return { reached: kept, joined: [...new Set(kept.flatMap((one) => joined.get(one) ?? []))] };
}

/** « lancés à Vandœuvre »: of several events, those that happened there. */
function there(all: Reached[], others: readonly Choice['span'][], scope: Scope): Reached[] {
  const places = others.filter(({ locative }) => locative).flatMap((span) => meanings(span, scope));
  const own = all.filter(
    ({ facts: [fact] }) =>
      fact?.relation === 'HAPPENED' &&
      places.some((place) => isCalled(place, wordsOf(fact.subject.label), scope)),
  );
  return own.length ? own : all;
}

function saysName({ thing }: Reached, left: readonly Token[]): boolean {
  const said = new Set(thing ? wordsOf(thing.label).map(({ stem }) => stem) : []);
  return left.length > 0 && left.every(({ stem }) => said.has(stem));
}

/** « l’État et la Métropole s’engagent à »: a fact of the other that says the very same of the same thing. */
function sameOf(
  { facts }: Reached,
  focus: Thing,
  thing: Thing,
  together: boolean,
  scope: Scope,
): Said | undefined {
  const last = facts.at(-1) as Said;
  const from = last.subject === focus;
  if (!from && last.object !== focus) return undefined;
  const others = from || together ? scope.about(thing) : scope.towards(thing);
  return others.find(
    ({ relation, role, polarity, subject, object }) =>
      relation === last.relation &&
      role === last.role &&
      polarity === last.polarity &&
      (from || together ? object !== undefined && object === last.object : subject === last.subject),
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

/** « les modules de formation pour les intervenants des ateliers »: its own longer name holds the other’s, word for word. */
const spellsOut = (focus: Thing, things: readonly Thing[], scope: Scope): boolean =>
  things.some(
    (thing) =>
      !tables().kinds[thing.kind].place &&
      namesOf(scope)
        .of(thing)
        .some(
          ({ words }) =>
            words.length > 1 &&
            namesOf(scope)
              .of(focus)
              .some(
                (name) =>
                  name.words.length > words.length &&
                  ` ${name.words.join(' ')} `.includes(` ${words.join(' ')} `),
              ),
        ),
  );

/** « que fait l’État pour … »: what he does serves the objective that is named. */
const serving = ({ thing }: Reached, things: readonly Thing[], scope: Scope): Said | undefined =>
  thing &&
  scope
    .about(thing)
    .find(
      ({ relation, object, polarity }) =>
        relation === 'SERVES' && polarity === 'AFFIRMED' && object !== undefined && things.includes(object),
    );

/** « avec qui A pilote X »: a fact by which A acts on X too. */
const acting = (focus: Thing, things: readonly Thing[], scope: Scope): Said | undefined =>
  scope.towards(focus).find(({ relation, subject }) => relation === 'INVOLVES' && things.includes(subject));

/** « l’EPS, c’est quoi dans les PRE »: what it means or is for holds wherever it is said to have a part. */
const partIn = (focus: Thing, things: readonly Thing[], scope: Scope): Said | undefined =>
  scope
    .about(focus)
    .find(
      ({ relation, object, polarity }) =>
        relation === 'INVOLVES' && polarity === 'AFFIRMED' && object !== undefined && things.includes(object),
    );
const ROLELESS = new Set(['DEFINE', 'PURPOSE', 'WHAT_SERVE']);

/** « date de la réunion avec la Métropole »: the contract’s own body, which what is said of the thing names too. */
const toldWith = (
  focus: Thing,
  { from, to, things }: Choice['span'],
  { tokens }: Frame,
  scope: Scope,
): Said | undefined =>
  things.some((thing) => scope.isContext(thing))
    ? scope
        .about(focus)
        .find(
          (fact) =>
            TELLING.has(fact.relation) &&
            fact.polarity === 'AFFIRMED' &&
            tokens.slice(from, to).every((word) => word.stop || prints(fact, [word], scope)),
        )
    : undefined;

/** « le Département pilote-t-il le contrat »: what an actor is asked to do something to is no mere context. */
const isTarget = ({ types, groups }: Frame, focus: Thing): boolean =>
  focus.kind === 'ACTOR' &&
  types.every((type) => type === 'YESNO') &&
  groups.some(({ by }) => by === 'holder');

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
    const own = /\d/.test(word.folded) || tables().advised.has(word.folded);
    const fact = own ? undefined : known.find((one) => says([one], word));
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
  // « …que chaque signataire doit désigner »: who is committed to what is said of the thing.
  const promised = proofs.flatMap(({ subject }) =>
    subject.kind === 'COMMITMENT' ? scope.towards(subject) : [],
  );
  const known = [...proofs, ...scope.about(focus), ...scope.towards(focus), ...promised];
  const words = toProve(aside);
  const says = (some: readonly Token[]) =>
    known.find((one) => explains({ facts: [one], thing: undefined, value: undefined }, some, scope));
  // « que … » opens one thing said: one fact says all of it.
  const whole = aside.some(
    ({ folded }, at) => (folded === 'que' || folded === 'qu') && aside[at - 1]?.folded !== 'tant',
  );
  // … by whoever is its subject: « que la Métropole réunit » is no fact of others whom something reunites.
  const all = () =>
    known.find(
      (one) =>
        explains({ facts: [one], thing: undefined, value: undefined }, words, scope) &&
        endsOf(one).some((end) => end !== focus && isCalled(end, words, scope)),
    );
  const found = new Set<Said>();
  for (const word of words) {
    const fact = whole ? all() : says([word]);
    if (!fact) return undefined;
    if (!proofs.includes(fact)) found.add(fact);
  }
  return [...found];
}

/** The event by which a verb of the question holds of the thing asked about. */
const presupposed = ({ dates, events }: Group, focus: Thing, scope: Scope): Said | undefined =>
  events
    ? dates
        .flatMap((path) => walk(focus, { ...path, read: 'thing' }, scope))
        .flatMap(({ facts: [fact] }) => (fact && fact.polarity === 'AFFIRMED' ? [fact] : []))[0]
    : undefined;

/** The words by which a group was asked. */
const spokenBy = (group: Group, { said }: Frame): Token[] =>
  (said.get(group) ?? []).filter(({ stop }) => !stop);
