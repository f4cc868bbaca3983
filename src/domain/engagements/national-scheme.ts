import { words } from '../fact.ts';
import { noun, OF_ANYTHING } from '../noun.ts';

/** A national scheme that local dispositifs decline. What is said of a local one is never said of it. */
export const nationalScheme = noun({
  kind: 'NATIONAL_SCHEME',
  label: 'NationalScheme',
  segment: 'scheme',
  file: 'schemes',
  attributes: { acronym: words.optional() },
  relations: ['NAMED', 'TERM', 'PART_OF', 'REFERS_TO', 'DEPLOYED', ...OF_ANYTHING],
});
