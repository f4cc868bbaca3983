import { model, type Row } from '../../graph/model.ts';
import { many, one } from '../../read/read.ts';
import { builder } from './builder.ts';
import { dispositifs } from './dispositif.ts';
import { Entity, Node } from './entity.ts';
import { Row as AnnexRow } from './row.ts';

const T = model.Theme;

export const Theme = builder.objectRef<Row<typeof T>>('Theme');
Theme.implement({
  description: 'A heading of the contract. A « volet » of a dispositif is a component of it, not a theme.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    parent: t.field({
      type: Theme,
      nullable: true,
      description: 'The heading above it; null at the top.',
      read: one('(self)-[:PART_OF]->(it:Theme)', 'it.sortKey'),
    }),
    parts: t.field({
      type: [Theme],
      description: 'The headings just below it.',
      read: many('(self)<-[:PART_OF]-(it:Theme)', 'it.sortKey'),
    }),
    nationalCode: t.exposeString('nationalCode', {
      nullable: true,
      description: 'ANCT theme code, when the heading matches one without doubt; null otherwise.',
    }),
    rows: t.field({
      type: [AnnexRow],
      description: 'Annex rows of its tables.',
      read: many('(self)<-[:UNDER_THEME]-(it:Row)', 'it.sortKey'),
    }),
    dispositifs: t.page(
      dispositifs,
      { themeId: 'id' },
      { description: 'Dispositifs listed or spoken of under it or under one of its parts.' },
    ),
  }),
});
