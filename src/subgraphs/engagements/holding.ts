import type { ArgBuilder } from '@pothos/core';
import { model } from '../../graph/model.ts';
import { needs } from '../../read/read.ts';
import { type DateBound, holdingOn, type PartialDate } from '../../values/partial-date.ts';
import type { EngagementsTypes } from './builder.ts';

const COLUMNS = [
  'startDate',
  'startBound',
  'startPrinted',
  'endDate',
  'endBound',
  'endPrinted',
  'statedFrom',
  'statedTo',
  'status',
] as const;

const dateOf = (date: string | null, bound: DateBound | null, printed: string | null) =>
  printed === null
    ? undefined
    : ({ date: date ?? undefined, bound: bound ?? undefined, printed } satisfies PartialDate);

/** The argument of `holds`. */
export const onDay = (arg: ArgBuilder<EngagementsTypes>) => ({
  on: arg({ type: 'Date', required: true, description: 'The day asked about.' }),
});

/** Whether a fact holds on the day that the argument `on` gives. */
export const holding = needs(model.Fact, COLUMNS, (cells, _context, { on }: { on?: string }) => {
  const { startDate, startBound, startPrinted, endDate, endBound, endPrinted, statedFrom, statedTo } = cells;
  const period = {
    from: dateOf(startDate, startBound, startPrinted),
    to: dateOf(endDate, endBound, endPrinted),
  };
  const stated = statedFrom && statedTo ? { from: statedFrom, to: statedTo } : undefined;
  return holdingOn(on ?? '', period, stated, cells.status === 'IN_FORCE');
});
