import { GraphQLError } from 'graphql';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../../read/cursor.ts';
import { refusal } from '../../read/errors.ts';
import { fold } from '../../values/text.ts';

/** Entries of a list that is asked by its first ones alone. @throws GraphQLError PAGE_SIZE */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? PAGE_DEFAULT;
  if (size >= 0 && size <= PAGE_LIMIT) return size;
  throw refusal(
    'PAGE_SIZE',
    `A list gives 0 to ${PAGE_LIMIT} entries (${PAGE_DEFAULT} unless told): got ${size}`,
  );
}

const LONGEST = 200;

/** The folded words of what someone looks for. @throws GraphQLError BAD_USER_INPUT when there is none, or too many */
export function wordsOf(text: string): string[] {
  const words =
    text.length > LONGEST
      ? []
      : fold(text)
          .split(/[^\p{L}\p{N}]+/u)
          .filter(Boolean);
  if (words.length) return [...new Set(words)];
  throw new GraphQLError(
    `Give at least one letter or digit to look for, and at most ${LONGEST} characters.`,
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
}
