import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { askOverHttp } from './ask.ts';
import { choiceOf } from './chosen.ts';
import { parseParams } from './search-params.ts';
import { Choice } from './ui/link.tsx';
import { HOME_HINT, Search, Way } from './ui/search.tsx';

/** Brings to life the search box alone: of the home page nothing else needs it, and its links are plain links. */
export function start(root: HTMLElement): void {
  const way = { ask: askOverHttp, go: (href: string) => location.assign(href) };
  hydrateRoot(
    root,
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <Way value={way}>
          <Choice value={choiceOf(parseParams(location.search))}>
            <Search big hint={HOME_HINT} />
          </Choice>
        </Way>
      </QueryClientProvider>
    </StrictMode>,
  );
  root.ownerDocument.documentElement.dataset.alive = 'yes';
}
