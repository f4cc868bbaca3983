import { statement } from '../../../graph/statement.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, ownThings, within } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.FUNDING_WITHOUT_AMOUNT',
  `${ownThings('Funding')}
  AND NOT EXISTS {
    MATCH (about)<-[:SUBJECT]-(amount:Fact)
    WHERE amount.relation = 'AMOUNT' AND ${within('amount')}
  }
RETURN about.id, about.label, about.sortKey, [] AS absence, [] AS details, [] AS proofs
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'FUNDING_WITHOUT_AMOUNT',
  statement: missing,
  explain: () => 'Aucun montant, taux ni nombre de postes n’est indiqué.',
};
