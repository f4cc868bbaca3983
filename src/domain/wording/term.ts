import { noun, OF_ANYTHING } from '../noun.ts';

/** An acronym or a name as printed, dots significant, and what it may mean: `C.L.S` is not `CLS`. */
export const term = noun({
  kind: 'TERM',
  label: 'Term',
  segment: 'term',
  file: 'terms',
  attributes: {},
  relations: ['NAMED', 'EXPANDED', 'DENOTES', ...OF_ANYTHING],
});
