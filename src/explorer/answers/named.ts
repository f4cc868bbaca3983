import type { HitFragment, SearchMatch } from '../generated/graphql.ts';

/** It is its name, whole. */
const WHOLE: readonly SearchMatch[] = ['NAME', 'ACRONYM', 'ALIAS'];
/** Sheets that are proposed. */
const SHOWN = 6;

/** The things that a text names as a whole, is a letter or two away from naming, or holds words of. */
export type Named = { readonly how: 'WHOLE' | 'NEAR' | 'PARTLY'; readonly hits: readonly HitFragment[] };

/** Undefined: nothing that we know. The acronym of a thing that is there itself is no second thing. */
export function namedBy(hits: readonly HitFragment[]): Named | undefined {
  const slugs = new Set(hits.map(({ entity }) => entity.slug));
  const things = hits.filter(
    ({ entity }) => !('denotes' in entity && entity.denotes.some(({ slug }) => slugs.has(slug))),
  );
  const whole = things.filter(({ match }) => WHOLE.includes(match));
  if (whole.length) return { how: 'WHOLE', hits: whole.slice(0, SHOWN) };
  if (!things.length) return undefined;
  return { how: things[0]?.match === 'FUZZY' ? 'NEAR' : 'PARTLY', hits: things.slice(0, SHOWN) };
}

/** The one thing that a text names; a homonym is never decided. */
export const onlyNamedBy = (named: Named | undefined): string | undefined =>
  named?.how === 'WHOLE' && named.hits.length === 1 ? named.hits[0]?.entity.slug : undefined;
