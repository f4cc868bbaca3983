import { fold } from './text.ts';

/** Below every printable character, so that a label sorts before the longer labels it begins. */
const SEPARATOR = '\u001f';

/**
 * A total order as one string, byte-comparable in the database and equal to French dictionary order:
 * folded label without punctuation, then what breaks ties, then the id.
 */
export function sortKey(...parts: readonly string[]): string {
  return parts
    .map((part) =>
      fold(part)
        .replace(/[^a-z0-9]+/g, ' ')
        .trim(),
    )
    .join(SEPARATOR);
}
