import { AskError } from '../ask.ts';
import { type Loading, load } from '../context.ts';
import { DataChangesDocument, LoadedDataDocument } from '../generated/graphql.ts';
import { first, type Params } from '../search-params.ts';

/** Names of the address: the version that a reader noted, and where the page starts. */
export const SINCE = 'depuis';

/** The data of today and, since a version that the reader knows, what changed: null when nothing remembers it. */
export async function loadChanges(loading: Loading, params: Params) {
  const since = first(params, SINCE)?.trim().slice(0, 100);
  const [{ dataset }, changes] = await Promise.all([
    load(loading, LoadedDataDocument, {}),
    since ? changesSince(loading, since, first(params, 'apres')) : undefined,
  ]);
  return { dataset, since, changes };
}
export type Loaded = Awaited<ReturnType<typeof loadChanges>>;

async function changesSince(loading: Loading, since: string, after: string | undefined) {
  try {
    return (await load(loading, DataChangesDocument, { since, after })).changes;
  } catch (error) {
    if (error instanceof AskError && error.code === 'BAD_USER_INPUT') return null;
    throw error;
  }
}
