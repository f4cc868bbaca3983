import { noun, OF_ANYTHING } from '../noun.ts';

/** A named place smaller than a quarter: a copropriété. */
export const site = noun({
  kind: 'SITE',
  label: 'Site',
  segment: 'site',
  file: 'sites',
  attributes: {},
  relations: ['NAMED', 'IN_COMMUNE', 'OVERLAPS', 'DEPLOYED', ...OF_ANYTHING],
});
