import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { GraphError } from '../graph/errors.ts';
import { READ_REFUSALS } from '../read/errors.ts';

/** Every `extensions.code` that this API answers: a closed list, in docs/api.md. */
export const ERROR_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'CONTRACT_REQUIRED',
  ...READ_REFUSALS,
  'TOO_DEEP',
  'TOO_MANY_ALIASES',
  'TOO_COSTLY',
  'DATABASE_UNAVAILABLE',
  'DEADLINE_EXCEEDED',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

const isKnown = (code: unknown): code is ErrorCode => ERROR_CODES.includes(code as ErrorCode);

/** What a client may see of an error; what it may not is logged under the request's id. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId: string,
  log: (error: unknown) => void,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (original instanceof GraphError && (original.code === 'UNAVAILABLE' || original.code === 'DEADLINE')) {
    log(original);
    const code: ErrorCode = original.code === 'DEADLINE' ? 'DEADLINE_EXCEEDED' : 'DATABASE_UNAVAILABLE';
    const message =
      original.code === 'DEADLINE' ? 'The graph did not answer in time.' : 'The graph cannot be reached.';
    return { message, ...place, extensions: { code, requestId } };
  }
  const code = formatted.extensions?.code;
  if (original instanceof GraphQLError && isKnown(code) && code !== 'INTERNAL_SERVER_ERROR') {
    return { message: formatted.message, ...place, extensions: { code } };
  }
  log(original);
  return { message: 'Internal error.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
}
