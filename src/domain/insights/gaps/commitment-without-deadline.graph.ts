import { statement } from '../../../graph/statement.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, ownThings } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.COMMITMENT_WITHOUT_DEADLINE',
  `${ownThings('Commitment')}
  AND NOT EXISTS {
    MATCH (about)<-[:SUBJECT|OBJECT]-(dated:Fact)
    WHERE dated.contractId = $contractId AND dated.endDate IS NOT NULL AND dated.polarity = 'AFFIRMED'
  }
RETURN about.id, about.label, about.sortKey, [] AS absence, [] AS details, [] AS proofs
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'COMMITMENT_WITHOUT_DEADLINE',
  statement: missing,
  explain: () => 'Rien ne dit pour quand.',
};
