import { model, type Row } from '../../graph/model.ts';
import { fromMany, many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Entity, Node } from './entity.ts';
import { involvements } from './involvement.ts';
import { PERIOD_COLUMNS, Period, periodOf } from './period.ts';

const HOLDS = "['HOLDS_COMPETENCE', 'TRANSFERRED_TO']";

export const Competence = builder.objectRef<Row<typeof model.Competence>>('Competence').implement({
  description: 'A public power: the base layer of « qui fait quoi ».',
  interfaces: [Node, Entity],
  fields: (t) => ({
    holders: t.field({
      type: [Entity],
      description: 'Who holds it now, as stated: by competence or by transfer.',
      read: many(
        `(self)<-[:OBJECT]-(via:Involvement WHERE via.role IN ${HOLDS})-[:SUBJECT]->(it:Entity)`,
        'it.sortKey',
        { distinct: true },
      ),
    }),
    since: t.field({
      type: Period,
      nullable: true,
      description: 'Since when it is held so; null when no date is stated of it.',
      read: fromMany(
        model.Involvement,
        `(self)<-[:OBJECT]-(it:Involvement WHERE it.role IN ${HOLDS} AND it.startPrinted IS NOT NULL)`,
        PERIOD_COLUMNS,
        ([first]) => (first ? periodOf(first) : null),
      ),
    }),
    transferredFrom: t.field({
      type: [Entity],
      description: 'Who held it before a stated transfer.',
      read: many(
        "(self)<-[:OBJECT]-(via:Involvement WHERE via.role = 'TRANSFERRED_FROM')-[:SUBJECT]->(it:Entity)",
        'it.sortKey',
        { distinct: true },
      ),
    }),
    involvements: t.page(
      involvements,
      { objectId: 'id' },
      { description: 'Who does what about it, with dates and proofs.' },
    ),
  }),
});
