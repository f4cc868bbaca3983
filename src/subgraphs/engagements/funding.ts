import { model, type Row } from '../../graph/model.ts';
import { many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Entity, Node } from './entity.ts';
import { FundingFormEnum } from './enums.ts';
import { facts } from './fact.ts';
import { namedCitations } from './named.ts';
import { Period, periodOfFact } from './period.ts';

const M = model.Funding;

export const Funding = builder.objectRef<Row<typeof M>>('Funding');
Funding.implement({
  description: 'Means: money, a rate, posts. The funder is not the beneficiary; the amount may be unknown.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    form: t.expose('form', { type: FundingFormEnum, description: 'In what form.' }),
    amount: t.exposeString('amount', {
      nullable: true,
      description: 'The amount or rate as printed, with its unit; null when not stated.',
    }),
    period: t.field({
      type: Period,
      nullable: true,
      description: 'For how long; null when not stated.',
      read: periodOfFact('TERM'),
    }),
    funders: t.field({
      type: [Entity],
      description: 'Who pays.',
      read: many('(self)-[:FUNDED_BY]->(it:Entity)', 'it.sortKey'),
    }),
    beneficiaries: t.field({
      type: [Entity],
      description: 'Who receives it.',
      read: many('(self)-[:GRANTED_TO]->(it:Entity)', 'it.sortKey'),
    }),
    paysFor: t.field({
      type: [Entity],
      description: 'What it pays for.',
      read: many('(self)-[:PAYS_FOR]->(it:Entity)', 'it.sortKey'),
    }),
    eligiblePlaces: t.field({
      type: [Entity],
      description: 'Communes or quarters that may have it; empty when none is named.',
      read: many(
        "(self)<-[:SUBJECT]-(via:Fact WHERE via.relation = 'ELIGIBLE')-[:AT]->(it:Entity)",
        'it.sortKey',
        { distinct: true },
      ),
    }),

    citations: t.field({ type: [Citation], description: 'Where it is printed.', read: namedCitations }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});
