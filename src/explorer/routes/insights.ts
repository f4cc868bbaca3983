import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { chosenIn } from '../asked-with.ts';
import { choiceOf } from '../chosen.ts';
import { load } from '../context.ts';
import { DiscrepanciesDocument, GapCountsDocument, GapsDocument } from '../generated/graphql.ts';
import { viewOf } from '../lists/list.ts';
import { first } from '../search-params.ts';
import { DATED, rootRoute, titled } from './root.tsx';

const coverageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/couverture',
  staticData: DATED,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await import('../matrix/load.ts')).loadMatrix(context, deps),
  head: () => titled('Couverture'),
  component: lazyRouteComponent(() => import('../pages/coverage.tsx'), 'Coverage'),
});

const factsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/faits',
  staticData: DATED,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await import('../lists/behind.ts')).loadBehind(context, viewOf(deps)),
  head: ({ loaderData }) => titled(loaderData ? `Faits : ${loaderData.title}` : 'Introuvable'),
  component: lazyRouteComponent(() => import('../pages/facts.tsx'), 'Facts'),
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
  component: lazyRouteComponent(() => import('../pages/gaps.tsx'), 'Gaps'),
});

/** What is known two axes at a time, the facts behind a count, and what is missing. */
export const insightRoutes = [coverageRoute, factsRoute, gapsRoute] as const;
