import { meanings } from './choose.ts';
import type { Said } from './corpus.ts';
import { prints, thingsOf } from './evidence.ts';
import type { Frame } from './frame.ts';
import type { Span } from './link.ts';
import type { Token } from './normalise.ts';
import type { Scope } from './scope.ts';

/** Facts that alone print every word of the question but these, and name or print every thing; never by names of theirs. */
export function saying(frame: Frame, but: readonly Token[], scope: Scope): Said[] {
  const { tokens, spans, left, groups, said, aside, kindWords } = frame;
  const counts = (word: Token) => !word.stop && !word.mark && !but.includes(word);
  const all = [...left, ...groups.flatMap((group) => said.get(group) ?? []), ...kindWords, ...aside];
  const words = [...new Set(all)].filter(counts);
  // The contract as a whole is what everything is said of.
  const named = spans
    .filter(({ things }) => !things.some((thing) => scope.isContext(thing)))
    .map((span) => ({ span, own: tokens.slice(span.from, span.to).filter(counts) }))
    .filter(({ own }) => own.length);
  if (!(words.length + named.length)) return [];
  return scope.facts
    .filter(({ relation, basis }) => relation !== 'READING' && basis !== 'REFERENCE')
    .filter((fact) => printsAll(fact, words) && named.every(({ span, own }) => holds(fact, span, own)));

  function printsAll(fact: Said, some: readonly Token[]): boolean {
    return some.every((word) => prints(fact, [word], scope));
  }
  function holds(fact: Said, span: Span, own: readonly Token[]): boolean {
    return meanings(span, scope).some((thing) => thingsOf(fact).includes(thing)) || printsAll(fact, own);
  }
}
