import { type Draft, draft } from './draft.ts';
import { explains } from './evidence.ts';
import type { Frame } from './frame.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';
import type { Reached } from './walk.ts';

/**
 * What the document says is not so, or is not there: « qu’est-ce qui ne relève pas de… », « y a-t-il des quartiers
 * enclavés ». Few facts deny, so every word of the question must be in the one that answers.
 */
export function denied(frame: Frame, scope: Scope): Draft | undefined {
  const { light, patterns, nouns } = tables();
  const words = frame.tokens.filter((token) => {
    const { folded, mark, stop } = token;
    if (mark || stop || light.has(folded) || frame.kindWords.includes(token)) return false;
    const sense = patterns.get(folded);
    return sense === undefined || sense.as === 'group' || nouns.has(folded);
  });
  if (words.length < 2) return undefined;
  const reached = scope.facts
    .filter(
      (fact) =>
        fact.polarity !== 'AFFIRMED' ||
        (fact.relation === 'LACKS' && fact.qualifiers.includes('absence=STATED')),
    )
    .map(
      (fact): Reached =>
        fact.value === undefined
          ? { facts: [fact], thing: fact.subject, value: undefined }
          : { facts: [fact], thing: undefined, value: fact.value },
    )
    .filter((one) => explains(one, words, scope));
  if (!reached.length) return undefined;
  const some = reached.some(({ facts }) => facts.some(({ polarity }) => polarity === 'DENIED_FOR_SOME'));
  return draft(frame, some ? 'PARTLY_ANSWERED' : 'ANSWERED', 'DENIED', {
    reached,
    verdict: frame.negated ? undefined : 'NO',
  });
}
