import { listOverlaps } from '../../domain/insights/overlap.graph.ts';
import { OVERLAP_KINDS, type Overlap as Shape } from '../../domain/insights/overlap.ts';
import { builder } from './builder.ts';
import { Entity } from './entity.ts';
import { enumOf } from './enums.ts';
import { Fact } from './fact.ts';
import { batched } from './loaded.ts';
import { CONTRACT, contractOf } from './query.ts';

const OverlapKindEnum = enumOf('OverlapKind', 'How things may stand in each other’s place.', OVERLAP_KINDS, {
  LISTED_SEVERAL_TIMES: 'One dispositif, listed on several annex rows.',
  OBJECTIVE_SERVED_BY_MANY: 'One aim that several things are said to serve.',
  SEVERAL_LEADS: 'Several are said to lead or chair: together when it is said so, else each by itself.',
  NEAR_NAMES: 'Two things whose names are so near that they may be one.',
});

const Overlap = builder.objectRef<Shape>('Overlap').implement({
  description: 'Things that may do the same work, or be the same: to be looked at, never merged in silence.',
  fields: (t) => ({
    kind: t.field({
      type: OverlapKindEnum,
      description: 'In what way they overlap.',
      resolve: ({ kind }) => kind,
    }),
    things: t.field({
      type: [Entity],
      description: 'Each thing concerned, the one that it is about first.',
      resolve: ({ things }, _args, { reader }, info) => batched(reader, 'Entity', things, info),
    }),
    explanation: t.string({
      description: 'One French sentence, to be shown as it is.',
      resolve: ({ explanation }) => explanation,
    }),
    score: t.float({
      nullable: true,
      description:
        'Of near names, the share of letters or words in common: 1 when equal but for case, accents and small words. Null otherwise.',
      resolve: ({ score }) => score ?? null,
    }),
    decision: t.string({
      nullable: true,
      description:
        'Of near names, why they were kept as two; null while nobody decided, and for other kinds.',
      resolve: ({ decision }) => decision ?? null,
    }),
    facts: t.field({
      type: [Fact],
      description: 'What shows it, with its proofs; empty for near names that nobody decided on.',
      resolve: ({ facts }, _args, { reader }, info) => batched(reader, 'Fact', facts, info),
    }),
  }),
});

builder.queryField('overlaps', (t) =>
  t.field({
    type: [Overlap],
    description: 'What may be there twice: by kind, then by label; near names by nearness.',
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
      return contractId ? listOverlaps(context.graph, contractId, asOf ?? undefined) : [];
    },
  }),
);
