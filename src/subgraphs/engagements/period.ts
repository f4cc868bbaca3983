import { model } from '../../graph/model.ts';
import { fromMany } from '../../read/read.ts';
import { type DateBound, type DatePrecision, spanOf } from '../../values/partial-date.ts';
import { builder } from './builder.ts';
import { DateBoundEnum, DatePrecisionEnum } from './enums.ts';

type PartialDateShape = {
  from: string | null;
  to: string | null;
  precision: DatePrecision;
  bound: DateBound;
  approximate: boolean;
  recurrence: string | null;
  printed: string;
};
type PeriodShape = { from: PartialDateShape | null; to: PartialDateShape | null };

export const PartialDate = builder.objectRef<PartialDateShape>('PartialDate').implement({
  description:
    'A date, an interval or a bound, as precise as its source; `printed` is what the document says (« courant 2019 »).',
  fields: (t) => ({
    from: t.expose('from', {
      type: 'Date',
      nullable: true,
      description: 'First possible day; null when the source gives words only.',
    }),
    to: t.expose('to', {
      type: 'Date',
      nullable: true,
      description: 'Last possible day; null when the source gives words only.',
    }),
    precision: t.expose('precision', { type: DatePrecisionEnum, description: 'How precise the source is.' }),
    bound: t.expose('bound', {
      type: DateBoundEnum,
      description: 'Whether it falls within these days, not before, or not after.',
    }),
    approximate: t.exposeBoolean('approximate', {
      description: 'Whether the source says « environ », « presque »…',
    }),
    recurrence: t.exposeString('recurrence', {
      nullable: true,
      description: 'How it comes back, when it does: « en juin ».',
    }),
    printed: t.exposeString('printed', { description: 'The words of the source.' }),
  }),
});

export const Period = builder.objectRef<PeriodShape>('Period').implement({
  description: 'When something holds. An end that is null is not stated: nothing is assumed to have lasted.',
  fields: (t) => ({
    from: t.expose('from', {
      type: PartialDate,
      nullable: true,
      description: 'When it begins or happens; null when not stated.',
    }),
    to: t.expose('to', {
      type: PartialDate,
      nullable: true,
      description: 'When it ends; null when not stated.',
    }),
  }),
});

/** The columns of a period, as facts keep them. */
export const PERIOD_COLUMNS = [
  'startDate',
  'startBound',
  'startApproximate',
  'startRecurrence',
  'startPrinted',
  'endDate',
  'endBound',
  'endApproximate',
  'endRecurrence',
  'endPrinted',
] as const;

type Cells = {
  startDate: string | null;
  startBound: string | null;
  startApproximate: boolean | null;
  startRecurrence: string | null;
  startPrinted: string | null;
  endDate: string | null;
  endBound: string | null;
  endApproximate: boolean | null;
  endRecurrence: string | null;
  endPrinted: string | null;
};

export function periodOf(cells: Cells): PeriodShape | null {
  const from = dateOf(
    cells.startDate,
    cells.startPrinted,
    cells.startBound,
    cells.startApproximate,
    cells.startRecurrence,
  );
  const to = dateOf(
    cells.endDate,
    cells.endPrinted,
    cells.endBound,
    cells.endApproximate,
    cells.endRecurrence,
  );
  return from || to ? { from, to } : null;
}

/** The period of what a thing's own fact of this relation says; null when there is none. */
export const periodOfFact = (relation: 'TERM' | 'HAPPENED' | 'COUNTED') =>
  fromMany(
    model.Fact,
    `(self)<-[:SUBJECT]-(it:Fact WHERE it.relation = '${relation}' AND it.polarity = 'AFFIRMED')`,
    PERIOD_COLUMNS,
    ([first]) => (first ? periodOf(first) : null),
  );

export function dateOf(
  date: string | null,
  printed: string | null,
  bound: string | null = null,
  approximate: boolean | null = null,
  recurrence: string | null = null,
): PartialDateShape | null {
  if (printed === null) return null;
  const span = date ? spanOf(date) : undefined;
  return {
    from: span?.from ?? null,
    to: span?.to ?? null,
    precision: span?.precision ?? 'PERIOD',
    bound: (bound as DateBound | null) ?? 'WITHIN',
    approximate: approximate ?? false,
    recurrence,
    printed,
  };
}
