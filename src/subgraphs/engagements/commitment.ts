import type { model, Row } from '../../graph/model.ts';
import { builder } from './builder.ts';
import { Entity, Node } from './entity.ts';
import { involvements } from './involvement.ts';

export const Commitment = builder.objectRef<Row<typeof model.Commitment>>('Commitment').implement({
  description: 'What signatories promise. Whether it is kept is not assessed by the document.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    common: t.exposeBoolean('common', {
      description: 'True: all signatories promise it. False: those named.',
    }),
    involvements: t.page(
      involvements,
      { objectId: 'id' },
      { description: 'Who promises it, and in liaison with whom.' },
    ),
  }),
});
