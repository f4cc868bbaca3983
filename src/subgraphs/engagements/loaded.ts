import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../../read/cursor.ts';
import type { Reader } from '../../read/reader.ts';

/** Things found by a domain call, read under a list: those of all its items in one statement. */
export async function batched(
  reader: Reader,
  type: string,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<never> {
  const found = await Promise.all(ids.map((id) => reader.entity(type, id, info)));
  return found.filter((one) => one !== null) as never;
}

/** How many of a list within a list. @throws PAGE_SIZE */
export function sizeAsked(first: number | null | undefined): number {
  const size = first ?? PAGE_DEFAULT;
  if (size < 0 || size > PAGE_LIMIT)
    throw new GraphQLError(
      `A list has 0 to ${PAGE_LIMIT} entries (${PAGE_DEFAULT} unless told): got ${size}`,
      {
        extensions: { code: 'PAGE_SIZE' },
      },
    );
  return size;
}
