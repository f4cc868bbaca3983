import type { EntityKind, PlaceScope } from '../../values/vocabulary.ts';
import type { Said, Thing } from './corpus.ts';
import { isDenied } from './lookup.ts';
import type { Scope } from './scope.ts';
import type { Reached } from './walk.ts';

/** How near to a place something is said, the strongest first: of it by name, of every quarter, of the whole contract, of an area around it, of its commune. */
const NEARNESS = ['NAMED', 'ALL_QPV', 'CONTRACT_WIDE', 'AREA', 'COMMUNE'] as const;

/** What is said at one distance from a place. Rings are never mixed: only what names the place is said of it. */
export type Ring = {
  readonly near: (typeof NEARNESS)[number];
  /** The areas or communes that are named in the place’s stead. */
  readonly around: readonly Thing[];
  readonly reached: readonly Reached[];
};

export const isRole = ({ facts }: Reached): boolean => facts.at(-1)?.relation === 'INVOLVES';

/** Which facts place something, and what ties the place to where they do. */
type Way = { readonly says: (fact: Said) => boolean; readonly around?: Thing; readonly by?: Said };

/** What is said at each distance where something is; of a quarter alone, what is around it too. */
export function ringsOf(place: Thing, scope: Scope): Ring[] {
  const seen = new Set<Thing>();
  const ring = (near: Ring['near'], ways: readonly Way[]): Ring => {
    const found = ways.map((way) => ({ way, reached: saidThere(way, seen, scope) }));
    const reached = found.flatMap((one) => one.reached);
    for (const { thing } of reached) if (thing) seen.add(thing);
    return {
      near,
      around: found.flatMap(({ way, reached: some }) => (way.around && some.length ? way.around : [])),
      reached,
    };
  };
  const at = (where: Thing) => (fact: Said) => fact.places.includes(where);
  const wide = (said: PlaceScope) => (fact: Said) => fact.placeScope === said && fact.relation === 'DEPLOYED';
  const beside = (kind: EntityKind) =>
    around(place, kind, scope).map(({ thing, by }): Way => ({ says: at(thing), around: thing, by }));
  const named = ring('NAMED', [{ says: at(place) }]);
  const others = () => [
    ring('ALL_QPV', [{ says: wide('ALL_QPV') }]),
    ring('CONTRACT_WIDE', [{ says: wide('CONTRACT_WIDE') }]),
    ring('AREA', beside('AREA')),
    ring('COMMUNE', beside('COMMUNE')),
  ];
  // What is said of all quarters, or around one, is nothing of a commune or of an area.
  return [named, ...(place.kind === 'QPV' ? others() : [])].filter(({ reached }) => reached.length);
}

/** Who has a role there, and what is placed there: one proof for each, what places it before what counts or dates it. */
function saidThere({ says, by }: Way, seen: ReadonlySet<Thing>, scope: Scope): Reached[] {
  const facts = scope.facts.filter((fact) => says(fact) && !isDenied(fact));
  const proof = (fact: Said) => (by ? [by, fact] : [fact]);
  const roles = facts.flatMap((fact): Reached[] =>
    fact.relation === 'INVOLVES' ? [{ facts: proof(fact), thing: fact.subject, value: undefined }] : [],
  );
  const placed = new Map<Thing, Said>();
  for (const fact of facts.toSorted((a, b) => weight(a) - weight(b)))
    for (const thing of [fact.subject, fact.object])
      if (thing && DONE.has(thing.kind) && !seen.has(thing) && !placed.has(thing)) placed.set(thing, fact);
  return [...roles, ...[...placed].map(([thing, fact]) => ({ facts: proof(fact), thing, value: undefined }))];
}
const DONE = new Set<EntityKind>(['DISPOSITIF', 'INSTANCE']);
const weight = ({ relation }: Said): number =>
  relation === 'DEPLOYED' ? 0 : relation === 'INVOLVES' ? 2 : 1;

/** Areas that contain it or share ground with it, the communes that it lies in; as the document says it, if it does. */
function around(place: Thing, kind: EntityKind, scope: Scope): { thing: Thing; by: Said }[] {
  const ties = [...scope.about(place), ...scope.towards(place)].filter(({ relation }) => TIES.has(relation));
  const found = new Map<Thing, Said>();
  for (const by of ties.toSorted((a, b) => b.lines.length - a.lines.length)) {
    const thing = by.subject === place ? by.object : by.subject;
    if (thing?.kind === kind && !found.has(thing) && !isDenied(by)) found.set(thing, by);
  }
  return [...found].map(([thing, by]) => ({ thing, by }));
}
const TIES = new Set<string>(['CONTAINS', 'OVERLAPS', 'IN_COMMUNE']);
