/**
 * A date as precise as its source. The facts write it in a short code:
 * `2019`, `2019-07`, `2019-07-15`, a season `2017-spring`, a part of a year `2019-end` or of a month `2019-08-end`.
 */
export const DATE_PRECISIONS = [
  'DAY',
  'PART_OF_MONTH',
  'MONTH',
  'SEASON',
  'PART_OF_YEAR',
  'YEAR',
  'PERIOD',
] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];
export const DATE_BOUNDS = ['WITHIN', 'NOT_BEFORE', 'NOT_AFTER'] as const;
export type DateBound = (typeof DATE_BOUNDS)[number];

/** First and last possible day, ISO 8601, both included. */
export type Span = { from: string; to: string; precision: DatePrecision };

/** Months of a season as newspapers use the words; December belongs to the winter of the year it opens. */
const SEASONS: Record<string, [string, string]> = {
  spring: ['03-20', '06-20'],
  summer: ['06-21', '09-21'],
  autumn: ['09-22', '12-20'],
};
/** « début », « milieu », « fin » of a year: a third each, months whole. */
const YEAR_PARTS: Record<string, [string, string]> = {
  start: ['01-01', '04-30'],
  middle: ['05-01', '08-31'],
  end: ['09-01', '12-31'],
};
const MONTH_PARTS: Record<string, [string, string | null]> = {
  start: ['01', '10'],
  middle: ['11', '20'],
  end: ['21', null],
};

const lastDay = (year: string, month: string) =>
  new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

/** The span of a date code, or undefined when the code is no date (`2019-02-30`, `2019-13`). */
export function spanOf(code: string): Span | undefined {
  const [, year, second, third] = /^(\d{4})(?:-([a-z]+|\d{2}))?(?:-([a-z]+|\d{2}))?$/.exec(code) ?? [];
  if (!year) return undefined;
  if (!second) return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'YEAR' };
  const yearPart = SEASONS[second] ?? YEAR_PARTS[second];
  if (yearPart) {
    if (third) return undefined;
    const precision = second in SEASONS ? 'SEASON' : 'PART_OF_YEAR';
    return { from: `${year}-${yearPart[0]}`, to: `${year}-${yearPart[1]}`, precision };
  }
  if (!/^(0[1-9]|1[0-2])$/.test(second)) return undefined;
  const days = lastDay(year, second);
  const month = `${year}-${second}`;
  if (!third) return { from: `${month}-01`, to: `${month}-${days}`, precision: 'MONTH' };
  const monthPart = MONTH_PARTS[third];
  if (monthPart)
    return {
      from: `${month}-${monthPart[0]}`,
      to: `${month}-${monthPart[1] ?? days}`,
      precision: 'PART_OF_MONTH',
    };
  if (!/^\d{2}$/.test(third) || Number(third) < 1 || Number(third) > days) return undefined;
  return { from: `${month}-${third}`, to: `${month}-${third}`, precision: 'DAY' };
}

/** A date as a fact carries it: the code, how it bounds, and always what is printed. */
export type PartialDate = {
  date?: string | undefined;
  bound?: DateBound | undefined;
  approximate?: boolean | undefined;
  recurrence?: string | undefined;
  printed: string;
};
export type Period = { from?: PartialDate | undefined; to?: PartialDate | undefined };

/** Open ends of validity, comparable with ISO dates as text. */
export const ALWAYS = { from: '0001-01-01', to: '9999-12-31' } as const;

/** Whether something holds on a day, given what is stated of it and when it was stated. */
export const HOLDINGS = ['CERTAINLY', 'POSSIBLY', 'NOT', 'NOT_STATED'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** Days between which the source was written; unknown, nothing is certain beyond the stated days. */
export type Stated = { from: string; to: string };

/**
 * Compares a day with a period as intervals. CERTAINLY: after the last day it may have begun and before the first it
 * may have ended. NOT: outside of both. NOT_STATED: it had begun, no end is stated, and the day comes after the
 * source was written: nothing is assumed to have lasted. `inForce`: the source says that it held when it was written.
 */
export function holdingOn(
  day: string,
  period: Period | undefined,
  stated: Stated | undefined,
  inForce: boolean,
): Holding {
  const start = bounds(period?.from);
  const end = bounds(period?.to);
  if (day < start.first || day > end.last) return 'NOT';
  const seen = inForce ? stated : undefined;
  const begunBy = earliest(period?.from ? start.last : ALWAYS.to, seen?.to ?? ALWAYS.to);
  const lastsTo = latest(period?.to ? end.first : ALWAYS.from, seen?.from ?? ALWAYS.from);
  if (day >= begunBy && day <= lastsTo) return 'CERTAINLY';
  if (!period?.to && (stated === undefined || day > stated.to)) return 'NOT_STATED';
  return 'POSSIBLY';
}

const earliest = (a: string, b: string) => (a < b ? a : b);
const latest = (a: string, b: string) => (a > b ? a : b);

/** The days between which something dated so was written; undefined when a side is open. */
export function statedDays(period: Period | undefined): Stated | undefined {
  const from = period?.from?.date ? spanOf(period.from.date) : undefined;
  const to = period?.to?.date ? spanOf(period.to.date) : from;
  return from && to ? { from: from.from, to: to.to } : undefined;
}

/** First and last day that a partial date may be. */
function bounds(date: PartialDate | undefined): { first: string; last: string } {
  const span = date?.date ? spanOf(date.date) : undefined;
  if (!span) return { first: ALWAYS.from, last: ALWAYS.to };
  return {
    first: date?.bound === 'NOT_AFTER' ? ALWAYS.from : span.from,
    last: date?.bound === 'NOT_BEFORE' ? ALWAYS.to : span.to,
  };
}

/** The widest days on which a fact may hold: what the `asOf` predicate compares. */
export function validity(period: Period | undefined): { validFrom: string; validTo: string } {
  const start = period?.from?.date ? spanOf(period.from.date) : undefined;
  const end = period?.to?.date ? spanOf(period.to.date) : undefined;
  return {
    validFrom: start && period?.from?.bound !== 'NOT_AFTER' ? start.from : ALWAYS.from,
    validTo: end && period?.to?.bound !== 'NOT_BEFORE' ? end.to : ALWAYS.to,
  };
}
