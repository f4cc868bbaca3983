import { model, type Row } from '../../graph/model.ts';
import { many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Entity, Node } from './entity.ts';
import { facts } from './fact.ts';
import { involvements } from './involvement.ts';
import { namedCitations } from './named.ts';
import { Objective } from './objective.ts';
import { Theme } from './theme.ts';

const M = model.Priority;

export const Priority = builder.objectRef<Row<typeof M>>('Priority');
Priority.implement({
  description: 'An aim that a body put first.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    themes: t.field({
      type: [Theme],
      description: 'The headings under which it is printed.',
      read: many('(self)-[:HAS_THEME {direct: true}]->(it:Theme)', 'it.sortKey'),
    }),
    objectives: t.field({
      type: [Objective],
      description: 'Aims printed as part of it.',
      read: many('(self)<-[:PART_OF]-(it:Objective)', 'it.sortKey'),
    }),
    concerns: t.field({
      type: [Entity],
      description: 'What it is about.',
      read: many('(self)-[:CONCERNS]->(it:Entity)', 'it.sortKey'),
    }),
    involvements: t.page(involvements, { objectId: 'id' }, { description: 'Who does what about it.' }),

    citations: t.field({ type: [Citation], description: 'Where it is printed.', read: namedCitations }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});
