/** Who-does-what roles by family, each with its French label in the active voice. Roles are never flattened. */

export const ROLE_FAMILIES = [
  'STEERING',
  'RUNNING',
  'STARTING',
  'DECIDING',
  'REPORTING',
  'FUNDING',
  'COMMITTING',
  'TAKING_PART',
  'RECEIVING',
  'OTHER',
] as const;
export type RoleFamily = (typeof ROLE_FAMILIES)[number];

const ROLES_BY_FAMILY = {
  STEERING: {
    LEADS: 'pilote',
    CO_LEADS: 'co-pilote',
    RESPONSIBLE: 'est responsable de',
    CHAIRS: 'préside',
    CO_CHAIRS: 'co-préside',
    COORDINATES: 'coordonne',
    CARRIES: 'porte',
    PROJECT_OWNER: 'est maître d’ouvrage de',
    AEGIS: 'place sous son égide',
    HOLDS_COMPETENCE: 'exerce la compétence',
  },
  RUNNING: {
    FACILITATES: 'anime',
    CO_FACILITATES: 'co-anime',
    OPERATES: 'est opérateur de',
    IMPLEMENTS: 'met en œuvre',
    MANAGES: 'gère',
    CONVENES: 'réunit',
    TRAINS: 'forme',
    STUDIES: 'étudie',
    ENROLS: 'inscrit',
  },
  STARTING: {
    INITIATES: 'impulse',
    LAUNCHES: 'lance',
    SETS_UP: 'met en place',
    DESIGNS: 'élabore',
    PROMOTES: 'promeut',
    PROPOSES: 'propose',
    ENTRUSTS: 'confie',
    ENTRUSTED: 'se voit confier',
  },
  DECIDING: { VALIDATES: 'valide', ADOPTS: 'adopte', DELIBERATES: 'délibère sur', REQUIRES: 'impose' },
  REPORTING: { REPORTS_TO: 'rend compte à', ADVISES: 'donne un avis sur', CONSULTED: 'est consulté sur' },
  FUNDING: {
    FUNDS: 'finance',
    CO_FUNDS: 'cofinance',
    COMPENSATES: 'compense',
    BEARS_COST: 'assume le coût de',
  },
  COMMITTING: { SIGNS: 'signe', COMMITS: 's’engage à' },
  TAKING_PART: {
    PARTICIPATES: 'participe à',
    ASSOCIATED: 'est associé à',
    MEMBER: 'est membre de',
    COMPOSED_OF: 'compose',
    CONTRIBUTES: 'contribue à',
    SUPPORTS: 'soutient',
    ALONGSIDE: 'agit aux côtés de',
    IN_LIAISON: 'est en lien avec',
    EXCHANGES: 'échange avec',
  },
  RECEIVING: {
    BENEFITS: 'bénéficie de',
    TARGETED: 'est visé par',
    TRANSFERRED_FROM: 'a transféré',
    TRANSFERRED_TO: 'a reçu par transfert',
  },
  OTHER: { OTHER: 'autre rôle' },
} as const satisfies Record<RoleFamily, Record<string, string>>;

type Table = typeof ROLES_BY_FAMILY;
export type Role = { [Family in RoleFamily]: keyof Table[Family] & string }[RoleFamily];

type RoleEntry = { family: RoleFamily; label: string };
const ENTRIES = new Map<string, RoleEntry>(
  ROLE_FAMILIES.flatMap((family) =>
    Object.entries(ROLES_BY_FAMILY[family]).map(([role, label]): [string, RoleEntry] => [
      role,
      { family, label },
    ]),
  ),
);

/** Every role, in the order of the families: the order of strength in which answers list them. */
export const ROLES = [...ENTRIES.keys()] as [Role, ...Role[]];

export const familyOf = (role: Role): RoleFamily => ENTRIES.get(role)?.family ?? 'OTHER';
export const labelOf = (role: Role): string => ENTRIES.get(role)?.label ?? role;
export const roleRank = (role: Role): number => ROLES.indexOf(role);
