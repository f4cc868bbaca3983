import { model, type Row } from '../../graph/model.ts';
import { pages } from '../../read/plugin.ts';
import { all, by, flag, is, via, where } from '../../read/predicate.ts';
import { column, many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Dispositif } from './dispositif.ts';
import { Entity, Node } from './entity.ts';
import { byTheme } from './facets.ts';
import { facts } from './fact.ts';
import { byContract, byThing, byWords } from './filters.ts';
import { involvements } from './involvement.ts';
import { namedCitations } from './named.ts';
import { Objective } from './objective.ts';
import { Occurrence } from './occurrence.ts';
import { Row as AnnexRow } from './row.ts';
import { Theme } from './theme.ts';

const V = model.VigilancePoint;

export const VigilancePoint = builder.objectRef<Row<typeof V>>('VigilancePoint');
VigilancePoint.implement({
  description: 'A warning tied to an annex row, a theme, an objective or a dispositif.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    text: t.string({
      description: 'The warning, shortened; the printed words are in the citations.',
      read: column(V, 'label'),
    }),
    themes: t.field({
      type: [Theme],
      description: 'The headings under which it is printed.',
      read: many('(self)-[:HAS_THEME {direct: true}]->(it:Theme)', 'it.sortKey'),
    }),
    occurrences: t.field({
      type: [Occurrence],
      description: 'Every time an annex lists it: printed again in the text, it stays one thing.',
      read: many('(self)<-[:SUBJECT]-(it:Occurrence)', 'it.sortKey'),
    }),
    rows: t.field({
      type: [AnnexRow],
      description: 'Annex rows in whose cell it stands.',
      read: many('(self)-[:LISTED_IN]->(it:Row)', 'it.sortKey'),
    }),
    objectives: t.field({
      type: [Objective],
      description: 'Objectives that its own words name; those of its row are on `rows`.',
      read: many('(self)-[:CONCERNS]->(it:Objective)', 'it.sortKey'),
    }),
    dispositifs: t.field({
      type: [Dispositif],
      description: 'Dispositifs that its own words name.',
      read: many('(self)-[:CONCERNS]->(it:Dispositif)', 'it.sortKey'),
    }),
    concerns: t.field({
      type: [Entity],
      description: 'Everything that its own words name.',
      read: many('(self)-[:CONCERNS]->(it:Entity)', 'it.sortKey'),
    }),
    answeredBy: t.field({
      type: [Entity],
      description: 'Who is said to answer for it; empty when the document does not say.',
      read: many('(self)-[:ANSWERED_BY]->(it:Entity)', 'it.sortKey'),
    }),
    citations: t.field({ type: [Citation], description: 'Where it is printed.', read: namedCitations }),
    involvements: t.page(involvements, { objectId: 'id' }, { description: 'Who does what about it.' }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});

export const VigilanceFilter = builder.inputType('VigilanceFilter', {
  description: 'Which vigilance points. Fields combine with AND.',
  fields: (t) => ({
    contract: t.string({
      description: 'Slug or official code of a contract.',
      where: byContract(is(V, 'contractId')),
    }),
    theme: t.id({
      description: 'Id of a heading, or of a heading above it.',
      where: byThing(where('EXISTS { (self)-[:HAS_THEME]->(:Theme {id: $value}) }', 'themeId')),
    }),
    answered: t.boolean({
      description: 'True: somebody is said to answer for it. False: nobody is.',
      where: flag('EXISTS { (self)-[:ANSWERED_BY]->() }', 'NOT EXISTS { (self)-[:ANSWERED_BY]->() }'),
    }),
    text: t.string({
      description:
        'Beginnings of words of its label or printed forms, in any order, whatever the case and accents.',
      where: byWords,
    }),
  }),
});

export const vigilancePoints = pages(VigilancePoint, VigilanceFilter, {
  order: 'sortKey',
  access: [
    via('HAS_THEME', 'themeId', '(self:VigilancePoint)-[rel:HAS_THEME]->()'),
    by(V, 'contractId'),
    all(V),
  ],
  facets: { theme: byTheme },
});
