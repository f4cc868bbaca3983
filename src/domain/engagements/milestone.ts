import { z } from 'zod';
import { MILESTONE_EVENTS } from '../../values/vocabulary.ts';
import { noun, OF_ANYTHING } from '../noun.ts';

/** Something dated that happened or will, at an instance perhaps, by nobody or by several. */
export const milestone = noun({
  kind: 'MILESTONE',
  label: 'Milestone',
  segment: 'milestone',
  file: 'milestones',
  attributes: { event: z.enum(MILESTONE_EVENTS) },
  relations: ['NAMED', 'HAPPENED', 'AT_INSTANCE', 'DONE_BY', ...OF_ANYTHING],
});
