import { model, type Row } from '../../graph/model.ts';
import { valued } from '../../read/facets.ts';
import { pages } from '../../read/plugin.ts';
import { all, among, by, flag, is, via, where } from '../../read/predicate.ts';
import { many } from '../../read/read.ts';
import { Agreement, agreement } from './agreement.ts';
import { builder } from './builder.ts';
import { Entity, Node } from './entity.ts';
import { DispositifFormEnum, LeadStatusEnum, PlaceScopeEnum, RegimeEnum } from './enums.ts';
import { byTheme, called } from './facets.ts';
import { facts } from './fact.ts';
import { asOfHeld, asOfIt, asOfTerm } from './fact-predicates.ts';
import { Figure } from './figure.ts';
import { byContract, byThing, byWords } from './filters.ts';
import { Funding } from './funding.ts';
import { dispositifLeadStatus, dispositifLeads } from './held.ts';
import { Instance } from './instance.ts';
import { involvements } from './involvement.ts';
import { Milestone } from './milestone.ts';
import { NationalScheme } from './national-scheme.ts';
import { Objective } from './objective.ts';
import { Occurrence } from './occurrence.ts';
import { Public } from './public.ts';
import { Theme } from './theme.ts';
import { VigilancePoint } from './vigilance-point.ts';

const D = model.Dispositif;

