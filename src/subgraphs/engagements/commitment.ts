import { model, type Row } from '../../graph/model.ts';
import { many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Entity, Node } from './entity.ts';
import { FulfilmentEnum } from './enums.ts';
import { facts } from './fact.ts';
import { involvements } from './involvement.ts';
import { namedCitations } from './named.ts';
import { Period, periodOfFact } from './period.ts';

const C = model.Commitment;

export const Commitment = builder.objectRef<Row<typeof C>>('Commitment').implement({
  description: 'What signatories promise. Whether it is kept is not assessed by the document.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    common: t.exposeBoolean('common', {
      description: 'True: all signatories promise it. False: those named.',
    }),
    fulfilment: t.expose('fulfilment', {
      type: FulfilmentEnum,
      description: 'Whether it was kept, when something says so.',
    }),
    deadline: t.field({
      type: Period,
      nullable: true,
      description: 'By when, as stated for it; null when not stated.',
      read: periodOfFact('TERM'),
    }),
    concerns: t.field({
      type: [Entity],
      description: 'What it is about.',
      read: many('(self)-[:CONCERNS]->(it:Entity)', 'it.sortKey'),
    }),
    citations: t.field({ type: [Citation], description: 'Where it is printed.', read: namedCitations }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
    involvements: t.page(
      involvements,
      { objectId: 'id' },
      { description: 'Who promises it, and in liaison with whom.' },
    ),
  }),
});
