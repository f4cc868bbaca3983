import { QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, createRouter, type RouterHistory } from '@tanstack/react-router';
import type { Loading } from './context.ts';
import { ErrorPage } from './pages/states.tsx';
import { insightRoutes } from './routes/insights.ts';
import { listRoutes } from './routes/lists.ts';
import { questionRoutes } from './routes/questions.ts';
import { rootRoute } from './routes/root.tsx';
import { siteRoutes } from './routes/site.ts';
import { thingRoutes } from './routes/things.ts';
import { parseParams, printParams } from './search-params.ts';
import { Way } from './ui/search.tsx';

const routeTree = rootRoute.addChildren([
  ...questionRoutes,
  ...listRoutes,
  ...insightRoutes,
  ...siteRoutes,
  ...thingRoutes,
]);

/** The pages and how each is loaded. `history` is the browser's own unless told. */
export function openRouter(context: Loading, history?: RouterHistory) {
  const way = { ask: context.ask, go: (href: string) => router.history.push(href) };
  const router: AnyRouter = createRouter({
    routeTree,
    context,
    ...(history && { history }),
    parseSearch: parseParams,
    stringifySearch: printParams,
    defaultErrorComponent: ({ error }) => <ErrorPage error={error} />,
    defaultPreload: false,
    defaultStructuralSharing: false,
    // On the server it would be an inline script, which our policy refuses.
    scrollRestoration: !history,
    Wrap: ({ children }) => (
      <QueryClientProvider client={context.queries}>
        <Way value={way}>{children}</Way>
      </QueryClientProvider>
    ),
  });
  return router;
}
