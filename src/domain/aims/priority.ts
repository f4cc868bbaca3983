import { noun, OF_ANYTHING } from '../noun.ts';

/** An aim that a body put first. */
export const priority = noun({
  kind: 'PRIORITY',
  label: 'Priority',
  segment: 'priority',
  file: 'priorities',
  attributes: {},
  relations: ['NAMED', 'PART_OF', 'UNDER_THEME', 'TARGETS', 'CONCERNS', ...OF_ANYTHING],
});
