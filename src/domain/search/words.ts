import { fold } from '../../values/text.ts';

/** A word of a text, folded, with where it stands (UTF-16 units, `end` just behind). */
export type Word = { folded: string; start: number; end: number };

/** Words that say nothing of which thing is meant. */
const EMPTY = new Set(
  'a au aux avec ce ces cette d dans de des du en et il l la le les leur leurs notre nos ou par pour qu que qui s sa ses son sur un une'.split(
    ' ',
  ),
);

/** Letters and digits in a row; a dotted acronym (`C.L.S.`) is one word and keeps its dots within. */
const WORD = /(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, empty ones left out unless there is nothing else. */
export function wordsOf(text: string): Word[] {
  const words = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const folded = fold(word).replace(/\.$/, '');
    return /[a-z0-9]/.test(folded) ? [{ folded, start: index, end: index + word.length }] : [];
  });
  const full = words.filter(({ folded }) => !EMPTY.has(folded));
  return full.length ? full : words;
}

/** Without the dots of acronyms. */
export const undotted = (folded: string): string => folded.replaceAll('.', '');

/** French plural and feminine endings off: enough to bring `crèche` and `crèches` together. */
export const lightStem = (folded: string): string =>
  folded.length > 4 ? folded.replace(/(?:aux|eaux)$/, 'al').replace(/e?s$|x$|e$/, '') : folded;

/** Edits that a word of this length may hide. */
export const tolerance = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);
