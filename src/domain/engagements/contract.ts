import { z } from 'zod';
import { noun, OF_ANYTHING } from '../noun.ts';

/** A contrat de ville: what binds its signatories, for a generation of quarters (2015, 2024). */
export const contract = noun({
  kind: 'CONTRACT',
  label: 'Contract',
  segment: 'contract',
  file: 'contract',
  attributes: { generation: z.enum(['2015', '2024']) },
  relations: [
    'NAMED',
    'OFFICIAL_CODE',
    'TERM',
    'COVERS',
    'RESTS_ON',
    'FOLLOWS',
    'REFERS_TO',
    'TARGETS',
    'DEPLOYED',
    ...OF_ANYTHING,
  ],
});
