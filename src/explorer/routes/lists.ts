import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { chosenIn } from '../asked-with.ts';
import { type Loading, load } from '../context.ts';
import { TermsDocument } from '../generated/graphql.ts';
import { sorted, type View, viewOf } from '../lists/list.ts';
import { DATED, rootRoute, titled } from './root.tsx';

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

const TERM_COLUMNS = {
  nom: ({ printed }: { printed: string }) => printed,
  developpement: ({ expansion }: { expansion?: string | null }) => expansion,
};

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
  component: lazyRouteComponent(() => import('../pages/terms.tsx'), 'Terms'),
});

/** Lists of things, and that of acronyms. */
export const listRoutes = [
  listRoute(
    '/dispositifs',
    'Dispositifs',
    async (context, view) => (await import('../lists/dispositifs.tsx')).loadDispositifs(context, view),
    lazyRouteComponent(() => import('../lists/dispositifs.tsx'), 'Dispositifs'),
    DATED,
  ),
  listRoute(
    '/acteurs',
    'Acteurs',
    async (context, view) => (await import('../lists/actors.tsx')).loadActors(context, view),
    lazyRouteComponent(() => import('../lists/actors.tsx'), 'Actors'),
    DATED,
  ),
  listRoute(
    '/quartiers',
    'Quartiers prioritaires',
    async (context, view) => (await import('../lists/qpvs.tsx')).loadQpvs(context, view),
    lazyRouteComponent(() => import('../lists/qpvs.tsx'), 'Qpvs'),
    DATED,
  ),
  listRoute(
    '/communes',
    'Communes',
    async (context, view) => (await import('../lists/communes.tsx')).loadCommunes(context, view),
    lazyRouteComponent(() => import('../lists/communes.tsx'), 'Communes'),
  ),
  listRoute(
    '/themes',
    'Thèmes',
    async (context, view) => (await import('../lists/themes.tsx')).loadThemes(context, view),
    lazyRouteComponent(() => import('../lists/themes.tsx'), 'Themes'),
  ),
  listRoute(
    '/objectifs',
    'Objectifs',
    async (context, view) => (await import('../lists/objectives.tsx')).loadObjectives(context, view),
    lazyRouteComponent(() => import('../lists/objectives.tsx'), 'Objectives'),
  ),
  listRoute(
    '/points-de-vigilance',
    'Points de vigilance',
    async (context, view) =>
      (await import('../lists/vigilance-points.tsx')).loadVigilancePoints(context, view),
    lazyRouteComponent(() => import('../lists/vigilance-points.tsx'), 'VigilancePoints'),
  ),
  listRoute(
    '/instances',
    'Instances',
    async (context, view) => (await import('../lists/instances.tsx')).loadInstances(context, view),
    lazyRouteComponent(() => import('../lists/instances.tsx'), 'Instances'),
    DATED,
  ),
  termsRoute,
];
