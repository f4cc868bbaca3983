import { noun, OF_ANYTHING } from '../noun.ts';

/** What an evaluation found or recommends. */
export const finding = noun({
  kind: 'FINDING',
  label: 'Finding',
  segment: 'finding',
  file: 'findings',
  attributes: {},
  relations: ['NAMED', 'UNDER_THEME', 'CONCERNS', 'TERM', ...OF_ANYTHING],
});
