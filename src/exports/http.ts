import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import { dataPackage, tableSchema } from './dictionary.ts';
import { FORMATS, prepare, tableOf } from './export.ts';
import { ExportError } from './problem.ts';
import { type Answer, type Ask, inStep, readSource } from './read.ts';
import { TABLES } from './tables/all.ts';
import { type Weights, weighing } from './weights.ts';

/** The front as it serves everybody: its limits, its masks and its versions are ours too. */
type Front<Context> = {
  executeOperation(
    request: { query: string; variables: Record<string, unknown> },
    options: { contextValue: Context },
  ): Promise<{ body: unknown }>;
};

export type ExportOptions<Context> = {
  front: Front<Context>;
  contextOf: (
    requestId: string,
    incoming: { headers: IncomingHttpHeaders; signal: AbortSignal },
  ) => Promise<Context>;
  isLoaded: () => boolean;
  onError: (requestId: string, error: unknown) => void;
  /** Built when the first export is asked. */
  schema: () => GraphQLSchema;
};

/** Every whole export, by table, the lightest to read first; a matrix is one of many, by the axes that are asked. */
const FILES = TABLES.filter(({ name }) => !name.startsWith('coverage'))
  .toReversed()
  .map(({ name, graph }) =>
    FORMATS.filter((format) => !format.graph || graph !== false).map(
      ({ extension }) => `${name}.${extension}`,
    ),
  );

/** `/export/<table>.<format>`, the dictionary of each table, and the package of all. */
export function exportRoutes<Context>(options: ExportOptions<Context>): {
  router: Router;
  /** What files weigh, as far as it is known; what is not begins to be measured. */
  weigh: () => Weights;
} {
  const { isLoaded, onError } = options;
  let built: GraphQLSchema | undefined;
  const schema = () => {
    built ??= options.schema();
    return built;
  };
  const router = Router();
  const serve =
    (work: (ask: Ask, request: Request, response: Response) => Promise<void>) =>
    async (request: Request, response: Response) => {
      const requestId = randomUUID();
      const leaving = new AbortController();
      response.once('close', () => leaving.abort());
      try {
        if (!isLoaded())
          throw new ExportError('UNAVAILABLE', 'Les données se chargent : réessayez dans un moment.');
        await work(asking(options, requestId, request, leaving.signal), request, response);
      } catch (error) {
        if (leaving.signal.aborted) return;
        const refusal =
          error instanceof ExportError ? error : new ExportError('FAILED', 'L’export a échoué.', [], error);
        if (refusal.status >= 500) onError(requestId, refusal.cause ?? refusal);
        // Once bytes are gone, only an end that is no end says that the file is not whole.
        if (response.headersSent) response.destroy(refusal);
        else refuse(response, refusal, requestId);
      }
    };
  router.get(
    ['/', '/datapackage.json'],
    serve(async (ask, _request, response) => {
      response.json(dataPackage(schema(), TABLES, await readSource(ask)));
    }),
  );
  const { measure, weights } = weighing(FILES, () => {
    const ask = inStep(asking(options, 'weights', { headers: {} }, new AbortController().signal));
    const today = new Date().toISOString().slice(0, 10);
    return (file) => {
      const [table = '', format = ''] = file.split('.');
      return prepare(schema(), ask, { table, format, given: [] }, today);
    };
  });
  const weigh = () => {
    if (isLoaded()) void measure().catch((error) => onError('weights', error));
    return weights();
  };
  router.get('/weights.json', (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(weigh());
  });
  router.get(
    '/:table.schema.json',
    serve(async (_ask, request, response) => {
      response.json(tableSchema(schema(), tableOf(request.params.table as string)));
    }),
  );
  router.get(
    '/:file',
    serve(async (ask, request, response) => download(schema(), ask, request, response)),
  );
  return { router, weigh };
}

async function download(
  schema: GraphQLSchema,
  ask: Ask,
  request: Request,
  response: Response,
): Promise<void> {
  const [table = '', ...extension] = (request.params.file as string).split('.');
  const given = [...new URL(request.originalUrl, 'http://localhost').searchParams];
  const today = new Date().toISOString().slice(0, 10);
  const asked = { table, format: extension.join('.'), given };
  const { type, fileName, tag, open } = await prepare(schema, ask, asked, today);
  response.set({
    'Content-Type': type,
    'Content-Disposition': disposition(fileName),
    ETag: tag,
    'Cache-Control': 'no-cache',
    Link: `<${table}.schema.json>; rel="describedby"`,
  });
  if (request.fresh) return void response.status(304).end();
  const chunks = await open();
  if (request.method === 'HEAD') {
    await chunks[Symbol.asyncIterator]().return?.();
    return void response.end();
  }
  await pipeline(Readable.from(chunks, { objectMode: false }), response);
}

/** RFC 6266: a plain name for everybody, and the same in the encoding of RFC 5987. */
const disposition = (name: string) =>
  `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;

/** A problem as RFC 9457 has it, in French. */
function refuse(
  response: Response,
  { status, code, message, suggestions }: ExportError,
  requestId: string,
): void {
  for (const name of ['Content-Disposition', 'ETag', 'Link']) response.removeHeader(name);
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: 'about:blank',
        title: TITLES[status],
        status,
        code,
        detail: message,
        suggestions,
        requestId,
      }),
    );
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Demande refusée',
  404: 'Introuvable',
  500: 'Erreur interne',
  503: 'Indisponible',
};

function asking<Context>(
  { front, contextOf }: ExportOptions<Context>,
  requestId: string,
  { headers }: Pick<Request, 'headers'>,
  signal: AbortSignal,
): Ask {
  return async (query, variables) => {
    signal.throwIfAborted();
    // A context per page: the version that is stamped is the one that is read.
    const contextValue = await contextOf(requestId, { headers, signal });
    const { body } = await front.executeOperation({ query, variables }, { contextValue });
    return (body as { singleResult: Answer }).singleResult;
  };
}
