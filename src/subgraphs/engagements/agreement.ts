import { many, same } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Entity } from './entity.ts';
import { Fact } from './fact.ts';
import { asOfIt } from './fact-predicates.ts';
import { Involvement } from './involvement.ts';
import { Milestone } from './milestone.ts';

/** Roles by which somebody is a party to what is signed. */
const PARTY = "['SIGNS', 'COMMITS']";

/** What is signed: the life of a dispositif that binds its parties. */
export const Agreement = builder.objectRef<{ id: string }>('Agreement').implement({
  description: 'A dispositif as something signed: its parties, its term, what moved it.',
  fields: (t) => ({
    parties: t.field({
      type: [Involvement],
      description:
        'Who signs or is bound, each with the state of its signature (`status`): a planned signature is not one.',
      args: asOfIt(t.arg),
      read: many(`(self)<-[:OBJECT]-(it:Involvement WHERE it.role IN ${PARTY})`, 'it.sortKey'),
    }),
    terms: t.field({
      type: [Fact],
      description: 'Its terms as stated (`period`): several when it was extended or aligned.',
      read: many(
        "(self)<-[:SUBJECT]-(it:Fact WHERE it.relation = 'TERM')",
        'it.startDate, it.endDate, it.sortKey',
      ),
    }),
    signedOn: t.field({
      type: [Milestone],
      description: 'Its signatures, past or announced; empty when no date is stated.',
      read: many("(self)<-[:HAPPENED]-(it:Milestone WHERE it.event = 'SIGNED')", 'it.startDate, it.sortKey', {
        distinct: true,
      }),
    }),
    extensions: t.field({
      type: [Milestone],
      description: 'What moved its term.',
      read: many(
        "(self)<-[:HAPPENED]-(it:Milestone WHERE it.event IN ['EXTENDED', 'RENEWED'])",
        'it.startDate, it.sortKey',
        { distinct: true },
      ),
    }),
    amends: t.field({
      type: [Entity],
      description: 'What it changes.',
      read: many('(self)-[:AMENDS]->(it:Entity)', 'it.sortKey'),
    }),
    annexedTo: t.field({
      type: [Entity],
      description: 'What it is annexed to.',
      read: many('(self)-[:ANNEXED_TO]->(it:Entity)', 'it.sortKey'),
    }),
  }),
});

/** Null for what nobody signs. */
export const agreement = same(
  "self.form IN ['CONVENTION', 'CONTRACT', 'CHARTER'] OR EXISTS { (self)<-[:OBJECT]-(:Involvement {role: 'SIGNS'}) }",
);
