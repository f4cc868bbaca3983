import { model, type Row } from '../../graph/model.ts';
import { pages } from '../../read/plugin.ts';
import { all, flag, via, where } from '../../read/predicate.ts';
import { many, one } from '../../read/read.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { Entity, Node } from './entity.ts';
import { facts } from './fact.ts';
import { byContract, byWords } from './filters.ts';
import { HERE } from './here.ts';
import { involvements } from './involvement.ts';
import { Qpv } from './qpv.ts';
import { Epci } from './territory.ts';

const C = model.Commune;

export const Commune = builder.objectRef<Row<typeof C>>('Commune');
Commune.implement({
  description: 'A municipality as a territory; as a body that acts or signs, it is an Actor.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    insee: t.exposeString('insee', { description: 'Official code (COG): 54395, 2A004.' }),
    siren: t.exposeString('siren', {
      nullable: true,
      description: 'Nine digits, from official data; null when unknown.',
    }),
    authority: t.field({
      type: Actor,
      nullable: true,
      description: 'The body that governs it.',
      read: one('(self)<-[:AUTHORITY_OF]-(it:Actor)', { order: 'it.sortKey' }),
    }),
    epci: t.field({
      type: Epci,
      nullable: true,
      description: 'The inter-municipal body it belongs to; null when unknown.',
      read: one('(self)-[:IN_EPCI]->(it:Epci)', { order: 'it.sortKey' }),
    }),
    qpvs: t.field({
      type: [Qpv],
      description: 'Priority quarters that lie in it, wholly or in part.',
      read: many('(self)<-[:IN_COMMUNE]-(it:Qpv)', 'it.sortKey', { distinct: true }),
    }),
    involvements: t.page(involvements, { placeId: 'id' }, { description: HERE }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});

const SIGNED = 'EXISTS { (self)<-[:AUTHORITY_OF]-()<-[:SUBJECT]-(:Signature) }';

export const CommuneFilter = builder.inputType('CommuneFilter', {
  description: 'Which communes. Fields combine with AND.',
  fields: (t) => ({
    contract: t.string({
      description: 'Slug or official code of a contract that names it, or whose territory holds it.',
      where: byContract(where('EXISTS { (self)-[:NAMED_IN]->(:Contract {id: $value}) }', 'contractId')),
    }),
    hasQpv: t.boolean({
      description: 'Whether a priority quarter lies in it.',
      where: flag('EXISTS { (self)<-[:IN_COMMUNE]-(:Qpv) }', 'NOT EXISTS { (self)<-[:IN_COMMUNE]-(:Qpv) }'),
    }),
    signatory: t.boolean({
      description: 'Whether a signature block bears its name.',
      where: flag(SIGNED, `NOT ${SIGNED}`),
    }),
    text: t.string({
      description:
        'Beginnings of words of its label, acronym or printed forms, in any order, whatever the case and accents.',
      where: byWords,
    }),
  }),
});

export const communes = pages(Commune, CommuneFilter, {
  order: 'sortKey',
  access: [via('NAMED_IN', 'contractId', '(self:Commune)-[rel:NAMED_IN]->()'), all(C)],
});
