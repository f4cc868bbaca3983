import { statement } from '../../../graph/statement.ts';
import { otherRoles } from './roles.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, held, ownThings, ROLES } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.INSTANCE_WITHOUT_CHAIR',
  `${ownThings('Instance')}
  AND NOT EXISTS {
    MATCH (about)<-[:OBJECT]-(role:Involvement)
    WHERE role.role IN ['CHAIRS', 'CO_CHAIRS'] AND ${held('role')}
  }
RETURN about.id, about.label, about.sortKey, [], ${ROLES}, [] AS proofs
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'INSTANCE_WITHOUT_CHAIR',
  statement: missing,
  explain: ({ details }) =>
    `Personne n’est dit la présider.${otherRoles(details, (role) => ['CHAIRS', 'CO_CHAIRS'].includes(role))}`,
};
