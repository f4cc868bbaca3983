import type { ArgBuilder } from '@pothos/core';
import type { model } from '../../graph/model.ts';
import { asOf } from '../../read/predicate.ts';
import type { EngagementsTypes } from './builder.ts';

/** At a place: named by the fact itself, nothing nearer or wider. */
export const AT_PLACE = 'EXISTS { (self)-[:AT]->(:Entity {id: $value}) }';
/** Under a theme or one of its parts. */
export const UNDER_THEME = 'EXISTS { (self)-[:UNDER]->(:Theme)-[:PART_OF*0..3]->(:Theme {id: $value}) }';

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
