import type { Token } from './normalise.ts';
import type { Sense } from './table-shapes.ts';
import { tables } from './tables.ts';

/** Words that ask, and what they ask. */
export type Mark = { from: number; to: number; sense: Sense };

/** Patterns of several words, which mean something else than their words: before names are looked for. */
export const idiomsIn = (tokens: readonly Token[]) => marksIn(tokens, () => false, 2);

export function marksIn(tokens: readonly Token[], taken: (at: number) => boolean, least = 1): Mark[] {
  const { patterns, longest } = tables();
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; ) {
    let found: Mark | undefined;
    for (let length = Math.min(longest + 1, tokens.length - at); length >= least && !found; length--) {
      const words = tokens.slice(at, at + length);
      if (words.some(({ mark }, n) => mark || taken(at + n))) continue;
      const said = words.map(({ folded }) => folded);
      // « se met-elle en place »: a subject within an idiom.
      const sense =
        patterns.get(said.join(' ')) ??
        (said.length > 2 ? patterns.get(said.filter((word) => !CLITICS.has(word)).join(' ')) : undefined);
      if (sense && fits(words, at) && !quoted(tokens, at)) found = { from: at, to: at + length, sense };
    }
    if (found) marks.push(found);
    at = found?.to ?? at + 1;
  }
  return marks;
}

/** « selon l’INSEE »: a source, which asks nothing and must be in the facts. */
function quoted(tokens: readonly Token[], at: number): boolean {
  const [further = '', before = ''] = tokens.slice(Math.max(0, at - 2), at).map(({ folded }) => folded);
  const last = at === 1 ? further : before;
  if (last === 'selon') return true;
  return /^(?:l|la|le|les)$/.test(last) && (further === 'selon' || further === 'apres');
}

const CLITICS = new Set('t il elle ils elles on'.split(' '));

/** « ou » asks where when it opens the clause or bears its accent; an acronym with dots does not ask. */
function fits(words: readonly Token[], at: number): boolean {
  const [first] = words as [Token];
  if (words.length === 1 && first.folded === 'ou') return at === 0 || first.raw.includes('ù');
  return words.length > 1 || !first.dotted;
}
