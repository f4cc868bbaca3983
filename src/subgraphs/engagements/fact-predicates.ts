import type { ArgBuilder } from '@pothos/core';
import { model } from '../../graph/model.ts';
import { asOf, where } from '../../read/predicate.ts';
import type { EngagementsTypes } from './builder.ts';

/** At a place: named by the fact itself, nothing nearer or wider. */
export const AT_PLACE = 'EXISTS { (self)-[:AT]->(:Entity {id: $value}) }';
/** Under a theme or one of its parts. */
export const UNDER_THEME = 'EXISTS { (self)-[:UNDER]->(:Theme)-[:PART_OF*0..3]->(:Theme {id: $value}) }';

/** A fact of a theme: printed under it, or speaking of it or of a row of its table. */
export const OF_THEME = [
  '(self)-[:UNDER]->',
  '(self)-[:OBJECT]->',
  '(self)-[:OBJECT]->(:Row)-[:UNDER_THEME]->',
]
  .map((way) => `COUNT { ${way}(:Theme)-[:PART_OF*0..3]->(:Theme {id: $value}) }`)
  .join(' + ')
  .concat(' > 0');

type Arguments = ArgBuilder<EngagementsTypes>;
/** The argument of every list of facts. */
export const asOfArgument = (node: typeof model.Fact | typeof model.Involvement) => (arg: Arguments) => ({
  asOf: arg({
    type: 'Date',
    description:
      'Only what may hold on this day according to its dates: what has no date always may. Absent, nothing is filtered.',
    where: asOf(node),
  }),
});

const ROLES_THEN = 'Counting only the roles that may be held on this day; absent, as the document states.';

/** The argument of what is read through involvements (`via`), and of what is computed from them (`it`). */
export const asOfHeld = (arg: Arguments) => ({
  asOf: arg({
    type: 'Date',
    description: ROLES_THEN,
    where: where<string>('via.validFrom <= $value AND via.validTo >= $value'),
  }),
});
export const asOfIt = (arg: Arguments) => ({
  asOf: arg({ type: 'Date', description: ROLES_THEN, where: asOf(model.Involvement) }),
});

/** Without a stated term, or with one that may hold on the day. */
const ON_TERM = `(NOT EXISTS { (self)<-[:SUBJECT]-(:Fact {relation: 'TERM'}) }
  OR EXISTS { (self)<-[:SUBJECT]-(via:Fact WHERE via.relation = 'TERM' AND via.validFrom <= $value AND via.validTo >= $value) })`;

/** The argument of lists of what has a term. */
export const asOfTerm = (arg: Arguments) => ({
  asOf: arg({
    type: 'Date',
    description:
      'Only what may be in force on this day by its stated term: what states none always may. Absent, nothing is filtered.',
    where: where<string>(ON_TERM.replace(/\s+/g, ' ')),
  }),
});
