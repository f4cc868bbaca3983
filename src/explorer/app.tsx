import { hydrate, QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { askOverHttp, weighOverHttp } from './ask.ts';
import { enhance } from './enhance.ts';
import { openRouter } from './router.tsx';

/** Takes over the page that the server wrote, with the data it was written from. */
export async function start(root: HTMLElement, state: string): Promise<void> {
  const queries = new QueryClient();
  const { site, ...written } = JSON.parse(state);
  hydrate(queries, written);
  const router = openRouter({
    queries,
    ask: askOverHttp,
    origin: location.origin,
    site,
    weigh: weighOverHttp,
  });
  // As rendered on the server: no boundary around the whole.
  router.ssr = { manifest: undefined };
  await router.load();
  hydrateRoot(
    root,
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  );
  enhance(router);
  root.ownerDocument.documentElement.dataset.alive = 'yes';
}
