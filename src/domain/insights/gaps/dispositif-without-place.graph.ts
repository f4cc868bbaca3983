import { statement } from '../../../graph/statement.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, ownThings, within } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.DISPOSITIF_WITHOUT_PLACE',
  `${ownThings('Dispositif')}
  AND NOT EXISTS {
    MATCH (about)<-[:SUBJECT|OBJECT]-(placed:Fact)
    WHERE placed.placeScope <> 'NOT_STATED' AND placed.polarity = 'AFFIRMED' AND ${within('placed')}
  }
RETURN about.id, about.label, about.sortKey, [] AS absence, [] AS details, [] AS proofs
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'DISPOSITIF_WITHOUT_PLACE',
  statement: missing,
  explain: () =>
    'Aucun lieu n’est dit, ni nommé ni général\u00a0: l’absence de lieu ne veut pas dire partout.',
};
