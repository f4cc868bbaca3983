import { listGrounds } from '../../domain/insights/evaluation.graph.ts';
import type { Measured, Ground as Shape } from '../../domain/insights/evaluation.ts';
import { builder } from './builder.ts';
import { Criterion } from './criterion.ts';
import { CriterionUseEnum } from './enums.ts';
import { Fact } from './fact.ts';
import { batched, sizeAsked } from './loaded.ts';
import { CONTRACT, contractOf } from './query.ts';

const EvaluationMeasure = builder.objectRef<Measured>('EvaluationMeasure').implement({
  description: 'Something counted that tells of a ground of evaluation.',
  fields: (t) => ({
    key: t.string({
      description: 'Name of the measure, the same for every contract.',
      resolve: ({ key }) => key,
    }),
    label: t.string({ description: 'What is counted, in French.', resolve: ({ label }) => label }),
    count: t.int({
      description: 'How many are known to be so; the rest is silence, not failure.',
      resolve: ({ count }) => count,
    }),
    total: t.int({
      nullable: true,
      description: 'Out of how many; null when they are counted for themselves.',
      resolve: ({ total }) => total ?? null,
    }),
    facts: t.field({
      type: [Fact],
      description: 'What shows those that are counted.',
      args: { first: t.arg.int({ description: 'At most so many: 20 unless told, 100 at most.' }) },
      resolve: ({ facts }, { first }, { reader }, info) =>
        batched(reader, 'Fact', facts.slice(0, sizeAsked(first)), info),
    }),
  }),
});

const EvaluationGround = builder.objectRef<Shape>('EvaluationGround').implement({
  description:
    'A head of the final evaluation, or a criterion of each action, with what the graph counts for it. It judges nothing.',
  fields: (t) => ({
    criterion: t.field({
      type: Criterion,
      description: 'The ground as the contract prints it.',
      resolve: ({ criterion }, _args, { reader }, info) =>
        reader.entity('Criterion', criterion, info) as never,
    }),
    use: t.field({
      type: CriterionUseEnum,
      description: 'Of the contract at its end, or of each action.',
      resolve: ({ use }) => use,
    }),
    measures: t.field({
      type: [EvaluationMeasure],
      description: 'What speaks for it; empty when nothing that is counted does.',
      resolve: ({ measures }) => [...measures],
    }),
    notAssessable: t.stringList({
      description: 'French sentences: what cannot be assessed, and why.',
      resolve: ({ notAssessable }) => [...notAssessable],
    }),
  }),
});

builder.queryField('evaluationView', (t) =>
  t.field({
    type: [EvaluationGround],
    description:
      'The printed grounds on which a contract will be judged, each fed by what the graph knows, with what cannot be assessed.',
    args: {
      contract: t.arg.string({ description: CONTRACT }),
      asOf: t.arg({
        type: 'Date',
        description:
          'Counting only what may hold on this day according to its dates. Absent, nothing is filtered.',
      }),
    },
    resolve: async (_root, { contract, asOf }, context) => {
      const contractId = contractOf(context, contract);
      return contractId ? listGrounds(context.graph, contractId, asOf ?? undefined) : [];
    },
  }),
);
