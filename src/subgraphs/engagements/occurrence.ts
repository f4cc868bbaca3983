import type { model, Row } from '../../graph/model.ts';
import { many, one } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation, citations } from './citation.ts';
import { Entity, Node } from './entity.ts';
import { subject } from './fact-reads.ts';
import { Row as AnnexRow } from './row.ts';
import { Theme } from './theme.ts';

export const Occurrence = builder.objectRef<Row<typeof model.Occurrence>>('Occurrence').implement({
  description:
    'Once that a thing is printed in an annex row. Standing in a row with others links it to none of them.',
  interfaces: [Node],
  fields: (t) => ({
    listed: t.field({
      type: Entity,
      description: 'The thing that is listed.',
      read: subject,
    }),
    row: t.field({
      type: AnnexRow,
      description: 'The row that lists it.',
      read: one('(self)-[:OBJECT]->(it:Row)'),
    }),
    themes: t.field({
      type: [Theme],
      description: 'The themes of that row.',
      read: many('(self)-[:OBJECT]->(via:Row)-[:UNDER_THEME]->(it:Theme)', 'it.sortKey'),
    }),
    citations: t.field({ type: [Citation], description: 'The printed item.', read: citations }),
  }),
});
