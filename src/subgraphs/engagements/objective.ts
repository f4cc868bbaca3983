import { model, type Row } from '../../graph/model.ts';
import { reached, valued } from '../../read/facets.ts';
import { pages } from '../../read/plugin.ts';
import { all, among, by, flag, is, via, where } from '../../read/predicate.ts';
import { many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Dispositif } from './dispositif.ts';
import { Entity, Node } from './entity.ts';
import { ObjectiveLevelEnum } from './enums.ts';
import { byTheme, called } from './facets.ts';
import { facts } from './fact.ts';
import { byContract, byThing, byWords } from './filters.ts';
import { Indicator } from './indicator.ts';
import { involvements } from './involvement.ts';
import { namedCitations } from './named.ts';
import { Occurrence } from './occurrence.ts';
import { Public } from './public.ts';
import { Row as AnnexRow } from './row.ts';
import { Theme } from './theme.ts';
import { VigilancePoint } from './vigilance-point.ts';

const O = model.Objective;

export const Objective = builder.objectRef<Row<typeof O>>('Objective');
Objective.implement({
  description:
    'An aim at its level. Printed twice with small differences, it is one objective with two citations.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    level: t.expose('level', { type: ObjectiveLevelEnum, description: 'At what height it stands.' }),
    number: t.exposeString('number', {
      nullable: true,
      description: 'The printed number; null when it has none.',
    }),
    parents: t.field({
      type: [Entity],
      description: 'What it is part of: an aim, a priority, or the dispositif of which it is an axis.',
      read: many('(self)-[:PART_OF]->(it:Entity)', 'it.sortKey'),
    }),
    parts: t.field({
      type: [Objective],
      description: 'The aims just below it.',
      read: many('(self)<-[:PART_OF]-(it:Objective)', 'it.sortKey'),
    }),
    themes: t.field({
      type: [Theme],
      description: 'The headings under which it is printed.',
      read: many('(self)-[:HAS_THEME {direct: true}]->(it:Theme)', 'it.sortKey'),
    }),
    publics: t.field({
      type: [Public],
      description: 'Who is targeted, when it says so.',
      read: many('(self)-[:TARGETS]->(it:Public)', 'it.sortKey'),
    }),
    occurrences: t.field({
      type: [Occurrence],
      description: 'Every time an annex lists it: printed again in the text, it stays one thing.',
      read: many('(self)<-[:SUBJECT]-(it:Occurrence)', 'it.sortKey'),
    }),
    rows: t.field({
      type: [AnnexRow],
      description: 'Annex rows that list it.',
      read: many('(self)-[:LISTED_IN]->(it:Row)', 'it.sortKey'),
    }),
    dispositifs: t.field({
      type: [Dispositif],
      description: 'Dispositifs that are said to serve it: by a sentence, or alone with it in its row.',
      read: many('(self)<-[:SERVES]-(it:Dispositif)', 'it.sortKey'),
    }),
    sameRow: t.field({
      type: [Entity],
      description: 'What stands on the same annex rows (« figure sur la même ligne que »): not a link.',
      read: many(
        '(self)-[:LISTED_IN]->(via:Row)<-[:LISTED_IN]-(it:Entity WHERE it.id <> self.id)',
        'it.sortKey',
        { distinct: true },
      ),
    }),
    vigilancePoints: t.field({
      type: [VigilancePoint],
      description: 'Warnings that name it.',
      read: many('(self)<-[:CONCERNS]-(it:VigilancePoint)', 'it.sortKey'),
    }),
    indicators: t.field({
      type: [Indicator],
      description: 'What measures it; empty when the document gives none.',
      read: many('(self)<-[:MEASURES]-(it:Indicator)', 'it.sortKey'),
    }),
    citations: t.field({ type: [Citation], description: 'Where it is printed.', read: namedCitations }),
    involvements: t.page(involvements, { objectId: 'id' }, { description: 'Who does what about it.' }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});

export const ObjectiveFilter = builder.inputType('ObjectiveFilter', {
  description: 'Which objectives. Fields combine with AND, values of a list with OR.',
  fields: (t) => ({
    contract: t.string({
      description: 'Slug or official code of a contract.',
      where: byContract(is(O, 'contractId')),
    }),
    theme: t.id({
      description: 'Id of a heading, or of a heading above it.',
      where: byThing(where('EXISTS { (self)-[:HAS_THEME]->(:Theme {id: $value}) }', 'themeId')),
    }),
    public: t.id({
      description: 'Id of a public that it targets.',
      where: byThing(where('EXISTS { (self)-[:TARGETS]->(it WHERE it.id = $value) }')),
    }),
    level: t.field({ type: [ObjectiveLevelEnum], description: 'At what height.', where: among(O, 'level') }),
    withoutDispositif: t.boolean({
      description:
        'True: none is said to serve it, and the dispositif cells of its rows are empty. False: one serves it, or stands in its rows.',
      where: flag(
        'NOT EXISTS { (self)<-[:SERVES]-() } AND EXISTS { (self)-[:LISTED_IN]->() } AND NOT EXISTS { (self)-[:LISTED_IN]->(:Row)<-[:LISTED_IN]-(:Dispositif) }',
        'COUNT { (self)<-[:SERVES]-() } + COUNT { (self)-[:LISTED_IN]->(:Row)<-[:LISTED_IN]-(:Dispositif) } > 0',
      ),
    }),
    withoutIndicator: t.boolean({
      description: 'True: nothing is said to measure it. False: something is.',
      where: flag(
        'NOT EXISTS { (self)<-[:MEASURES]-(:Indicator) }',
        'EXISTS { (self)<-[:MEASURES]-(:Indicator) }',
      ),
    }),
    text: t.string({
      description:
        'Beginnings of words of its label or printed forms, in any order, whatever the case and accents.',
      where: byWords,
    }),
  }),
});

export const objectives = pages(Objective, ObjectiveFilter, {
  order: 'sortKey',
  access: [via('HAS_THEME', 'themeId', '(self:Objective)-[rel:HAS_THEME]->()'), by(O, 'contractId'), all(O)],
  facets: {
    theme: byTheme,
    level: valued(O, 'level', called('ObjectiveLevel')),
    public: reached('(self)-[:TARGETS]->(it:Public)'),
  },
});
