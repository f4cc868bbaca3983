import { choiceOf } from '../chosen.ts';
import { all, first, type Params, printParams } from '../search-params.ts';
import { COLUMNS, type Column } from './columns.ts';

/** A neighbourhood as an address asks for it: around what, how far, and what of it. */
export type View = {
  /** Address of the thing at the centre. */
  readonly slug: string;
  readonly depth: 1 | 2;
  /** Families of roles that are shown, `LINK` for links without a role; undefined: all. */
  readonly families: readonly string[] | undefined;
  /** Things whose own links are shown too, by address. */
  readonly opened: readonly string[];
  /** Columns of which nothing is hidden. */
  readonly whole: readonly Column[];
  /** A thing by address, or a link by id, whose proofs are shown. */
  readonly chosen: string | undefined;
  /** Undefined: the graph where there is room for it, else the list. */
  readonly shape: 'graph' | 'list' | undefined;
  /** Page of the list, from 1. */
  readonly page: number;
  /** The contract and the day that are chosen for all pages, as addresses have them. */
  readonly choice: Params;
};

/** So many things may be unfolded by hand: each is asked for. */
const MOST_OPENED = 20;
const SHAPES = { graphe: 'graph', liste: 'list' } as const;

export function viewOf(slug: string, params: Params): View {
  const families = all(params, 'roles');
  const shape = first(params, 'vue');
  return {
    slug,
    depth: first(params, 'profondeur') === '2' ? 2 : 1,
    families: families.length ? families : undefined,
    opened: [...new Set(all(params, 'ouvert'))].slice(0, MOST_OPENED),
    whole: all(params, 'colonne').filter((column): column is Column => column in COLUMNS),
    chosen: first(params, 'choix'),
    shape: shape === 'graphe' || shape === 'liste' ? SHAPES[shape] : undefined,
    page: Math.max(1, Math.trunc(Number(first(params, 'page'))) || 1),
    choice: choiceOf(params),
  };
}

/** What stands after `?` for a view. */
export const paramsOf = ({ depth, families, opened, whole, chosen, shape, page, choice }: View) => ({
  ...choice,
  profondeur: depth === 2 ? '2' : undefined,
  roles: families,
  ouvert: opened,
  colonne: whole,
  choix: chosen,
  vue: shape && (shape === 'graph' ? 'graphe' : 'liste'),
  page: page > 1 ? String(page) : undefined,
});

export const addressOf = (view: View, change: Partial<View> = {}): string => {
  const next = { ...view, ...change };
  return pathTo(next.slug) + printParams(paramsOf(next));
};

export const pathTo = (slug: string) => `/voisinage/${slug}`;

/** Another centre, seen in the same way; what was done around the old one is left. */
export const centredOn = (view: View, slug: string): string =>
  addressOf(view, { slug, opened: [], whole: [], chosen: undefined, page: 1 });

/** The links of a thing shown, or left again. */
export const toggled = <T>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
