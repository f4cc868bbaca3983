import { useLoaderData, useLocation, useRouter, useRouterState } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import { contractIn } from '../chosen.ts';
import type { Loading } from '../context.ts';
import { type Dated, datedOf } from '../dated.ts';
import type { FrameQuery } from '../generated/graphql.ts';
import { parseParams } from '../search-params.ts';

/** How a component asks: as its page was loaded. */
export const useLoading = (): Loading => useRouter().options.context as Loading;

/** What the page one is on was loaded with. */
export const useData = <Data>(): Data => useLoaderData({ strict: false }) as Data;

/** What is around every page; undefined when it could not be read. */
export const FrameData = createContext<FrameQuery | undefined>(undefined);
export const useFrame = (): FrameQuery['dataset'] | undefined => useContext(FrameData)?.dataset;

/** When a document was written, as far as is known. */
export const useDated = (slug: string | undefined): Dated | undefined => {
  const frame = useContext(FrameData);
  return slug === undefined ? undefined : datedOf(frame, slug);
};

/** The contract that a page is read in. */
export function useContract() {
  const { pathname, searchStr } = useLocation();
  return contractIn(useFrame()?.contracts ?? [], parseParams(searchStr), pathname);
}

/** Where the page that is shown was read from, while another may be on its way. */
export const usePlace = () =>
  useRouterState({ select: ({ resolvedLocation, location }) => resolvedLocation ?? location });
