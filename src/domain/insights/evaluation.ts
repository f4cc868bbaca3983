import { fold } from '../../values/text.ts';
import type { CriterionUse } from '../../values/vocabulary.ts';

/** Something that the graph counts and that tells of a ground of evaluation. */
export type Measured = {
  readonly key: string;
  /** French, plural: what is counted. */
  readonly label: string;
  /** How many of `total` are known to be so. */
  readonly count: number;
  /** Undefined: of no set. */
  readonly total: number | undefined;
  /** Ids of the facts that show it. */
  readonly facts: readonly string[];
};

/** A head of the final evaluation, or a criterion of each action, as a contract prints it. */
export type Ground = {
  /** Id of the criterion. */
  readonly criterion: string;
  readonly use: CriterionUse;
  readonly measures: readonly Measured[];
  /** French sentences: what cannot be assessed, and why. */
  readonly notAssessable: readonly string[];
};

/** A count and the printed grounds that it speaks for, by beginnings of words, folded. */
export type Measure = {
  readonly key: string;
  readonly label: string;
  readonly words: readonly string[];
  /** What the rest cannot tell, when some are not known. */
  readonly lacking: (missing: number, total: number) => string;
};

export const speaksFor = ({ words }: Pick<Measure, 'words'>, printed: string): boolean => {
  const said = fold(printed).split(/[^a-z0-9]+/);
  return words.some((word) => said.some((one) => one.startsWith(word)));
};

export const NOTHING_TELLS =
  'Rien de ce qui est compté ne renseigne ce point\u00a0: il ne peut pas être apprécié d’ici.';

/** What cannot be assessed of a ground, given what is counted for it. */
export function notAssessable(measures: readonly (Measured & Pick<Measure, 'lacking'>)[]): string[] {
  if (!measures.length) return [NOTHING_TELLS];
  return measures.flatMap(({ count, total, lacking }) => {
    if (total === undefined) return count ? [] : [lacking(0, 0)];
    return count < total ? [lacking(total - count, total)] : [];
  });
}
