import { listGaps } from '../../domain/insights/gap.graph.ts';
import { GAP_KINDS, GAP_LABELS, type GapKind, type Gap as Shape } from '../../domain/insights/gap.ts';
import { connectionOf } from '../../read/connection.ts';
import { connectionDescriptions as say } from '../../read/descriptions.ts';
import { keyset } from '../../read/keyset.ts';
import { ABSENCE_KINDS } from '../../values/vocabulary.ts';
import { builder } from './builder.ts';
import { Citation } from './citation.ts';
import { Entity } from './entity.ts';
import { enumOf } from './enums.ts';
import { batched } from './loaded.ts';
import { CONTRACT, contractOf } from './query.ts';

export const AbsenceKindEnum = enumOf(
  'AbsenceKind',
  'How we know that something is missing.',
  ABSENCE_KINDS,
  {
    STATED: 'The document says that it is not there.',
    EMPTY: 'Its cell or its blank is printed, and nothing stands in it.',
    NO_COLUMN: 'The table has no column for it.',
    ANNOUNCED: 'It is announced, and is not there.',
    SILENT: 'Nothing is printed: the rule of the kind found it missing.',
  },
);

export const GapKindEnum = enumOf(
  'GapKind',
  'What is expected and missing. A planned or advised role never fills a gap.',
  GAP_KINDS,
  {
    DISPOSITIF_WITHOUT_LEAD: 'Nobody is said to lead, co-lead or be responsible for it.',
    DISPOSITIF_WITHOUT_OPERATOR: 'Nobody is said to run it: no role of the family RUNNING.',
    DISPOSITIF_WITHOUT_FUNDER: 'Nobody is said to fund it, nor the means that pay for it.',
    DISPOSITIF_WITHOUT_PLACE: 'No fact says where, by name or in general.',
    DISPOSITIF_WITHOUT_REGIME: 'Nothing says whether it is mainstream or dedicated.',
    DISPOSITIF_WITHOUT_OBJECTIVE:
      'The cell of objectives is empty on every annex row that lists it, and no sentence gives it one.',
    OBJECTIVE_WITHOUT_DISPOSITIF:
      'The cell of dispositifs is empty on every annex row that lists it, and no sentence gives it one.',
    OBJECTIVE_WITHOUT_INDICATOR: 'No indicator measures it.',
    PRIORITY_WITHOUT_OBJECTIVE: 'No aim is said to follow from it.',
    THEME_WITHOUT_VIGILANCE: 'No warning is printed under it or its parts.',
    VIGILANCE_WITHOUT_ANSWER: 'Nobody is said to answer for the warning.',
    QPV_WITHOUT_INSTANCE: 'No governance body is said to be in this quarter by name.',
    QPV_WITHOUT_AGREEMENT: 'No convention, contract or charter names this quarter.',
    QPV_WITHOUT_DISPOSITIF: 'Nothing that the contract mobilises is said to be in this quarter by name.',
    QPV_WITHOUT_CODE: 'Its official code is unknown.',
    INSTANCE_WITHOUT_CHAIR: 'Nobody is said to chair it.',
    INSTANCE_WITHOUT_MEMBERS: 'Nobody is said to sit in it or to take part.',
    INSTANCE_WITHOUT_FREQUENCY: 'Nothing says how often it meets.',
    GROUP_WITHOUT_MEMBERS: 'A printed group of which no member is named.',
    SIGNATORY_WITHOUT_INVOLVEMENT:
      'A signature block bears its name, and nothing is said of what it does in its own name.',
    SIGNATORY_WITHOUT_CONTACT: 'Nobody is designated to be contacted.',
    ACTIVE_BUT_NOT_SIGNATORY: 'It holds a role, and no signature block bears its name or its body’s.',
    COMMITMENT_WITHOUT_DEADLINE: 'Nothing says for when it is promised.',
    AGREEMENT_WITHOUT_DATE: 'Neither a dated signature nor a term.',
    AGREEMENT_EXPIRED: 'Its last stated term is over on the day, or was when the document was written.',
    DOCUMENT_WITHOUT_DATE: 'A text of the contract that prints no date.',
    ACTION_SHEET_ANNOUNCED: 'Action sheets that a document announces and does not hold.',
    TERM_UNDEFINED: 'An acronym or a name that is used and never spelled out.',
    FUNDING_WITHOUT_AMOUNT: 'Means without an amount, a rate or a number of posts.',
    STATED_ABSENCE: 'What the document itself says is missing.',
  },
);

