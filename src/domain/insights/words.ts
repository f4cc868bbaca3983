/** « A, B et C », at most so many of them. */
export function some(names: readonly string[], most = 3): string {
  const rest = names.length - most;
  const shown = rest > 1 ? [...names.slice(0, most), `${rest} autres`] : [...names];
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} et ${shown.at(-1)}`;
}

/** A name as the document prints it, in French quotes. */
export const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;

/** A sentence when there is something to tell, else nothing. */
export const when = (names: readonly string[], say: (told: string) => string): string =>
  names.length ? ` ${say(some([...new Set(names)]))}` : '';
