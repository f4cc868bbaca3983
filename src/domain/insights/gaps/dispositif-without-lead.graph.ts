import { statement } from '../../../graph/statement.ts';
import { otherRoles } from './roles.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, held, ownThings, ROLES } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.DISPOSITIF_WITHOUT_LEAD',
  `${ownThings('Dispositif')}
  AND NOT EXISTS {
    MATCH (about)<-[:OBJECT]-(role:Involvement)
    WHERE role.role IN ['LEADS', 'CO_LEADS', 'RESPONSIBLE'] AND ${held('role')}
  }
RETURN about.id, about.label, about.sortKey, [], ${ROLES}, [] AS proofs
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'DISPOSITIF_WITHOUT_LEAD',
  statement: missing,
  explain: ({ details }) =>
    `Aucun pilote, copilote ni responsable n’est indiqué.${otherRoles(details, (role) => ['LEADS', 'CO_LEADS', 'RESPONSIBLE'].includes(role))}`,
};
