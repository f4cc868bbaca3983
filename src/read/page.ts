import { Cells } from './cells.ts';
import { cursorOf, highEnd, lowEnd, sizeAndNext, sizeOf } from './cursor.ts';
import { refusal } from './errors.ts';
import { tally } from './facets.ts';
import type { Decode, Param, Place, Run } from './place.ts';
import type { Paged } from './predicate.ts';
import type { Read } from './read.ts';
import { enter, type PageOptions, type Pins, type Way } from './way.ts';

/** A keyset connection over a list: `{ edges: [{ cursor, node }], pageInfo, totalCount }`, what is selected of it. */
export function page(list: Paged, pinned: Pins = {}, options: PageOptions = {}): Read<unknown, never> {
  return {
    list,
    emit(place) {
      const backward = given(place, 'last');
      if (backward && given(place, 'first')) {
        throw refusal('FIRST_AND_LAST', 'Ask a page with `first` or with `last`, not with both');
      }
      const way = enter(list, place, pinned, options);
      const selected = new Map(place.children().map((child) => [child.name, child]));
      const total = selected.has('totalCount') ? place.cell(counted(way)) : undefined;
      const facets = selected.has('facets') ? emitFacets(place, way, list) : undefined;
      const rows =
        selected.has('edges') || selected.has('pageInfo')
          ? emitRows(place, way, selected.get('edges'), selected.get('pageInfo'), backward)
          : undefined;
      // A count alone takes no page, but refuses what a page would: the same request is wrong either way.
      if (!rows) for (const checked of [sizeOf, lowEnd, highEnd]) place.param(checked);
      return (row, run) => ({
        ...(rows?.(row, run) as object | undefined),
        ...(total === undefined ? {} : { totalCount: row[total] }),
        ...(facets && { facets: facets(row, run) }),
      });
    },
  };
}

const given = (place: Place, name: string) => place.args[name] !== undefined && place.args[name] !== null;

function emitRows(
  place: Place,
  way: Way,
  edges: Selectable,
  pageInfo: Selectable,
  backward: boolean,
): Decode {
  const { scope } = way;
  const node = edges?.children().find(({ name }) => name === 'node');
  const { order } = way;
  const low = place.param(lowEnd);
  const high = backward || given(place, 'before') ? place.param(highEnd) : undefined;
  // Whether another page follows costs a row, with all that hangs from it: only when it is asked.
  const beyond = backward ? 'hasPreviousPage' : 'hasNextPage';
  const asked = new Set(
    [edges, pageInfo].flatMap((field) => field?.children() ?? []).map(({ name }) => name),
  );
  const looks = asked.has(beyond);
  // A sort key is the longest cell of most rows: it comes along only for a cursor.
  const placed = ['cursor', 'startCursor', 'endCursor'].some((name) => asked.has(name));
  const size = place.param(looks ? sizeAndNext : sizeOf);
  const tuple = node?.object(scope);
  const cells = new Cells(tuple?.cells);
  const key = placed ? cells.add(order) : undefined;
  const conditions = [
    ...way.bound,
    // Without a range on the last key the planner does not trust the index for the order.
    `${order} > ${low.text}`,
    ...(high ? [`${order} < ${high.text}`] : []),
    ...way.rest,
  ];
  const sort = way.keys.map((key) => (backward ? `${key} DESC` : key)).join(', ');
  const names = [scope.self, scope.rel, scope.via].filter((name) => name !== undefined).join(', ');
  // SEEK: the bare hint is content with a scan of the whole index, and statistics of the day decide.
  const index = place.cell(
    `COLLECT { MATCH ${way.match} USING INDEX SEEK ${way.hint} WHERE ${conditions.join(' AND ')}` +
      ` WITH ${names} ORDER BY ${sort} LIMIT ${size.text}` +
      ` RETURN ${cells.list} }`,
  );
  const [after, before] = [given(place, 'after'), given(place, 'before')];
  return (row, run) => {
    const { page: kept, more } = trim(row[index] as unknown[][], looks ? size : undefined, run, backward);
    const cursorAt = (entry: unknown[] | undefined) =>
      entry === undefined || key === undefined ? null : cursorOf(entry[key]);
    return {
      edges: kept.map((entry) => ({ cursor: cursorAt(entry), node: tuple?.decode(entry, run) })),
      pageInfo: {
        hasNextPage: backward ? before : more,
        hasPreviousPage: backward ? more : after,
        startCursor: cursorAt(kept.at(0)),
        endCursor: cursorAt(kept.at(-1)),
      },
    };
  };
}

/** One walk of the whole list for all of its facets; counted here, for what is counted may be reached by several ways. */
function emitFacets(place: Place, way: Way, { facets = {} }: Paged): Decode {
  const cells = Object.values(facets).map((facet) => facet.cell(place, way.scope));
  const conditions = [...way.bound, `${way.order} > ''`, ...way.rest];
  const index = place.cell(
    `COLLECT { MATCH ${way.match} USING INDEX SEEK ${way.hint} WHERE ${conditions.join(' AND ')}` +
      ` RETURN [${cells.join(', ')}] }`,
  );
  return (row) => {
    const things = row[index] as unknown[][];
    return Object.entries(facets).map(([field, facet], position) => ({
      field,
      values: tally(
        things.map((thing) => thing[position]),
        facet,
      ),
    }));
  };
}

type Selectable = ReturnType<Place['children']>[number] | undefined;

function trim<T>(
  found: readonly T[],
  /** Of the page and one more, when the list was asked whether it goes on. */
  size: Param | undefined,
  run: Run,
  backward: boolean,
): { page: T[]; more: boolean } {
  const wanted = size ? Number(run.params[size.name]) - 1 : found.length;
  const page = found.slice(0, wanted);
  return { page: backward ? page.reverse() : page, more: found.length > wanted };
}

/** Nothing to check: the label's own count, or the degree of the parent. Else the index again: COUNT has no order. */
function counted(way: Way): string {
  if (way.rest.length === 0) {
    if (way.bound.length === 0) return `COUNT { MATCH ${way.match} }`;
    if (way.degree !== undefined) return `COUNT { ${way.degree} }`;
  }
  const conditions = [...way.bound, `${way.order} > ''`, ...way.rest];
  return `COUNT { MATCH ${way.match} USING INDEX SEEK ${way.hint} WHERE ${conditions.join(' AND ')} }`;
}
