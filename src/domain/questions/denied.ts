import { type Draft, draft } from './draft.ts';
import { explains } from './evidence.ts';
import type { Frame } from './frame.ts';
import { isDenied } from './plan.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';
import type { Reached } from './walk.ts';

/**
 * What the document says is not so, or is not there: « qu’est-ce qui ne relève pas de… », « y a-t-il des quartiers
 * enclavés ». Few facts deny, so every word of the question must be in the one that answers.
 */
export function denied(frame: Frame, scope: Scope): Draft | undefined {
  const { light, patterns, nouns } = tables();
  const words = frame.tokens.filter(({ folded, mark, stop }) => {
    if (mark || stop || light.has(folded)) return false;
    const sense = patterns.get(folded);
    return sense === undefined || sense.as === 'group' || nouns.has(folded);
  });
  if (words.length < 2) return undefined;
  const reached = scope.facts
    .filter(
      (fact) => isDenied(fact) || (fact.relation === 'LACKS' && fact.qualifiers.includes('absence=STATED')),
    )
    .map(
      (fact): Reached =>
        fact.value === undefined
          ? { facts: [fact], thing: fact.subject, value: undefined }
          : { facts: [fact], thing: undefined, value: fact.value },
    )
    .filter((one) => explains(one, words, scope));
  if (!reached.length) return undefined;
  return draft(frame, 'ANSWERED', 'DENIED', { reached, verdict: frame.negated ? undefined : 'NO' });
}
