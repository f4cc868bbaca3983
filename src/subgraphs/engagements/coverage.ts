import { GraphQLError } from 'graphql';
import { COVERAGE_AXES, type CoverageAxis, captionOf, type Heading } from '../../domain/insights/axis.ts';
import { findCoverage } from '../../domain/insights/coverage.graph.ts';
import {
  type Cell,
  COVERAGE_STATES,
  type Matrix,
  type CoverageState as State,
  type Total,
} from '../../domain/insights/matrix.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Entity } from './entity.ts';
import { enumOf, PlaceScopeEnum } from './enums.ts';
import { Fact } from './fact.ts';
import { contractToId } from './filters.ts';
import { batched, sizeAsked } from './loaded.ts';
import { contractOf } from './query.ts';

export const CoverageAxisEnum = enumOf(
  'CoverageAxis',
  'What the rows or the columns of a coverage matrix are.',
  COVERAGE_AXES,
  {
    QPV: 'Priority quarters; under them the other places, and how far the rest reaches.',
    COMMUNE: 'Municipalities; under them the other places, and how far the rest reaches.',
    THEME: 'Headings of the contract; each counts its parts too.',
    OBJECTIVE: 'Aims. A dispositif counts for one only where it is said to serve it.',
    DISPOSITIF: 'What the contract mobilises.',
    ACTOR: 'Whoever acts or signs; printed groups come last.',
    PUBLIC: 'Whom things are for.',
    INSTANCE_KIND: 'Governance bodies by level: of the contract, of a theme, of a territory.',
    ROLE_FAMILY: 'Steering, running, funding and the other families of roles.',
    CONTRACT: 'Contracts, side by side.',
  },
);

export const CoverageStateEnum = enumOf(
  'CoverageState',
  'What is known of a pair of headings: silence is never rendered as zero.',
  COVERAGE_STATES,
  {
    KNOWN: 'At least one fact says so.',
    KNOWN_NONE: 'A fact denies it, or a closed list that no discrepancy touches leaves it out: printed 0.',
    NOT_STATED: 'The documents are silent: printed « n.r. ».',
  },
);

const CoverageHeading = builder.objectRef<Heading>('CoverageHeading').implement({
  description: 'A row or a column of a coverage matrix.',
  fields: (t) => ({
    key: t.string({
      description: 'Id of the thing, or the word of the vocabulary: the same from one answer to the next.',
      resolve: ({ key }) => key,
    }),
    label: t.string({ description: 'In French, to be shown.', resolve: ({ label }) => label }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description:
        'The thing; null for a family of roles, a kind of instance, or a reach without a named place.',
      resolve: ({ key, kind }, _args, { reader }, info) =>
        (kind ? reader.entity('Entity', key, info) : null) as never,
    }),
    placeScope: t.field({
      type: PlaceScopeEnum,
      nullable: true,
      description: 'How far what stands here reaches, for the headings under the places; null elsewhere.',
      resolve: ({ placeScope }) => placeScope ?? null,
    }),
  }),
});

const CoverageCell = builder.objectRef<Cell>('CoverageCell').implement({
  description: 'Where a row and a column of a coverage matrix meet.',
  fields: (t) => ({
    row: t.int({ description: 'Index in `rows`, from 0.', resolve: ({ row }) => row }),
    column: t.int({ description: 'Index in `columns`, from 0.', resolve: ({ column }) => column }),
    count: t.int({
      description: 'Affirmed facts that say both: read it with `state`, 0 alone says nothing.',
      resolve: ({ facts }) => facts.length,
    }),
    announced: t.int({
      description: 'How many of `count` are only planned, advised, proposed or studied.',
      resolve: ({ announced }) => announced,
    }),
    viaGroup: t.int({
      description:
        '« Au titre du groupe »: facts said of a printed group that this actor belongs to. Never in `count`.',
      resolve: ({ viaGroup }) => viaGroup.length,
    }),
    state: t.field({
      type: CoverageStateEnum,
      description: 'Known, known to be none, or not stated.',
      resolve: ({ state }) => state,
    }),
    facts: t.field({
      type: [Fact],
      description: 'The facts that are counted, in their usual order.',
      args: { first: t.arg.int({ description: 'At most so many: 20 unless told, 100 at most.' }) },
      resolve: ({ facts }, { first }, { reader }, info) =>
        batched(reader, 'Fact', facts.slice(0, sizeAsked(first)), info),
    }),
    factsViaGroup: t.field({
      type: [Fact],
      description: 'What `viaGroup` counts: the holder of each is the group.',
      args: { first: t.arg.int({ description: 'At most so many: 20 unless told, 100 at most.' }) },
      resolve: ({ viaGroup }, { first }, { reader }, info) =>
        batched(reader, 'Fact', viaGroup.slice(0, sizeAsked(first)), info),
    }),
  }),
});

