import { namesOf } from './names.ts';
import type { Token } from './normalise.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';

/** What a clause asks, and what it only recalls of the thing it asks about. */
export type Parted = { readonly main: readonly Token[]; readonly aside: readonly Token[] };

/**
 * « …, signées le 16 décembre 2016, … », « … à laquelle les villes sont associées »: said of the thing, not asked of it.
 * It is no part of the question, yet every word of it must be a cited fact's.
 */
export function setApart(tokens: readonly Token[], inverted: boolean, scope: Scope): Parted {
  const [first = [], ...others] = atCommas(tokens)
    .map(untilMine)
    .filter(({ length }) => length);
  let main: Token[] = [];
  const aside: Token[] = [];
  const keep = (segment: readonly Token[]) => {
    const at = Math.max(relativeAt(segment), participleAt(segment, scope));
    const before = [...main, ...segment.slice(0, at)];
    const asked =
      at > 0 && before.some(({ stop, folded }) => !stop && !ASKS.test(folded)) && (inverted || asks(before));
    main = [...main, ...(asked ? segment.slice(0, at) : segment)];
    if (asked) aside.push(...segment.slice(at));
  };
  keep(first);
  others.forEach((segment, n) => {
    const rest = [...main, ...others.slice(n + 1).flat()];
    if (recalls(segment) && (inverted || asks(rest))) aside.push(...segment);
    else keep(segment);
  });
  return { main, aside };
}

/** « …, que je vois à propos des cours »: what the asker says of himself is nothing that the document could. */
function untilMine(segment: readonly Token[]): Token[] {
  const at = segment.findIndex(
    ({ folded }, n) =>
      /^(?:que|qu|dont)$/.test(folded) && /^(?:j|je|nous)$/.test(segment[n + 1]?.folded ?? ''),
  );
  return at < 0 ? [...segment] : segment.slice(0, at);
}

function atCommas(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [[]];
  for (const token of tokens) {
    if (token.mark) segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments;
}

/** Prepositions and adverbs end in -ant too. */
const PARTICIPLE =
  /^(?!(?:avant|auparavant|pendant|durant|devant|maintenant|concernant|suivant|autant|cependant|nonobstant|moyennant)$).{2,}(?:é|ée|és|ées|ant)$/u;
/** Whether a segment between commas opens like what is only recalled. */
function recalls(segment: readonly Token[]): boolean {
  const [first] = segment.filter(({ stop }) => !stop);
  if (!first || asks(segment)) return false;
  return PARTICIPLE.test(first.raw.toLowerCase()) || relativeAt(segment) === 0;
}

/** Where a relative clause begins, with the preposition before it. */
function relativeAt(segment: readonly Token[]): number {
  const { relatives } = tables();
  // « en tant que porteurs du contrat ».
  const as = segment.findIndex(
    ({ folded }, n) =>
      folded === 'tant' && segment[n - 1]?.folded === 'en' && segment[n + 1]?.folded === 'que',
  );
  if (as > 0) return as - 1;
  // « est issu »: a verb, rather than what is recalled.
  const at = segment.findIndex(
    ({ folded }, n) => relatives.has(folded) && !/^(?:est|sont|ete)$/.test(segment[n - 1]?.folded ?? ''),
  );
  if (at < 0) return -1;
  const before = segment[at - 1]?.folded ?? '';
  return PREPOSITIONS.has(before) && /^l|quoi/.test(segment[at]?.folded ?? '') ? at - 1 : at;
}
const PREPOSITIONS = new Set('a dans sur par avec pour de'.split(' '));

/** « qui co-anime le comité installé en 2017 »: a participle behind a name, when something is asked already. */
function participleAt(segment: readonly Token[], scope: Scope): number {
  const { patterns } = tables();
  const { vocabulary } = namesOf(scope);
  let asked = false;
  for (const [at, token] of segment.entries()) {
    const before = segment[at - 1];
    if (asked && before && !before.stop && PARTICIPLE.test(token.raw) && !vocabulary.has(token.stem))
      return at;
    asked ||= at > 0 && patterns.get(token.folded)?.as === 'group';
  }
  return -1;
}

/** Whether something is asked: a question word that is not a relative. */
const asks = (tokens: readonly Token[]): boolean =>
  tokens.some(({ folded }, at) => ASKS.test(folded) && (folded !== 'qui' || at < 3));
const ASKS = /^(?:qui|quoi|quels?|quelles?|combien|quand|comment|pourquoi|est|c)$/;

/** The words of an aside that must be proved. */
export const toProve = (aside: readonly Token[]): Token[] => {
  const { light, relatives } = tables();
  return aside.filter(
    ({ mark, stop, folded }) => !mark && !stop && !light.has(folded) && !relatives.has(folded),
  );
};
