import { model, type Row } from '../../graph/model.ts';
import { many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Entity, Node } from './entity.ts';
import { InstanceLevelEnum, LeadStatusEnum, PlaceScopeEnum } from './enums.ts';
import { facts } from './fact.ts';
import { asOfHeld, asOfIt } from './fact-predicates.ts';
import { HELD, instanceLeadStatus } from './held.ts';
import { Involvement, involvements } from './involvement.ts';
import { Occurrence } from './occurrence.ts';
import { Theme } from './theme.ts';

const I = model.Instance;
const MEMBERSHIP = "['MEMBER', 'COMPOSED_OF', 'PARTICIPATES', 'ASSOCIATED']";

export const Instance = builder.objectRef<Row<typeof I>>('Instance');
Instance.implement({
  description:
    'A governance body: who chairs it, who sits, how often it meets, what it governs and what feeds it.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    acronym: t.exposeString('acronym', { nullable: true, description: 'As printed; null when none is.' }),
    level: t.expose('level', {
      type: InstanceLevelEnum,
      description: 'At which level it meets: our classification.',
    }),
    frequency: t.exposeString('frequency', {
      nullable: true,
      description: 'How often it meets, as printed; null when not stated.',
    }),
    leadStatus: t.field({
      type: LeadStatusEnum,
      description: 'What the document says of who leads or chairs it.',
      args: asOfIt(t.arg),
      read: instanceLeadStatus,
    }),
    placeScope: t.expose('placeScope', {
      type: PlaceScopeEnum,
      description: 'Which places the document speaks of.',
    }),
    chairs: t.field({
      type: [Entity],
      description: 'Who chairs or co-chairs it, each once; empty when not stated.',
      args: asOfHeld(t.arg),
      read: many(
        `(self)<-[:OBJECT]-(via:Involvement WHERE via.role IN ['CHAIRS', 'CO_CHAIRS'] AND ${HELD})-[:SUBJECT]->(it:Entity)`,
        'it.sortKey',
        { distinct: true },
      ),
    }),
    members: t.field({
      type: [Involvement],
      description:
        'Who sits without leading or running it, with seats and printed verb: members, associates and participants stay told apart by their role.',
      args: asOfIt(t.arg),
      read: many(`(self)<-[:OBJECT]-(it:Involvement WHERE it.role IN ${MEMBERSHIP})`, 'it.sortKey'),
    }),
    themes: t.field({
      type: [Theme],
      description: 'The headings under which it is spoken of.',
      read: many('(self)-[:HAS_THEME {direct: true}]->(it:Theme)', 'it.sortKey'),
    }),
    validates: t.field({
      type: [Entity],
      description: 'What it is said to validate or adopt; that it may not have done so yet is on `holds`.',
      read: many(
        "(self)<-[:SUBJECT]-(via:Involvement WHERE via.role IN ['VALIDATES', 'ADOPTS'])-[:OBJECT]->(it:Entity)",
        'it.sortKey',
        { distinct: true },
      ),
    }),
    governs: t.field({
      type: [Entity],
      description: 'What it governs: the contract, a dispositif.',
      read: many('(self)-[:GOVERNS]->(it:Entity)', 'it.sortKey'),
    }),
    feeds: t.field({
      type: [Instance],
      description: 'Bodies to which it reports needs.',
      read: many('(self)-[:FEEDS]->(it:Instance)', 'it.sortKey'),
    }),
    fedBy: t.field({
      type: [Instance],
      description: 'Bodies that report needs to it.',
      read: many('(self)<-[:FEEDS]-(it:Instance)', 'it.sortKey'),
    }),
    replaces: t.field({
      type: [Entity],
      description: 'What it took the place of.',
      read: many('(self)-[:REPLACES]->(it:Entity)', 'it.sortKey'),
    }),
    partOf: t.field({
      type: [Entity],
      description: 'What it is part of.',
      read: many('(self)-[:PART_OF]->(it:Entity)', 'it.sortKey'),
    }),
    parts: t.field({
      type: [Entity],
      description: 'Bodies that are components of it: who sits in one does not sit in the whole.',
      read: many('(self)<-[:PART_OF]-(it:Entity)', 'it.sortKey'),
    }),
    occurrences: t.field({
      type: [Occurrence],
      description: 'Every time an annex lists it as a dispositif.',
      read: many('(self)<-[:SUBJECT]-(it:Occurrence)', 'it.sortKey'),
    }),
    places: t.field({
      type: [Entity],
      description: 'Places where it is said to be, or a role on it to be held.',
      read: many('(self)<-[:SUBJECT|OBJECT]-(via:Fact)-[:AT]->(it:Entity)', 'it.sortKey', { distinct: true }),
    }),
    involvements: t.page(involvements, { objectId: 'id' }, { description: 'Who does what about it.' }),
    holds: t.page(
      involvements,
      { subjectId: 'id' },
      { description: 'What it does itself: validates, elaborates, reports…' },
    ),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});
