import { many, same } from '../../read/read.ts';
import { builder } from './builder.ts';
import { Criterion } from './criterion.ts';
import { Finding } from './finding.ts';

/** How a contract was judged, and how it will be. */
export const Evaluation = builder.objectRef<{ id: string }>('Evaluation').implement({
  description: 'How a contract was judged, and on what it will be.',
  fields: (t) => ({
    findings: t.field({
      type: [Finding],
      description: 'What was found or recommended.',
      read: many('(it:Finding WHERE it.contractId = self.id AND it.sortKey IS NOT NULL)', 'it.sortKey'),
    }),
    criteria: t.field({
      type: [Criterion],
      description: 'Grounds on which each action will be judged.',
      read: many(
        "(it:Criterion WHERE it.contractId = self.id AND it.sortKey IS NOT NULL AND it.use = 'EACH_ACTION')",
        'it.sortKey',
      ),
    }),
    finalHeads: t.field({
      type: [Criterion],
      description: 'What will be looked at when the contract ends.',
      read: many(
        "(it:Criterion WHERE it.contractId = self.id AND it.sortKey IS NOT NULL AND it.use = 'FINAL_EVALUATION')",
        'it.sortKey',
      ),
    }),
  }),
});

export const evaluation = same();
