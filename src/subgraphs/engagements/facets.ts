import { reached } from '../../read/facets.ts';
import { wordsIn } from '../../values/words.ts';

/** What a value of an enum is called, in French. */
export const called = (name: string) => (value: string) => wordsIn(name)[value] ?? value;

/** Headings of the contract, those that are above included: as the filter `theme` takes them. */
export const byTheme = reached('(self)-[:HAS_THEME]->(it:Theme)');
