import { model, type Row } from '../../graph/model.ts';
import { column, many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Entity, Node } from './entity.ts';
import { DiscrepancyKindEnum } from './enums.ts';
import { Fact, facts } from './fact.ts';

const D = model.Discrepancy;

export const Discrepancy = builder.objectRef<Row<typeof D>>('Discrepancy');
Discrepancy.implement({
  description:
    'Two places of a document that disagree, each reading with its own citation. Two documents that count different things do not disagree.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    discrepancyKind: t.expose('discrepancyKind', {
      type: DiscrepancyKindEnum,
      description: 'How they disagree.',
    }),
    explanation: t.string({ description: 'One French sentence.', read: column(D, 'label') }),
    chosen: t.exposeString('chosen', {
      nullable: true,
      description: 'The reading retained, where the text allows to choose; null otherwise.',
    }),
    readings: t.field({
      type: [Fact],
      description: 'Each reading as printed (`value`), with its citation.',
      read: many("(self)<-[:SUBJECT]-(it:Fact WHERE it.relation = 'READING')", 'it.sortKey'),
    }),
    concerns: t.field({
      type: [Entity],
      description: 'What they disagree about.',
      read: many('(self)-[:CONCERNS]->(it:Entity)', 'it.sortKey'),
    }),
    citations: t.field({
      type: [Citation],
      description: 'Both places.',
      read: many(
        "(self)<-[:SUBJECT]-(via:Fact WHERE via.relation = 'READING')-[:CITES]->(it:Citation)",
        'it.firstLine, it.id',
        { distinct: true },
      ),
    }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});
