import { GAP_LABELS } from '../domain/insights/gap.ts';
import { WORDS } from '../values/words.ts';
import { SILENT } from './table.ts';

const wordsIn = (name: string): Readonly<Record<string, string>> =>
  name === 'GapKind' ? GAP_LABELS : (WORDS[name] ?? {});
/** Cells are narrow. */
const inCell = (word: string) => (word === 'non renseigné' ? SILENT : word);

/** A value of an enum in French, as cells say it; undefined when it has no word yet. */
export const wordOf = (name: string, value: string): string | undefined => {
  const word = wordsIn(name)[value];
  return word === undefined ? undefined : inCell(word);
};

/** All words of an enum, for the dictionary. */
export const wordsOf = (name: string): readonly string[] => Object.values(wordsIn(name)).map(inCell);
