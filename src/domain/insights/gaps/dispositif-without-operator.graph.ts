import { statement } from '../../../graph/statement.ts';
import { familyOf } from '../../../values/role.ts';
import { otherRoles } from './roles.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, held, ownThings, ROLES } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.DISPOSITIF_WITHOUT_OPERATOR',
  `${ownThings('Dispositif')}
  AND NOT EXISTS {
    MATCH (about)<-[:OBJECT]-(role:Involvement)
    WHERE role.family = 'RUNNING' AND ${held('role')}
  }
RETURN about.id, about.label, about.sortKey, [], ${ROLES}, [] AS proofs
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'DISPOSITIF_WITHOUT_OPERATOR',
  statement: missing,
  explain: ({ details }) =>
    `Personne n’est dit l’animer, l’opérer ni le mettre en œuvre.${otherRoles(details, (role) => familyOf(role) === 'RUNNING')}`,
};
