import { familyOf, type Role } from '../../values/role.ts';
import {
  type FactStatus,
  type LeadStatus,
  type Polarity,
  PROSPECTIVE_STATUSES,
} from '../../values/vocabulary.ts';

const LEADING: readonly Role[] = ['LEADS', 'CO_LEADS', 'RESPONSIBLE'];
const CHAIRING: readonly Role[] = ['CHAIRS', 'CO_CHAIRS'];

export type HeldRole = { role: Role; status: FactStatus | undefined; polarity: Polarity | undefined };

/** Roles that make somebody the stated lead: of an instance, chairing it too. */
export const leadingRoles = (isInstance: boolean): readonly Role[] =>
  isInstance ? [...LEADING, ...CHAIRING] : LEADING;

/** Whether a role is held now: an announced, advised or denied one is shown apart and never counts. */
export const isHeld = ({ status, polarity }: Omit<HeldRole, 'role'>): boolean =>
  (polarity ?? 'AFFIRMED') === 'AFFIRMED' && !(status && PROSPECTIVE_STATUSES.includes(status));

/** What the document says of who leads a dispositif or an instance, given every role held on it. */
export function leadStatus(roles: readonly HeldRole[], isInstance: boolean): LeadStatus {
  const held = roles.filter(isHeld).map(({ role }) => role);
  if (held.some((role) => leadingRoles(isInstance).includes(role))) return 'STATED';
  if (held.some((role) => familyOf(role) === 'STEERING')) return 'OTHER_STEERING';
  if (held.some((role) => familyOf(role) === 'RUNNING')) return 'RUN_ONLY';
  return 'NOT_STATED';
}
