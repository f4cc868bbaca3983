import { model, type Row } from '../../graph/model.ts';
import { from, many, one } from '../../read/read.ts';
import { builder } from './builder.ts';
import { dispositifs } from './dispositif.ts';
import { Entity, Node } from './entity.ts';
import { objectives } from './objective.ts';
import { Row as AnnexRow } from './row.ts';
import { vigilancePoints } from './vigilance-point.ts';

const T = model.Theme;

type Column = { heading: string; filled: boolean };
const ThemeColumn = builder.objectRef<Column>('ThemeColumn').implement({
  description: 'A column of an annex table.',
  fields: (t) => ({
    heading: t.exposeString('heading', { description: 'Its heading, as printed.' }),
    filled: t.exposeBoolean('filled', { description: 'False: every cell under it is empty.' }),
  }),
});

export const Theme = builder.objectRef<Row<typeof T>>('Theme');
Theme.implement({
  description: 'A heading of the contract. A « volet » of a dispositif is a component of it, not a theme.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    parent: t.field({
      type: Theme,
      nullable: true,
      description: 'The heading above it; null at the top.',
      read: one('(self)-[:PART_OF]->(it:Theme)', { order: 'it.sortKey' }),
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
    columns: t.field({
      type: [ThemeColumn],
      description: 'Column headings of its annex tables, as printed; empty when it has no table.',
      read: from(T, ['filledColumns', 'emptyColumns'], ({ filledColumns, emptyColumns }) => [
        ...(filledColumns ?? []).map((heading) => ({ heading, filled: true })),
        ...(emptyColumns ?? []).map((heading) => ({ heading, filled: false })),
      ]),
    }),
    refersTo: t.field({
      type: [Entity],
      description: 'Its documents of reference.',
      read: many('(self)-[:REFERS_TO]->(it:Entity)', 'it.sortKey'),
    }),
    objectives: t.page(
      objectives,
      { themeId: 'id' },
      { description: 'Aims printed under it or under one of its parts.' },
    ),
    vigilancePoints: t.page(
      vigilancePoints,
      { themeId: 'id' },
      { description: 'Warnings printed under it or under one of its parts.' },
    ),
    dispositifs: t.page(
      dispositifs,
      { themeId: 'id' },
      { description: 'Dispositifs listed or spoken of under it or under one of its parts.' },
    ),
  }),
});