export const Dispositif = builder.objectRef<Row<typeof D>>('Dispositif');
Dispositif.implement({
  description:
    'Anything the contract mobilises: service, fund, plan, convention, label, post, tool… One thing is one dispositif, however often it is listed.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    acronym: t.exposeString('acronym', {
      nullable: true,
      description: 'As printed, dots kept: `C.L.S` is not `CLS`. Null when none is printed.',
    }),
    form: t.expose('form', {
      type: DispositifFormEnum,
      description: 'What sort of thing it is: our classification.',
    }),
    regime: t.expose('regime', {
      type: RegimeEnum,
      description: 'Mainstream or dedicated, when the document says so.',
    }),
    leadStatus: t.field({
      type: LeadStatusEnum,
      description: 'What the document says of who leads it.',
      args: asOfIt(t.arg),
      read: dispositifLeadStatus,
    }),
    leads: t.field({
      type: [Entity],
      description:
        'Who leads, co-leads or is responsible for it, each once; empty when the document does not say.',
      args: asOfHeld(t.arg),
      read: dispositifLeads,
    }),
    themes: t.field({
      type: [Theme],
      description: 'The headings under which it is listed or spoken of.',
      read: many('(self)-[:HAS_THEME {direct: true}]->(it:Theme)', 'it.sortKey', {
        kept: { id: 'themeIds', slug: 'themeSlugs', label: 'themeLabels' },
      }),
    }),
    occurrences: t.field({
      type: [Occurrence],
      description: 'Every time an annex lists it.',
      read: many('(self)<-[:SUBJECT]-(it:Occurrence)', 'it.sortKey'),
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
    places: t.field({
      type: [Entity],
      description: 'Places where it is said to be deployed, or a role on it is said to be held.',
      read: many('(self)<-[:SUBJECT|OBJECT]-(via:Fact)-[:AT]->(it:Entity)', 'it.sortKey', { distinct: true }),
    }),
    placeScope: t.expose('placeScope', {
      type: PlaceScopeEnum,
      description: 'Which places the document speaks of, the most precise of its statements.',
    }),
    partOf: t.field({
      type: [Entity],
      description: 'What it is a component of.',
      read: many('(self)-[:PART_OF]->(it:Entity)', 'it.sortKey'),
    }),
    parts: t.field({
      type: [Entity],
      description: 'Its components: a role on one is not a role on the whole.',
      read: many('(self)<-[:PART_OF]-(it:Entity)', 'it.sortKey'),
    }),
    follows: t.field({
      type: [Entity],
      description: 'What it succeeds.',
      read: many('(self)-[:FOLLOWS]->(it:Entity)', 'it.sortKey'),
    }),
    followedBy: t.field({
      type: [Entity],
      description: 'What succeeds it.',
      read: many('(self)<-[:FOLLOWS]-(it:Entity)', 'it.sortKey'),
    }),
    related: t.field({
      type: [Entity],
      description:
        'What it refers to or concerns, and what refers to it or concerns it: said by a fact that no other field tells more exactly.',
      read: many('(self)-[:REFERS_TO|CONCERNS]-(it:Entity)', 'it.sortKey', { distinct: true }),
    }),
    restsOn: t.field({
      type: [Entity],
      description: 'What it relies on.',
      read: many('(self)-[:RESTS_ON]->(it:Entity)', 'it.sortKey'),
    }),
    annexedTo: t.field({
      type: [Entity],
      description: 'What it is annexed to.',
      read: many('(self)-[:ANNEXED_TO]->(it:Entity)', 'it.sortKey'),
    }),
    objectives: t.field({
      type: [Objective],
      description:
        'Objectives that it is said to serve: by a sentence, or alone with one in a row. See `sameRow`.',
      read: many('(self)-[:SERVES]->(it:Objective)', 'it.sortKey'),
    }),
    axes: t.field({
      type: [Objective],
      description: 'Its axes or pillars, when it is a plan that has some.',
      read: many('(self)<-[:PART_OF]-(it:Objective)', 'it.sortKey'),
    }),
    publics: t.field({
      type: [Public],
      description: 'Whom it targets, when the document says so.',
      read: many('(self)-[:TARGETS]->(it:Public)', 'it.sortKey'),
    }),
    vigilancePoints: t.field({
      type: [VigilancePoint],
      description: 'Warnings that name it; those of its rows are on `sameRow`.',
      read: many('(self)<-[:CONCERNS]-(it:VigilancePoint)', 'it.sortKey'),
    }),
    nationalSchemes: t.field({
      type: [NationalScheme],
      description: 'National schemes that it is said to decline.',
      read: many('(self)-[:DECLINES]->(it:NationalScheme)', 'it.sortKey'),
    }),
    milestones: t.field({
      type: [Milestone],
      description: 'What happened to it and what will, by date.',
      read: many('(self)<-[:HAPPENED]-(it:Milestone)', 'it.startDate, it.sortKey', { distinct: true }),
    }),
    funding: t.field({
      type: [Funding],
      description: 'Means that pay for it.',
      read: many('(self)<-[:PAYS_FOR|PART_OF]-(it:Funding)', 'it.sortKey', { distinct: true }),
    }),
    figures: t.field({
      type: [Figure],
      description: 'Numbers about it.',
      read: many('(self)<-[:COUNTED]-(it:Figure)', 'it.sortKey', { distinct: true }),
    }),
    agreement: t.field({
      type: Agreement,
      nullable: true,
      description:
        'What it is as something signed; null unless it is a convention, a contract or a charter, or somebody signs it.',
      read: agreement,
    }),
    instances: t.field({
      type: [Instance],
      description: 'Bodies that govern it.',
      read: many('(self)<-[:GOVERNS]-(it:Instance)', 'it.sortKey'),
    }),
    involvements: t.page(involvements, { objectId: 'id' }, { description: 'Who does what about it.' }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});

export const DispositifFilter = builder.inputType('DispositifFilter', {
  description: 'Which dispositifs. Fields combine with AND, values of a list with OR.',
  fields: (t) => ({
    contract: t.string({
      description: 'Slug or official code of a contract.',
      where: byContract(is(D, 'contractId')),
    }),
    theme: t.id({
      description: 'Id of a heading, or of a heading above it.',
      where: byThing(where('EXISTS { (self)-[:HAS_THEME]->(:Theme {id: $value}) }', 'themeId')),
    }),
    place: t.id({
      description: 'Id of a place where it is said to be deployed, or a role on it to be held.',
      where: byThing(where('EXISTS { (self)<-[:SUBJECT|OBJECT]-(:Fact)-[:AT]->(:Entity {id: $value}) }')),
    }),
    holder: t.id({
      description: 'Id of somebody who holds a role on it.',
      where: byThing(where('EXISTS { (self)<-[:OBJECT]-(via:Involvement WHERE via.subjectId = $value) }')),
    }),
    objective: t.id({
      description: 'Id of an objective that it is said to serve.',
      where: byThing(where('EXISTS { (self)-[:SERVES]->(it WHERE it.id = $value) }')),
    }),
    public: t.id({
      description: 'Id of a public that it targets.',
      where: byThing(where('EXISTS { (self)-[:TARGETS]->(it WHERE it.id = $value) }')),
    }),
    inForceOn: t.field({
      type: 'Date',
      description: 'A day within its stated term: what states no end has no term to be within.',
      where: where(
        `EXISTS { (self)<-[:SUBJECT]-(via:Fact {relation: 'TERM'}) WHERE via.validFrom <= $value AND via.validTo >= $value AND via.endDate IS NOT NULL }`,
      ),
    }),
    endsBefore: t.field({
      type: 'Date',
      description: 'Its stated term ends on this day at the latest.',
      where: where(
        `EXISTS { (self)<-[:SUBJECT]-(via:Fact {relation: 'TERM'}) WHERE via.validTo <= $value AND via.endDate IS NOT NULL }`,
      ),
    }),
    form: t.field({
      type: [DispositifFormEnum],
      description: 'Sorts of thing.',
      where: among(D, 'form'),
    }),
    regime: t.field({
      type: [RegimeEnum],
      description: 'Mainstream, dedicated, both or not stated.',
      where: among(D, 'regime'),
    }),
    leadStatus: t.field({
      type: [LeadStatusEnum],
      description: 'What is said of who leads: NOT_STATED finds the gaps.',
      where: among(D, 'leadStatus'),
    }),
    placeScope: t.field({
      type: [PlaceScopeEnum],
      description: 'How far it reaches: NAMED finds what is placed, NOT_STATED what is not.',
      where: among(D, 'placeScope'),
    }),
    withoutInvolvement: t.boolean({
      description: 'True: nobody is said to do anything about it. False: somebody is.',
      where: flag(
        'NOT EXISTS { (self)<-[:OBJECT]-(:Involvement) }',
        'EXISTS { (self)<-[:OBJECT]-(:Involvement) }',
      ),
    }),
    listedMoreThanOnce: t.boolean({
      description: 'True: the annexes list it more than once. False: once or never.',
      where: flag(
        'COUNT { (self)<-[:SUBJECT]-(:Occurrence) } > 1',
        'COUNT { (self)<-[:SUBJECT]-(:Occurrence) } <= 1',
      ),
    }),
    text: t.string({
      description:
        'Beginnings of words of its label, acronym or printed forms, in any order, whatever the case and accents.',
      where: byWords,
    }),
  }),
});

export const dispositifs = pages(Dispositif, DispositifFilter, {
  order: 'sortKey',
  access: [via('HAS_THEME', 'themeId', '(self:Dispositif)-[rel:HAS_THEME]->()'), by(D, 'contractId'), all(D)],
  facets: {
    theme: byTheme,
    form: valued(D, 'form', called('DispositifForm')),
    regime: valued(D, 'regime', called('Regime')),
    leadStatus: valued(D, 'leadStatus', called('LeadStatus')),
    placeScope: valued(D, 'placeScope', called('PlaceScope')),
  },
  args: asOfTerm,
});
