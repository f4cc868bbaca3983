/** How several things may be doing one thing's work. */
export const OVERLAP_KINDS = [
  'LISTED_SEVERAL_TIMES',
  'OBJECTIVE_SERVED_BY_MANY',
  'SEVERAL_LEADS',
  'NEAR_NAMES',
] as const;
export type OverlapKind = (typeof OVERLAP_KINDS)[number];

export type Overlap = {
  readonly kind: OverlapKind;
  /** Ids, the thing that it is about first. */
  readonly things: readonly string[];
  /** One French sentence. */
  readonly explanation: string;
  /** Of near names: 1 when equal but for case, accents and empty words. */
  readonly score: number | undefined;
  /** Of near names: why they are two things, when that was decided. */
  readonly decision: string | undefined;
  /** Ids of the facts that show it. */
  readonly facts: readonly string[];
};
