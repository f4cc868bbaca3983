import type { Operator, Plan } from '../../src/graph/graph.ts';
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

/** An operator and all that feeds it, from above. */
export const operatorsOf = (root: Operator | undefined): Operator[] =>
  root === undefined ? [] : [root, ...root.children.flatMap(operatorsOf)];

/** Reads every node or relationship of a kind, or every entry of an index. */
const isScan = ({ name }: Operator) => name.endsWith('Scan');
/** Reads an index from one end on: as much as a scan, unless something stops it. */
const isWalk = ({ name }: Operator) => name.endsWith('IndexSeekByRange');
/** The rows of a page: its size is a parameter. A literal 1 belongs to a field of one object. */
const isPage = ({ name, details }: Operator) => name === 'Limit' && details.startsWith('$');
const isTotal = ({ name }: Operator) => name === 'EagerAggregation';

/** Where the rows that an operator filters, counts or cuts come from; what is checked of each row is beside it. */
const sourceOf = (operator: Operator): Operator =>
  operator.children[0] ? sourceOf(operator.children[0]) : operator;

/**
 * Scans that nobody planned. An index is walked by design in two places only: where a page that no key narrows takes
 * its rows, in their order, until it is full; and where such a list is counted under a filter.
 */
export function scansOf({ root }: Plan): string[] {
  const operators = operatorsOf(root);
  const planned = new Set(
    operators.filter((operator) => isPage(operator) || isTotal(operator)).map(sourceOf),
  );
  return operators
    .filter((operator) => isScan(operator) || (isWalk(operator) && !planned.has(operator)))
    .map(({ name, details }) => `${name} ${details}`);
}

/**
 * What is sorted to fill the pages of a compiled text: nothing, when their rows come in the order of an index. A sort
 * right under the limit of a page takes its place in the plan.
 */
export function sortsOf({ root }: Plan, text: string): string[] {
  const pages = operatorsOf(root).filter(isPage);
  const asked = text.match(/ LIMIT \$/g)?.length ?? 0;
  const sorts = operatorsOf(root).filter(({ name }) => /Sort|Top/.test(name));
  const below = new Set(pages.flatMap(operatorsOf));
  return sorts
    .filter((sort) => below.has(sort) || (pages.length < asked && / LIMIT \$/.test(sort.details)))
    .map(({ name, details }) => `${name} ${details}`);
}
