import { model, type Row } from '../../graph/model.ts';
import { pages } from '../../read/plugin.ts';
import { all, is, where } from '../../read/predicate.ts';
import { count, from, many, same } from '../../read/read.ts';
import { actors } from './actor.ts';
import { builder } from './builder.ts';
import { Commitment } from './commitment.ts';
import { communes } from './commune.ts';
import { Competence } from './competence.ts';
import { Discrepancy } from './discrepancy.ts';
import { dispositifs } from './dispositif.ts';
import { Document } from './document.ts';
import { Entity, Node } from './entity.ts';
import { Evaluation, evaluation } from './evaluation.ts';
import { facts } from './fact.ts';
import { asOfTerm } from './fact-predicates.ts';
import { Figure } from './figure.ts';
import { byThing, byWords } from './filters.ts';
import { Funding } from './funding.ts';
import { Instance } from './instance.ts';
import { involvements } from './involvement.ts';
import { Milestone } from './milestone.ts';
import { objectives } from './objective.ts';
import { dateOf, Period } from './period.ts';
import { Priority } from './priority.ts';
import { Public } from './public.ts';
import { qpvs } from './qpv.ts';
import { Signature } from './signature.ts';
import { Term } from './term.ts';
import { Area, Site } from './territory.ts';
import { Theme } from './theme.ts';
import { vigilancePoints } from './vigilance-point.ts';

const C = model.Contract;

/**
 * What belongs to one contract and says so. Through its index, which wants a range on every key: a contract is a hub,
 * whose relationships are as many as everything it names.
 */
const of = (label: string) => `(it:${label} WHERE it.contractId = self.id AND it.sortKey IS NOT NULL)`;

export const Contract = builder.objectRef<Row<typeof C>>('Contract');

const Counts = builder.objectRef<{ id: string }>('ContractCounts').implement({
  description: 'How many things and facts a contract holds, each counted only when asked.',
  fields: (t) => ({
    facts: t.int({
      description: 'Facts that it states.',
      read: count(of('Fact')),
    }),
    involvements: t.int({
      description: 'Facts that say who does what.',
      read: count(of('Involvement')),
    }),
    dispositifs: t.int({
      description: 'Distinct dispositifs.',
      read: count(of('Dispositif')),
    }),
    instances: t.int({
      description: 'Governance bodies.',
      read: count(of('Instance')),
    }),
    signatories: t.int({
      description: 'Printed signature blocks.',
      read: count(of('Signature')),
    }),
    occurrences: t.int({
      description: 'Items listed in annex rows: objectives, dispositifs, vigilance points.',
      read: count(of('Occurrence')),
    }),
    objectives: t.int({ description: 'Distinct aims, whatever their level.', read: count(of('Objective')) }),
    vigilancePoints: t.int({ description: 'Warnings.', read: count(of('VigilancePoint')) }),
    commitments: t.int({ description: 'Promises.', read: count(of('Commitment')) }),
    milestones: t.int({ description: 'Dated events.', read: count(of('Milestone')) }),
    figures: t.int({ description: 'Numbers.', read: count(of('Figure')) }),
    terms: t.int({ description: 'Acronyms and names, defined or not.', read: count(of('Term')) }),
    discrepancies: t.int({ description: 'Places that disagree.', read: count(of('Discrepancy')) }),
  }),
});

