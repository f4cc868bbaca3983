import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { GraphError } from '../graph/errors.ts';
import { READ_REFUSALS } from '../read/errors.ts';

/** Every `extensions.code` that this API answers: a closed list, in docs/api.md. */
export const ERROR_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_ONLY',
  'UNAUTHENTICATED',
  'BAD_USER_INPUT',
  'CONTRACT_REQUIRED',
  ...READ_REFUSALS,
  'TOO_DEEP',
  'TOO_MANY_ALIASES',
  'TOO_COSTLY',
  'RATE_LIMITED',
  'OVERLOADED',
  'SOURCES_NOT_MOUNTED',
  'DATABASE_UNAVAILABLE',
  'SUBGRAPH_UNAVAILABLE',
  'DEADLINE_EXCEEDED',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

const isKnown = (code: unknown): code is ErrorCode => ERROR_CODES.includes(code as ErrorCode);

/** A name as long as a body, or a position for each of a thousand fields, is not sent back. */
const MESSAGE = 400;
const LOCATIONS = 3;

/** What a client may see of an error; what it may not is logged under the request's id. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId: string,
  log: (error: unknown) => void,
): GraphQLFormattedError {
  const original = rootOf(error);
  const { locations, path } = formatted;
  const place = { ...(locations && { locations: locations.slice(0, LOCATIONS) }), ...(path && { path }) };
  const code = codeOf(original, formatted);
  if (original instanceof GraphQLError && code) {
    const { subgraph } = original.extensions;
    const where = typeof subgraph === 'string' ? { subgraph, requestId } : {};
    if (code === 'SUBGRAPH_UNAVAILABLE') log(original);
    return { message: cut(formatted.message), ...place, extensions: { code, ...where } };
  }
  log(original);
  const { message, extensions } = hide(original);
  return { message, ...place, extensions: { ...extensions, requestId } };
}

/** An error met before there was an operation, as Apollo answers it: without a database there is no context. */
export function refuseContext(
  error: unknown,
  requestId: string,
  log: (error: unknown) => void,
): GraphQLError {
  log(error);
  const { message, extensions } = hide(error);
  const status = extensions.code === 'INTERNAL_SERVER_ERROR' ? 500 : 503;
  return new GraphQLError(message, { extensions: { ...extensions, requestId, http: { status } } });
}

/** The error behind those that only say where it was met: a resolver, a subgraph, a place in the answer. */
function rootOf(error: unknown): unknown {
  const isPlace = error instanceof GraphQLError && error.path && error.originalError;
  return isPlace ? rootOf(error.originalError) : error;
}

/** The code of an error made for clients; undefined for any other. */
function codeOf(error: unknown, { extensions }: GraphQLFormattedError): ErrorCode | undefined {
  // Apollo puts its own code over a validation rule's and keeps the rule's error inside.
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  const given = inner instanceof GraphQLError ? inner.extensions.code : undefined;
  const code = isKnown(given) ? given : extensions?.code;
  return isKnown(code) && code !== 'INTERNAL_SERVER_ERROR' ? code : undefined;
}

function hide(error: unknown): { message: string; extensions: { code: ErrorCode } } {
  const code = error instanceof GraphError ? error.code : undefined;
  if (code === 'DEADLINE') {
    return { message: 'The graph did not answer in time.', extensions: { code: 'DEADLINE_EXCEEDED' } };
  }
  if (code === 'UNAVAILABLE' || code === 'CREDENTIALS') {
    return { message: 'The graph cannot be reached.', extensions: { code: 'DATABASE_UNAVAILABLE' } };
  }
  return { message: 'Internal error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

const cut = (message: string) => (message.length > MESSAGE ? `${message.slice(0, MESSAGE)}…` : message);
