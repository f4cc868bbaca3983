import { model, type Row } from '../../graph/model.ts';
import { many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Entity, Node } from './entity.ts';
import { CriterionUseEnum } from './enums.ts';
import { facts } from './fact.ts';
import { namedCitations } from './named.ts';

const M = model.Criterion;

export const Criterion = builder.objectRef<Row<typeof M>>('Criterion');
Criterion.implement({
  description: 'A ground on which actions, or the whole contract, will be judged.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    use: t.expose('use', { type: CriterionUseEnum, description: 'What it is for.' }),
    concerns: t.field({
      type: [Entity],
      description: 'What it is about.',
      read: many('(self)-[:CONCERNS]->(it:Entity)', 'it.sortKey'),
    }),

    citations: t.field({ type: [Citation], description: 'Where it is printed.', read: namedCitations }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});
