import type { GraphQLResolveInfo } from 'graphql';
import {
  type Counts,
  getCounts,
  listDocumentIds,
  type Dataset as Shape,
} from '../../domain/engagements/dataset.graph.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Contract } from './contract.ts';
import { Document } from './document.ts';

const CountsType = builder.objectRef<Counts>('DatasetCounts').implement({
  description: 'How much the whole graph holds, all contracts together.',
  fields: (t) => ({
    entities: t.int({ description: 'Things, of every kind.', resolve: ({ entities }) => entities }),
    facts: t.int({ description: 'Facts, who-does-what included.', resolve: ({ facts }) => facts }),
    involvements: t.int({
      description: 'Facts that say who does what.',
      resolve: ({ involvements }) => involvements,
    }),
    citations: t.int({ description: 'Proofs.', resolve: ({ citations }) => citations }),
  }),
});

const byIds = async (type: string, ids: string[], { reader }: Context, info: GraphQLResolveInfo) =>
  (await reader.entities(type, ids, info)) as never;

export const Dataset = builder.objectRef<Shape>('Dataset').implement({
  description: 'What the graph holds as a whole.',
  fields: (t) => ({
    version: t.string({
      description: 'Changes exactly when the data does; stamped on every answer as `extensions.dataVersion`.',
      resolve: ({ version }) => version,
    }),
    importedAt: t.string({
      nullable: true,
      description: 'Instant of the last import, ISO 8601; null before the first.',
      resolve: ({ importedAt }) => importedAt,
    }),
    contracts: t.field({
      type: [Contract],
      description: 'Its contracts, by address.',
      resolve: ({ contracts }, _args, context, info) =>
        byIds(
          'Contract',
          contracts.map(({ id }) => id),
          context,
          info,
        ),
    }),
    documents: t.field({
      type: [Document],
      description: 'Every source that a fact may cite: texts of contracts and public data sets.',
      resolve: async (_dataset, _args, context, info) =>
        byIds('Document', await listDocumentIds(context.graph), context, info),
    }),
    counts: t.field({
      type: CountsType,
      description: 'How much there is.',
      resolve: (_dataset, _args, { graph }) => getCounts(graph),
    }),
    licence: t.string({
      description: 'Licence of the facts.',
      resolve: () => 'Licence Ouverte 2.0 (Etalab)',
    }),
  }),
});
