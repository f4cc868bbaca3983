/** Ligatures have no Unicode decomposition; apostrophes and hyphens come in many shapes in converted documents. */
const VARIANTS: readonly [RegExp, string][] = [
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/[’‘ʼ´`']/g, ' '],
  [/[-‐‑–—_]/g, ' '],
];

/**
 * Folds a text for matching: lower case, no accents, ligatures spelled out, apostrophes and hyphens as
 * spaces, one space between words. Dots stay: `C.L.S` (sécurité) and `CLS` (santé) differ by them only.
 */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  for (const [variant, plain] of VARIANTS) folded = folded.replace(variant, plain);
  return folded.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
}

/** A readable, permanent address part: `Cœur de Ville` → `coeur-de-ville`. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Folds white space only: what a proof may differ by from the text it quotes. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `ou` lists in French, for messages: `a, b ou c`. */
export function oneOf(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ou ${items.at(-1)}`;
}

/** A count and its noun, as French agrees them: `0 différence`, `1 contrat`, `2 contrats`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${Math.abs(count) < 2 ? '' : 's'}`;

/** Levenshtein distance, to suggest what was meant. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The candidate nearest to `given`, if near enough to be what was meant (a third of its length, at most 4 edits). */
export function nearest(given: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(4, Math.max(1, Math.floor(given.length / 3)));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - given.length) > limit) continue;
    const distance = editDistance(fold(given), fold(candidate));
    if (distance <= limit && (!best || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}
