import { fold } from '../../values/text.ts';
import type { Said, Thing } from './corpus.ts';
import { type Draft, draft } from './draft.ts';
import { explains, groupsSaid } from './evidence.ts';
import type { Frame } from './frame.ts';
import { isOfKind } from './kind.ts';
import { isDenied } from './lookup.ts';
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
export function presence(thing: Thing, scope: Scope): Said | undefined {
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
export const leftBeside = ({ left, groups, said }: Frame, group: Group) => [
  ...left,
  ...groups
    .filter((one) => one !== group && !one.soft)
    .flatMap((one) => (said.get(one) ?? []).filter(({ stop }) => !stop)),
];

export const ofKind = (kind: KindNoun, scope: Scope) => scope.things.filter((thing) => isOfKind(thing, kind));

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
