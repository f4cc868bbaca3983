import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import helmet from 'helmet';
import { exportRoutes } from '../exports/http.ts';
import type { Incoming, RequestContext } from '../front/context.ts';
import { refuseContext } from '../front/errors.ts';
import { type Behind, LIMITS, SCALE } from '../front/limits.ts';
import { buildSchema } from '../subgraphs/engagements/schema.ts';
import { type Explorer, explorerRoutes } from './explorer.ts';
import { health } from './health.ts';
import type { Metrics } from './metrics.ts';
import { door, type OverloadOptions, overload, sayError, sayProblem } from './overload.ts';
import { CACHED, type PersistedOptions, persisted } from './persisted.ts';

export type AppOptions<Context extends RequestContext> = {
  front: ApolloServer<Context>;
  contextOf: (requestId: string, incoming: Incoming) => Promise<Context>;
  /** Rejects when what we answer from does not answer. */
  ping: () => Promise<unknown>;
  isLoaded: () => boolean;
  dataVersion: () => Promise<string>;
  /** Receives what clients may not see. */
  onError: (requestId: string, error: unknown) => void;
  /** Undefined when it is not built, or when a gateway stands in front. */
  explorer?: Explorer | undefined;
  /** Whom readers write to about the data. */
  steward?: string | undefined;
  behind?: Behind;
  persistence?: PersistedOptions;
  limits?: OverloadOptions;
  metrics?: Metrics;
};

/** One express application: everything we serve, on one port. */
export function createApp<Context extends RequestContext>(options: AppOptions<Context>): Express {
  const {
    front,
    contextOf,
    isLoaded,
    dataVersion,
    ping,
    onError,
    explorer,
    steward,
    behind = 'nothing',
    persistence,
    limits,
    metrics,
  } = options;
  const limit = LIMITS.bodyBytes * SCALE[behind];
  const context = async ({ req, res }: { req: Request; res: Response }) => {
    const requestId = requestIdOf(req);
    const { etag } = res.locals;
    const caching = typeof etag === 'string' ? { etag, control: CACHED } : undefined;
    return contextOf(requestId, { headers: req.headers, signal: leaving(res), caching }).catch((error) => {
      throw refuseContext(error, requestId, (hidden) => onError(requestId, hidden));
    });
  };
  const admit = limits && door(limits);
  const app = express();
  app.disable('x-powered-by');
  app.use(compression());
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: NOTHING },
      strictTransportSecurity: false,
    }),
  );
  app.use(health(ping, isLoaded, dataVersion));
  if (metrics) app.get('/metrics', metrics.page).use('/graphql', metrics.time);
  const exported = exportRoutes({ front, contextOf, isLoaded, onError, schema: buildSchema });
  if (behind === 'nothing') {
    app.use('/export', ...(admit ? [overload(admit, sayProblem)] : []), exported.router);
  }
  app.use(
    '/graphql',
    (_request, response, next) => {
      if (isLoaded()) return next();
      response
        .status(503)
        .json({ errors: [{ message: 'Loading.', extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
    },
    ...(admit ? [overload(admit, sayError)] : []),
    express.json({ limit }),
    ...(persistence ? [persisted(persistence)] : []),
    expressMiddleware(front, { context }),
  );
  if (explorer)
    app.use(
      explorerRoutes({
        explorer,
        front,
        contextOf,
        isLoaded,
        onError,
        admit,
        steward,
        weigh: exported.weigh,
      }),
    );
  app.use((_request, response) => {
    response.status(404).json({ errors: [{ message: 'Not found.', extensions: { code: 'BAD_REQUEST' } }] });
  });
  app.use(refuse(onError, limit));
  return app;
}

/** What we answer is data: a browser that takes it for a page runs nothing of it. A page of ours has a policy of its own. */
const NOTHING = Object.fromEntries(
  ['default-src', 'base-uri', 'form-action', 'frame-ancestors'].map((name) => [name, ["'none'"]]),
);

/** The id that a front gave the request, or one of our own. */
function requestIdOf(request: Request): string {
  const given = request.get('x-request-id') ?? '';
  return /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** Aborted when the client closes its connection before it has its answer. */
function leaving(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

const REFUSED: Readonly<Record<string, string>> = {
  'charset.unsupported': 'The charset of the body is not supported: UTF-8 is.',
  'encoding.unsupported': 'The encoding of the body is not supported: gzip, deflate and br are.',
  'request.aborted': 'The body ended early.',
};

/** Bodies that are too large or no JSON: a typed JSON answer, never a page with a stack. */
const refuse =
  (onError: AppOptions<RequestContext>['onError'], limit: number): ErrorRequestHandler =>
  (error: { status?: number; type?: string }, _request, response, _next) => {
    const status = error.status ?? 500;
    if (status >= 500) onError(randomUUID(), error);
    const said = status === 413 ? `At most ${limit} bytes.` : REFUSED[error.type ?? ''];
    const message = said ?? (status < 500 ? 'Invalid JSON in the body.' : 'Internal error.');
    const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
