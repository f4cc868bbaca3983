import type { ObjectRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import { CODES, type Coded } from '../../domain/engagements/code.graph.ts';
import { Actor } from './actor.ts';
import { builder, type EngagementsTypes } from './builder.ts';
import { Commitment } from './commitment.ts';
import { Commune } from './commune.ts';
import { Competence } from './competence.ts';
import type { Context } from './context.ts';
import { Contract } from './contract.ts';
import { Criterion } from './criterion.ts';
import { Discrepancy } from './discrepancy.ts';
import { Dispositif } from './dispositif.ts';
import { Document } from './document.ts';
import { Figure } from './figure.ts';
import { Finding } from './finding.ts';
import { Funding } from './funding.ts';
import { Indicator } from './indicator.ts';
import { Instance } from './instance.ts';
import { Milestone } from './milestone.ts';
import { NationalScheme } from './national-scheme.ts';
import { Objective } from './objective.ts';
import { Priority } from './priority.ts';
import { Public } from './public.ts';
import { Qpv } from './qpv.ts';
import { Row } from './row.ts';
import { Term } from './term.ts';
import { Area, Departement, Epci, Site } from './territory.ts';
import { Theme } from './theme.ts';
import { VigilancePoint } from './vigilance-point.ts';

/** How another subgraph names a thing: by our id, or by an official code. */
type Reference = { id?: string } & Record<string, string | null | undefined>;

async function resolve(
  type: string,
  reference: Reference,
  { reader, codes }: Context,
  info: GraphQLResolveInfo,
) {
  const properties: readonly string[] = type in CODES ? CODES[type as Coded] : [];
  const property = properties.find((name) => typeof reference[name] === 'string');
  const code = property ? reference[property] : undefined;
  const id =
    reference.id ??
    (property && code ? await codes.load({ label: type as Coded, property, code }) : undefined);
  return id ? reader.entity(type, id, info) : null;
}

const byId = builder.selection<{ id: string }>('id');
const KEYS = {
  Contract: [builder.selection<{ officialCode: string }>('officialCode')],
  Actor: [builder.selection<{ siren: string }>('siren')],
  Qpv: [
    builder.selection<{ code2015: string }>('code2015'),
    builder.selection<{ code2024: string }>('code2024'),
  ],
  Commune: [builder.selection<{ insee: string }>('insee')],
  Epci: [builder.selection<{ siren: string }>('siren')],
} satisfies Record<Coded, unknown[]>;

const ENTITIES = [
  Contract,
  Document,
  Actor,
  Qpv,
  Commune,
  Epci,
  Departement,
  Area,
  Site,
  Theme,
  Row,
  Dispositif,
  Instance,
  Competence,
  Commitment,
  Objective,
  Priority,
  Public,
  VigilancePoint,
  Indicator,
  Finding,
  Criterion,
  Figure,
  NationalScheme,
  Milestone,
  Funding,
  Term,
  Discrepancy,
] as ObjectRef<EngagementsTypes, unknown>[];

/** Every entity is ours: other subgraphs find it by id, and by official code where it may have one. */
for (const ref of ENTITIES) {
  builder.asEntity(ref, {
    key: [byId, ...(ref.name in KEYS ? KEYS[ref.name as Coded] : [])],
    resolveReference: (reference, context, info) => resolve(ref.name, reference as Reference, context, info),
  });
}