const CoverageTotal = builder.objectRef<Total>('CoverageTotal').implement({
  description: 'A whole row, a whole column, or all of a matrix.',
  fields: (t) => ({
    count: t.int({
      description: 'Facts, each once however many cells it stands in: not the sum of the cells.',
      resolve: ({ count }) => count,
    }),
    state: t.field({
      type: CoverageStateEnum,
      description: 'KNOWN_NONE only when every cell is known to be none.',
      resolve: ({ state }) => state,
    }),
    notStated: t.int({
      description: 'Cells of which the documents say nothing.',
      resolve: ({ notStated }) => notStated,
    }),
  }),
});

type Asked = Matrix & { readonly day: string | undefined };
const CoverageMatrix = builder.objectRef<Asked>('CoverageMatrix').implement({
  description:
    'Who, what and where, crossed two by two, in three states. What names no place stands under the places, never spread over them.',
  fields: (t) => ({
    rows: t.field({
      type: [CoverageHeading],
      description: 'From top to bottom.',
      resolve: ({ rows }) => [...rows.headings],
    }),
    columns: t.field({
      type: [CoverageHeading],
      description: 'From left to right.',
      resolve: ({ columns }) => [...columns.headings],
    }),
    cells: t.field({
      type: [CoverageCell],
      description: 'Row by row, from left to right: every pair of headings unless `states` says which.',
      args: {
        states: t.arg({
          type: [CoverageStateEnum],
          description: 'Only cells in these states; a large matrix is mostly silence.',
        }),
      },
      resolve: ({ cells }, { states }) =>
        states ? cells.filter(({ state }) => states.includes(state as State)) : [...cells],
    }),
    rowTotals: t.field({
      type: [CoverageTotal],
      description: 'One for each row.',
      resolve: (matrix) => matrix.rowTotals,
    }),
    columnTotals: t.field({
      type: [CoverageTotal],
      description: 'One for each column.',
      resolve: (matrix) => matrix.columnTotals,
    }),
    total: t.field({
      type: CoverageTotal,
      description: 'The whole matrix.',
      resolve: (matrix) => matrix.total,
    }),
    caption: t.string({
      description: 'What is shown and how it is counted, in French.',
      resolve: ({ rows, columns, day }) => captionOf(rows.axis, columns.axis, day),
    }),
  }),
});

/** One contract, or all of them when they are themselves an axis. */
function contractsOf(
  context: Context,
  contract: string | null | undefined,
  axes: readonly CoverageAxis[],
): string[] {
  if (contract) return [contractToId(contract, context)];
  if (axes.includes('CONTRACT')) return context.dataset.contracts.map(({ id }) => id);
  const only = contractOf(context, undefined);
  return only ? [only] : [];
}

builder.queryField('coverage', (t) =>
  t.field({
    type: CoverageMatrix,
    description:
      'What is known of each pair of headings, and what is not: counts of facts, with the facts behind each.',
    args: {
      contract: t.arg.string({
        description:
          'Slug or official code; absent, every contract when an axis is CONTRACT, else the only one, else the error CONTRACT_REQUIRED.',
      }),
      rows: t.arg({ type: CoverageAxisEnum, required: true, description: 'What goes down.' }),
      columns: t.arg({
        type: CoverageAxisEnum,
        required: true,
        description: 'What goes across: another axis than `rows`.',
      }),
      asOf: t.arg({
        type: 'Date',
        description:
          'Only facts that may hold on this day according to their dates: what has no date always may. Absent, nothing is filtered.',
      }),
    },
    resolve: async (_root, { contract, rows, columns, asOf }, context) => {
      if (rows === columns)
        throw new GraphQLError('`rows` and `columns` are the same axis: give two.', {
          extensions: { code: 'BAD_USER_INPUT' },
        });
      const day = asOf ?? undefined;
      const contractIds = contractsOf(context, contract, [rows, columns]);
      const matrix = await findCoverage(context.graph, { contractIds, rows, columns, day });
      return Object.assign(matrix, { day });
    },
  }),
);
