import type { Said } from './corpus.ts';
import { type Token, wordsOf } from './normalise.ts';

/** Who does something of its own: neither taking part, nor receiving. */
export const doesWhatIsPrinted = ({ family, role }: Said): boolean =>
  family !== 'TAKING_PART' && family !== 'RECEIVING' && !PASSIVE.has(role ?? '');
const PASSIVE = new Set(['ENTRUSTED', 'TRANSFERRED_TO', 'TRANSFERRED_FROM', 'TARGETED']);

/** Whether the verb that is printed is one by which the question asks, in whatever form. */
export const asVerb = ({ verb }: Said, said: readonly Token[] = []): boolean =>
  wordsOf(verb ?? '').some(
    (one) => !one.stop && said.some(({ folded, stop }) => !stop && alike(folded, one.folded)),
  );
const bare = (word: string): string => word.replace(/(?:ees|ee|es|er|ent|e|s)$/, '');
const alike = (one: string, other: string): boolean =>
  bare(one) === bare(other) || (one.length > ROOT && one.slice(0, ROOT) === other.slice(0, ROOT));
/** Letters that the forms of a longer verb share. */
const ROOT = 5;
