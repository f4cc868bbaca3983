import { model, type Row } from '../../graph/model.ts';
import { reached } from '../../read/facets.ts';
import { pages } from '../../read/plugin.ts';
import { all, flag, via, where } from '../../read/predicate.ts';
import { many } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Commune } from './commune.ts';
import { Dispositif } from './dispositif.ts';
import { Entity, Node } from './entity.ts';
import { facts } from './fact.ts';
import { Figure } from './figure.ts';
import { byContract, byThing, byWords } from './filters.ts';
import { HERE } from './here.ts';
import { Instance } from './instance.ts';
import { involvements } from './involvement.ts';
import { Area } from './territory.ts';

const Q = model.Qpv;

export const Qpv = builder.objectRef<Row<typeof Q>>('Qpv');
Qpv.implement({
  description:
    'A quartier prioritaire de la politique de la ville. Its lists of dispositifs (named here, in an area around, in its commune, contract-wide) are never mixed: only what names the quarter is said of it.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    code2015: t.exposeString('code2015', {
      nullable: true,
      description: 'Official code of the 2015 generation (QP…); null when unknown: a gap, never invented.',
    }),
    code2024: t.exposeString('code2024', {
      nullable: true,
      description: 'Official code of the 2024 generation (QN…); null when unknown.',
    }),
    communes: t.field({
      type: [Commune],
      description: 'The communes it lies in: a quarter may span several.',
      read: many('(self)-[:IN_COMMUNE]->(it:Commune)', 'it.sortKey', { distinct: true }),
    }),
    areas: t.field({
      type: [Area],
      description: 'Printed areas that contain it or overlap it.',
      read: many('(self)-[:CONTAINS|OVERLAPS]-(it:Area)', 'it.sortKey', { distinct: true }),
    }),
    dispositifsNamed: t.field({
      type: [Dispositif],
      description: 'Dispositifs that a fact places in this quarter by name.',
      read: many('(self)<-[:AT]-(via:Fact)-[:SUBJECT|OBJECT]->(it:Dispositif)', 'it.sortKey', {
        distinct: true,
      }),
    }),
    dispositifsInArea: t.field({
      type: [Dispositif],
      description:
        'Dispositifs placed in a printed area that contains or overlaps it: maybe here, not said so.',
      read: many(
        '(self)-[:CONTAINS|OVERLAPS]-(:Area)<-[:AT]-(via:Fact)-[:SUBJECT|OBJECT]->(it:Dispositif)',
        'it.sortKey',
        { distinct: true },
      ),
    }),
    dispositifsInCommune: t.field({
      type: [Dispositif],
      description: 'Dispositifs placed in one of its communes: maybe here, not said so.',
      read: many(
        '(self)-[:IN_COMMUNE]->(:Commune)<-[:AT]-(via:Fact)-[:SUBJECT|OBJECT]->(it:Dispositif)',
        'it.sortKey',
        { distinct: true },
      ),
    }),
    dispositifsContractWide: t.field({
      type: [Dispositif],
      description: 'Dispositifs said of all quarters, or of the whole contract.',
      read: many(
        "(self)<-[:COVERS]-(via:Contract)<-[:NAMED_IN]-(it:Dispositif WHERE it.placeScope IN ['ALL_QPV', 'CONTRACT_WIDE'])",
        'it.sortKey',
        { distinct: true },
      ),
    }),
    instances: t.field({
      type: [Instance],
      description: 'Bodies that a fact places in this quarter by name, or a role on them.',
      read: many('(self)<-[:AT]-(via:Fact)-[:SUBJECT|OBJECT]->(it:Instance)', 'it.sortKey', {
        distinct: true,
      }),
    }),
    figures: t.field({
      type: [Figure],
      description: 'Numbers counted here by name, or of the quarter itself.',
      read: many(
        "(self)<-[:AT|OBJECT]-(via:Fact WHERE via.relation = 'COUNTED')-[:SUBJECT]->(it:Figure)",
        'it.sortKey',
        { distinct: true },
      ),
    }),
    involvements: t.page(involvements, { placeId: 'id' }, { description: HERE }),
    facts: t.page(facts, { subjectId: 'id' }, { description: 'Everything said of it, row by row.' }),
  }),
});

export const QpvFilter = builder.inputType('QpvFilter', {
  description: 'Which quarters. Fields combine with AND.',
  fields: (t) => ({
    contract: t.string({
      description: 'Slug or official code of a contract that covers it.',
      where: byContract(where('EXISTS { (self)-[:NAMED_IN]->(:Contract {id: $value}) }', 'contractId')),
    }),
    commune: t.id({
      description: 'Id of a commune it lies in.',
      where: byThing(where('EXISTS { (self)-[:IN_COMMUNE]->(:Commune {id: $value}) }')),
    }),
    hasCode: t.boolean({
      description: 'Whether an official code is known.',
      where: flag(
        '(self.code2015 IS NOT NULL OR self.code2024 IS NOT NULL)',
        'self.code2015 IS NULL AND self.code2024 IS NULL',
      ),
    }),
    text: t.string({
      description:
        'Beginnings of words of its label, acronym or printed forms, in any order, whatever the case and accents.',
      where: byWords,
    }),
  }),
});

export const qpvs = pages(Qpv, QpvFilter, {
  order: 'sortKey',
  access: [via('NAMED_IN', 'contractId', '(self:Qpv)-[rel:NAMED_IN]->()'), all(Q)],
  facets: { commune: reached('(self)-[:IN_COMMUNE]->(it:Commune)') },
});
