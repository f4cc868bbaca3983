import { familyOf, type Role } from '../../values/role.ts';
import { type Choice, choices, meanings } from './choose.ts';
import type { Said, Thing } from './corpus.ts';
import { type Draft, draft } from './draft.ts';
import { asksAhead, drafted, linksOf, missing } from './found.ts';
import type { Frame } from './frame.ts';
import { isDenied, isPlanned, type Lookup } from './lookup.ts';
import { type Path, parsePath, reversed } from './path.ts';
import { here } from './plan.ts';
import { proved } from './proved.ts';
import type { Scope } from './scope.ts';
import type { Group } from './table-shapes.ts';
import { tables } from './tables.ts';
import { type Reached, walk } from './walk.ts';

/** Oui, when a fact says all of it; non, when it is denied or a closed list leaves it out; otherwise it is not stated. */
export function yesNo(frame: Frame, scope: Scope): Draft {
  const all = choices(frame, scope);
  const tried = all.flatMap((choice) => ways(frame, choice).map((lookup) => ({ choice, lookup })));
  let planned: Draft | undefined;
  for (const { choice, lookup } of tried) {
    const [{ reached, joined } = NOTHING] = telling(lookup.look(choice.focus), choice, scope)
      .map((said) => proved(asksDone(frame, lookup) ? doneOrAhead(said) : said, frame, choice, lookup, scope))
      .filter((one) => one.reached.length);
    if (!reached.length) continue;
    const denied = reached.filter(({ facts }) => facts.some(({ polarity }) => polarity !== 'AFFIRMED'));
    const found = { choice, lookup, reached, joined, unproved: [] };
    if (denied.length === reached.length)
      return { ...drafted(frame, found), status: 'ANSWERED', reasons: [], verdict: 'NO' };
    const base = drafted(frame, { ...found, reached: reached.filter((one) => !denied.includes(one)) });
    const pending = stillToCome(base.reached);
    const weak = lookup.tier > 0 || lookup.group?.by === 'value';
    const partly = { ...base, status: 'PARTLY_ANSWERED' as const };
    // A term that is stated is not a life that has lasted.
    if (!weak && pending && asksAhead(frame))
      return { ...base, status: 'ANSWERED', reasons: [], verdict: 'YES' };
    if (!weak) return pending ? { ...partly, verdict: 'NOT_YET' } : { ...base, verdict: 'YES' };
    if (pending && lookup.tier === 0) return { ...partly, verdict: 'NOT_YET' };
    if (!pending) return partly;
    planned ??= partly;
  }
  return (
    planned ??
    leftOut(frame, tried, scope) ??
    otherwise(frame, all, scope) ??
    toCome(frame, all, scope) ??
    nothing(frame, tried, scope)
  );

  function ways(one: Frame, choice: Choice): Lookup[] {
    const list = pathsAsked(one, choice);
    return list.map(
      ({ paths, tier, group }): Lookup => ({
        intent: 'YES_NO',
        tier,
        group,
        answers: 'thing',
        from: false,
        look: (thing) =>
          [
            ...paths.flatMap((path) => walk(thing, path, scope)),
            ...(group || !tables().kinds[thing.kind].place ? [] : here(thing, scope)),
          ].filter((reached) => !asksCover(one, group) || (choice.others.length > 0 && covers(reached))),
      }),
    );
  }
}

/** « couvre-t-il la métropole »: who sets it up is not where it is. */
const asksCover = ({ said }: Frame, group: Group | undefined): boolean =>
  group?.name === 'PLACE' &&
  (said.get(group) ?? []).some(({ folded }) => /^(?:couv|situ|implant|locali)/.test(folded));
const covers = ({ facts, thing }: Reached): boolean => {
  const last = facts.at(-1) as Said;
  return thing !== undefined && (last.places.includes(thing) || SPATIAL.has(last.relation));
};
const SPATIAL = new Set<string>(['COVERS', 'IN_COMMUNE', 'CONTAINS', 'OVERLAPS', 'IN_EPCI']);

