import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import express, { type Request, type Response, Router } from 'express';
import { PROJECT_ROOT, type Site } from '../config.ts';
import type { ErrorCode } from '../front/errors.ts';
import { type Assets, graphiql } from './graphiql.ts';
import type { Admit } from './overload.ts';

/** What `src/explorer/build.ts` writes. */
const BUILT = join(PROJECT_ROOT, 'node_modules', '.cache', 'qui-fait-quoi', 'explorer');

/** What a file of the sources became. */
type Entry = { file: string; css?: string[]; assets?: string[] };
type Ask = (query: string, variables: unknown) => Promise<Answered>;
export type Answered = { data?: unknown; errors?: readonly { message: string }[] };
type Page =
  | { redirect: string; status: number }
  | { status: number; html: string; errors: readonly unknown[] };

/** The explorer as it was built: its pages, and what browsers load for them. */
export type Explorer = {
  readonly folder: string;
  readonly assets: Assets;
  /** Of the GraphQL editor, a page apart. */
  readonly editor: Assets;
  /** What its pages ask, as they send it. */
  readonly operations: readonly string[];
  /** The pages that readers come through, and a sheet of each kind. */
  entrances(ask: Ask): Promise<string[]>;
  render(asked: {
    url: string;
    origin: string;
    requestId: string;
    site?: Site | undefined;
    theme: string | undefined;
    assets: Assets;
    ask: Ask;
    /** Bytes of the files that can be downloaded, as far as they are known. */
    weigh?(): Readonly<Record<string, number>>;
  }): Promise<Page>;
};

/** The explorer, or undefined when it is not built, or was by another version: then the API is served alone. */
export async function openExplorer(built = BUILT): Promise<Explorer | undefined> {
  const folder = join(built, 'client');
  let manifest: Record<string, Entry>;
  try {
    manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const [pages, editor] = [manifest['client.ts'], manifest['graphiql/main.tsx']];
  if (!pages || !editor) return undefined;
  const { render, operations, entrances } = await import(
    pathToFileURL(join(built, 'server', 'render.js')).href
  );
  return {
    folder,
    render,
    operations,
    entrances,
    assets: assetsOf(pages),
    editor: assetsOf(editor),
  };
}

const assetsOf = ({ file, css = [], assets = [] }: Entry): Assets => ({
  script: file,
  styles: css,
  fonts: assets.filter((name) => name.endsWith('.woff2')),
});

/** The front as it serves everybody: the explorer asks what any client may. */
export type ExplorerOptions<Context> = {
  explorer: Explorer;
  front: {
    executeOperation(
      request: { query: string; variables: Record<string, unknown> },
      options: { contextValue: Context },
    ): Promise<{ body: unknown }>;
  };
  contextOf: (
    requestId: string,
    incoming: { headers: IncomingHttpHeaders; signal: AbortSignal },
  ) => Promise<Context>;
  isLoaded: () => boolean;
  onError: (requestId: string, error: unknown) => void;
  /** A page counts as one request, whatever it asks. */
  admit?: Admit | undefined;
  /** Who stands behind the pages. */
  site?: Site | undefined;
  /** Bytes of exports. */
  weigh: () => Readonly<Record<string, number>>;
};

/** Nothing inline runs, and nothing comes from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Pages, rendered here from the API, and their assets. A path without a page is left to whoever is next. */
export function explorerRoutes<Context>(options: ExplorerOptions<Context>): Router {
  const { explorer, isLoaded, onError } = options;
  const router = Router();
  router.use('/assets', assets(explorer.folder));
  router.use(graphiql(explorer.editor));
  router.get('/*path', page);
  router.get('/', page);
  return router;

  async function page(request: Request, response: Response, next: () => void) {
    const requestId = randomUUID();
    const leaving = new AbortController();
    response.once('close', () => leaving.abort());
    const refusal = options.admit?.(request, response);
    const ask = async (query: string, variables: unknown): Promise<Answered> => {
      if (refusal) return refused(refusal.code);
      if (!isLoaded()) return AWAY;
      try {
        const contextValue = await options.contextOf(requestId, {
          headers: request.headers,
          signal: leaving.signal,
        });
        const given = variables as Record<string, unknown>;
        const { body } = await options.front.executeOperation({ query, variables: given }, { contextValue });
        return (body as { singleResult: Answered }).singleResult;
      } catch (error) {
        onError(requestId, error);
        return AWAY;
      }
    };
    const rendered = await explorer.render({
      url: request.originalUrl,
      origin: `${request.protocol}://${request.get('host')}`,
      requestId,
      theme: /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(request.headers.cookie ?? '')?.[1],
      assets: explorer.assets,
      ask,
      site: options.site,
      weigh: options.weigh,
    });
    if ('redirect' in rendered) return response.redirect(rendered.status, rendered.redirect);
    for (const error of rendered.errors) onError(requestId, error);
    // A program that asks for nothing in particular reads the API's own refusal.
    if (rendered.status === 404 && request.accepts(['json', 'html']) === 'json') return next();
    response
      .status(rendered.status)
      .set({
        'Content-Security-Policy': POLICY,
        'Cache-Control': rendered.status === 200 ? 'private, no-cache' : 'no-store',
        'X-Request-Id': requestId,
        Vary: 'Cookie',
      })
      .type('html')
      .send(rendered.html);
  }
}

const refused = (code: ErrorCode): Answered => ({
  errors: [{ message: 'Not asked.', ...{ extensions: { code } } }],
});
const AWAY = refused('DATABASE_UNAVAILABLE');

const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Files whose name changes with their content, as they were compressed when they were built. */
function assets(folder: string): Router {
  const files = express.static(folder, { immutable: true, maxAge: '1y', index: false, fallthrough: false });
  const router = Router();
  router.use((request, response, next) => {
    const type = /\.(js|css|svg)$/.exec(request.path)?.[1];
    const [encoding, suffix] = ENCODINGS.find(([name]) => request.acceptsEncodings(name) === name) ?? [];
    if (type && encoding && suffix) {
      request.url += suffix;
      response.type(type).set({ 'Content-Encoding': encoding, Vary: 'Accept-Encoding' });
    }
    files(request, response, next);
  });
  return router;
}
