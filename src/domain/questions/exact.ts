import type { Frame } from './frame.ts';
import { wordsOf } from './normalise.ts';
import { tables } from './tables.ts';
import type { Reached } from './walk.ts';

/** « quel jour », « en quel mois », « à quelle période de l’année »: what is printed less exactly answers in part. */
export function lessExact({ types, tokens }: Frame, reached: readonly Reached[]): boolean {
  const at = tokens.findIndex(
    ({ folded }, n) => /^(?:quel|quelle|l)$/.test(tokens[n - 1]?.folded ?? '') && EXACT.has(folded),
  );
  const exact = types[0] === 'WHEN' ? EXACT.get(tokens[at]?.folded ?? '') : undefined;
  // « en quelle année » is told by any date.
  if (!exact || (tokens[at]?.folded === 'annee' && tokens[at - 1]?.folded !== 'l')) return false;
  return reached.every(({ value = '' }) => !exact(wordsOf(value).map(({ folded }) => folded)));
}

type Exact = (words: readonly string[]) => boolean;
const onDay: Exact = (words) =>
  words.some((word, at) => /^\d{1,2}(?:er)?$/.test(word) && tables().months.has(words[at + 1] ?? ''));
const inMonth: Exact = (words) => words.some((word) => tables().months.has(word));
const inSeason: Exact = (words) => inMonth(words) || words.some((word) => tables().season.has(word));
/** How exact a date must be, by the noun that asks. */
const EXACT: ReadonlyMap<string, Exact> = new Map([
  ['jour', onDay],
  ['mois', inMonth],
  ['saison', inSeason],
  ['periode', inSeason],
  ['annee', inSeason],
]);
