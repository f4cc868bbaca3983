import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  type ValidationRule,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { ErrorCode } from './errors.ts';

/**
 * What one request may ask. Generous for the obvious (a page of 100 facts with all their fields passes), finite for
 * the rest. Documented in docs/api.md, compared by a test.
 */
export const LIMITS = {
  /** Bytes of a request's body. */
  bodyBytes: 100_000,
  /** Lexical tokens of a document. */
  tokens: 4_000,
  depth: 14,
  aliases: 30,
  /** Fields that an answer could hold, lists counted at the size asked for. */
  cost: 100_000,
  /** Values of one list among the variables; what is asked by lists has smaller limits of its own. */
  listed: 1_000,
  /** Errors that one answer reports. */
  errors: 5,
} as const;

/** What stands between a server and the clients. */
export type Behind = 'nothing' | 'gateway';

/** Bodies and documents of a gateway are longer than what clients asked: lists of keys, interfaces spelled out. */
export const SCALE: Readonly<Record<Behind, number>> = { nothing: 1, gateway: 10 };

/** Items that a list without pages is counted for. */
const USUAL_LIST = 3;
const USUAL_PAGE = 20;

/** The whole schema or its SDL is 200 kB of answer: two fit in one operation, thirty do not. */
const WHOLE_SCHEMA = 40_000;

const refuse = (code: ErrorCode, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

/** Reported like any validation error: thrown, it would be an error of ours, with status 500. */
const reporting = (code: ErrorCode, message: string) => ({
  propagateOnRejection: false,
  onReject: [
    (context: { reportError(error: GraphQLError): void } | null) =>
      context?.reportError(refuse(code, message)),
  ],
});

export const validationRules: ValidationRule[] = [
  maxAliasesRule({
    n: LIMITS.aliases,
    ...reporting('TOO_MANY_ALIASES', `At most ${LIMITS.aliases} aliases.`),
  }) as ValidationRule,
  maxDepthRule({
    n: LIMITS.depth,
    ignoreIntrospection: true,
    ...reporting('TOO_DEEP', `At most ${LIMITS.depth} levels.`),
  }) as ValidationRule,
];

/** Stops a validation that already has enough to say. */
export const validationOptions = { maxErrors: LIMITS.errors };

const byPageSize: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  if (field.name === '__schema' || field.name === '_service') return WHOLE_SCHEMA;
  const paged = field.args.some(({ name }) => name === 'first');
  if (paged) return 1 + childComplexity * Math.max(1, Number(args.first ?? args.last ?? USUAL_PAGE));
  const asked: unknown = args.ids ?? args.representations;
  if (Array.isArray(asked)) return 1 + childComplexity * Math.max(1, asked.length);
  // Edges are as many as the page that was already counted.
  const isList = String(field.type).includes('[') && !type.name.endsWith('Connection');
  return 1 + childComplexity * (isList ? USUAL_LIST : 1);
};

/**
 * Refuses an operation that could answer too much, or of a kind that the schema has not. Gives its cost. Bad
 * variables pass, undefined: execution reports them better.
 * @throws GraphQLError TOO_COSTLY or OPERATION_RESOLUTION_FAILURE
 */
export function checkOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number | undefined {
  if (!schema.getRootType(operation.operation)) {
    throw refuse('OPERATION_RESOLUTION_FAILURE', `This API has no ${operation.operation}.`);
  }
  if (longestList(variables) > LIMITS.listed) {
    throw refuse('TOO_COSTLY', `At most ${LIMITS.listed} values in a list.`);
  }
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return undefined;
  const cost = costOf(schema, document, operation, variables);
  if (cost > LIMITS.cost) {
    throw refuse(
      'TOO_COSTLY',
      `This operation could answer ${cost} fields, more than ${LIMITS.cost}: ask for smaller pages.`,
    );
  }
  return cost;
}

/** Values in the longest list of a JSON value, however deep. */
function longestList(value: unknown): number {
  let longest = 0;
  const left: unknown[] = [value];
  while (left.length) {
    const item = left.pop();
    if (item === null || typeof item !== 'object') continue;
    if (Array.isArray(item)) longest = Math.max(longest, item.length);
    if (longest > LIMITS.listed) break;
    for (const inner of Object.values(item)) left.push(inner);
  }
  return longest;
}

/** Shapes of variables of which a cost is remembered, per operation. */
const SHAPES = 16;
const known = new WeakMap<OperationDefinitionNode, Map<string, number>>();

/** All of the variables that a cost can depend on: sizes, lengths, conditions. */
const shapeOf = (variables: Record<string, unknown>) =>
  JSON.stringify(
    Object.entries(variables).map(([name, value]) => {
      if (Array.isArray(value)) return [name, [value.length]];
      return [name, typeof value === 'object' || typeof value === 'string' ? null : value];
    }),
  );

/** Fields that an answer could hold. @throws GraphQLError TOO_COSTLY when there are too many even to count */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  const costs = known.get(operation) ?? new Map<string, number>();
  known.set(operation, costs);
  const shape = shapeOf(variables);
  const cost = costs.get(shape) ?? counted(schema, document, operation, variables);
  if (costs.size < SHAPES) costs.set(shape, cost);
  return cost;
}

function counted(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  const named = operation.name ? { operationName: operation.name.value } : {};
  try {
    return getComplexity({ schema, query: document, variables, estimators: [byPageSize], ...named });
  } catch (cause) {
    // The only reason left for a valid document: fragments that unfold into more nodes than are worth visiting.
    throw refuse(
      'TOO_COSTLY',
      `This operation selects too much to be counted: ${cause instanceof Error ? cause.message : cause}`,
    );
  }
}
