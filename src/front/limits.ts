import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

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
  /** Errors that one answer reports. */
  errors: 5,
} as const;

/** Items that a list without pages is counted for. */
const USUAL_LIST = 3;
const USUAL_PAGE = 20;

const refuse = (code: string, message: string) => new GraphQLError(message, { extensions: { code } });

export const validationRules: ValidationRule[] = [
  maxAliasesRule({
    n: LIMITS.aliases,
    onReject: [
      () => {
        throw refuse('TOO_MANY_ALIASES', `At most ${LIMITS.aliases} aliases.`);
      },
    ],
  }) as ValidationRule,
  maxDepthRule({
    n: LIMITS.depth,
    ignoreIntrospection: true,
    onReject: [
      () => {
        throw refuse('TOO_DEEP', `At most ${LIMITS.depth} levels.`);
      },
    ],
  }) as ValidationRule,
];

const byPageSize: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const paged = field.args.some(({ name }) => name === 'first');
  if (paged) return 1 + childComplexity * Math.max(1, Number(args.first ?? args.last ?? USUAL_PAGE));
  // Inside a connection, edges are as many as the page that was already counted.
  const isList = String(field.type).includes('[') && !['edges', 'nodes'].includes(field.name);
  return 1 + childComplexity * (isList ? USUAL_LIST : 1);
};

/** Refuses an operation that could answer too much. @throws GraphQLError TOO_COSTLY */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): void {
  const named = operationName === undefined ? {} : { operationName };
  const cost = getComplexity({ schema, query: document, variables, estimators: [byPageSize], ...named });
  if (cost > LIMITS.cost) {
    throw refuse(
      'TOO_COSTLY',
      `This operation could answer ${cost} fields, more than ${LIMITS.cost}: ask for smaller pages.`,
    );
  }
}
