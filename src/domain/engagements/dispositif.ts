import { z } from 'zod';
import { DISPOSITIF_FORMS } from '../../values/vocabulary.ts';
import { words } from '../fact.ts';
import { noun, OF_ANYTHING } from '../noun.ts';

/** Anything the contract mobilises. One thing is one entry, however often and under whatever name it is printed. */
export const dispositif = noun({
  kind: 'DISPOSITIF',
  label: 'Dispositif',
  segment: 'dispositif',
  file: 'dispositifs',
  attributes: { acronym: words.optional(), form: z.enum(DISPOSITIF_FORMS) },
  relations: [
    'NAMED',
    'TERM',
    'PART_OF',
    'FOLLOWS',
    'RESTS_ON',
    'ANNEXED_TO',
    'REGIME',
    'UNDER_THEME',
    'LISTED_IN',
    'DEPLOYED',
    'DECLINES',
    'REFERS_TO',
    'TARGETS',
    'SERVES',
    'CONCERNS',
    'VALUED_ACTION',
    'REPLACES',
    'AMENDS',
    ...OF_ANYTHING,
  ],
});
