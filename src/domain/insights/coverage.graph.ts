import type { Runner } from '../../graph/statement.ts';
import { ALWAYS } from '../../values/partial-date.ts';
import { lastHeadings, listDisputed, listEvidence, listHeadings } from './axis.graph.ts';
import type { CoverageAxis, Heading } from './axis.ts';
import { Matrix, type Side } from './matrix.ts';

export type CoverageAsked = {
  contractIds: readonly string[];
  rows: CoverageAxis;
  columns: CoverageAxis;
  /** Absent: as the documents state, whatever the day. */
  day: string | undefined;
};

/** What contracts say of each pair of headings, in three states. Two different axes. */
export async function findCoverage(
  runner: Runner,
  { contractIds, rows, columns, day }: CoverageAsked,
): Promise<Matrix> {
  const side = async (axis: CoverageAxis): Promise<Side> => {
    const asked = contractIds.map((contractId) => ({
      contractId,
      from: day ?? ALWAYS.from,
      upTo: day ?? ALWAYS.to,
    }));
    const [headings, evidence] = await Promise.all([
      Promise.all(contractIds.map((id) => listHeadings(runner, axis, id))),
      Promise.all(asked.map((one) => listEvidence(runner, axis, one))),
    ]);
    return { axis, headings: once([...headings.flat(), ...lastHeadings(axis)]), evidence: evidence.flat() };
  };
  const [down, across, disputed] = await Promise.all([
    side(rows),
    side(columns),
    Promise.all(contractIds.map((id) => listDisputed(runner, id))),
  ]);
  return new Matrix(down, across, new Set(disputed.flat()));
}

/** Shared things head one line, whatever the number of contracts that speak of them. */
const once = (headings: readonly Heading[]): Heading[] => [
  ...new Map(headings.map((heading) => [heading.key, heading])).values(),
];
