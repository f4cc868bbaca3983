import { dehydrate, QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { type Answered, AskError, dataOf, isRefusal } from './ask.ts';
import type { Site, Weights } from './context.ts';
import * as documents from './generated/graphql.ts';
import { openRouter } from './router.tsx';
import { NAVIGATION } from './ui/frame.tsx';
import { SUGGEST } from './ui/suggest.ts';
import { pathOf } from './ui/thing.tsx';

export type Asked = {
  /** Path and search of the page. */
  readonly url: string;
  readonly origin: string;
  readonly requestId: string;
  readonly theme: string | undefined;
  readonly site?: Site | undefined;
  /** Scripts and styles by the name of their source, as Vite's manifest has them. */
  readonly assets: {
    readonly script: string;
    readonly styles: readonly string[];
    readonly fonts: readonly string[];
  };
  ask(query: string, variables: unknown): Promise<Answered>;
  /** Bytes of the files that can be downloaded, as far as they are known. */
  weigh?(): Weights;
};
export type Rendered =
  | { readonly redirect: string; readonly status: number }
  | { readonly status: number; readonly html: string; readonly errors: readonly unknown[] };

/** Every operation that pages ask, as they send it: a service may answer these alone. */
export const operations: readonly string[] = [
  SUGGEST.toString(),
  ...Object.entries(documents)
    .filter(([name]) => name.endsWith('Document'))
    .map(([, document]) => document.toString()),
];

/** Lists as readers narrow them most: they then ask otherwise than whole. Any word stands for all. */
const NARROWED = ['/dispositifs?q=a', '/dispositifs?sans=pilote', '/acteurs?q=a', '/quartiers?q=a'];

/** The pages that readers come through, a sheet of each kind, and the lists in which they search. */
export async function entrances(ask: Asked['ask']): Promise<string[]> {
  const data = dataOf<documents.OneOfEachQuery>(await ask(documents.OneOfEachDocument.toString(), {}));
  const things = Object.values(data).flatMap(({ edges }) => edges.map(({ node }) => node));
  const themes = things.flatMap((thing) => ('themes' in thing ? thing.themes.slice(0, 1) : []));
  return [
    '/',
    ...NAVIGATION.map(([path]) => path),
    ...[...things, ...themes].map(({ slug }) => pathOf(slug)),
    ...NARROWED,
  ];
}

/** A whole page, as a browser without JavaScript reads it. */
export async function render({
  url,
  origin,
  requestId,
  theme,
  site = {},
  assets,
  ask,
  weigh,
}: Asked): Promise<Rendered> {
  const queries = new QueryClient();
  const errors: unknown[] = [];
  const router = openRouter(
    {
      queries,
      origin,
      site,
      weigh: async () => weigh?.() ?? {},
      ask: async (document, variables) => dataOf(await ask(document.toString(), variables), requestId),
    },
    createMemoryHistory({ initialEntries: [url] }),
  );
  await router.load();
  const result = router._serverResult;
  if (result?.type === 'redirect') {
    const { options, status } = result.redirect;
    return { redirect: options.href ?? '/', status };
  }
  const { matches } = router.state;
  const failed = matches.find(({ status }) => status === 'error')?.error;
  if (failed && !(failed instanceof AskError)) errors.push(failed);
  const app = renderToString(<RouterProvider router={router} />);
  const meta = matches.flatMap((match) => match.meta ?? []);
  const data = matches
    .flatMap((match) => match.headScripts ?? [])
    .flatMap((script) => script?.children ?? []);
  const said = (name: string) =>
    meta.findLast((entry) => entry && 'name' in entry && entry.name === name)?.content;
  const title = meta.findLast((entry) => entry && 'title' in entry)?.title ?? 'Qui fait quoi';
  const state = JSON.stringify({
    site,
    // The lexicon is heavier than most pages: whoever stays asks for it once.
    ...dehydrate(queries, {
      shouldDehydrateQuery: ({ queryKey, state }) => state.status === 'success' && queryKey[0] !== 'Lexicon',
    }),
  });
  const status = statusOf(failed) ?? result?.status ?? 200;
  // Asked again, it may succeed: the application would find another page than it takes over. It stays as it is read.
  const isFailed = failed !== undefined;
  const html = `<!doctype html>
<html lang="fr"${theme ? ` data-theme="${theme}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(said('description') ?? DESCRIPTION)}">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${escaped(origin + url)}">
<link rel="icon" href="data:,">
${assets.fonts.map((font) => `<link rel="preload" href="/assets/${font}" as="font" type="font/woff2" crossorigin>`).join('\n')}
${assets.styles.map((style) => `<link rel="stylesheet" href="/assets/${style}">`).join('\n')}
${data.map((text) => `<script type="application/ld+json">${inScript(String(text))}</script>`).join('\n')}
</head>
<body>
<div id="app">${app}</div>
<div id="said" role="status"></div>
<div id="offline" role="status"></div>
${isFailed ? '' : `<script type="application/json" id="state">${inScript(state)}</script>`}
<script type="module" src="/assets/${assets.script}"></script>
</body>
</html>
`;
  return { status, html, errors };
}

const DESCRIPTION = 'Qui fait quoi dans un contrat de ville : chaque réponse montre la phrase qui la prouve.';

const statusOf = (error: unknown) => {
  if (error === undefined) return undefined;
  if (!(error instanceof AskError)) return 500;
  if (isRefusal(error)) return 400;
  if (error.code === 'RATE_LIMITED') return 429;
  return UNAVAILABLE.includes(error.code) ? 503 : 500;
};
const UNAVAILABLE = ['DATABASE_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED', 'OVERLOADED'];

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
/** Nothing inside can end the element it stands in. */
const inScript = (json: string) => json.replace(/</g, '\\u003c');
