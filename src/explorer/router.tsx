import { QueryClientProvider } from '@tanstack/react-query';
import {
  type AnyRouter,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  Outlet,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { loadNearest } from './answers/nearest.ts';
import { chosenIn } from './asked-with.ts';
import { choiceOf, contractIn, dayIn, keeping } from './chosen.ts';
import { FRESH, type Loading, load } from './context.ts';
import {
  DiscrepanciesDocument,
  FrameDocument,
  GapCountsDocument,
  GapsDocument,
  TermsDocument,
} from './generated/graphql.ts';
import { sorted, type View, viewOf } from './lists/list.ts';
import { loadHome } from './pages/home-data.ts';
import { ErrorPage, NotFoundPage } from './pages/states.tsx';
import { first, type Params, parseParams, printParams } from './search-params.ts';
import { jsonLdOf } from './sheets/json-ld.ts';
import { nameOf } from './sheets/sheet.ts';
import { lexiconOf, loadLexicon } from './sigles/lexicon.ts';
import { Frame } from './ui/frame.tsx';
import { Way } from './ui/search.tsx';

const rootRoute = createRootRouteWithContext<Loading>()({
  validateSearch: (search: Record<string, unknown>): Params => search as Params,
  loaderDeps: ({ search }) => choiceOf(search),
  loader: async ({ context, deps, location }) => {
    const frame = await load(context, FrameDocument, {});
    const contract = contractIn(frame.dataset.contracts, deps, location.pathname)?.slug;
    return { ...frame, lexicon: lexiconOf(await loadLexicon(context, contract)) };
  },
  component: function Root() {
    const { lexicon, ...data } = rootRoute.useLoaderData();
    return (
      <Frame data={data} lexicon={lexicon}>
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

/** What is shown depends on the day that is chosen. */
const DATED = { dated: true };
const TERM_COLUMNS = {
  nom: ({ printed }: { printed: string }) => printed,
  developpement: ({ expansion }: { expansion?: string | null }) => expansion,
};
const titled = (title: string) => ({ meta: [{ title: `${title} – Qui fait quoi` }] });

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loaderDeps: ({ search }) => choiceOf(search),
  staticData: DATED,
  loader: async ({ context, deps }) => loadHome(context, await chosenIn(context, deps)),
  head: () => ({ meta: [{ title: 'Qui fait quoi dans le contrat de ville ?' }] }),
  component: lazyRouteComponent(() => import('./pages/home.tsx')),
});

const questionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/question',
  loaderDeps: ({ search }) => ({
    question: first(search, 'q')?.trim().slice(0, 300) ?? '',
    choice: choiceOf(search),
    after: first(search, 'apres'),
  }),
  staticData: DATED,
  loader: async ({ context, deps: { question, choice, after } }) =>
    (await import('./answers/load.ts')).loadAnswer(context, question, choice, after),
  head: ({ loaderData }) => titled(loaderData?.question || 'Poser une question'),
  component: lazyRouteComponent(() => import('./pages/answer.tsx')),
});

const neighbourhoodRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/voisinage/$',
  staticData: DATED,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) =>
    (await import('./neighbourhood/load.ts')).loadNeighbourhood(context, params._splat ?? '', deps),
  head: ({ loaderData }) => titled(loaderData ? `Voisinage : ${loaderData.centre.name}` : 'Introuvable'),
  component: lazyRouteComponent(() => import('./neighbourhood/page.tsx')),
});

const sheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$',
  loaderDeps: ({ search }) => choiceOf(search),
  staticData: DATED,
  loader: async ({ context, params, deps }) => {
    const slug = params._splat ?? '';
    const { loadSheet } = await import('./sheets/load.ts');
    const sheet = await loadSheet(context, slug, dayIn(deps));
    if (!sheet) {
      await loadNearest(context, `/${slug}`, deps);
      throw notFound();
    }
    if (sheet.entity.slug !== slug)
      throw redirect({ href: keeping(`/${sheet.entity.slug}`, deps), statusCode: 301 });
    return sheet;
  },
  head: ({ loaderData, match }) =>
    loaderData
      ? {
          meta: [{ title: `${nameOf(loaderData.entity).title} – Qui fait quoi` }],
          scripts: [
            {
              type: 'application/ld+json',
              children: JSON.stringify(jsonLdOf(loaderData.entity, match.context.origin)),
            },
          ],
        }
      : titled('Introuvable'),
  component: lazyRouteComponent(() => import('./pages/sheet.tsx')),
});

/** A list: read and shown by one file. */
const listRoute = <Path extends string>(
  path: Path,
  title: string,
  read: (context: Loading, view: View) => Promise<unknown>,
  component: ReturnType<typeof lazyRouteComponent>,
  staticData = {},
) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path,
    staticData,
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps }) => read(context, viewOf(deps)),
    head: () => titled(title),
    component,
  });
