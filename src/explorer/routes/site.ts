import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { FRESH } from '../context.ts';
import { rootRoute, titled } from './root.tsx';

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
  component: lazyRouteComponent(() => import('../pages/data.tsx'), 'Data'),
});
const schemaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/donnees/schema',
  head: () => titled('Schéma de l’API'),
  component: lazyRouteComponent(() => import('../pages/schema.tsx'), 'Schema'),
});
const changesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/donnees/changements',
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await import('../changes/load.ts')).loadChanges(context, deps),
  head: () => titled('Changements des données et de l’API'),
  component: lazyRouteComponent(() => import('../pages/changes.tsx'), 'Changes'),
});

/** A page of running words: nothing is asked for it. */
const textRoute = (path: string, title: string, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => rootRoute, path, head: () => titled(title), component });
const legal = () => import('../pages/legal.tsx');
const texts = () => import('../pages/texts.tsx');
/** The data as a whole, and what the site says of itself. */
export const siteRoutes = [
  dataRoute,
  schemaRoute,
  changesRoute,
  textRoute('/accessibilite', 'Accessibilité', lazyRouteComponent(legal, 'Accessibility')),
  textRoute('/mentions-legales', 'Mentions légales', lazyRouteComponent(legal, 'LegalNotice')),
  textRoute('/donnees-personnelles', 'Données personnelles', lazyRouteComponent(legal, 'PersonalData')),
  textRoute('/licence', 'Licence', lazyRouteComponent(texts, 'Licence')),
  textRoute('/plan-du-site', 'Plan du site', lazyRouteComponent(texts, 'SiteMap')),
  textRoute('/signaler', 'Signaler une erreur', lazyRouteComponent(texts, 'Report')),
];
