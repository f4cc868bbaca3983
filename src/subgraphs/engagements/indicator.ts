import { model, type Row } from '../../graph/model.ts';
import { many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Entity, Node } from './entity.ts';
import { facts } from './fact.ts';
import { namedCitations } from './named.ts';

const M = model.Indicator;

export const Indicator = builder.objectRef<Row<typeof M>>('Indicator');
Indicator.implement({
  description: 'What measures an objective or an action.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    unit: t.exposeString('ownUnit', { nullable: true, description: 'Its unit, when printed.' }),
    measures: t.field({
      type: [Entity],
      description: 'What it measures.',
      read: many('(self)-[:MEASURES]->(it:Entity)', 'it.sortKey'),
    }),

    citations: t.field({ type: [Citation], description: 'Where it is printed.', read: namedCitations }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});
