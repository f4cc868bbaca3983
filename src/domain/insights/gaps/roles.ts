import { familyOf, labelOf, type Role, type RoleFamily } from '../../../values/role.ts';
import { PROSPECTIVE_STATUSES } from '../../../values/vocabulary.ts';
import { when } from '../words.ts';

/** What is said of others than the one who is missing: « Métropole (coordonne) », and what is only announced. */
export function otherRoles(details: readonly string[][], asked: (role: Role) => boolean): string {
  const roles = details.map(([holder = '', role = '', status = '']) => ({
    said: `${holder} (${labelOf(role as Role)})`,
    asked: asked(role as Role),
    family: familyOf(role as Role),
    ahead: PROSPECTIVE_STATUSES.some((one) => one === status),
  }));
  const near: readonly RoleFamily[] = ['STEERING', 'RUNNING', 'STARTING', 'FUNDING'];
  const announced = roles.filter((role) => role.asked && role.ahead);
  const others = roles.filter((role) => !role.asked && near.includes(role.family));
  return [
    when(
      announced.map(({ said }) => said),
      (told) => `C’est seulement annoncé\u00a0: ${told}.`,
    ),
    when(
      others.map(({ said }) => said),
      (told) => `D’autres rôles sont dits\u00a0: ${told}.`,
    ),
    details.length ? '' : ' Personne n’est dit y tenir un rôle.',
  ].join('');
}
