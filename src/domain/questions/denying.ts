import type { Said } from './corpus.ts';
import { type Draft, draft } from './draft.ts';
import type { Frame } from './frame.ts';

/** « que ne finance pas l’État », « à quoi ne sert-il pas »: the verb that asks is denied. */
const asksDenied = ({ tokens, types, negated }: Frame): boolean =>
  negated &&
  !types.includes('YESNO') &&
  tokens.some(
    ({ folded }, at) =>
      /^(?:ne|n)$/.test(folded) && tokens.slice(at + 2, at + 5).some((word) => DENIES.test(word.folded)),
  );

const DENIES = /^(?:pas|plus|jamais|guere)$/;

const denies = ({ polarity, relation }: Said): boolean => polarity !== 'AFFIRMED' || relation === 'LACKS';

/** What is affirmed is no answer to what is denied: silence is not « ne … pas ». */
export function onlyDenied(found: Draft, frame: Frame): Draft {
  const facts = found.reached.flatMap((one) => one.facts);
  if (!facts.length || !asksDenied(frame) || facts.some(denies)) return found;
  return draft(frame, 'NOT_STATED', found.intent, { links: found.links, near: facts.slice(0, NEAR) });
}
const NEAR = 3;