Contract.implement({
  description:
    'A contrat de ville: what binds its signatories to schemes for the priority quarters, for one generation.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    officialCode: t.exposeString('officialCode', {
      nullable: true,
      description: 'ANCT code (CV169); null when unknown.',
    }),
    generation: t.exposeString('generation', {
      description: 'Year of the generation of quarters it belongs to: 2015 or 2024.',
    }),
    period: t.field({
      type: Period,
      nullable: true,
      description:
        'Its term as the document states it; what law changed later is a REFERENCE fact (relation TERM).',
      read: from(
        C,
        ['startDate', 'startPrinted', 'endDate', 'endPrinted'],
        ({ startDate, startPrinted, endDate, endPrinted }) => ({
          from: dateOf(startDate, startPrinted),
          to: dateOf(endDate, endPrinted),
        }),
      ),
    }),
    territory: t.field({
      type: [Entity],
      description: 'Territories it covers: the EPCI and its quarters.',
      read: many('(self)-[:COVERS]->(it:Entity)', 'it.sortKey', { distinct: true }),
    }),
    documents: t.field({
      type: [Document],
      description: 'Its texts.',
      read: many(of('Document'), 'it.sortKey'),
    }),
    signatories: t.field({
      type: [Signature],
      description: 'Signature blocks of its documents, in French order.',
      read: many(of('Signature'), 'it.sortKey'),
    }),
    actors: t.page(actors, { contractId: 'id' }, { description: 'Everybody it names.' }),
    qpvs: t.page(qpvs, { contractId: 'id' }, { description: 'Priority quarters it covers.' }),
    communes: t.page(
      communes,
      { contractId: 'id' },
      { description: 'Communes it names, and those of the EPCI it covers.' },
    ),
    themes: t.field({
      type: [Theme],
      description: 'Its headings.',
      read: many(of('Theme'), 'it.sortKey'),
    }),
    dispositifs: t.page(dispositifs, { contractId: 'id' }, { description: 'What it mobilises.' }),
    instances: t.field({
      type: [Instance],
      description: 'Its governance bodies.',
      args: asOfTerm(t.arg),
      read: many(of('Instance'), 'it.sortKey'),
    }),
    competences: t.field({
      type: [Competence],
      description: 'Public powers that it speaks of.',
      read: many(of('Competence'), 'it.sortKey'),
    }),
    areas: t.field({
      type: [Area],
      description: 'Places that it prints and no official list knows.',
      read: many(of('Area'), 'it.sortKey'),
    }),
    sites: t.field({
      type: [Site],
      description: 'Places smaller than a quarter that it names.',
      read: many(of('Site'), 'it.sortKey'),
    }),
    commitments: t.field({
      type: [Commitment],
      description: 'What its signatories promise.',
      read: many(of('Commitment'), 'it.sortKey'),
    }),
    objectives: t.page(objectives, { contractId: 'id' }, { description: 'Its aims, whatever their level.' }),
    priorities: t.field({
      type: [Priority],
      description: 'What its steering committee put first.',
      read: many(of('Priority'), 'it.sortKey'),
    }),
    publics: t.field({
      type: [Public],
      description: 'Whom it targets.',
      read: many(of('Public'), 'it.sortKey'),
    }),
    vigilancePoints: t.page(vigilancePoints, { contractId: 'id' }, { description: 'Its warnings.' }),
    milestones: t.field({
      type: [Milestone],
      description: 'What happened and what will, by date.',
      read: many(of('Milestone'), 'it.startDate, it.sortKey'),
    }),
    fundings: t.field({
      type: [Funding],
      description: 'Its means.',
      read: many(of('Funding'), 'it.sortKey'),
    }),
    figures: t.field({
      type: [Figure],
      description: 'Its numbers.',
      read: many(of('Figure'), 'it.sortKey'),
    }),
    evaluation: t.field({
      type: Evaluation,
      description: 'How it was judged, and how it will be.',
      read: evaluation,
    }),
    terms: t.field({
      type: [Term],
      description: 'Its lexicon, and what it uses without saying.',
      read: many(of('Term'), 'it.sortKey'),
    }),
    discrepancies: t.field({
      type: [Discrepancy],
      description: 'Where it disagrees with itself.',
      read: many(of('Discrepancy'), 'it.sortKey'),
    }),
    involvements: t.page(involvements, { contractId: 'id' }, { description: 'Who does what in it.' }),
    about: t.page(
      involvements,
      { objectId: 'id' },
      { description: 'Who does what about the contract itself: steers, signs, carries it.' },
    ),
    facts: t.page(facts, { contractId: 'id' }, { description: 'Every fact it states.' }),
    counts: t.field({ type: Counts, description: 'How much there is.', read: same() }),
  }),
});

export const ContractFilter = builder.inputType('ContractFilter', {
  description: 'Which contracts. Fields combine with AND.',
  fields: (t) => ({
    generation: t.string({
      description: 'Year of its generation: 2015 or 2024.',
      where: is(C, 'generation'),
    }),
    territory: t.id({
      description: 'Id of a territory it covers: an EPCI, a quarter.',
      where: byThing(where('EXISTS { (self)-[:COVERS]->(:Entity {id: $value}) }')),
    }),
    inForceOn: t.field({
      type: 'Date',
      description: 'A day within its term, as its document states it.',
      where: where("coalesce(self.startDate, '0001') <= $value AND coalesce(self.endDate, '9999') >= $value"),
    }),
    text: t.string({
      description:
        'Beginnings of words of its label, acronym or printed forms, in any order, whatever the case and accents.',
      where: byWords,
    }),
  }),
});

export const contracts = pages(Contract, ContractFilter, { order: 'sortKey', access: [all(C)] });
