import { words } from '../fact.ts';
import { noun, OF_ANYTHING } from '../noun.ts';

/** What measures an objective or an action. */
export const indicator = noun({
  kind: 'INDICATOR',
  label: 'Indicator',
  segment: 'indicator',
  file: 'indicators',
  attributes: { unit: words.optional() },
  relations: ['NAMED', 'UNDER_THEME', 'LISTED_IN', 'MEASURES', 'COUNTED', ...OF_ANYTHING],
});