/** What is done is only planned; what a thing is part of or about makes it no more real. */
function stillToCome(reached: readonly Reached[]): boolean {
  const done = reached.filter(({ facts }) => facts.some(({ relation }) => DONE.has(relation)));
  return (done.length ? done : reached).every(({ facts }) => facts.some(isPlanned));
}
const DONE = new Set<string>(['INVOLVES', 'HAPPENED', 'DEPLOYED', 'SIGNATURE', 'TERM']);

/** « a-t-elle eu lieu », « existe-t-il déjà »: what it is about or filed under is no proof that it is there. */
const asksDone = ({ tokens }: Frame, { group }: Lookup): boolean =>
  (!group || group.name === 'PLACE') &&
  tokens.some(
    ({ folded }, at) => folded === 'deja' || (folded === 'eu' && tokens[at + 1]?.folded === 'lieu'),
  );
const doneOrAhead = (reached: readonly Reached[]): readonly Reached[] =>
  reached.filter(({ facts }) => facts.some((fact) => DONE.has(fact.relation) || isPlanned(fact)));

const NOTHING: ReturnType<typeof proved> = { reached: [], joined: [] };

/** What is reached of the thing that the question names beside its subject; only then the rest, each fact once. */
function telling(reached: readonly Reached[], { others }: Choice, scope: Scope): Reached[][] {
  const named = others.flatMap((span) => meanings(span, scope));
  const own = reached.filter(({ thing }) => thing && named.includes(thing));
  const rest = reached.filter(({ facts }) => !own.some((one) => one.facts.at(-1) === facts.at(-1)));
  return [own, [...new Map(rest.map((one) => [one.facts.at(-1), one])).values()]];
}

type Asked = { paths: readonly Path[]; tier: number; group: Group | undefined };

function pathsAsked(frame: Frame, { focus }: Choice): Asked[] {
  const [group] = frame.groups;
  const free = ['<*', '>*', '<*=places', '>*=places'].map(parsePath);
  if (!group || group.name === 'PLACE') return [{ paths: free, tier: 0, group }];
  const direct = [...group.direct, ...group.confirm, ...group.dates, ...(group.perKind?.[focus.kind] ?? [])];
  const both = (list: readonly Path[]) => [
    ...list,
    ...list.filter(({ read }) => read === 'thing').map(reversed),
  ];
  return [
    { paths: both(direct), tier: 0, group },
    ...group.weaker.map((path, n) => ({ paths: both([path]), tier: n + 1, group })),
  ];
}

/** « la DDCS anime-t-elle le comité »: not stated; it is said to have another part in it, which is told. */
function otherwise(frame: Frame, all: readonly Choice[], scope: Scope): Draft | undefined {
  const [group] = frame.groups;
  const acts =
    group?.direct.flatMap(({ steps: [step] }) => (step?.relation === 'INVOLVES' ? step.only : [])) ?? [];
  const doing = new Set<string>(tables().activity.doing);
  if (!group || !acts.length || !acts.every((role) => doing.has(familyOf(role as Role)))) return undefined;
  for (const choice of all) {
    const lookup: Lookup = { intent: 'YES_NO', tier: 1, group, answers: 'thing', from: false, look: held };
    const [own = []] = telling(held(choice.focus), choice, scope);
    const { reached, joined } = proved(own, { ...frame, groups: [] }, choice, undefined, scope);
    if (reached.length) return drafted(frame, { choice, lookup, reached, joined, unproved: [] });
  }
  return undefined;

  function held(thing: Thing): Reached[] {
    return ['<INVOLVES', '>INVOLVES']
      .flatMap((text) => walk(thing, parsePath(text), scope))
      .filter(({ facts }) =>
        facts.every(
          (fact) =>
            !isDenied(fact) &&
            (doing.has(fact.family ?? '') ||
              fact.family === 'TAKING_PART' ||
              (fact.role === 'OTHER' && isPlanned(fact))),
        ),
      );
  }
}

