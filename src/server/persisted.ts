import { type RequestHandler, Router } from 'express';
import { type Carried, etagOf, hashOf, type Persisted } from '../front/persisted.ts';
import { sayError } from './refusal.ts';

export type PersistedOptions = {
  operations: Persisted;
  /** Refuse every other operation. */
  only: boolean;
  /** Changes when any data that answers are read from does; undefined when some of it is elsewhere. */
  version: () => Promise<string | undefined>;
};

/** Parts of an address are text: those that are JSON are read, or left as they are for Apollo to refuse. */
function carriedByAddress(parameters: URLSearchParams): Carried {
  const parsed = (name: string): unknown => {
    try {
      return JSON.parse(parameters.get(name) ?? 'null');
    } catch {
      return parameters.get(name);
    }
  };
  return {
    query: parameters.get('query') ?? undefined,
    operationName: parameters.get('operationName') ?? undefined,
    variables: parsed('variables'),
    extensions: parsed('extensions'),
  };
}

/**
 * Puts the text in place of a hash that we know. Asked by GET, the answer may be kept by anyone for a minute, and is
 * not read again while the data is the same.
 */
export function persisted({ operations, only, version }: PersistedOptions): Router {
  const answer: RequestHandler = async (request, response, next) => {
    const byAddress = request.method === 'GET' || request.method === 'HEAD';
    // Not by `URL`: what stands before the question mark need not be one.
    const [path = '', search = ''] = request.url.split('?', 2);
    const parameters = new URLSearchParams(search);
    const carried: Carried = byAddress ? carriedByAddress(parameters) : ((request.body ?? {}) as Carried);
    const hash = hashOf(carried);
    const text = hash && operations.find(hash);
    if (only && !text && !(typeof carried.query === 'string' && operations.holds(carried.query))) {
      response.status(400);
      return sayError(response, {
        code: 'PERSISTED_ONLY',
        message: 'Only persisted operations are answered.',
      });
    }
    if (!hash || !text) return next();
    if (!byAddress) {
      const { extensions: _, ...rest } = carried;
      request.body = { ...rest, query: text };
      return next();
    }
    const current = await version().catch(() => undefined);
    const etag = current && etagOf(hash, carried, current);
    if (etag && request.get('if-none-match') === etag) {
      return void response.status(304).set({ etag, 'cache-control': CACHED }).end();
    }
    response.locals.etag = etag;
    parameters.set('query', text);
    parameters.delete('extensions');
    request.url = `${path}?${parameters}`;
    // A page elsewhere may send it: it reads what everyone may read, and changes nothing.
    request.headers['apollo-require-preflight'] = 'persisted';
    next();
  };
  return Router().use(answer);
}

/** A minute for anyone; then asked again, and answered 304 while the data is the same. */
export const CACHED = 'public, max-age=60';
