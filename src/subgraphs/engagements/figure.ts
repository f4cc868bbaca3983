import { model, type Row } from '../../graph/model.ts';
import { from, many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Entity, Node } from './entity.ts';
import { facts } from './fact.ts';
import { namedCitations } from './named.ts';
import { Period, periodOfFact } from './period.ts';

const M = model.Figure;

export const Figure = builder.objectRef<Row<typeof M>>('Figure');
Figure.implement({
  description: 'A number, never bare: its unit, what it counts, where and when. Several may disagree.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    number: t.exposeString('number', { description: 'The number as a decimal string.' }),
    unit: t.exposeString('ownUnit', { description: 'Its unit, in French.' }),
    approximate: t.boolean({
      description: 'Whether the source says « environ », « plus de »…',
      read: from(M, ['approximate'], ({ approximate }) => approximate ?? false),
    }),
    printed: t.exposeString('printed', {
      nullable: true,
      description: 'The words of the document, with the unit or what surrounds the number.',
    }),
    period: t.field({
      type: Period,
      nullable: true,
      description: 'When it held; null when not stated.',
      read: periodOfFact('COUNTED'),
    }),
    about: t.field({
      type: [Entity],
      description: 'What it counts or measures.',
      read: many('(self)-[:COUNTED]->(it:Entity)', 'it.sortKey', { distinct: true }),
    }),
    places: t.field({
      type: [Entity],
      description: 'Where.',
      read: many(
        "(self)<-[:SUBJECT]-(via:Fact WHERE via.relation = 'COUNTED')-[:AT]->(it:Entity)",
        'it.sortKey',
        { distinct: true },
      ),
    }),

    citations: t.field({ type: [Citation], description: 'Where it is printed.', read: namedCitations }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});
