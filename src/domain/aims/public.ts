import { noun, OF_ANYTHING } from '../noun.ts';

/** Who is targeted, as printed: not the same as who benefits. */
export const publicNoun = noun({
  kind: 'PUBLIC',
  label: 'Public',
  segment: 'public',
  file: 'publics',
  attributes: {},
  relations: ['NAMED', 'PART_OF', ...OF_ANYTHING],
});
