import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { findInstanceIds, findTermIds, listEntityIds } from '../../domain/engagements/listing.graph.ts';
import { model } from '../../graph/model.ts';
import { is, translated, where } from '../../read/predicate.ts';
import { one } from '../../read/read.ts';
import { Actor, actors } from './actor.ts';
import { builder } from './builder.ts';
import { Commune, communes } from './commune.ts';
import type { Context } from './context.ts';
import { Contract, contracts } from './contract.ts';
import { Dataset } from './dataset.ts';
import { Discrepancy } from './discrepancy.ts';
import { Dispositif, dispositifs } from './dispositif.ts';
import { Entity, Node } from './entity.ts';
import { facts } from './fact.ts';
import { contractToId, slugToId, wordsOf } from './filters.ts';
import { Instance } from './instance.ts';
import { involvements } from './involvement.ts';
import { objectives } from './objective.ts';
import { Qpv, qpvs } from './qpv.ts';
import { Term } from './term.ts';
import { Theme } from './theme.ts';
import { vigilancePoints } from './vigilance-point.ts';

const bySlug = translated(is(model.Entity, 'id'), slugToId);

/** The contract that plain lists are of: the one asked for, else the only one there is. */
export function contractOf(context: Context, asked: string | null | undefined): string | undefined {
  const { dataset } = context;
  if (asked) return contractToId(asked, context);
  if (dataset.contracts.length === 1) return dataset.contracts[0]?.id;
  throw new GraphQLError('Several contracts: say which one with `contract`.', {
    extensions: { code: 'CONTRACT_REQUIRED' },
  });
}

export const CONTRACT =
  'Slug or official code; absent, the only contract if there is one, else the error CONTRACT_REQUIRED.';
const SLUG = 'Permanent address; an old one still leads to the thing.';

