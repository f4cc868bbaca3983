import { refusal } from './errors.ts';

export const PAGE_DEFAULT = 20;
export const PAGE_LIMIT = 100;

type Arguments = Readonly<Record<string, unknown>>;

/** Below and above every sort key: what an open end is compared with. */
const LOWEST = '';
const HIGHEST = '\uffff';

/** The opaque position of a sort key. */
export const cursorOf = (sortKey: unknown): string => Buffer.from(String(sortKey)).toString('base64url');

function positionOf(cursor: unknown, name: string, open: string): string {
  if (cursor === null || cursor === undefined) return open;
  const position = Buffer.from(String(cursor), 'base64url').toString();
  if (position === '' || cursorOf(position) !== cursor) {
    throw refusal('BAD_CURSOR', `\`${name}\` must be a cursor that this list gave`);
  }
  return position;
}

/** Exclusive lower end of the page. @throws BAD_CURSOR */
export const lowEnd = (args: Arguments): string => positionOf(args.after, 'after', LOWEST);
/** Exclusive upper end of the page. @throws BAD_CURSOR */
export const highEnd = (args: Arguments): string => positionOf(args.before, 'before', HIGHEST);

/** Entries of the page. @throws PAGE_SIZE */
export function sizeOf(args: Arguments): number {
  const size = args.first ?? args.last ?? PAGE_DEFAULT;
  if (typeof size !== 'number' || size < 0 || size > PAGE_LIMIT) {
    throw refusal(
      'PAGE_SIZE',
      `A page has 0 to ${PAGE_LIMIT} entries (${PAGE_DEFAULT} unless told): got ${size}`,
    );
  }
  return size;
}

/** One more, read with all it holds: whether another page follows. @throws PAGE_SIZE */
export const sizeAndNext = (args: Arguments): number => sizeOf(args) + 1;
