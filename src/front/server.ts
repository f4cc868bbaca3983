import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { formatError } from './errors.ts';
import { jit } from './jit.ts';
import { checkOperation, LIMITS, validationOptions, validationRules } from './limits.ts';

export type FrontContext = { requestId: string; dataVersion: string };
export type FrontOptions = {
  schema: GraphQLSchema;
  /** Receives what clients may not see. */
  onError: (requestId: string, error: unknown) => void;
};

/** Apollo Server with everything that a public endpoint needs refused, capped or masked. */
export function createFront<Context extends FrontContext>({
  schema,
  onError,
}: FrontOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules,
    validationOptions,
    // Documents kept by hash let anyone fill the memory; clients fall back to whole documents by themselves.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      limits(schema),
      jit(schema),
      answers(onError),
    ],
  });
}

const limits = <Context extends FrontContext>(schema: GraphQLSchema): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request }) {
        if (operation) checkOperation(schema, document, operation, request.variables ?? {});
      },
    };
  },
});

/** Masks errors, caps their number, and stamps every answer with the version of the data it was read from. */
const answers = <Context extends FrontContext>(
  onError: FrontOptions['onError'],
): ApolloServerPlugin<Context> => ({
  async requestDidStart({ contextValue: { requestId, dataVersion } }) {
    const original = new Map<string, unknown>();
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors) original.set(keyOf(error), error);
      },
      async willSendResponse({ request, response }) {
        const { body, http } = response;
        if (body.kind !== 'single') return;
        http.headers ??= new HeaderMap();
        http.headers.set('x-request-id', requestId);
        const { errors } = body.singleResult;
        if (errors) {
          body.singleResult.errors = errors
            .slice(0, LIMITS.errors)
            .map((error) =>
              formatError(error, original.get(keyOf(error)) ?? error, requestId, (hidden) =>
                onError(requestId, hidden),
              ),
            );
          if (expectsOk(request.http?.headers.get('accept'), body.singleResult.errors)) http.status = 200;
        }
        if (body.singleResult.data)
          body.singleResult.extensions = { ...body.singleResult.extensions, dataVersion };
      },
    };
  },
});

const MISTAKES: unknown[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * GraphQL over HTTP: a client that names `application/json` and not `application/graphql-response+json` reads a mistake
 * in its document or variables from an answer of status 200. What our limits refuse stays a refusal.
 */
const expectsOk = (accept = '', errors: readonly GraphQLFormattedError[]) =>
  accept.includes('application/json') &&
  !accept.includes('application/graphql-response+json') &&
  errors.every(({ extensions }) => MISTAKES.includes(extensions?.code));

const keyOf = ({ message, path }: { message: string; path?: readonly (string | number)[] | undefined }) =>
  `${path?.join('.')} ${message}`;
