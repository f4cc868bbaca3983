import { labelOf, type Role } from '../../values/role.ts';
import { type EntityKind, PROSPECTIVE_STATUSES } from '../../values/vocabulary.ts';
import type { FactRelation } from '../relation.ts';
import { quoted } from './words.ts';

/** What may stand between two things, and how French says it. Everything else is no link: not standing on one row. */
export const HOPS: Partial<Readonly<Record<FactRelation, string>>> = {
  INVOLVES: '',
  SIGNATURE: 'a son bloc de signature dans',
  MEMBER_OF: 'fait partie de',
  SERVICE_OF: 'est un service de',
  AUTHORITY_OF: 'administre',
  PART_OF: 'est une partie de',
  DECLINES: 'décline',
  FOLLOWS: 'fait suite à',
  RESTS_ON: 's’appuie sur',
  ANNEXED_TO: 'est annexé à',
  AMENDS: 'modifie',
  REFERS_TO: 'renvoie à',
  TARGETS: 's’adresse à',
  SERVES: 'sert',
  CONCERNS: 'porte sur',
  MEASURES: 'mesure',
  HAPPENED: 'est un événement de',
  AT_INSTANCE: 'a eu lieu devant',
  DONE_BY: 'est le fait de',
  ANSWERED_BY: 'trouve réponse auprès de',
  FUNDED_BY: 'est financé par',
  GRANTED_TO: 'est accordé à',
  PAYS_FOR: 'paie',
  DEPLOYED: 'est présent',
  ELIGIBLE: 'est ouvert',
  GOVERNS: 'gouverne',
  FEEDS: 'alimente',
  REPLACES: 'remplace',
  CONTAINS: 'contient',
  OVERLAPS: 'recoupe',
  IN_COMMUNE: 'se trouve dans la commune de',
  UNDER_THEME: 'relève de',
};
/** Links that stop a search unless the place, the public or the theme is itself asked about: to share one is not to be linked. */
export const PLACES: readonly EntityKind[] = ['QPV', 'COMMUNE', 'AREA', 'SITE', 'EPCI', 'DEPARTEMENT'];
export const THROUGH: readonly EntityKind[] = [
  ...(['ACTOR', 'INSTANCE', 'COMPETENCE', 'DISPOSITIF', 'NATIONAL_SCHEME', 'OBJECTIVE', 'PRIORITY'] as const),
  ...(['MILESTONE', 'VIGILANCE_POINT', 'INDICATOR', 'COMMITMENT', 'FUNDING'] as const),
];

/** What two things that no path joins have in common, the nearest first. */
export const SHARED = ['ROW', 'THEME', 'PLACE', 'PUBLIC', 'NOTHING'] as const;
export type Shared = (typeof SHARED)[number];

export type Thing = { id: string; kind: EntityKind; label: string };
/** A fact that a path walks through, whole. */
export type Walked = {
  id: string;
  relation: FactRelation;
  role: Role | undefined;
  status: string | undefined;
  verb: string | undefined;
  subject: Thing;
  object: Thing | undefined;
  citations: string[];
};
export type Step = { from: Thing; to: Thing; fact: Walked; place: Thing | undefined };
export type Missing = {
  between: [string, string];
  shared: Shared;
  through: string | undefined;
  sentence: string;
};
export type Path = {
  steps: Step[];
  sentence: string;
  citations: string[];
  /** Undefined: the path is whole. */
  missing: Missing | undefined;
};

export const named = ({ kind, label }: Thing): string =>
  kind === 'ACTOR' || PLACES.includes(kind) ? label : quoted(label);

/** What the fact says, whole, whichever way it is walked: « la CAF anime X, à Laxou ». */
export function sayStep({ fact, place }: Step): string {
  const { relation, role, verb, subject, object, status } = fact;
  const does = relation === 'INVOLVES' && role ? actively(role, verb) : HOPS[relation];
  const where = place ? `${object ? ',' : ''} à ${named(place)}` : '';
  const ahead = PROSPECTIVE_STATUSES.some((one) => one === status) ? ' (annoncé)' : '';
  return `${named(subject)} ${does}${object ? ` ${named(object)}` : ''}${where}${ahead}`;
}

/** A verb of no known role is told as printed. */
const actively = (role: Role, verb: string | undefined): string =>
  role === 'OTHER' ? (verb ? `— ${quoted(verb)} —` : 'a un rôle dans') : labelOf(role);

export const sayPath = (steps: readonly Step[]): string => `${steps.map(sayStep).join('\u202f; ')}.`;

const COMMON: Readonly<Record<Shared, (through: string) => string>> = {
  ROW: (row) => `ils figurent sur la même ligne, ${row}, ce qui n’est pas un lien`,
  THEME: (theme) => `ils relèvent du même thème, ${theme}`,
  PLACE: (place) => `ils sont dits du même lieu, ${place}`,
  PUBLIC: (aimed) => `ils s’adressent au même public, ${aimed}`,
  NOTHING: () => 'aucun tableau, thème, lieu ni public ne les rapproche',
};

export const sharedOf = (kind: EntityKind): Shared =>
  kind === 'ROW' || kind === 'THEME' || kind === 'PUBLIC' ? kind : 'PLACE';

/** Where a path would have to go and does not. */
export const sayMissing = (one: Thing, other: Thing, through: Thing | undefined): string =>
  `Aucun lien n’est dit entre ${named(one)} et ${named(other)}\u00a0: ${COMMON[through ? sharedOf(through.kind) : 'NOTHING'](through ? named(through) : '')}.`;
