import { ReadError } from './errors.ts';
import { rename } from './pattern.ts';
import type { Inner, Place } from './place.ts';
import { indexOf, type Paged } from './predicate.ts';

/** Which column of the parent gives the key of an access; `walked`: what else the access's `rel` must be. */
export type Pin<C extends string = string> = C | { readonly column: C; readonly walked: string };
/** `{ objectId: 'id' }` */
export type Pinned<K extends string = string, C extends string = string> = { readonly [key in K]?: Pin<C> };
/** The same, according to the booleans of the filter. */
export type Pins<K extends string = string, C extends string = string> =
  | Pinned<K, C>
  | ((filter: Readonly<Record<string, unknown>>) => Pinned<K, C>);
export type PageOptions = {
  /** A fixed condition over `self`, part of the list where it hangs. */
  readonly where?: string;
};

/** The way in that a page takes, and every condition that it leaves to be checked row by row. */
export type Way = {
  scope: Inner;
  match: string;
  hint: string;
  /** The properties by which the index is walked; the last is `order`. */
  keys: string[];
  order: string;
  /** What the index answers by itself: no row is read for it. */
  bound: string[];
  rest: string[];
  degree?: string;
};

/** The first access whose key is pinned or given; only the condition it takes over is dropped. */
export function enter(list: Paged, place: Place, pinned: Pins, options: PageOptions): Way {
  const filter = (place.args.filter ?? {}) as Readonly<Record<string, unknown>>;
  const pins = new Map(Object.entries(typeof pinned === 'function' ? pinned(filter) : pinned).flatMap(bind));
  const conditions = place.conditions();
  const access = list.access.find(
    ({ key }) => key === undefined || pins.has(key) || conditions.some((condition) => condition.key === key),
  );
  if (access === undefined) throw new ReadError(`${list.name}: no access without a key, and none is bound`);

  const scope = place.open(access.match);
  const holder = access.on === 'self' ? scope.self : scope.rel;
  const pin = access.key === undefined ? undefined : pins.get(access.key);
  const replaced =
    pin === undefined && access.key !== undefined
      ? conditions.find(({ key }) => key === access.key)
      : undefined;
  const key = pin ? `${place.self}.${pin.column}` : replaced?.value();
  const fixed = [pin?.walked, replaced?.walked, list.where, options.where];
  const rest = [
    ...[...pins].flatMap(([name, other]) =>
      other === pin ? [] : [residual(list, place, scope, name, other)],
    ),
    ...conditions.filter((condition) => condition !== replaced).map((condition) => condition.text(scope)),
    ...fixed.flatMap((text) => (text ? [place.within(text, scope)] : [])),
  ];
  const properties = indexOf(access, list.order);
  // Never false; the planner takes an index only for a text that asks something of each of its properties.
  const covered = (access.covers ?? []).map((column) => `${holder}.${column} IS NOT NULL`);
  return {
    scope,
    order: `${holder}.${list.order}`,
    match: rename(access.match, scope as Record<string, string>),
    hint: `${holder}:${access.label}(${properties.join(', ')})`,
    keys: [access.key, list.order].flatMap((name) => (name === undefined ? [] : [`${holder}.${name}`])),
    bound: access.key === undefined ? [] : [`${holder}.${access.key} = ${key}`, ...covered],
    rest,
    ...(access.degree !== undefined && pin?.column === 'id' && place.self !== undefined
      ? { degree: rename(access.degree, { it: place.self }) }
      : {}),
  };
}

type Bound = { column: string; walked?: string };

const bind = ([key, pin]: [string, Pin | undefined]): [string, Bound][] =>
  pin === undefined ? [] : [[key, typeof pin === 'string' ? { column: pin } : pin]];

/** A pin that the chosen access does not carry. */
function residual(list: Paged, place: Place, scope: Inner, key: string, { column, walked }: Bound): string {
  const access = list.access.find((candidate) => candidate.key === key);
  if (access === undefined) throw new ReadError(`${list.name}: nothing is pinned by "${key}"`);
  const value = `${place.self}.${column}`;
  if (access.on === 'self') return `${scope.self}.${key} = ${value}`;
  const beside = walked === undefined ? '' : `${walked} AND `;
  const head = place.within(`EXISTS { MATCH ${access.match} WHERE ${beside}rel.${key} = `, scope);
  return `${head}${value} }`;
}
