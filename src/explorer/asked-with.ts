import { contractIn, dayIn } from './chosen.ts';
import { type Loading, load } from './context.ts';
import { FrameDocument } from './generated/graphql.ts';
import type { Params } from './search-params.ts';

/** What a page is asked with. */
export async function chosenIn(loading: Loading, params: Params) {
  const { dataset } = await load(loading, FrameDocument, {});
  return { contract: contractIn(dataset.contracts, params)?.slug, asOf: dayIn(params) };
}
