import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express } from 'express';
import helmet from 'helmet';
import { refuseContext } from '../front/errors.ts';
import { LIMITS } from '../front/limits.ts';
import type { FrontContext } from '../front/server.ts';
import type { Graph } from '../graph/graph.ts';
import { graphiql } from './graphiql.ts';
import { health } from './health.ts';

export type AppOptions<Context extends FrontContext> = {
  graph: Graph;
  front: ApolloServer<Context>;
  contextOf: (requestId: string) => Promise<Context>;
  isLoaded: () => boolean;
  dataVersion: () => Promise<string>;
  /** Receives what clients may not see. */
  onError: (requestId: string, error: unknown) => void;
};

/** One express application: everything we serve, on one port. */
export function createApp<Context extends FrontContext>(options: AppOptions<Context>): Express {
  const { graph, front, contextOf, isLoaded, dataVersion, onError } = options;
  const context = async () => {
    const requestId = randomUUID();
    return contextOf(requestId).catch((error) => {
      throw refuseContext(error, requestId, (hidden) => onError(requestId, hidden));
    });
  };
  const app = express();
  app.disable('x-powered-by');
  app.use(compression());
  app.use(
    helmet({
      contentSecurityPolicy: { directives: { 'upgrade-insecure-requests': null } },
      strictTransportSecurity: false,
    }),
  );
  app.use(health(graph, isLoaded, dataVersion));
  app.get('/', (_request, response) => response.redirect('/graphiql'));
  app.use(graphiql());
  app.use(
    '/graphql',
    (_request, response, next) => {
      if (isLoaded()) return next();
      response
        .status(503)
        .json({ errors: [{ message: 'Loading.', extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
    },
    express.json({ limit: LIMITS.bodyBytes }),
    expressMiddleware(front, { context }),
  );
  app.use((_request, response) => {
    response.status(404).json({ errors: [{ message: 'Not found.', extensions: { code: 'BAD_REQUEST' } }] });
  });
  app.use(refuse(onError));
  return app;
}

const REFUSED: Readonly<Record<string, string>> = {
  'charset.unsupported': 'The charset of the body is not supported: UTF-8 is.',
  'encoding.unsupported': 'The encoding of the body is not supported: gzip, deflate and br are.',
  'request.aborted': 'The body ended early.',
};

/** Bodies that are too large or no JSON: a typed JSON answer, never a page with a stack. */
const refuse =
  (onError: AppOptions<FrontContext>['onError']): ErrorRequestHandler =>
  (error: { status?: number; type?: string }, _request, response, _next) => {
    const status = error.status ?? 500;
    if (status >= 500) onError(randomUUID(), error);
    const said = status === 413 ? `At most ${LIMITS.bodyBytes} bytes.` : REFUSED[error.type ?? ''];
    const message = said ?? (status < 500 ? 'The body is not valid JSON.' : 'Internal error.');
    const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
