import { noun, OF_ANYTHING } from '../noun.ts';

/** A warning tied to a row, a theme, an objective or a dispositif; who answers for it, when the document says so. */
export const vigilancePoint = noun({
  kind: 'VIGILANCE_POINT',
  label: 'VigilancePoint',
  segment: 'vigilance-point',
  file: 'vigilance-points',
  attributes: {},
  relations: [
    'NAMED',
    'UNDER_THEME',
    'LISTED_IN',
    'CONCERNS',
    'TARGETS',
    'ANSWERED_BY',
    'DEPLOYED',
    ...OF_ANYTHING,
  ],
});
