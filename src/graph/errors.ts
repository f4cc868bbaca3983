import { Neo4jError } from 'neo4j-driver';

/**
 * - `UNAVAILABLE`: the database does not answer · `DEADLINE`: it did not answer in time · `CREDENTIALS`: it refuses us
 * - `NO_DATABASE`: it has none of this name · `CONSTRAINT`: a uniqueness rule refused a write · `UNSUPPORTED`: not a server we know how to use
 * - `ROWS`: a statement returned another number of rows than it promises · `STATEMENT`: anything else it refused
 */
export type GraphErrorCode =
  | 'UNAVAILABLE'
  | 'DEADLINE'
  | 'CREDENTIALS'
  | 'NO_DATABASE'
  | 'CONSTRAINT'
  | 'UNSUPPORTED'
  | 'ROWS'
  | 'STATEMENT';

/** What goes wrong between us and the graph; `statement` names the statement, never its values. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: GraphErrorCode;
  readonly statement: string | undefined;

  constructor(code: GraphErrorCode, message: string, options: { statement?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.statement = options.statement;
  }
}

const CODES: readonly [RegExp, GraphErrorCode][] = [
  [/^Neo\.ClientError\.Security\./, 'CREDENTIALS'],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound$/, 'NO_DATABASE'],
  [/^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/, 'CONSTRAINT'],
  [/TransactionTimedOut/, 'DEADLINE'],
  [/^(ServiceUnavailable|SessionExpired|Neo\.TransientError\.General\.DatabaseUnavailable)$/, 'UNAVAILABLE'],
];

/** The only place that knows the driver's codes. */
export function translate(error: unknown, statement?: string): GraphError {
  if (error instanceof GraphError) return error;
  const driverCode = error instanceof Neo4jError ? (error.code ?? '') : '';
  const code = CODES.find(([pattern]) => pattern.test(driverCode))?.[1] ?? 'STATEMENT';
  const message = error instanceof Error ? error.message : String(error);
  const where = statement === undefined ? {} : { statement };
  return new GraphError(code, statement ? `${statement}: ${message}` : message, { ...where, cause: error });
}

/** Worth one more try: the server says so, except when it ran out of memory, which a retry would only repeat. */
export function isRetriable(error: unknown): boolean {
  return error instanceof Neo4jError && error.retriable && !/MemoryPoolOutOfMemory/.test(error.code ?? '');
}
