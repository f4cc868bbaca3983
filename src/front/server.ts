import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { execute, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { answering } from './answering.ts';
import type { Answering } from './caller.ts';
import type { Answered, RequestContext } from './context.ts';
import { formatError } from './errors.ts';
import { jitted } from './jit.ts';
import { type Behind, checkOperation, LIMITS, SCALE, validationOptions, validationRules } from './limits.ts';

export type FrontOptions<Context extends RequestContext> = {
  schema: GraphQLSchema;
  /** Answers the operations that are let through; by the schema's own resolvers unless told. */
  answer?: Answering<Context>;
  /** Receives what clients may not see. */
  onError: (requestId: string, error: unknown) => void;
  /** Told of every operation, once it is answered or refused. */
  onAnswered?: (answered: Answered) => void;
  /** Whoever asks: anyone, or a gateway that has limited what it asks for and rewrites it into longer documents. */
  behind?: Behind;
};

/** Apollo Server with everything that a public endpoint needs refused, capped or masked. */
export function createFront<Context extends RequestContext>({
  schema,
  answer = jitted<Context>(schema),
  onError,
  onAnswered,
  behind = 'nothing',
}: FrontOptions<Context>): ApolloServer<Context> {
  const isPublic = behind === 'nothing';
  const { plugin: tracing, traced } = traces<Context>();
  return new ApolloServer<Context>({
    gateway: answering(schema, isPublic ? answer : tracedBy(schema, answer, traced)),
    introspection: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: LIMITS.tokens * SCALE[behind] },
    validationRules: isPublic ? validationRules : [],
    validationOptions,
    // Documents kept by hash let anyone fill the memory; clients fall back to whole documents by themselves.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      // A gateway may ask how long each field took; anyone else may not.
      ...(isPublic
        ? [ApolloServerPluginInlineTraceDisabled(), limits<Context>(schema)]
        : [ApolloServerPluginInlineTrace({ includeErrors: { masked: true } }), tracing]),
      answers(onError, onAnswered),
    ],
  });
}

/** Notes the requests of which a gateway asked a trace. */
function traces<Context extends RequestContext>() {
  const traced = new WeakSet<object>();
  const plugin: ApolloServerPlugin<Context> = {
    async requestDidStart({ request, contextValue }) {
      if (request.http?.headers.get('apollo-federation-include-trace') === 'ftv1') traced.add(contextValue);
    },
  };
  return { plugin, traced };
}

/** Only graphql-js calls resolvers where a trace can see them. */
const tracedBy =
  <Context extends RequestContext>(
    schema: GraphQLSchema,
    answer: Answering<Context>,
    traced: WeakSet<object>,
  ): Answering<Context> =>
  (request, context) => {
    if (!traced.has(context)) return answer(request, context);
    const { document, operationName = null, variables = {} } = request;
    return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
  };

const limits = <Context extends RequestContext>(schema: GraphQLSchema): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    let cost: number | undefined;
    return {
      async didResolveOperation({ document, operation, request }) {
        if (operation) cost = checkOperation(schema, document, operation, request.variables ?? {});
      },
      async willSendResponse({ request, response: { body } }) {
        if (cost === undefined || body.kind !== 'single' || !request.http?.headers.has('x-query-cost'))
          return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      },
    };
  },
});

/** Masks errors, caps their number, and stamps every answer with the version of the data it was read from. */
const answers = <Context extends RequestContext>(
  onError: FrontOptions<Context>['onError'],
  onAnswered: FrontOptions<Context>['onAnswered'],
): ApolloServerPlugin<Context> => ({
  async requestDidStart({ contextValue }) {
    const { requestId, dataVersion, meter, passed } = contextValue;
    const start = performance.timeOrigin + performance.now();
    const original = new Map<string, unknown>();
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors) original.set(keyOf(error), error);
      },
      async willSendResponse({ request, response, operation }) {
        const { body, http } = response;
        if (body.kind !== 'single') return;
        http.headers ??= new HeaderMap();
        http.headers.set('x-request-id', requestId);
        const { caching } = contextValue;
        if (caching) {
          const isWhole = !body.singleResult.errors;
          if (isWhole) http.headers.set('etag', caching.etag);
          http.headers.set('cache-control', isWhole ? caching.control : 'no-store');
        }
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
        if (body.singleResult.data) {
          const said = contextValue.extensions?.size && {
            subgraphs: Object.fromEntries(contextValue.extensions),
          };
          body.singleResult.extensions = {
            ...body.singleResult.extensions,
            ...said,
            ...(dataVersion !== undefined && { dataVersion }),
          };
        }
        if (contextValue.rehearsal) return;
        onAnswered?.({
          requestId,
          operation: operation?.name?.value,
          status: http.status ?? 200,
          codes: [
            ...new Set((body.singleResult.errors ?? []).map(({ extensions }) => String(extensions?.code))),
          ],
          start,
          end: performance.timeOrigin + performance.now(),
          meter,
          passed,
        });
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
