import { model, type Row } from '../../graph/model.ts';
import { many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Entity, Node } from './entity.ts';
import { facts } from './fact.ts';
import { namedCitations } from './named.ts';
import { Theme } from './theme.ts';

const M = model.Finding;

export const Finding = builder.objectRef<Row<typeof M>>('Finding');
Finding.implement({
  description: 'What an evaluation found or recommends.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    themes: t.field({
      type: [Theme],
      description: 'The headings under which it is printed.',
      read: many('(self)-[:HAS_THEME {direct: true}]->(it:Theme)', 'it.sortKey'),
    }),
    concerns: t.field({
      type: [Entity],
      description: 'What it is about.',
      read: many('(self)-[:CONCERNS]->(it:Entity)', 'it.sortKey'),
    }),

    citations: t.field({ type: [Citation], description: 'Where it is printed.', read: namedCitations }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});
