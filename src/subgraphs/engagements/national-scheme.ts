import { model, type Row } from '../../graph/model.ts';
import { many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Dispositif } from './dispositif.ts';
import { Entity, Node } from './entity.ts';
import { facts } from './fact.ts';
import { namedCitations } from './named.ts';

const M = model.NationalScheme;

export const NationalScheme = builder.objectRef<Row<typeof M>>('NationalScheme');
NationalScheme.implement({
  description:
    'A national scheme that local dispositifs decline. What is said of a local one is never said of it.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    acronym: t.exposeString('acronym', {
      nullable: true,
      description: 'Its usual acronym; null when it has none.',
    }),
    dispositifs: t.field({
      type: [Dispositif],
      description: 'Local dispositifs that are said to decline it.',
      read: many('(self)<-[:DECLINES]-(it:Dispositif)', 'it.sortKey'),
    }),

    citations: t.field({ type: [Citation], description: 'Where it is printed.', read: namedCitations }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});
