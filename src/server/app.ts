import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { Site } from '../config.ts';
import { exportRoutes } from '../exports/http.ts';
import type { Answered, Incoming, RequestContext } from '../front/context.ts';
import { refuseContext } from '../front/errors.ts';
import { type Behind, LIMITS, SCALE } from '../front/limits.ts';
import { buildSchema } from '../subgraphs/engagements/schema.ts';
import { type Explorer, explorerRoutes } from './explorer.ts';
import { health } from './health.ts';
import type { Metrics } from './metrics.ts';
import { type Admit, door, type OverloadOptions, overload, sayProblem } from './overload.ts';
import { CACHED, type PersistedOptions, persisted } from './persisted.ts';
import { identified, keyed, sayError } from './refusal.ts';

export type AppOptions<Context extends RequestContext> = {
  front: ApolloServer<Context>;
  contextOf: (requestId: string, incoming: Incoming) => Promise<Context>;
  /** Rejects when what we answer from does not answer. */
  ping: () => Promise<unknown>;
  isLoaded: () => boolean;
  dataVersion: () => Promise<string>;
  /** Receives what clients may not see. */
  onError: (requestId: string, error: unknown) => void;
  /** Told of every request for an answer that was refused before it was one. */
  onRefused?: (answered: Answered) => void;
  /** Undefined when it is not built, or when a gateway stands in front. */
  explorer?: Explorer | undefined;
  /** Who stands behind the explorer's pages. */
  site?: Site | undefined;
  behind?: Behind;
  persistence?: PersistedOptions;
  /** What whoever asks must hold; undefined: nothing. */
  key?: string | undefined;
  /** Proxies whose word is taken for the client's address. */
  proxies?: number;
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
    onRefused,
    explorer,
    site,
    key,
    proxies = 0,
    behind = 'nothing',
    persistence,
    limits,
    metrics,
  } = options;
  const limit = LIMITS.bodyBytes * SCALE[behind];
  const context = async ({ req, res }: { req: Request; res: Response }) => {
    const { etag, requestId } = res.locals as { etag: unknown; requestId: string };
    const caching = typeof etag === 'string' ? { etag, control: CACHED } : undefined;
    const incoming = { headers: req.headers, signal: leaving(res), caching };
    const brought = await contextOf(requestId, incoming).catch((error) => {
      throw refuseContext(error, requestId, (hidden) => onError(requestId, hidden));
    });
    res.locals.isAsked = true;
    return brought;
  };
  const gate = limits && door(limits);
  const admit: Admit | undefined =
    gate && ((request, response) => gate.check(request, response) ?? gate.enter(request, response));
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', proxies);
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
    identified(onRefused),
    ...(key ? [keyed(key)] : []),
    (_request, response, next) => {
      if (isLoaded()) return next();
      response.status(503);
      sayError(response, { code: 'DATABASE_UNAVAILABLE', message: 'Loading.' });
    },
    // A body that never ends takes no place; nor is it read when there is none.
    ...(gate ? [overload(gate.check, sayError)] : []),
    express.json({ limit }),
    ...(persistence ? [persisted(persistence)] : []),
    ...(gate ? [overload(gate.work, sayError)] : []),
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
        site,
        weigh: exported.weigh,
      }),
    );
  app.use((_request, response) => {
    response.status(404);
    sayError(response, { code: 'BAD_REQUEST', message: 'Not found.' });
  });
  app.use(refuse(onError, limit));
  return app;
}

/** What we answer is data: a browser that takes it for a page runs nothing of it. A page of ours has a policy of its own. */
const NOTHING = Object.fromEntries(
  ['default-src', 'base-uri', 'form-action', 'frame-ancestors'].map((name) => [name, ["'none'"]]),
);

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
    if (status >= 500) onError(response.locals.requestId ?? randomUUID(), error);
    const said = status === 413 ? `At most ${limit} bytes.` : REFUSED[error.type ?? ''];
    const wrong =
      error instanceof URIError ? 'Invalid encoding of the address.' : 'Invalid JSON in the body.';
    response.status(status);
    sayError(response, {
      code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR',
      message: said ?? (status < 500 ? wrong : 'Internal error.'),
    });
  };
