import { fold } from '../../values/text.ts';
import { choices } from './choose.ts';
import type { Said, Thing } from './corpus.ts';
import { type Draft, draft } from './draft.ts';
import { explains, groupsSaid } from './evidence.ts';
import { linksOf, missing } from './found.ts';
import type { Frame } from './frame.ts';
import { isOfKind } from './kind.ts';
import { lookFor } from './look.ts';
import { isDenied, isPlanned } from './lookup.ts';
import { parsePath } from './path.ts';
import { here } from './plan.ts';
import type { Scope } from './scope.ts';
import type { Group, KindNoun } from './table-shapes.ts';
import { tables } from './tables.ts';
import { type Reached, walk } from './walk.ts';

/** Facts that say no more than that a thing is there, the most telling first. */
const PRESENT: readonly string[] = [
  'PART_OF',
  'COVERS',
  'UNDER_THEME',
  'CONCERNS',
  'SIGNATURE',
  'LISTED_IN',
  'MEMBER_OF',
  'INVOLVES',
  'READING',
  'COUNTED',
  'NAMED',
  'IN_EPCI',
];

/** A fact that has this thing at an end: the proof that it is one of a list. */
function presence(thing: Thing, scope: Scope): Said | undefined {
  const all = [...scope.about(thing), ...scope.towards(thing)].filter((fact) => !isDenied(fact));
  // What the document prints, before what public data say.
  const outside = ({ basis }: Said) => (basis === 'REFERENCE' ? 1 : 0);
  const rank = ({ relation }: Said) =>
    PRESENT.includes(relation) ? PRESENT.indexOf(relation) : PRESENT.length;
  return all.sort((a, b) => outside(a) - outside(b) || rank(a) - rank(b))[0];
}

/** A fact of a thing that says every word of the question, those that ask included. */
function telling(thing: Thing, { left, groups, said }: Frame, scope: Scope): Reached | undefined {
  const spoken = (fact: Said) =>
    groups
      .filter(({ name }) => !groupsSaid(fact, scope).has(name))
      .flatMap((group) => (said.get(group) ?? []).filter(({ stop }) => !stop));
  const { place } = tables().kinds[thing.kind];
  const there = place ? here(thing, scope).flatMap(({ facts }) => facts) : [];
  return [...scope.about(thing), ...scope.towards(thing), ...there]
    .filter((fact) => !isDenied(fact))
    .map((fact): Reached => ({ facts: [fact], thing, value: undefined }))
    .find((one) => explains(one, [...left, ...spoken(one.facts[0] as Said)], scope));
}

/** What is left, and the words of what else is asked than this. */
const leftBeside = ({ left, groups, said }: Frame, group: Group) => [
  ...left,
  ...groups
    .filter((one) => one !== group && !one.soft)
    .flatMap((one) => (said.get(one) ?? []).filter(({ stop }) => !stop)),
];

const ofKind = (kind: KindNoun, scope: Scope) => scope.things.filter((thing) => isOfKind(thing, kind));

/** What the contract itself has of a kind, of some kinds. */
function ofContract(kind: KindNoun, scope: Scope): Reached[] {
  if (!kind.contract || !scope.contract) return [];
  return ['<*', '>*']
    .flatMap((path) => walk(scope.contract as Thing, parsePath(path), scope))
    .filter(({ thing, facts }) => isOfKind(thing, kind) && !facts.some(isDenied))
    .map((one) => {
      const known = one.facts.every(({ basis }) => basis === 'REFERENCE');
      const stated = known && one.thing ? presence(one.thing, scope) : undefined;
      return stated ? { ...one, facts: [stated] } : one;
    });
}

/** Things of a kind: the contract’s own, else all. */
export function held(kind: KindNoun, scope: Scope): Thing[] {
  const own = ofContract(kind, scope).flatMap(({ thing }) => thing ?? []);
  return own.length ? [...new Set(own)] : ofKind(kind, scope);
}

/** Everything of a kind, when nothing else is named; of some, only what the contract itself has. */
export function listAll(frame: Frame, kind: KindNoun, scope: Scope): Draft {
  const own = ofContract(kind, scope);
  const reached = own.length
    ? own
    : ofKind(kind, scope).flatMap((thing): Reached[] => {
        const fact = presence(thing, scope);
        return fact ? [{ facts: [fact], thing, value: undefined }] : [];
      });
  const kept = frame.left.length
    ? [...new Set(reached.map(({ thing }) => thing))].flatMap(
        (thing) => (thing && telling(thing, frame, scope)) || [],
      )
    : reached;
  if (kept.length) return draft(frame, 'ANSWERED', 'LIST_ALL', { reached: kept });
  return draft(frame, 'NOT_STATED', 'LIST_ALL', { near: reached.flatMap(({ facts }) => facts).slice(0, 3) });
}

