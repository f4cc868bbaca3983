import type { QueryClient } from '@tanstack/react-query';
import type { Ask } from './ask.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** What every page is loaded with. */
export type Loading = {
  readonly queries: QueryClient;
  readonly ask: Ask;
  readonly site: Site;
  /** Where this site is, as its reader sees it. */
  readonly origin: string;
  /** Bytes of the files that can be downloaded, as far as they are known. */
  readonly weigh: () => Promise<Weights>;
};
/** Who stands behind the site; what is undefined has not been said by whoever installed it. */
export type Site = {
  readonly publisher?: string | undefined;
  readonly director?: string | undefined;
  readonly hostName?: string | undefined;
  readonly hostAddress?: string | undefined;
  /** `mailto:` or `https://`. */
  readonly contact?: string | undefined;
  /** Whom readers write to about the data; undefined: whoever they know. */
  readonly steward?: string | undefined;
};
export type Weights = Readonly<Record<string, number>>;

/** Milliseconds during which an answer is shown again without being asked again. */
export const FRESH = 60_000;

/** Asks once what several parts of a page want. */
export const load = <Data, Variables>(
  { queries, ask }: Loading,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> =>
  queries.fetchQuery({
    queryKey: [/(?:query|mutation) (\w+)/.exec(document.toString())?.[1], variables],
    // What is not given is not said: null would be a value.
    queryFn: () => ask(document, definedOf(variables)),
    staleTime: FRESH,
    retry: false,
  });

const definedOf = <Variables>(variables: Variables): Variables =>
  Object.fromEntries(
    Object.entries(variables as object).filter(([, value]) => value !== undefined),
  ) as Variables;