builder.queryType({
  description: 'Questions about contrats de ville. Every answer that says who does what carries its proof.',
  fields: (t) => ({
    node: t.field({
      type: Node,
      nullable: true,
      description: 'The thing or fact of this id; null when there is none.',
      args: { id: t.arg.id({ required: true, description: 'Opaque id.' }) },
      resolve: async (_root, { id }, { reader }, info) =>
        (await reader.entities('Node', [id], info))[0] as never,
    }),
    nodes: t.field({
      type: [Node],
      nullable: { list: false, items: true },
      description: 'Things and facts by id, in the order of the ids; null where there is none. At most 100.',
      args: { ids: t.arg.idList({ required: true, description: 'Opaque ids, at most 100.' }) },
      resolve: async (_root, { ids }, { reader }, info) => {
        if (ids.length > 100)
          throw new GraphQLError('At most 100 ids.', { extensions: { code: 'PAGE_SIZE' } });
        return (await reader.entities('Node', ids, info)) as never;
      },
    }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The thing at this address; null when there is none.',
      args: { slug: t.arg.string({ required: true, description: SLUG }) },
      resolve: async (_root, { slug }, context, info) =>
        (await context.reader.entities('Entity', [slugToId(slug, context)], info))[0] as never,
    }),
    contracts: t.page(contracts, {}, { description: 'Contrats de ville.' }),
    contract: t.field({
      type: Contract,
      nullable: true,
      description: 'One contract, by address or official code.',
      args: {
        slug: t.arg.string({ description: SLUG, where: bySlug }),
        officialCode: t.arg.string({
          description: 'ANCT code: CV169.',
          where: is(model.Contract, 'officialCode'),
        }),
      },
      read: one('(it:Entity:Contract)', { order: 'it.sortKey' }),
    }),
    actors: t.page(actors, {}, { description: 'Whoever holds a role, signs or is named.' }),
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'One actor, by address or SIREN.',
      args: {
        slug: t.arg.string({ description: SLUG, where: bySlug }),
        siren: t.arg.string({ description: 'Nine digits.', where: is(model.Actor, 'siren') }),
      },
      read: one('(it:Entity:Actor)', { order: 'it.sortKey' }),
    }),
    qpvs: t.page(qpvs, {}, { description: 'Priority quarters.' }),
    qpv: t.field({
      type: Qpv,
      nullable: true,
      description: 'One quarter, by address or official code of any generation.',
      args: {
        slug: t.arg.string({ description: SLUG, where: bySlug }),
        code: t.arg.string({
          description: 'Official code: QP054001, QN05401M.',
          where: where('(self.code2015 = $value OR self.code2024 = $value)'),
        }),
      },
      read: one('(it:Entity:Qpv)', { order: 'it.sortKey' }),
    }),
    communes: t.page(communes, {}, { description: 'Communes that contracts name or cover.' }),
    commune: t.field({
      type: Commune,
      nullable: true,
      description: 'One commune, by address or INSEE code.',
      args: {
        slug: t.arg.string({ description: SLUG, where: bySlug }),
        insee: t.arg.string({ description: 'Official code: 54395.', where: is(model.Commune, 'insee') }),
      },
      read: one('(it:Entity:Commune)', { order: 'it.sortKey' }),
    }),
    dispositifs: t.page(dispositifs, {}, { description: 'What contracts mobilise.' }),
    dispositif: t.field({
      type: Dispositif,
      nullable: true,
      description: 'One dispositif, by address.',
      args: { slug: t.arg.string({ required: true, description: SLUG, where: bySlug }) },
      read: one('(it:Entity:Dispositif)', { order: 'it.sortKey' }),
    }),
    themes: t.field({
      type: [Theme],
      description: 'Headings of a contract, in French order.',
      args: { contract: t.arg.string({ description: CONTRACT }) },
      resolve: (_root, { contract }, context, info) =>
        listed('Theme', contractOf(context, contract), context, info),
    }),
    objectives: t.page(objectives, {}, { description: 'Aims, whatever their level.' }),
    vigilancePoints: t.page(vigilancePoints, {}, { description: 'Warnings.' }),
    terms: t.field({
      type: [Term],
      description: 'Acronyms and names of a contract, in French order: defined or not.',
      args: {
        contract: t.arg.string({ description: CONTRACT }),
        text: t.arg.string({ description: 'Beginnings of words of the term or of what it stands for.' }),
      },
      resolve: async (_root, { contract, text }, context, info) => {
        const contractId = contractOf(context, contract);
        if (!contractId || text == null) return listed('Term', contractId, context, info);
        const ids = await findTermIds(context.graph, contractId, wordsOf(text));
        return (await context.reader.entities('Term', ids, info)) as never;
      },
    }),
    discrepancies: t.field({
      type: [Discrepancy],
      description: 'Places where a contract disagrees with itself, each with both citations.',
      args: { contract: t.arg.string({ description: CONTRACT }) },
      resolve: (_root, { contract }, context, info) =>
        listed('Discrepancy', contractOf(context, contract), context, info),
    }),
    instances: t.field({
      type: [Instance],
      description: 'Governance bodies of a contract, in French order.',
      args: {
        contract: t.arg.string({ description: CONTRACT }),
        asOf: t.arg({
          type: 'Date',
          description: 'Only those that may be in force on this day by their stated term: most state none.',
        }),
      },
      resolve: async (_root, { contract, asOf }, context, info) => {
        const contractId = contractOf(context, contract);
        if (!contractId || asOf == null) return listed('Instance', contractId, context, info);
        const ids = await findInstanceIds(context.graph, contractId, asOf);
        return (await context.reader.entities('Instance', ids, info)) as never;
      },
    }),
    instance: t.field({
      type: Instance,
      nullable: true,
      description: 'One governance body, by address.',
      args: { slug: t.arg.string({ required: true, description: SLUG, where: bySlug }) },
      read: one('(it:Entity:Instance)', { order: 'it.sortKey' }),
    }),
    whoDoesWhat: t.page(
      involvements,
      {},
      { description: 'Who does what: every filter combines. Without `asOf`: as the documents state.' },
    ),
    facts: t.page(facts, {}, { description: 'Everything the graph knows, one fact per row.' }),
    dataset: t.field({
      type: Dataset,
      description: 'What the graph holds as a whole.',
      resolve: (_root, _args, { dataset }) => dataset,
    }),
  }),
});

async function listed(
  type: Parameters<typeof listEntityIds>[1],
  contractId: string | undefined,
  { graph, reader }: Context,
  info: GraphQLResolveInfo,
) {
  const ids = contractId ? await listEntityIds(graph, type, contractId) : [];
  return (await reader.entities(type, ids, info)) as never;
}
