import { z } from 'zod';
import { INSTANCE_LEVELS } from '../../values/vocabulary.ts';
import { words } from '../fact.ts';
import { noun, OF_ANYTHING } from '../noun.ts';

/** A governance body: who chairs and who sits are involvements; how often it meets and what it feeds are facts of it. */
export const instance = noun({
  kind: 'INSTANCE',
  label: 'Instance',
  segment: 'instance',
  file: 'instances',
  attributes: { acronym: words.optional(), level: z.enum(INSTANCE_LEVELS) },
  relations: [
    'NAMED',
    'PART_OF',
    'RESTS_ON',
    'UNDER_THEME',
    'LISTED_IN',
    'DEPLOYED',
    'MEETS',
    'GOVERNS',
    'FEEDS',
    'REPLACES',
    'TERM',
    'FOLLOWS',
    'TARGETS',
    'SERVES',
    'CONCERNS',
    ...OF_ANYTHING,
  ],
});
