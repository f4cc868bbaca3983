import type { EntityKind } from '../../values/vocabulary.ts';
import { choices } from './choose.ts';
import type { Said, Thing } from './corpus.ts';
import { type Draft, draft } from './draft.ts';
import { explains } from './evidence.ts';
import { linksOf, missing } from './found.ts';
import type { Frame } from './frame.ts';
import { leftBeside, ofKind, presence } from './list.ts';
import { lookFor } from './look.ts';
import { isDenied, isPlanned, WORDED } from './lookup.ts';
import type { Path } from './path.ts';
import type { Scope } from './scope.ts';
import type { Group, KindNoun } from './table-shapes.ts';
import { type Reached, walk } from './walk.ts';

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

const pathsOf = ({ direct, weaker, perKind }: Group, kind: EntityKind): Path[] => [
  ...direct,
  ...(perKind?.[kind] ?? []),
  ...weaker,
];

/** Silence is no statement: what proves it is what is said instead, of those of which something is. */
function lackingAny(frame: Frame, kind: KindNoun, group: Group, scope: Scope): Draft {
  const held = ({ facts }: Reached) => facts.every((fact) => !isDenied(fact) && !isPlanned(fact));
  // « dans tous les quartiers » is where, though no place is named.
  const worded = group.name === 'PLACE' ? WORDED : [];
  const has = (thing: Thing) =>
    [...group.direct, ...(group.perKind?.[thing.kind] ?? []), ...worded].some((path) =>
      walk(thing, path, scope).some(held),
    );
  const all = ofKind(kind, scope);
  // What nothing of this kind has is not lacking: it is not said of such things.
  if (!all.some(has)) return draft(frame, 'NOT_STATED', 'LACKING');
  const words = leftBeside(frame, group);
  const without = all
    .filter((thing) => !has(thing))
    .map((thing) => ({ thing, said: words.length ? [presence(thing, scope)] : instead(thing, group, scope) }))
    .map(({ thing, said }) => ({ thing, facts: said.filter((fact) => fact !== undefined) }))
    .filter(({ facts }) => explains({ facts, thing: undefined, value: undefined }, words, scope));
  const things = without.map(({ thing }) => thing);
  if (!things.length) return draft(frame, 'NOT_STATED', 'LACKING', {});
  const reached = without.flatMap(({ thing, facts }): Reached[] =>
    facts.length ? [{ facts, thing, value: undefined }] : [],
  );
  const status =
    reached.length === things.length ? 'ANSWERED' : reached.length ? 'PARTLY_ANSWERED' : 'NOT_STATED';
  return draft(frame, status, 'LACKING', {
    reached,
    lookup: { intent: 'LACKING', tier: 0, group, look: () => [], answers: 'thing', from: false },
    lacking: { closed: false, things },
  });
}

/** The strongest that is said of the same matter: something weaker, what is only planned, any other role. */
function instead(thing: Thing, group: Group, scope: Scope): Said[] {
  // A sign is nothing but where it is printed.
  if (thing.kind === 'TERM') return [presence(thing, scope)].filter((fact) => fact !== undefined);
  const all = pathsOf(group, thing.kind);
  for (const path of group.by === 'holder' ? all : []) {
    const [found] = walk(thing, path, scope).filter(({ facts }) => !facts.some(isDenied));
    if (found) return [...found.facts];
  }
  const relations = new Set<string>(
    all.flatMap(({ steps: [step, more] }) => (step && !more ? step.relation : [])),
  );
  const bears =
    group.by === 'holder'
      ? ({ relation, object, family }: Said) =>
          relation === 'INVOLVES' && object === thing && family !== 'RECEIVING'
      : ({ relation }: Said) => relations.has(relation) && !ELSEWHERE.has(relation);
  const [other] = [...scope.towards(thing), ...scope.about(thing)].filter(
    (fact) => bears(fact) && !isDenied(fact) && fact.basis !== 'REFERENCE',
  );
  return other ? [other] : [];
}

/** What somebody does to it, counts or dates of it says nothing of where or what it is. */
const ELSEWHERE = new Set<string>(['INVOLVES', 'COUNTED', 'HAPPENED', '*']);