/** « quels dispositifs n’ont pas de pilote »: those of the kind that nothing says it of. Planned roles remove none. */
export function lacking(frame: Frame, kind: KindNoun, group: Group | undefined, scope: Scope): Draft {
  const all = choices(frame, scope);
  if (!all.length && group) return lackingAny(frame, kind, group, scope);
  const found = all.map((choice) => lookFor(frame, choice, scope));
  const best = found.find(({ reached }) => reached.length);
  if (!best) return missing(frame, found[0], scope);
  const having = new Set(best.reached.map(({ thing }) => thing));
  const facts = best.reached.flatMap((one) => one.facts);
  const closed = best.reached.every((one) => one.facts.some(({ closure }) => closure === 'CLOSED'));
  const [member] = having;
  const rest = ofKind(kind, scope).filter((thing) => !having.has(thing) && thing.kind === member?.kind);
  const reached = rest.flatMap((thing): Reached[] => {
    const fact = presence(thing, scope);
    return fact ? [{ facts: [fact], thing, value: undefined }] : [];
  });
  if (!reached.length)
    return draft(frame, 'NOT_STATED', 'LACKING', { focus: best.choice.focus, near: facts.slice(0, 3) });
  return draft(frame, closed ? 'ANSWERED' : 'PARTLY_ANSWERED', 'LACKING', {
    focus: best.choice.focus,
    lookup: best.lookup,
    reached,
    joined: facts,
    lacking: { closed, things: reached.flatMap(({ thing }) => thing ?? []) },
    links: linksOf(frame, best.choice),
  });
}

function lackingAny(frame: Frame, kind: KindNoun, group: Group, scope: Scope): Draft {
  const has = (thing: Thing) =>
    [...group.direct, ...(group.perKind?.[thing.kind] ?? [])].some((path) =>
      walk(thing, path, scope).some(({ facts }) =>
        facts.every((fact) => !isDenied(fact) && !isPlanned(fact)),
      ),
    );
  const all = ofKind(kind, scope);
  // What nothing of this kind has is not lacking: it is not said of such things.
  if (!all.some(has)) return draft(frame, 'NOT_STATED', 'LACKING');
  const reached = all
    .filter((thing) => !has(thing))
    .flatMap((thing): Reached[] => {
      const fact = presence(thing, scope);
      return fact ? [{ facts: [fact], thing, value: undefined }] : [];
    })
    .filter((one) => explains(one, leftBeside(frame, group), scope));
  if (!reached.length) return draft(frame, 'NOT_STATED', 'LACKING', {});
  return draft(frame, 'ANSWERED', 'LACKING', {
    reached,
    lookup: { intent: 'LACKING', tier: 0, group, look: () => [], answers: 'thing', from: false },
    lacking: { closed: false, things: reached.flatMap(({ thing }) => thing ?? []) },
  });
}

/** « quelles conventions sont prorogées »: those of the kind of which something says it. */
export function listHaving(frame: Frame, kind: KindNoun, group: Group, scope: Scope): Draft {
  const paths = [...group.direct, ...group.dates];
  const words = new Set((frame.said.get(group) ?? []).map(({ folded }) => folded));
  const fits = ({ value }: Reached) =>
    group.by !== 'value' ||
    (value !== undefined &&
      fold(value)
        .split(/[^a-z]+/)
        .some((word) => word.length > 4 && words.has(word)));
  const reached = ofKind(kind, scope).flatMap((thing): Reached[] => {
    const said = paths.flatMap((path) => walk(thing, path, scope)).filter(fits);
    const facts = [...new Set(said.flatMap((one) => one.facts))].filter((fact) => !isDenied(fact));
    return facts.length ? [{ facts, thing, value: undefined }] : [];
  });
  const kept = reached.filter((one) => explains(one, leftBeside(frame, group), scope));
  const lookup = {
    intent: 'LIST_HAVING',
    tier: 0,
    group,
    look: () => [],
    answers: 'thing',
    from: false,
  } as const;
  if (kept.length) return draft(frame, 'ANSWERED', 'LIST_ALL', { reached: kept, lookup });
  const told = ofKind(kind, scope).flatMap((thing) => telling(thing, frame, scope) ?? []);
  if (told.length) return draft(frame, 'ANSWERED', 'LIST_ALL', { reached: told });
  return draft(frame, 'NOT_STATED', 'LIST_HAVING', {
    lookup,
    near: reached.flatMap(({ facts }) => facts).slice(0, 3),
  });
}