const listRoutes = [
  listRoute(
    '/dispositifs',
    'Dispositifs',
    async (context, view) => (await import('./lists/dispositifs.tsx')).loadDispositifs(context, view),
    lazyRouteComponent(() => import('./lists/dispositifs.tsx'), 'Dispositifs'),
    DATED,
  ),
  listRoute(
    '/acteurs',
    'Acteurs',
    async (context, view) => (await import('./lists/actors.tsx')).loadActors(context, view),
    lazyRouteComponent(() => import('./lists/actors.tsx'), 'Actors'),
    DATED,
  ),
  listRoute(
    '/quartiers',
    'Quartiers prioritaires',
    async (context, view) => (await import('./lists/qpvs.tsx')).loadQpvs(context, view),
    lazyRouteComponent(() => import('./lists/qpvs.tsx'), 'Qpvs'),
    DATED,
  ),
  listRoute(
    '/communes',
    'Communes',
    async (context, view) => (await import('./lists/communes.tsx')).loadCommunes(context, view),
    lazyRouteComponent(() => import('./lists/communes.tsx'), 'Communes'),
  ),
  listRoute(
    '/themes',
    'Thèmes',
    async (context, view) => (await import('./lists/themes.tsx')).loadThemes(context, view),
    lazyRouteComponent(() => import('./lists/themes.tsx'), 'Themes'),
  ),
  listRoute(
    '/objectifs',
    'Objectifs',
    async (context, view) => (await import('./lists/objectives.tsx')).loadObjectives(context, view),
    lazyRouteComponent(() => import('./lists/objectives.tsx'), 'Objectives'),
  ),
  listRoute(
    '/points-de-vigilance',
    'Points de vigilance',
    async (context, view) =>
      (await import('./lists/vigilance-points.tsx')).loadVigilancePoints(context, view),
    lazyRouteComponent(() => import('./lists/vigilance-points.tsx'), 'VigilancePoints'),
  ),
  listRoute(
    '/instances',
    'Instances',
    async (context, view) => (await import('./lists/instances.tsx')).loadInstances(context, view),
    lazyRouteComponent(() => import('./lists/instances.tsx'), 'Instances'),
    DATED,
  ),
];
const termsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sigles',
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    const { contract } = await chosenIn(context, deps);
    const { terms } = await load(context, TermsDocument, { contract });
    return { terms: sorted(viewOf(deps), terms, TERM_COLUMNS) };
  },
  head: () => titled('Sigles'),
  component: lazyRouteComponent(() => import('./pages/terms.tsx'), 'Terms'),
});
const coverageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/couverture',
  staticData: DATED,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await import('./matrix/load.ts')).loadMatrix(context, deps),
  head: () => titled('Couverture'),
  component: lazyRouteComponent(() => import('./pages/coverage.tsx'), 'Coverage'),
});
const factsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/faits',
  staticData: DATED,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await import('./lists/behind.ts')).loadBehind(context, viewOf(deps)),
  head: ({ loaderData }) => titled(loaderData ? `Faits : ${loaderData.title}` : 'Introuvable'),
  component: lazyRouteComponent(() => import('./pages/facts.tsx'), 'Facts'),
});
const gapsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/manques',
  loaderDeps: ({ search }) => ({
    kind: first(search, 'nature'),
    after: first(search, 'apres'),
    choice: choiceOf(search),
  }),
  staticData: DATED,
  loader: async ({ context, deps: { kind: asked, after, choice } }) => {
    const { contract, asOf } = await chosenIn(context, choice);
    const [counts, written] = await Promise.all([
      load(context, GapCountsDocument, { contract, asOf }),
      load(context, DiscrepanciesDocument, { contract }),
    ]);
    const kind = counts.gapCounts.find((one) => one.kind === asked)?.kind;
    const page = kind && (await load(context, GapsDocument, { contract, asOf, kinds: [kind], after }));
    return { ...counts, ...written, kind, gaps: page ? page.gaps : null };
  },
  head: () => titled('Manques et écarts'),
  component: lazyRouteComponent(() => import('./pages/gaps.tsx'), 'Gaps'),
});
const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/donnees',
  loader: async ({ context }) => ({
    weights: await context.queries.fetchQuery({
      queryKey: ['Weights'],
      queryFn: context.weigh,
      staleTime: FRESH,
    }),
  }),
  head: () => titled('Données et API'),
  component: lazyRouteComponent(() => import('./pages/data.tsx'), 'Data'),
});
const schemaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/donnees/schema',
  head: () => titled('Schéma de l’API'),
  component: lazyRouteComponent(() => import('./pages/schema.tsx'), 'Schema'),
});
const changesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/donnees/changements',
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await import('./changes/load.ts')).loadChanges(context, deps),
  head: () => titled('Changements des données et de l’API'),
  component: lazyRouteComponent(() => import('./pages/changes.tsx'), 'Changes'),
});

/** A page of running words: nothing is asked for it. */
const textRoute = (path: string, title: string, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => rootRoute, path, head: () => titled(title), component });
const legal = () => import('./pages/legal.tsx');
const texts = () => import('./pages/texts.tsx');
const textRoutes = [
  textRoute('/accessibilite', 'Accessibilité', lazyRouteComponent(legal, 'Accessibility')),
  textRoute('/mentions-legales', 'Mentions légales', lazyRouteComponent(legal, 'LegalNotice')),
  textRoute('/donnees-personnelles', 'Données personnelles', lazyRouteComponent(legal, 'PersonalData')),
  textRoute('/licence', 'Licence', lazyRouteComponent(texts, 'Licence')),
  textRoute('/plan-du-site', 'Plan du site', lazyRouteComponent(texts, 'SiteMap')),
  textRoute('/signaler', 'Signaler une erreur', lazyRouteComponent(texts, 'Report')),
];

const routeTree = rootRoute.addChildren([
  homeRoute,
  questionRoute,
  ...listRoutes,
  termsRoute,
  coverageRoute,
  factsRoute,
  gapsRoute,
  dataRoute,
  schemaRoute,
  changesRoute,
  ...textRoutes,
  neighbourhoodRoute,
  sheetRoute,
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
