import type { Statement } from '../../../graph/statement.ts';
import { ABSENCE_KINDS, type AbsenceKind, PROSPECTIVE_STATUSES } from '../../../values/vocabulary.ts';
import type { GapKind } from '../gap.ts';

/** A contract; a day, or the widest bounds; the beginnings of words that a rule looks for. */
export type GapAsked = {
  contractId: string;
  from: string;
  upTo: string;
  /** Empty: when the document was written. A null would make another plan of each statement. */
  day: string;
  words: readonly string[];
};

/** What lacks something: how we know, what is said instead, where. */
export type GapRow = {
  about: string;
  label: string;
  sortKey: string;
  absence: AbsenceKind;
  /** Tuples whose sense is the rule's. */
  details: string[][];
  /** Proofs of the absence; empty when nothing printed shows it. */
  citations: string[];
};

/** What a kind of gap is: data, one statement, one sentence. Adding a kind is adding a file of this folder. */
export type GapRule = {
  readonly kind: GapKind;
  readonly statement: Statement<GapAsked, GapRow>;
  /** Beginnings of printed words, folded, that the statement looks for. */
  readonly words?: readonly string[];
  readonly explain: (row: GapRow) => string;
};

/** Cells: id, label, sort key, qualifiers of the fact that proves the absence, details, proofs. */
export const gapRow = ([
  about,
  label,
  sortKey,
  qualifiers,
  details,
  citations,
]: readonly unknown[]): GapRow => ({
  about: about as string,
  label: label as string,
  sortKey: sortKey as string,
  absence: absenceOf(qualifiers as string[]),
  details: details as string[][],
  citations: [...new Set(citations as string[])],
});

/** Nothing printed says that it is missing: the document is silent. */
function absenceOf(qualifiers: readonly string[]): AbsenceKind {
  const said = qualifiers.find((one) => one.startsWith('absence='))?.slice('absence='.length);
  return ABSENCE_KINDS.find((kind) => kind === said) ?? 'SILENT';
}

/** Things of a contract, each as `about`. */
export const ownThings = (label: string): string => `MATCH (about:${label})
WHERE about.contractId = $contractId AND about.sortKey > ''`;

/** Shared things that a contract names, each as `about`. */
export const namedThings = (label: string): string => `MATCH (about:${label})-[named:NAMED_IN]->()
WHERE named.contractId = $contractId AND named.sortKey > ''`;

/** The fact is the contract's, and may hold on the day. */
export const within = (fact: string): string =>
  `${fact}.contractId = $contractId AND ${fact}.validFrom <= $upTo AND ${fact}.validTo >= $from`;

const PROSPECTIVE = PROSPECTIVE_STATUSES.map((status) => `'${status}'`).join(', ');
/** Likewise, and it is so: neither denied nor only announced. */
export const held = (fact: string): string =>
  `${within(fact)} AND ${fact}.polarity = 'AFFIRMED' AND NOT coalesce(${fact}.status, '') IN [${PROSPECTIVE}]`;

/** Ids of the proofs of a fact. */
export const proofsOf = (fact: string): string => `COLLECT {
  MATCH (${fact})-[:CITES]->(proof:Citation)
  RETURN proof.id
  ORDER BY proof.id
}`;

/** Who does what about it, whether held or announced: holder, role, status. */
export const ROLES = `COLLECT {
  MATCH (about)<-[:OBJECT]-(fact:Involvement)-[:SUBJECT]->(holder:Entity)
  WHERE ${within('fact')} AND fact.polarity = 'AFFIRMED'
  WITH fact, holder
  ORDER BY fact.sortKey
  RETURN [holder.label, fact.role, coalesce(fact.status, '')]
}`;
