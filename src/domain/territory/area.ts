import { noun, OF_ANYTHING } from '../noun.ts';

/** A place that the document prints and no official list knows: « le plateau de Haye », « secteur Est ». */
export const area = noun({
  kind: 'AREA',
  label: 'Area',
  segment: 'area',
  file: 'areas',
  attributes: {},
  relations: ['NAMED', 'CONTAINS', 'OVERLAPS', 'IN_COMMUNE', 'PART_OF', ...OF_ANYTHING],
});
