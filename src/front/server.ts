import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { formatError } from './errors.ts';
import { checkCost, LIMITS, validationRules } from './limits.ts';

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
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      limits(schema),
      answers(onError),
    ],
  });
}

const limits = <Context extends FrontContext>(schema: GraphQLSchema): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, request, operationName }) {
        checkCost(schema, document, request.variables ?? {}, operationName ?? undefined);
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
      async willSendResponse({ response }) {
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
        }
        if (body.singleResult.data)
          body.singleResult.extensions = { ...body.singleResult.extensions, dataVersion };
      },
    };
  },
});

const keyOf = ({ message, path }: { message: string; path?: readonly (string | number)[] | undefined }) =>
  `${path?.join('.')} ${message}`;
