import { type NearPair, nearPairs, pairOf } from '../domain/insights/near-names.ts';
import type { Unit } from './unit.ts';

/** Two things whose names are so near that they may be one, and what was decided. */
export type NearDuplicate = NearPair & {
  /** Why they are two things; undefined while nobody decided. */
  decision: string | undefined;
};

/** Every pair of things of the unit, or of a shared one and one of the unit, with near names; nearest first. */
export function nearDuplicates(unit: Unit, shared: Unit | undefined): NearDuplicate[] {
  const entities = [...(shared?.entities ?? []), ...unit.entities];
  const facts = [...(shared?.facts ?? []), ...unit.facts];
  const own = new Set(unit.entities.map(({ key }) => key));
  const printed = Map.groupBy(
    facts.filter(({ relation }) => relation === 'NAMED'),
    ({ subject }) => subject,
  );
  const decisions = new Map(
    facts
      .filter(({ relation }) => relation === 'DISTINCT_FROM')
      .map(({ subject, object = '', note = '' }) => [pairOf(subject, object), note]),
  );
  const things = entities.map(({ key, kind, label, attributes }) => ({
    key,
    kind,
    names: [
      label,
      ...(attributes.acronym ? [String(attributes.acronym)] : []),
      ...(printed.get(key) ?? []).map(({ value = '' }) => value),
    ],
  }));
  // Two shared things are the reference's to decide.
  return nearPairs(things, (key) => own.has(key)).map((pair) => ({
    ...pair,
    decision: decisions.get(pairOf(pair.one, pair.other)),
  }));
}
