import type { model, Row } from '../../graph/model.ts';
import { many, one } from '../../read/read.ts';
import { Actor } from './actor.ts';
import { builder } from './builder.ts';
import { Commune } from './commune.ts';
import { Entity, Node } from './entity.ts';
import { HERE } from './here.ts';
import { involvements } from './involvement.ts';
import { Qpv } from './qpv.ts';

const contains = many('(self)-[:CONTAINS]->(it:Entity)', 'it.sortKey', { distinct: true });
const overlaps = many('(self)-[:OVERLAPS]-(it:Entity)', 'it.sortKey', { distinct: true });

export const Epci = builder.objectRef<Row<typeof model.Epci>>('Epci').implement({
  description: 'An inter-municipal body as a territory; as a body that acts, it is an Actor.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    siren: t.exposeString('siren', { description: 'Nine digits, from official data.' }),
    siret: t.exposeString('siret', { nullable: true, description: 'Fourteen digits; null when unknown.' }),
    authority: t.field({
      type: Actor,
      nullable: true,
      description: 'The body that governs it.',
      read: one('(self)<-[:AUTHORITY_OF]-(it:Actor)', { order: 'it.sortKey' }),
    }),
    communes: t.field({
      type: [Commune],
      description: 'Communes that it brings together, from official data.',
      read: many('(self)<-[:IN_EPCI]-(it:Commune)', 'it.sortKey'),
    }),
  }),
});

export const Departement = builder.objectRef<Row<typeof model.Departement>>('Departement').implement({
  description: 'A département as a territory.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    insee: t.exposeString('insee', { description: 'Official code: 54, 2A, 974.' }),
    authority: t.field({
      type: Actor,
      nullable: true,
      description: 'The conseil départemental.',
      read: one('(self)<-[:AUTHORITY_OF]-(it:Actor)', { order: 'it.sortKey' }),
    }),
  }),
});

export const Area = builder.objectRef<Row<typeof model.Area>>('Area').implement({
  description:
    'A place that the document prints and no official list knows: « le plateau de Haye », « secteur Est ». Its link to quarters is a fact of its own.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    contains: t.field({
      type: [Entity],
      description: 'Territories wholly inside, when stated or inferred by a named rule.',
      read: contains,
    }),
    overlaps: t.field({
      type: [Entity],
      description: 'Territories that share ground with it, without more being known.',
      read: overlaps,
    }),
    qpvs: t.field({
      type: [Qpv],
      description: 'Quarters inside or overlapping: what is said of the area is not said of each of them.',
      read: many('(self)-[:CONTAINS|OVERLAPS]-(it:Qpv)', 'it.sortKey', { distinct: true }),
    }),
    involvements: t.page(involvements, { placeId: 'id' }, { description: HERE }),
  }),
});

export const Site = builder.objectRef<Row<typeof model.Site>>('Site').implement({
  description: 'A named place smaller than a quarter: a copropriété.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    communes: t.field({
      type: [Commune],
      description: 'The communes it lies in.',
      read: many('(self)-[:IN_COMMUNE]->(it:Commune)', 'it.sortKey', { distinct: true }),
    }),
    involvements: t.page(involvements, { placeId: 'id' }, { description: HERE }),
    overlaps: t.field({ type: [Entity], description: 'Areas it lies in or touches.', read: overlaps }),
  }),
});
