import type { Said, Thing } from './corpus.ts';
import type { Frame } from './frame.ts';
import type { Lookup } from './lookup.ts';
import type { Ring } from './rings.ts';
import type { Reached } from './walk.ts';

export const ANSWER_STATUSES = [
  'ANSWERED',
  'PARTLY_ANSWERED',
  'NOT_STATED',
  'AMBIGUOUS',
  'NOT_UNDERSTOOD',
] as const;
export type AnswerStatus = (typeof ANSWER_STATUSES)[number];

/** Wholly or in part. */
export const isAnswered = (status: AnswerStatus | undefined): status is 'ANSWERED' | 'PARTLY_ANSWERED' =>
  status === 'ANSWERED' || status === 'PARTLY_ANSWERED';

/** Why an answer is not the whole of what was asked. */
export type Reason = 'WEAKER' | 'PLANNED' | 'BLOCKS' | 'GROUP' | 'REFERENCE' | 'SIBLING' | 'FEWER';

/** What stands in a clause's answer before it is worded. */
export type Draft = {
  readonly frame: Frame;
  readonly status: AnswerStatus;
  readonly intent: string;
  readonly focus: Thing | undefined;
  readonly lookup: Lookup | undefined;
  readonly reached: readonly Reached[];
  /** Further facts that prove that what the question names belongs together. */
  readonly joined: readonly Said[];
  readonly near: readonly Said[];
  readonly reasons: readonly Reason[];
  /** What the words of the question were taken for. */
  readonly links: readonly { readonly words: string; readonly thing: Thing }[];
  /** Oui or non, for a question that wants one. */
  readonly verdict?: undefined | 'YES' | 'NO' | 'NOT_YET';
  /** The other readings, each with its own draft. */
  readonly readings?: readonly Draft[];
  /** Things of a kind that lack what is asked; `closed`: the list of those that have it is complete. */
  readonly lacking?: { readonly closed: boolean; readonly things: readonly Thing[] };
  /** What is said at a place and around it, each distance apart. */
  readonly rings?: readonly Ring[];
  /** A number that was counted rather than printed. */
  readonly counted?: number;
  /** Words of the question that the graph does not know. */
  readonly unknown?: readonly string[];
};

export const draft = (
  frame: Frame,
  status: AnswerStatus,
  intent: string,
  more: Partial<Draft> = {},
): Draft => ({
  frame,
  status,
  intent,
  focus: undefined,
  lookup: undefined,
  reached: [],
  joined: [],
  near: [],
  reasons: [],
  links: [],
  ...more,
});
