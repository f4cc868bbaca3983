import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { loadNearest } from '../answers/nearest.ts';
import { choiceOf, dayIn, keeping } from '../chosen.ts';
import { jsonLdOf } from '../sheets/json-ld.ts';
import { nameOf } from '../sheets/sheet.ts';
import { DATED, rootRoute, titled } from './root.tsx';

const neighbourhoodRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/voisinage/$',
  staticData: DATED,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) =>
    (await import('../neighbourhood/load.ts')).loadNeighbourhood(context, params._splat ?? '', deps),
  head: ({ loaderData }) => titled(loaderData ? `Voisinage : ${loaderData.centre.name}` : 'Introuvable'),
  component: lazyRouteComponent(() => import('../neighbourhood/page.tsx')),
});

const sheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$',
  loaderDeps: ({ search }) => choiceOf(search),
  staticData: DATED,
  loader: async ({ context, params, deps }) => {
    const slug = params._splat ?? '';
    const { loadSheet } = await import('../sheets/load.ts');
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
  component: lazyRouteComponent(() => import('../pages/sheet.tsx')),
});

/** A thing by its permanent address, and what is around it. */
export const thingRoutes = [neighbourhoodRoute, sheetRoute] as const;
