import { statement } from '../../../graph/statement.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, held, ownThings } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.DISPOSITIF_WITHOUT_REGIME',
  `${ownThings('Dispositif')}
  AND NOT EXISTS {
    MATCH (about)<-[:SUBJECT]-(regime:Fact)
    WHERE regime.relation = 'REGIME' AND ${held('regime')}
  }
RETURN about.id, about.label, about.sortKey, [] AS absence, [] AS details, [] AS proofs
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'DISPOSITIF_WITHOUT_REGIME',
  statement: missing,
  explain: () => 'Rien ne dit s’il relève du droit commun, de crédits spécifiques ou des deux.',
};
