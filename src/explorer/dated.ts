import type { FrameQuery } from './generated/graphql.ts';
import { month, period } from './words.ts';

/** When a document was written. */
export type Dated = {
  /** In a few words, after its name. */
  readonly short: string;
  /** What a deduction rests on: its rule, and the words that bound it. */
  readonly deduced:
    | { readonly when: string; readonly rule: string | undefined; readonly from: readonly string[] }
    | undefined;
};

/** As it says, as is deduced, or not at all: a document without a date is never given one in silence. */
export function datedOf(frame: FrameQuery | undefined, slug: string): Dated | undefined {
  const fact = frame?.dated.edges.map(({ node }) => node).find(({ subject }) => subject.slug === slug);
  if (!fact) {
    const documents = frame?.dataset.contracts.flatMap((contract) => contract.documents);
    const isRead = documents?.some((one) => one.slug === slug && one.datePrinted != null);
    return isRead ? { short: 'non daté', deduced: undefined } : undefined;
  }
  if (fact.basis !== 'INFERRED') {
    const printed = period(fact.period);
    return printed ? { short: printed, deduced: undefined } : undefined;
  }
  const { from, to } = fact.period ?? {};
  const when = between(from?.from, to?.to);
  return {
    short: when ? `non daté ; ${when}, déduit` : 'non daté',
    deduced: when
      ? {
          when,
          rule: fact.rule ?? undefined,
          from: [from?.printed, to?.printed].filter((words) => words !== undefined),
        }
      : undefined,
  };
}

/** « entre octobre et décembre 2019 » */
function between(from: string | null | undefined, to: string | null | undefined): string | undefined {
  if (!from || !to) return from ? `à partir de ${month(from)}` : to ? `jusqu’en ${month(to)}` : undefined;
  const [start, end] = [month(from), month(to)];
  if (start === end) return `en ${start}`;
  const year = end.split(' ').at(-1);
  return `entre ${start.endsWith(` ${year}`) ? start.split(' ')[0] : start} et ${end}`;
}
