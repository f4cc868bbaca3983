import type { Said, Thing } from './corpus.ts';
import type { AnswerStatus } from './draft.ts';

/** Words of a question and the thing they were taken for. */
export type Linked = { readonly words: string; readonly thing: Thing };
/** Another question, and how it would be answered. */
export type Suggestion = {
  readonly question: string;
  readonly status: AnswerStatus;
  readonly slug: string | undefined;
};

/** The answer to a question, with its proof. */
export type Answer = {
  readonly status: AnswerStatus;
  readonly sentence: string;
  readonly entities: readonly Thing[];
  readonly values: readonly string[];
  readonly facts: readonly Said[];
  readonly interpretation: {
    readonly intent: string;
    readonly entities: readonly Linked[];
    readonly operation: string;
    readonly variables: string;
  };
  readonly suggestions: readonly Suggestion[];
  readonly near: readonly Said[];
  readonly notStated: readonly string[];
};
