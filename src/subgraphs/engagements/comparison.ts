import type { GraphQLResolveInfo } from 'graphql';
import {
  type Compared,
  compare,
  compareGaps,
  type Comparison as Shape,
  type Side,
} from '../../domain/insights/comparison.graph.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Contract } from './contract.ts';
import { Entity } from './entity.ts';
import { Fact } from './fact.ts';
import { contractToId } from './filters.ts';
import { batched, sizeAsked } from './loaded.ts';
import { CONTRACT, contractOf } from './query.ts';

const ComparedSide = builder.objectRef<Side>('ComparedSide').implement({
  description: 'One of the two that are compared.',
  fields: (t) => ({
    contract: t.field({
      type: Contract,
      description: 'Whose facts are counted.',
      resolve: ({ contractId }, _args, { reader }, info) =>
        reader.entity('Contract', contractId, info) as never,
    }),
    asOf: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which they may hold; null: as the documents state.',
      resolve: ({ day }) => day ?? null,
    }),
  }),
});

const ComparedMeasure = builder.objectRef<Compared>('ComparedMeasure').implement({
  description: 'One count on both sides.',
  fields: (t) => ({
    key: t.string({
      description: 'A kind of thing, `FACTS`, `ROLES_…` by family; of gaps, their kind.',
      resolve: ({ key }) => key,
    }),
    label: t.string({ description: 'What is counted, in French.', resolve: ({ label }) => label }),
    left: t.int({ description: 'Number on the first side.', resolve: ({ left }) => left }),
    right: t.int({ description: 'Number on the second side.', resolve: ({ right }) => right }),
    difference: t.int({
      description: 'What the second side has more; negative when it has less.',
      resolve: ({ left, right }) => right - left,
    }),
  }),
});

/** The beginning of one of its lists of ids, read. */
const some =
  (type: 'Entity' | 'Fact', of: (one: Shape) => readonly string[]) =>
  (
    one: Shape,
    { first }: { first?: number | null | undefined },
    { reader }: Context,
    info: GraphQLResolveInfo,
  ) =>
    batched(reader, type, of(one).slice(0, sizeAsked(first)), info);

const FIRST = 'At most so many: 20 unless told, 100 at most.';
const Comparison = builder.objectRef<Shape>('Comparison').implement({
  description:
    'Two contracts side by side, or one contract on two days. Documents of unequal length count unequally: a smaller number is no smaller effort.',
  fields: (t) => ({
    left: t.field({ type: ComparedSide, description: 'The first.', resolve: ({ left }) => left }),
    right: t.field({ type: ComparedSide, description: 'The second.', resolve: ({ right }) => right }),
    measures: t.field({
      type: [ComparedMeasure],
      description: 'Things, facts and roles, counted on both sides.',
      resolve: ({ measures }) => [...measures],
    }),
    gaps: t.field({
      type: [ComparedMeasure],
      description: 'What is missing on both sides: a count for each kind of gap.',
      resolve: (comparison, _args, { graph, dataVersion }) => compareGaps(graph, dataVersion, comparison),
    }),
    shared: t.field({
      type: [Entity],
      description: 'Actors, territories and national schemes that both speak of.',
      args: { first: t.arg.int({ description: FIRST }) },
      resolve: some('Entity', ({ both }) => both),
    }),
    onlyLeft: t.field({
      type: [Entity],
      description: 'Those that only the first speaks of.',
      args: { first: t.arg.int({ description: FIRST }) },
      resolve: some('Entity', ({ onlyLeft }) => onlyLeft),
    }),
    onlyRight: t.field({
      type: [Entity],
      description: 'Those that only the second speaks of.',
      args: { first: t.arg.int({ description: FIRST }) },
      resolve: some('Entity', ({ onlyRight }) => onlyRight),
    }),
    factsOnlyLeft: t.field({
      type: [Fact],
      description:
        'Of one contract on two days: what may hold on the first and not on the second. Empty for two contracts.',
      args: { first: t.arg.int({ description: FIRST }) },
      resolve: some('Fact', ({ factsOnlyLeft }) => factsOnlyLeft),
    }),
    factsOnlyRight: t.field({
      type: [Fact],
      description:
        'Of one contract on two days: what may hold on the second and not on the first. Empty for two contracts.',
      args: { first: t.arg.int({ description: FIRST }) },
      resolve: some('Fact', ({ factsOnlyRight }) => factsOnlyRight),
    }),
  }),
});

builder.queryField('comparison', (t) =>
  t.field({
    type: Comparison,
    nullable: true,
    description:
      'Compares two contracts, or one contract on two days; null when there is no contract at all.',
    args: {
      contract: t.arg.string({ description: CONTRACT }),
      asOf: t.arg({ type: 'Date', description: 'Day of the first side. Absent, as its documents state.' }),
      with: t.arg.string({
        description: 'Slug or official code of the second side; absent, the same contract.',
      }),
      withAsOf: t.arg({
        type: 'Date',
        description: 'Day of the second side. Absent, as its documents state.',
      }),
    },
    resolve: async (_root, { contract, asOf, with: other, withAsOf }, context) => {
      const left = contractOf(context, contract);
      const right = other ? contractToId(other, context) : left;
      if (!left || !right) return null;
      return compare(
        context.graph,
        { contractId: left, day: asOf ?? undefined },
        { contractId: right, day: withAsOf ?? undefined },
      );
    },
  }),
);
