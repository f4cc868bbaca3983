import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { choiceOf, contractIn } from '../chosen.ts';
import { type Loading, load } from '../context.ts';
import { FrameDocument } from '../generated/graphql.ts';
import { ErrorPage, NotFoundPage } from '../pages/states.tsx';
import type { Params } from '../search-params.ts';
import { lexiconOf, loadLexicon } from '../sigles/lexicon.ts';
import { Frame } from '../ui/frame.tsx';

/** What stands around every page. */
export const rootRoute = createRootRouteWithContext<Loading>()({
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
export const DATED = { dated: true };
export const titled = (title: string) => ({ meta: [{ title: `${title} – Qui fait quoi` }] });
