import type { Params } from '../search-params.ts';
import { all, first } from '../search-params.ts';

/** A value to choose in a filter; `sub` stands under the one before it. */
export type Option = {
  readonly value: string;
  readonly label: string;
  readonly count?: number | undefined;
  readonly sub?: boolean;
};
/** Options of which several may be chosen, under one name of the address. */
export type Group = { readonly name: string; readonly legend: string; readonly options: readonly Option[] };

/** The page of a list that an address asks for. */
export type View = {
  readonly params: Params;
  readonly text: string | undefined;
  readonly after: string | undefined;
};
export const viewOf = (params: Params): View => ({
  params,
  text: first(params, 'q'),
  after: first(params, 'apres'),
});

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

/** Yes, no, or not asked. */
export const yesNo = (view: View, name: string): boolean | undefined => {
  const [value] = chosen(view, name, ['oui', 'non']) ?? [];
  return value === undefined ? undefined : value === 'oui';
};
