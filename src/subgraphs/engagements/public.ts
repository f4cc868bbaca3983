import { model, type Row } from '../../graph/model.ts';
import { many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Dispositif } from './dispositif.ts';
import { Entity, Node } from './entity.ts';
import { facts } from './fact.ts';
import { namedCitations } from './named.ts';
import { Objective } from './objective.ts';

const M = model.Public;

export const Public = builder.objectRef<Row<typeof M>>('Public');
Public.implement({
  description: 'Who is targeted, as printed: not the same as who benefits from the money.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    objectives: t.field({
      type: [Objective],
      description: 'Objectives that target it.',
      read: many('(self)<-[:TARGETS]-(it:Objective)', 'it.sortKey'),
    }),
    dispositifs: t.field({
      type: [Dispositif],
      description: 'Dispositifs that target it.',
      read: many('(self)<-[:TARGETS]-(it:Dispositif)', 'it.sortKey'),
    }),
    partOf: t.field({
      type: [Public],
      description: 'The wider public that it is part of, when stated.',
      read: many('(self)-[:PART_OF]->(it:Public)', 'it.sortKey'),
    }),
    parts: t.field({
      type: [Public],
      description: 'Narrower publics that are said to be part of it.',
      read: many('(self)<-[:PART_OF]-(it:Public)', 'it.sortKey'),
    }),

    citations: t.field({ type: [Citation], description: 'Where it is printed.', read: namedCitations }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});