/** « est-il déjà signé »: whatever is said to be done of it is still to come. */
function toCome(frame: Frame, all: readonly Choice[], scope: Scope): Draft | undefined {
  const [group] = frame.groups;
  if (!group || frame.groups.length > 1 || !(group.events || STANDING.has(group.name))) return undefined;
  for (const choice of all) {
    const done = [...scope.towards(choice.focus), ...scope.about(choice.focus)].filter(
      (fact) => DONE.has(fact.relation) && !isDenied(fact),
    );
    if (!done.length || !done.every(isPlanned)) continue;
    const said = done.map((fact): Reached => ({ facts: [fact], thing: undefined, value: undefined }));
    const lookup: Lookup = {
      intent: 'YES_NO',
      tier: 0,
      group,
      answers: 'thing',
      from: false,
      look: () => [],
    };
    const { reached, joined } = proved(said, { ...frame, groups: [] }, choice, lookup, scope);
    const found = { choice, lookup, reached, joined, unproved: [] };
    if (reached.length)
      return { ...drafted(frame, found), status: 'PARTLY_ANSWERED', reasons: [], verdict: 'NOT_YET' };
  }
  return undefined;
}
const STANDING = new Set(['STATE', 'END', 'PLACE', 'IMPLEMENT', 'OPERATE']);

/** Non: what is asked is of the same kind as the members of a list that is closed, and is not one of them. */
function leftOut(
  frame: Frame,
  tried: readonly { choice: Choice; lookup: Lookup }[],
  scope: Scope,
): Draft | undefined {
  if (frame.left.length || frame.groups.length > 1) return undefined;
  for (const { choice, lookup } of tried) {
    if (lookup.tier > 0 || choice.others.length !== 1) continue;
    const [span] = choice.others as [Choice['span']];
    const asked = meanings(span, scope);
    const all = lookup.look(choice.focus).filter(({ facts }) => !facts.some(isDenied));
    for (const list of Map.groupBy(all, listOf).values()) {
      const members = list.flatMap(({ thing }) => thing ?? []);
      const kinds = new Set(members.map(({ kind }) => kind));
      if (members.length < 2 || kinds.size !== 1 || disputed(choice, scope)) continue;
      if (!list.every(({ facts }) => facts.some(({ closure }) => closure === 'CLOSED'))) continue;
      if (!asked.some(({ kind }) => kinds.has(kind)) || asked.some((thing) => members.includes(thing)))
        continue;
      // « les organismes HLM »: one group may be another by another name, or hold its members.
      if (asked.some(isGroup) && members.some(isGroup)) continue;
      return draft(frame, 'ANSWERED', 'YES_NO', {
        focus: choice.focus,
        lookup,
        reached: list,
        links: linksOf(frame, choice),
        verdict: 'NO',
      });
    }
  }
  return undefined;
}

const isGroup = ({ attributes }: Thing): boolean => attributes.actorKind === 'GROUP';

/** Facts of one enumeration: of one relation and role, at the same lines. */
const listOf = ({ facts, thing }: Reached): string => {
  const last = facts.at(-1) as Said;
  return `${last.relation} ${last.role ?? ''} ${last.places.length && thing && last.places.includes(thing) ? last.id : last.lines.join(',')}`;
};

/** A list that a discrepancy touches proves no zero. */
const disputed = ({ focus }: Choice, scope: Scope): boolean =>
  scope.towards(focus).some(({ relation, subject }) => {
    const kind = subject.attributes.discrepancyKind ?? 'COUNT';
    return relation === 'CONCERNS' && subject.kind === 'DISCREPANCY' && kind === 'COUNT';
  });

function nothing(frame: Frame, tried: readonly { choice: Choice; lookup: Lookup }[], scope: Scope): Draft {
  const [first] = tried;
  if (!first)
    return draft(
      frame,
      frame.left.length && (frame.kind || frame.groups.length) ? 'NOT_STATED' : 'NOT_UNDERSTOOD',
      'YES_NO',
    );
  const near = first.lookup.look(first.choice.focus);
  return {
    ...missing(
      frame,
      { choice: first.choice, lookup: first.lookup, reached: [], joined: [], unproved: near },
      scope,
    ),
    status: 'NOT_STATED',
  };
}
