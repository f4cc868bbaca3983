import { GAP_LABELS } from '../domain/insights/gap.ts';
import { NOT_STATED, wordsIn } from '../values/words.ts';
import { SILENT } from './table.ts';

/** A value of an enum in French, as narrow as cells are; undefined when it has no word yet. */
export function wordOf(name: string, value: string): string | undefined {
  const words: Readonly<Record<string, string>> = name === 'GapKind' ? GAP_LABELS : wordsIn(name);
  return words[value] === NOT_STATED ? SILENT : words[value];
}
