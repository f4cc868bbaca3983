import { statement } from '../../../graph/statement.ts';
import type { Role } from '../../../values/role.ts';
import { otherRoles } from './roles.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, held, ownThings, ROLES } from './rule.ts';

const MEMBERS: readonly Role[] = ['MEMBER', 'COMPOSED_OF', 'PARTICIPATES', 'ASSOCIATED'];

const missing = statement<GapAsked, GapRow>(
  'gap.INSTANCE_WITHOUT_MEMBERS',
  `${ownThings('Instance')}
  AND NOT EXISTS {
    MATCH (about)<-[:OBJECT]-(role:Involvement)
    WHERE role.role IN ['MEMBER', 'COMPOSED_OF', 'PARTICIPATES', 'ASSOCIATED'] AND ${held('role')}
  }
RETURN about.id, about.label, about.sortKey, [], ${ROLES}, [] AS proofs
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'INSTANCE_WITHOUT_MEMBERS',
  statement: missing,
  explain: ({ details }) =>
    `Personne n’est dit y siéger ni y prendre part.${otherRoles(details, (role) => MEMBERS.includes(role))}`,
};
