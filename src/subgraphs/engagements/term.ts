import { model, type Row } from '../../graph/model.ts';
import { column, from, many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Entity, Node } from './entity.ts';
import { Fact, facts } from './fact.ts';

const T = model.Term;

export const Term = builder.objectRef<Row<typeof T>>('Term');
Term.implement({
  description:
    'An acronym or a name as printed, and what it may mean. Dots tell apart: `C.L.S` is not `CLS`.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    printed: t.string({ description: 'As printed, dots and case kept.', read: column(T, 'label') }),
    expansion: t.exposeString('expansion', {
      nullable: true,
      description: 'What it stands for, as first printed; null when the document never says.',
    }),
    expansions: t.field({
      type: [Fact],
      description: 'Every printed expansion with its proof: they may disagree.',
      read: many("(self)<-[:SUBJECT]-(it:Fact WHERE it.relation = 'EXPANDED')", 'it.sortKey'),
    }),
    defined: t.boolean({
      description: 'Whether the document says what it stands for.',
      read: from(T, ['expansion'], ({ expansion }) => expansion !== null),
    }),
    definedIn: t.field({
      type: [Citation],
      description: 'Where it is expanded.',
      read: many(
        "(self)<-[:SUBJECT]-(via:Fact WHERE via.relation = 'EXPANDED')-[:CITES]->(it:Citation)",
        'it.firstLine, it.id',
        { distinct: true },
      ),
    }),
    denotes: t.field({
      type: [Entity],
      description: 'Things of the graph that it may stand for.',
      read: many('(self)-[:DENOTES]->(it:Entity)', 'it.sortKey'),
    }),
    homonyms: t.field({
      type: [Term],
      description: 'Terms that only dots, case or spaces tell from it.',
      read: many('(self)-[:HOMONYM_OF]->(it:Term)', 'it.sortKey'),
    }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});
