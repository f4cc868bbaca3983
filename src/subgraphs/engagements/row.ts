import { type Row as Columns, model } from '../../graph/model.ts';
import { from, many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Dispositif } from './dispositif.ts';
import { Entity, Node } from './entity.ts';
import { Objective } from './objective.ts';
import { Occurrence } from './occurrence.ts';
import { Theme } from './theme.ts';
import { VigilancePoint } from './vigilance-point.ts';

const R = model.Row;

export const Row = builder.objectRef<Columns<typeof R>>('Row');
Row.implement({
  description:
    'A printed row of an annex. What its cells hold stands together; that alone links nothing to anything.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    themes: t.field({
      type: [Theme],
      description: 'The theme of its table.',
      read: many('(self)-[:UNDER_THEME]->(it:Theme)', 'it.sortKey'),
    }),
    firstLine: t.exposeInt('firstLine', { description: 'First line of the text conversion that holds it.' }),
    lastLine: t.exposeInt('lastLine', { description: 'Last line: a row may go on over a page.' }),
    filledColumns: t.exposeStringList('filledColumns', {
      description: 'Headings of the columns whose cell says something, as printed.',
    }),
    emptyColumns: t.stringList({
      description: 'Headings of the columns whose cell is empty or holds only a dot.',
      read: from(R, ['emptyColumns'], ({ emptyColumns }) => emptyColumns ?? []),
    }),
    occurrences: t.field({
      type: [Occurrence],
      description: 'What the row lists, item by item.',
      read: many('(self)<-[:OBJECT]-(it:Occurrence)', 'it.sortKey'),
    }),
    objectives: t.field({
      type: [Objective],
      description: 'The objectives that it lists, each once.',
      read: many('(self)<-[:LISTED_IN]-(it:Objective)', 'it.sortKey', { distinct: true }),
    }),
    vigilancePoints: t.field({
      type: [VigilancePoint],
      description: 'The warnings that it lists.',
      read: many('(self)<-[:LISTED_IN]-(it:VigilancePoint)', 'it.sortKey', { distinct: true }),
    }),
    dispositifs: t.field({
      type: [Dispositif],
      description: 'The dispositifs that it lists, each once.',
      read: many('(self)<-[:LISTED_IN]-(it:Dispositif)', 'it.sortKey', { distinct: true }),
    }),
  }),
});
