import { QueryClientProvider } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  Outlet,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { type Loading, load } from './context.ts';
import { AnswerDocument, FrameDocument, SheetDocument } from './generated/graphql.ts';
import { loadHome } from './pages/home-data.ts';
import { ErrorPage, NotFoundPage } from './pages/states.tsx';
import { first, type Params, parseParams, printParams } from './search-params.ts';
import { jsonLdOf } from './sheets/json-ld.ts';
import { nameOf } from './sheets/sheet.ts';
import { Frame } from './ui/frame.tsx';

const rootRoute = createRootRouteWithContext<Loading>()({
  validateSearch: (search: Record<string, unknown>): Params => search as Params,
  loader: ({ context }) => load(context, FrameDocument, {}),
  component: function Root() {
    return (
      <Frame data={rootRoute.useLoaderData()}>
        <Outlet />
      </Frame>
    );
  },
  errorComponent: ({ error }) => (
    <Frame data={undefined}>
      <ErrorPage error={error} />
    </Frame>
  ),
  notFoundComponent: () => <NotFoundPage />,
});

const titled = (title: string) => ({ meta: [{ title: `${title} – Qui fait quoi` }] });

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: ({ context }) => loadHome(context),
  head: () => ({ meta: [{ title: 'Qui fait quoi dans le contrat de ville ?' }] }),
  component: lazyRouteComponent(() => import('./pages/home.tsx')),
});

const questionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/question',
  loaderDeps: ({ search }) => ({ question: first(search, 'q')?.trim().slice(0, 300) ?? '' }),
  loader: async ({ context, deps: { question } }) =>
    question ? { question, ...(await load(context, AnswerDocument, { question })) } : { question, ask: null },
  head: ({ loaderData }) => titled(loaderData?.question || 'Poser une question'),
  component: lazyRouteComponent(() => import('./pages/answer.tsx')),
});

const sheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$',
  loader: async ({ context, params }) => {
    const slug = params._splat ?? '';
    const data = await load(context, SheetDocument, { slug, id: slug });
    if (!data.entity) throw notFound();
    if (data.entity.slug !== slug) throw redirect({ href: `/${data.entity.slug}`, statusCode: 301 });
    return { ...data, entity: data.entity };
  },
  head: ({ loaderData }) =>
    loaderData
      ? {
          meta: [{ title: `${nameOf(loaderData.entity).title} – Qui fait quoi` }],
          scripts: [{ type: 'application/ld+json', children: JSON.stringify(jsonLdOf(loaderData.entity)) }],
        }
      : titled('Introuvable'),
  component: lazyRouteComponent(() => import('./pages/sheet.tsx')),
});

const routeTree = rootRoute.addChildren([homeRoute, questionRoute, sheetRoute]);

/** The pages and how each is loaded. `history` is the browser's own unless told. */
export function openRouter(context: Loading, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context,
    ...(history && { history }),
    parseSearch: parseParams,
    stringifySearch: printParams,
    defaultErrorComponent: ({ error }) => <ErrorPage error={error} />,
    defaultPreload: false,
    defaultStructuralSharing: false,
    scrollRestoration: true,
    Wrap: ({ children }) => <QueryClientProvider client={context.queries}>{children}</QueryClientProvider>,
  });
}
