import type { Plan } from '../../src/graph/graph.ts';
import { NOT_YET_NAMES } from './not-yet.ts';

/**
 * Warnings of unknown label (01N50), relationship type (01N51) or property (01N52): the text speaks of another graph.
 * Names that wait for their first seed are no mistake.
 */
export const unknownNames = ({ notifications }: Plan): string[] =>
  notifications
    .filter(({ code }) => /^01N5[012]$/.test(code))
    .map(({ description }) => description)
    .filter((description) => !NOT_YET_NAMES.has(/`(\w+)`/.exec(description)?.[1] ?? ''));

/** Operators that read every node or relationship of a kind, in no order of an index. */
const SCAN =
  /^(AllNodesScan|(Union|Subtraction|Intersection)?NodeByLabels?Scan|\w*AllRelationshipsScan|\w*RelationshipTypes?Scan)$/;

export const scansOf = ({ operators }: Plan): string[] =>
  operators.map((operator) => operator.replace(/^Partitioned/, '')).filter((operator) => SCAN.test(operator));
