import { model, type Row } from '../../graph/model.ts';
import { valued } from '../../read/facets.ts';
import { pages } from '../../read/plugin.ts';
import { all, among, flag, via, where } from '../../read/predicate.ts';
import { many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Commitment } from './commitment.ts';
import { Entity, Node } from './entity.ts';
import { ActorKindEnum, RoleFamilyEnum } from './enums.ts';
import { called } from './facets.ts';
import { Fact, facts } from './fact.ts';
import { byContract, byThing, byWords } from './filters.ts';
import { involvements } from './involvement.ts';
import { Signature } from './signature.ts';

const A = model.Actor;

export const Actor = builder.objectRef<Row<typeof A>>('Actor');
Actor.implement({
  description:
    'Whoever holds a role: an organisation, a service, a local authority, a function, or a group as printed (« les bailleurs »).',
  interfaces: [Node, Entity],
  fields: (t) => ({
    actorKind: t.expose('actorKind', { type: ActorKindEnum, description: 'What sort of body it is.' }),
    acronym: t.exposeString('acronym', { nullable: true, description: 'As printed; null when none is.' }),
    siren: t.exposeString('siren', {
      nullable: true,
      description: 'Nine digits, from official data; null when unknown: never guessed.',
    }),
    siret: t.exposeString('siret', {
      nullable: true,
      description: 'Fourteen digits, from official data; null when unknown.',
    }),
    groupSize: t.exposeString('groupSize', {
      nullable: true,
      description: 'For a group, the number printed with it; null when none is.',
    }),
    printedNames: t.field({
      type: [Fact],
      description: 'Every printed form with its proof.',
      read: many("(self)<-[:SUBJECT]-(it:Fact WHERE it.relation = 'NAMED')", 'it.sortKey'),
    }),
    members: t.field({
      type: [Actor],
      description: 'For a group, the members that are known; empty when the document names none.',
      read: many('(self)<-[:MEMBER_OF]-(it:Actor)', 'it.sortKey', { distinct: true }),
    }),
    memberOf: t.field({
      type: [Actor],
      description: 'Groups it belongs to.',
      read: many('(self)-[:MEMBER_OF]->(it:Actor)', 'it.sortKey', { distinct: true }),
    }),
    services: t.field({
      type: [Actor],
      description: 'Services and functions that belong to it.',
      read: many('(self)<-[:SERVICE_OF]-(it:Actor)', 'it.sortKey', { distinct: true }),
    }),
    serviceOf: t.field({
      type: [Actor],
      description: 'The body it belongs to, when it is a service.',
      read: many('(self)-[:SERVICE_OF]->(it:Actor)', 'it.sortKey', { distinct: true }),
    }),
    authorityOf: t.field({
      type: [Entity],
      description: 'The territory it governs, for a local authority.',
      read: many('(self)-[:AUTHORITY_OF]->(it:Entity)', 'it.sortKey'),
    }),
    succeeds: t.field({
      type: [Actor],
      description: 'Whom it took the place of; empty when the document names nobody.',
      read: many('(self)-[:FOLLOWS]->(it:Actor)', 'it.sortKey', { distinct: true }),
    }),
    succeededBy: t.field({
      type: [Actor],
      description: 'Who took its place: what was said of it is not said of its successor.',
      read: many('(self)<-[:FOLLOWS]-(it:Actor)', 'it.sortKey', { distinct: true }),
    }),
    commitments: t.field({
      type: [Commitment],
      description:
        'What it promises in its own name (« s’engage à »); promises in weaker words (« veillera à ») are among its involvements.',
      read: many(
        "(self)<-[:SUBJECT]-(via:Involvement WHERE via.role = 'COMMITS')-[:OBJECT]->(it:Commitment)",
        'it.sortKey',
        { distinct: true },
      ),
    }),
    signatures: t.field({
      type: [Signature],
      description: 'Its signature blocks.',
      read: many('(self)<-[:SUBJECT]-(it:Signature)', 'it.sortKey'),
    }),
    involvements: t.page(involvements, { subjectId: 'id' }, { description: 'What it does in its own name.' }),
    viaGroup: t.page(
      involvements,
      { holderId: { column: 'id', walked: "rel.as = 'GROUP'" } },
      {
        description:
          '« Au titre du groupe » (INFERRED): what groups it belongs to are said to do. The holder stays the group.',
      },
    ),
    viaServices: t.page(
      involvements,
      { holderId: { column: 'id', walked: "rel.as = 'SERVICE'" } },
      {
        description: 'What its services are said to do. The holder stays the service.',
      },
    ),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});

export const ActorFilter = builder.inputType('ActorFilter', {
  description: 'Which actors. Fields combine with AND, values of a list with OR.',
  fields: (t) => ({
    contract: t.string({
      description: 'Slug or official code of a contract that names it.',
      where: byContract(where('EXISTS { (self)-[:NAMED_IN]->(:Contract {id: $value}) }', 'contractId')),
    }),
    kind: t.field({ type: [ActorKindEnum], description: 'Sorts of body.', where: among(A, 'actorKind') }),
    signatory: t.boolean({
      description: 'True: a signature block bears its name. False: none does.',
      where: flag(
        'EXISTS { (self)<-[:SUBJECT]-(:Signature) }',
        'NOT EXISTS { (self)<-[:SUBJECT]-(:Signature) }',
      ),
    }),
    hasInvolvement: t.boolean({
      description: 'True: it does something in its own name. False: nothing is said.',
      where: flag(
        'EXISTS { (self)<-[:SUBJECT]-(:Involvement) }',
        'NOT EXISTS { (self)<-[:SUBJECT]-(:Involvement) }',
      ),
    }),
    families: t.field({
      type: [RoleFamilyEnum],
      description: 'It holds a role of one of these families in its own name.',
      where: where(
        'any(family IN $value WHERE EXISTS { (self)<-[:SUBJECT]-(:Involvement {family: family}) })',
      ),
    }),
    commune: t.id({
      description:
        'Id of a commune: its authority, and whoever is said to act there. Where an actor sits is not where it acts.',
      where: byThing(
        where(
          'COUNT { (self)-[:AUTHORITY_OF]->(:Commune {id: $value}) } + COUNT { (self)<-[:SUBJECT]-(:Involvement)-[:AT]->(:Commune {id: $value}) } > 0',
        ),
      ),
    }),
    text: t.string({
      description:
        'Beginnings of words of its label, acronym or printed forms, in any order, whatever the case and accents.',
      where: byWords,
    }),
  }),
});

export const actors = pages(Actor, ActorFilter, {
  order: 'sortKey',
  access: [via('NAMED_IN', 'contractId', '(self:Actor)-[rel:NAMED_IN]->()'), all(A)],
  facets: { kind: valued(A, 'actorKind', called('ActorKind')) },
});
