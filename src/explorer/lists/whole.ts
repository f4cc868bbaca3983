import { all } from '../search-params.ts';
import { capital } from '../words.ts';
import type { Group, View } from './list.ts';

/** What entries of a list that comes whole can be chosen by, and its name in the address. */
export type Facet<T> = {
  readonly name: string;
  readonly legend: string;
  /** The values that an entry has. */
  readonly of: (one: T) => readonly string[];
  readonly say: (code: string) => string;
  /** An entry must have every value that is chosen: absences add up, where kinds are alternatives. */
  readonly every?: boolean;
};

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr');

/** Entries that an address keeps; `but` names the facet that is not asked. */
export const keptOf = <T>(
  list: readonly T[],
  { params, text }: View,
  facets: readonly Facet<T>[],
  wordsOf: (one: T) => string,
  but?: string,
): readonly T[] =>
  list.filter(
    (one) =>
      (!text || plain(wordsOf(one)).includes(plain(text))) &&
      facets.every(({ name, of, every }) => {
        const asked = name === but && !every ? [] : all(params, name);
        const has = (value: string) => of(one).includes(value);
        return !asked.length || (every ? asked.every(has) : asked.some(has));
      }),
  );

/** Values that are found, with how many remain under each; a filter of one value would filter nothing. */
export const groupsOf = <T>(
  list: readonly T[],
  view: View,
  facets: readonly Facet<T>[],
  wordsOf: (one: T) => string,
): readonly Group[] =>
  facets.flatMap(({ name, legend, of, say, every }) => {
    const values = [...new Set(list.flatMap(of))];
    if (values.length < 2) return [];
    const rest = keptOf(list, view, facets, wordsOf, name);
    return [
      {
        name,
        legend,
        options: values.map((value) => ({
          value,
          label: every ? say(value) : capital(say(value)),
          count: rest.filter((one) => of(one).includes(value)).length,
        })),
      },
    ];
  });
