import type { Params } from '../search-params.ts';
import { all, first } from '../search-params.ts';

/**
 * A value to choose in a filter; `sub` stands under the one before it, options of one `sort` under its name. With `href`
 * it is chosen on a page of its own.
 */
export type Option = {
  readonly value: string;
  readonly label: string;
  readonly count?: number | undefined;
  readonly sub?: boolean;
  readonly sort?: string;
  readonly href?: string;
};
/** Options of which several may be chosen under one name of the address, or `one`: the words for none. */
export type Group = {
  readonly name: string;
  readonly legend: string;
  readonly one?: string;
  readonly options: readonly Option[];
};

/** The page of a list that an address asks for. */
export type View = {
  readonly params: Params;
  readonly text: string | undefined;
  readonly after: string | undefined;
};
/** Words to look for; what has no letter and no digit finds nothing and filters nothing. */
export function textIn(params: Params): string | undefined {
  const text = first(params, 'q');
  return text && /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}
export const viewOf = (params: Params): View => ({
  params,
  text: textIn(params),
  after: first(params, 'apres'),
});

/** Entries of a page. */
const SIZE = 25;
/** The other way of the one order that lists have: by name. */
const isTurned = ({ params }: View) => first(params, 'tri') === '-nom';

/** The page that is asked, from either end of the list. */
export const pageOf = (view: View) =>
  isTurned(view) ? { last: SIZE, before: view.after } : { first: SIZE, after: view.after };

type Connection = {
  readonly edges: readonly unknown[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor?: string | null;
    endCursor?: string | null;
  };
};
/** What was read from its end, as it is shown: last first. */
export function turned<C extends Connection>(view: View, connection: C): C {
  if (!isTurned(view)) return connection;
  const { hasPreviousPage, startCursor, ...rest } = connection.pageInfo;
  return {
    ...connection,
    edges: connection.edges.toReversed(),
    pageInfo: { ...rest, hasPreviousPage, startCursor, hasNextPage: hasPreviousPage, endCursor: startCursor },
  };
}

const COLLATOR = new Intl.Collator('fr');
/** A list that comes whole, by one of its columns; what is not stated stays last. */
export function sorted<T>(
  { params }: View,
  list: readonly T[],
  columns: Readonly<Record<string, (one: T) => string | null | undefined>>,
): readonly T[] {
  const [, minus, name = ''] = /^(-?)(.+)$/.exec(first(params, 'tri') ?? '') ?? [];
  const of = columns[name];
  if (!of) return list;
  const way = minus ? -1 : 1;
  return list.toSorted((a, b) => {
    const [x, y] = [of(a), of(b)];
    if (!x || !y) return Number(!x) - Number(!y);
    return way * COLLATOR.compare(x, y);
  });
}

/** Chosen values of a filter, those that exist; undefined when none is. */
export function chosen<Value extends string>(
  { params }: View,
  name: string,
  values: readonly Value[],
): Value[] | undefined {
  const found = values.filter((value) => all(params, name).includes(value));
  return found.length ? found : undefined;
}

/** Arguments without what is not given: null would be a value. */
export const given = <T extends object>(filter: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as never;

/** Names of an address that are no filter. */
const NO_FILTER = ['tri', 'apres', 'contrat', 'date', 'lignes', 'colonnes', 'ligne', 'colonne'];
export type Freed = { readonly name: string; readonly value: string; readonly total: number };

/** How many would be found without each filter in turn, for a list that finds nothing. */
export async function freed(view: View, totalOf: (view: View) => Promise<number>): Promise<readonly Freed[]> {
  const pairs = Object.keys(view.params)
    .filter((name) => !NO_FILTER.includes(name))
    .flatMap((name) => all(view.params, name).map((value) => ({ name, value })));
  if (pairs.length < 2) return [];
  const found = await Promise.all(
    pairs.slice(0, 5).map(async ({ name, value }) => {
      const params = { ...view.params, [name]: all(view.params, name).filter((one) => one !== value) };
      return { name, value, total: await totalOf(viewOf(params)) };
    }),
  );
  return found.filter(({ total }) => total > 0).toSorted((a, b) => a.total - b.total);
}

/** Yes, no, or not asked. */
export const yesNo = (view: View, name: string): boolean | undefined => {
  const [value] = chosen(view, name, ['oui', 'non']) ?? [];
  return value === undefined ? undefined : value === 'oui';
};
