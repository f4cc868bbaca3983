import { noun, OF_ANYTHING } from '../noun.ts';

/** A public power: the base layer of « qui fait quoi ». Who holds it, and from whom it came, are involvements. */
export const competence = noun({
  kind: 'COMPETENCE',
  label: 'Competence',
  segment: 'competence',
  file: 'competences',
  attributes: {},
  relations: ['NAMED', 'PART_OF', 'DEPLOYED', ...OF_ANYTHING],
});