const Gap = builder.objectRef<Shape>('Gap').implement({
  description: 'Something expected and missing, and how we know.',
  fields: (t) => ({
    kind: t.field({ type: GapKindEnum, description: 'What is missing.', resolve: ({ kind }) => kind }),
    about: t.field({
      type: Entity,
      description: 'What lacks it.',
      resolve: ({ about }, _args, { reader }, info) => reader.entity('Entity', about, info) as never,
    }),
    absence: t.field({
      type: AbsenceKindEnum,
      description: 'Whether the absence is printed, and how; SILENT when it is only our rule that finds it.',
      resolve: ({ absence }) => absence,
    }),
    explanation: t.string({
      description:
        'French: what is missing, and what is said instead. « Rien en propre » is told from « rien » where a group acts.',
      resolve: ({ explanation }) => explanation,
    }),
    citations: t.field({
      type: [Citation],
      description:
        'Where the absence is printed; of a silence, where the thing itself is. Empty only for what no document prints.',
      resolve: ({ citations }, _args, { reader }, info) => batched(reader, 'Citation', citations, info),
    }),
  }),
});

type Count = { kind: GapKind; count: number };
const GapCount = builder.objectRef<Count>('GapCount').implement({
  description: 'How many gaps of one kind.',
  fields: (t) => ({
    kind: t.field({ type: GapKindEnum, description: 'What is missing.', resolve: ({ kind }) => kind }),
    label: t.string({ description: 'The kind in French, plural.', resolve: ({ kind }) => GAP_LABELS[kind] }),
    count: t.int({
      description: 'Gaps; 0 when nothing of this kind is missing.',
      resolve: ({ count }) => count,
    }),
  }),
});

const AS_OF =
  'Counting only what may hold on this day according to its dates; a term that is over makes an expired agreement. Absent, as the documents state.';

builder.queryFields((t) => ({
  gaps: t.field({
    type: connectionOf(builder as never, Gap as never) as never,
    description: 'What is expected of a contract and missing, by kind, then by label.',
    args: {
      contract: t.arg.string({ description: CONTRACT }),
      kinds: t.arg({ type: [GapKindEnum], description: 'Only these kinds; absent, all of them.' }),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
      first: t.arg.int({ description: say.first }),
      after: t.arg.string({ description: say.after }),
      last: t.arg.int({ description: say.last }),
      before: t.arg.string({ description: say.before }),
    },
    resolve: async (_root, { contract, kinds, asOf, ...paging }, context) => {
      const contractId = contractOf(context, contract);
      const asked = { day: asOf ?? undefined, kinds: kinds ?? undefined };
      const found = contractId
        ? await listGaps(context.graph, context.dataVersion, { contractId, ...asked })
        : [];
      return keyset(found, ({ key }) => key, paging) as never;
    },
  }),
  gapCounts: t.field({
    type: [GapCount],
    description: 'How many gaps of each kind, in the order in which `gaps` lists them.',
    args: {
      contract: t.arg.string({ description: CONTRACT }),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
    },
    resolve: async (_root, { contract, asOf }, context) => {
      const contractId = contractOf(context, contract);
      const asked = { day: asOf ?? undefined, kinds: undefined };
      const found = contractId
        ? await listGaps(context.graph, context.dataVersion, { contractId, ...asked })
        : [];
      return GAP_KINDS.map((kind) => ({ kind, count: found.filter((gap) => gap.kind === kind).length }));
    },
  }),
}));
