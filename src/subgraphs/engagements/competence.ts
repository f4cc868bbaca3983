import type { model, Row } from '../../graph/model.ts';
import { many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Entity, Node } from './entity.ts';
import { involvements } from './involvement.ts';

export const Competence = builder.objectRef<Row<typeof model.Competence>>('Competence').implement({
  description: 'A public power: the base layer of « qui fait quoi ».',
  interfaces: [Node, Entity],
  fields: (t) => ({
    holders: t.field({
      type: [Entity],
      description: 'Who holds it now, as stated: by competence or by transfer.',
      read: many(
        "(self)<-[:OBJECT]-(via:Involvement WHERE via.role IN ['HOLDS_COMPETENCE', 'TRANSFERRED_TO'])-[:SUBJECT]->(it:Entity)",
        'it.sortKey',
        { distinct: true },
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
