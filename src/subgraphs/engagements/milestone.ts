import { model, type Row } from '../../graph/model.ts';
import { from, many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Entity, Node } from './entity.ts';
import { MilestoneEventEnum } from './enums.ts';
import { facts } from './fact.ts';
import { Instance } from './instance.ts';
import { namedCitations } from './named.ts';
import { Period, periodOfFact } from './period.ts';

const M = model.Milestone;

export const Milestone = builder.objectRef<Row<typeof M>>('Milestone');
Milestone.implement({
  description: 'Something dated that happened or will.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    event: t.expose('event', { type: MilestoneEventEnum, description: 'What happens: our classification.' }),
    printedVerb: t.string({
      nullable: true,
      description: 'The verb as printed; null when none is.',
      read: from(M, ['verb'], ({ verb }) => verb),
    }),
    date: t.field({
      type: Period,
      nullable: true,
      description: 'When, as precise as the source; null when not stated.',
      read: periodOfFact('HAPPENED'),
    }),
    targets: t.field({
      type: [Entity],
      description: 'What it happens to.',
      read: many('(self)-[:HAPPENED]->(it:Entity)', 'it.sortKey', { distinct: true }),
    }),
    instances: t.field({
      type: [Instance],
      description: 'At which bodies.',
      read: many('(self)-[:AT_INSTANCE]->(it:Instance)', 'it.sortKey'),
    }),
    agents: t.field({
      type: [Entity],
      description: 'By whom; empty when the document names nobody.',
      read: many('(self)-[:DONE_BY]->(it:Entity)', 'it.sortKey'),
    }),

    citations: t.field({ type: [Citation], description: 'Where it is printed.', read: namedCitations }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});
