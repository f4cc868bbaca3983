import { chosenIn } from '../asked-with.ts';
import { type Loading, load } from '../context.ts';
import { type CountsFragment, ThemesDocument } from '../generated/graphql.ts';
import { freed, type View } from './list.ts';

/** What a list's page is given: what its loader found. */
export type Loaded<Load extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<Load>>;

/** What a list finds; when that is nothing, what it would find with one filter less. */
export async function helped<Found extends object>(
  view: View,
  read: (view: View) => Promise<Found>,
  totalOf: (found: Found) => number,
) {
  const found = await read(view);
  const isEmpty = totalOf(found) === 0;
  return { ...found, less: isEmpty ? await freed(view, async (one) => totalOf(await read(one))) : [] };
}

/** How many have each value of a field of the filter; a value that none has is not there. */
export const countsOf = ({ facets }: { facets: readonly CountsFragment[] }, field: string): Counts =>
  Object.fromEntries(
    facets
      .filter((facet) => facet.field === field)
      .flatMap(({ values }) => values.map(({ key, count }) => [key, count])),
  );
export type Counts = Readonly<Record<string, number>>;

/** The contract and the day of a list, and the headings that it may be kept to. */
export async function around(loading: Loading, { params }: View) {
  const { contract, asOf } = await chosenIn(loading, params);
  const { themes } = await load(loading, ThemesDocument, { contract });
  return { contract, asOf, themes };
}
