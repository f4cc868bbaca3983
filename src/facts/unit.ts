import type { FactRecord } from '../domain/fact.ts';
import type { EntityRecord, Noun } from '../domain/noun.ts';
import type { Position, Problem } from './problem.ts';
import { type Known, REFERENCE, refOf } from './reference.ts';

/** What is loaded, diffed and committed as one: a contract, or the reference data that all contracts share. */
export type Unit = { name: string; entities: EntityRecord[]; facts: FactRecord[] };
export type UnitReading = {
  unit: Unit;
  problems: Problem[];
  /** Where each thing and each fact stands, by key. */
  positions: Map<string, Position>;
  known: Known;
};

/** How facts of a unit are known when they do not say. */
export const usualBasis = (unit: string): FactRecord['basis'] =>
  unit === REFERENCE ? 'REFERENCE' : 'STATED';

/** Key of a thing: shared things are `commune/54395`, a contract's own `<contract>/dispositif/popac`, itself `<contract>`. */
export function keyOf(unit: string, noun: Noun, id: string): string {
  if (unit === REFERENCE) return `${noun.segment}/${id}`;
  return noun.kind === 'CONTRACT' ? unit : `${unit}/${noun.segment}/${id}`;
}

/** Key of a fact nested under its subject. One that its subject, relation and object do not tell apart has an id. */
export const nestedKey = (
  unit: string,
  { subject, relation, object, value = '' }: Pick<FactRecord, 'subject' | 'relation' | 'object' | 'value'>,
  id?: string,
): string =>
  [`${unit}#${refOf(unit, subject)} ${relation}`, object ? refOf(unit, object) : value, id && `~${id}`]
    .filter(Boolean)
    .join(' ');
