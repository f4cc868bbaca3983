import { cursorOf, highEnd, lowEnd, sizeOf } from './cursor.ts';
import { refusal } from './errors.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** A connection over a list that is already whole and in the order of its keys: the same pages as one read from an index. */
export function keyset<T>(items: readonly T[], keyOf: (item: T) => string, args: Arguments) {
  const given = (name: string) => args[name] !== undefined && args[name] !== null;
  const backward = given('last');
  if (backward && given('first'))
    throw refusal('FIRST_AND_LAST', 'Ask a page with `first` or with `last`, not with both');
  const [size, low, high] = [sizeOf(args), lowEnd(args), highEnd(args)];
  const between = items.filter((item) => keyOf(item) > low && keyOf(item) < high);
  const page = backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const more = between.length > page.length;
  const edges = page.map((node) => ({ cursor: cursorOf(keyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? given('before') : more,
      hasPreviousPage: backward ? more : given('after'),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
}
