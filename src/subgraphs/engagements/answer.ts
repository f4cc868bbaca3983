import type {
  Answer as AnswerShape,
  Linked,
  Suggestion as SuggestionShape,
} from '../../domain/questions/answer.ts';
import { ask } from '../../domain/questions/ask.ts';
import { findCorpus } from '../../domain/questions/corpus.graph.ts';
import { ANSWER_STATUSES } from '../../domain/questions/draft.ts';
import { scopeOf } from '../../domain/questions/scope.ts';
import { builder } from './builder.ts';
import { Entity } from './entity.ts';
import { enumOf } from './enums.ts';
import { Fact } from './fact.ts';
import { knownOr } from './known.ts';
import { contractOf } from './query.ts';

const AnswerStatus = enumOf('AnswerStatus', 'How far the graph answers a question.', ANSWER_STATUSES, {
  ANSWERED: 'Everything that was asked is stated.',
  PARTLY_ANSWERED:
    'Something less is stated: a weaker role, a plan, one of two parts; the sentence says which.',
  NOT_STATED: 'The question is understood, and the document is silent.',
  AMBIGUOUS: 'The words name several things; `suggestions` has one question for each.',
  NOT_UNDERSTOOD: 'The question is not recognised; `suggestions` has near ones that can be answered.',
});

const LinkedEntity = builder.objectRef<Linked>('LinkedEntity').implement({
  description: 'Words of the question and the thing they were taken for.',
  fields: (t) => ({
    words: t.string({ description: 'As typed.', resolve: ({ words }) => words }),
    entity: t.field({
      type: Entity,
      description: 'The thing.',
      resolve: ({ thing }, _args, { reader }, info) =>
        knownOr([thing], info, async () => [await reader.entity('Entity', thing.id, info)]).then(
          ([one]) => one,
        ) as never,
    }),
  }),
});

const Interpretation = builder.objectRef<AnswerShape['interpretation']>('Interpretation').implement({
  description: 'How a question was read.',
  fields: (t) => ({
    intent: t.string({
      description:
        'What was asked, one name per part: `WHO_LEAD`, `WHEN`, `YES_NO`… listed in docs/questions.md.',
      resolve: ({ intent }) => intent,
    }),
    entities: t.field({
      type: [LinkedEntity],
      description: 'The things found in it, with the words that named them.',
      resolve: ({ entities }) => [...entities],
    }),
    operation: t.string({
      description:
        'A GraphQL operation of this API that reads the facts of the answer; of `near`, when there is none.',
      resolve: ({ operation }) => operation,
    }),
    variables: t.string({
      description: 'The variables of `operation`, as JSON.',
      resolve: ({ variables }) => variables,
    }),
  }),
});

const Suggestion = builder.objectRef<SuggestionShape>('Suggestion').implement({
  description: 'Another question, and how it would be answered.',
  fields: (t) => ({
    question: t.string({
      description: 'In French, to be asked as it is.',
      resolve: ({ question }) => question,
    }),
    status: t.field({
      type: AnswerStatus,
      description: 'How it would be answered.',
      resolve: ({ status }) => status,
    }),
    slug: t.string({
      nullable: true,
      description: 'The thing that it is about; null when it is about none.',
      resolve: ({ slug }) => slug ?? null,
    }),
  }),
});

const Answer = builder.objectRef<AnswerShape>('Answer').implement({
  description:
    'The answer to a question in French: what the document says, with its proof, or that it does not say.',
  fields: (t) => ({
    status: t.field({
      type: AnswerStatus,
      description: 'How far it answers.',
      resolve: ({ status }) => status,
    }),
    sentence: t.string({
      description: 'French, to be read aloud; a sentence per part of the question.',
      resolve: ({ sentence }) => sentence,
    }),
    entities: t.field({
      type: [Entity],
      description: 'What answers, in order; empty when nothing is stated.',
      resolve: ({ entities }, _args, { reader }, info) =>
        knownOr(entities, info, () =>
          reader.entities(
            'Entity',
            entities.map(({ id }) => id),
            info,
          ),
        ) as never,
    }),
    values: t.stringList({
      description: 'Dates, numbers, frequencies, meanings as printed.',
      resolve: ({ values }) => [...values],
    }),
    facts: t.field({
      type: [Fact],
      description: 'The proof: every entity is an end of one of these, every value is printed in one.',
      resolve: async ({ facts }, _args, { reader }, info) =>
        (await reader.entities(
          'Fact',
          facts.map(({ id }) => id),
          info,
        )) as never,
    }),
    interpretation: t.field({
      type: Interpretation,
      description: 'How the question was read.',
      resolve: ({ interpretation }) => interpretation,
    }),
    suggestions: t.field({
      type: [Suggestion],
      description: 'Other readings of an ambiguous name, or near questions that can be answered.',
      resolve: ({ suggestions }) => [...suggestions],
    }),
    near: t.field({
      type: [Fact],
      description: 'What the document says near an answer that it does not give: three at most.',
      resolve: async ({ near }, _args, { reader }, info) =>
        (await reader.entities(
          'Fact',
          near.map(({ id }) => id),
          info,
        )) as never,
    }),
    notStated: t.stringList({
      description: 'What was asked and is not stated, in words.',
      resolve: ({ notStated }) => [...notStated],
    }),
  }),
});

builder.queryField('ask', (t) =>
  t.field({
    type: Answer,
    description:
      'A question in French, answered from the graph alone, deterministically: no model, no guess. Whatever is typed gets a typed answer.',
    args: {
      question: t.arg.string({
        required: true,
        description: 'Any text; what is beyond 600 characters is left.',
      }),
      contract: t.arg.string({
        description:
          'Slug or official code; absent, the only contract if there is one, else the error CONTRACT_REQUIRED.',
      }),
      asOf: t.arg({
        type: 'Date',
        description: 'Only what may hold on this day according to its dates. Absent, nothing is filtered.',
      }),
    },
    resolve: async (_root, { question, contract, asOf }, context) => {
      const contractId = contractOf(context, contract);
      const corpus = await findCorpus(context.graph, context.dataVersion);
      return ask(question, scopeOf(corpus, contractId, asOf ?? undefined));
    },
  }),
);
