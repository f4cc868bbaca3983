import type { Token } from './normalise.ts';

/** Signs that no French sentence has, and lines of programs, queries and markup do. */
const SIGNS = /[<>{}|\\^~=`$*]|\/\/|--/;
/** A web address may stand in a question. */
const ADDRESS = /\bhttps?:\/\/\S+/g;

/** Whether what was typed is written in some other notation than French. */
export const isCode = (question: string): boolean => SIGNS.test(question.replace(ADDRESS, ''));

/** Unknown words that no article or preposition introduces: three in a row, or one that nobody can say. */
export function isGibberish(unknown: readonly Token[], tokens: readonly Token[]): boolean {
  const introduced = unknown.some((word) => tokens[tokens.indexOf(word) - 1]?.stop);
  const named = unknown.some(({ raw }) => /^\p{Lu}\p{Ll}/u.test(raw));
  return !introduced && !named && (unknown.length > 2 || unknown.some(isUnsayable));
}

const isUnsayable = ({ folded, raw }: Token): boolean =>
  folded.length > 3 && raw === raw.toLowerCase() && !/[aeiouy]/.test(folded);
