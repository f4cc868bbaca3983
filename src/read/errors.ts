import { GraphQLError } from 'graphql';

/**
 * Why a read refuses what the client sent (`extensions.code`); the text of the message says how to mend it.
 * - `FIRST_AND_LAST`: a page is asked from both ends · `PAGE_SIZE`: `first` or `last` is not within 0…100
 * - `BAD_CURSOR`: `after` or `before` is no cursor of ours
 */
export const READ_REFUSALS = ['FIRST_AND_LAST', 'PAGE_SIZE', 'BAD_CURSOR'] as const;
export type ReadRefusal = (typeof READ_REFUSALS)[number];

export const refusal = (code: ReadRefusal, message: string) =>
  new GraphQLError(message, { extensions: { code } });

/** A mistake of ours in a type file or in the graph (a kind without a type): never the client's fault. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}
