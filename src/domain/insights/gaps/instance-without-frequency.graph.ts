import { statement } from '../../../graph/statement.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, held, ownThings } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.INSTANCE_WITHOUT_FREQUENCY',
  `${ownThings('Instance')}
  AND NOT EXISTS {
    MATCH (about)<-[:SUBJECT]-(meets:Fact)
    WHERE meets.relation = 'MEETS' AND ${held('meets')}
  }
RETURN about.id, about.label, about.sortKey, [] AS absence, [] AS details, [] AS proofs
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'INSTANCE_WITHOUT_FREQUENCY',
  statement: missing,
  explain: () => 'Rien ne dit combien de fois elle se réunit.',
};
