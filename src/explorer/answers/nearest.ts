import { chosenIn } from '../asked-with.ts';
import { FRESH, type Loading } from '../context.ts';
import { NamedDocument } from '../generated/graphql.ts';
import type { Params } from '../search-params.ts';
import { type Named, namedBy } from './named.ts';

/** The name that an address ends with, as one would type it. */
export function wordsOf(pathname: string): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  return last.replaceAll('-', ' ').slice(0, 100);
}

const keyOf = (pathname: string) => ['Nearest', wordsOf(pathname)];

/** What an address that leads nowhere may have meant; the page of what is not found reads it where it was put. */
export async function loadNearest(loading: Loading, pathname: string, choice: Params): Promise<void> {
  const text = wordsOf(pathname);
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const { contract } = await chosenIn(loading, choice);
  await loading.queries.fetchQuery({
    queryKey: keyOf(pathname),
    queryFn: async () => {
      const { search } = await loading.ask(NamedDocument, { text, ...(contract && { contract }) });
      return namedBy(search.hits) ?? null;
    },
    staleTime: FRESH,
    retry: false,
  });
}

export const nearestTo = ({ queries }: Loading, pathname: string): Named | undefined =>
  queries.getQueryData<Named | null>(keyOf(pathname)) ?? undefined;
