import type { Said } from './corpus.ts';
import { type Token, wordsOf } from './normalise.ts';
import { tables } from './tables.ts';

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

/** « assure une part de son financement », « a vocation à valider »: less than the role says, unless its own words say as little. */
export function isLimited({ verb, role, family }: Said): boolean {
  if (!verb || !role || role === 'OTHER' || family === 'RECEIVING') return false;
  const { limiting, roles } = tables();
  const own = roles[role];
  const said = new Set(wordsOf([own?.one, own?.many].join(' ')).map(({ folded }) => folded));
  return wordsOf(verb).some(({ folded }) => limiting.has(folded) && !said.has(folded));
}
