import type { RoleFamily } from '../../values/role.ts';
import type {
  Closure,
  EntityKind,
  FactStatus,
  InstanceLevel,
  PlaceScope,
  Polarity,
} from '../../values/vocabulary.ts';

/** What a coverage matrix may have as rows or as columns. */
export const COVERAGE_AXES = [
  'QPV',
  'COMMUNE',
  'THEME',
  'OBJECTIVE',
  'DISPOSITIF',
  'ACTOR',
  'PUBLIC',
  'INSTANCE_KIND',
  'ROLE_FAMILY',
  'CONTRACT',
] as const;
export type CoverageAxis = (typeof COVERAGE_AXES)[number];

/** A row or a column: a thing, a word of a vocabulary, or how far a statement reaches. */
export type Heading = {
  /** Id of the thing, or the word. */
  readonly key: string;
  readonly label: string;
  /** Kind of the thing; absent when the heading is no thing. */
  readonly kind?: EntityKind | undefined;
  readonly placeScope?: PlaceScope | undefined;
};

/** What one fact says of one axis. */
export type Evidence = {
  fact: string;
  relation: string;
  subjectId: string;
  polarity: Polarity;
  status: FactStatus | undefined;
  closure: Closure;
  qualified: boolean;
  /** Headings that the fact itself says. */
  said: string[];
  /** Headings that the things it speaks of have, by other facts. */
  classed: string[];
  /** Actors that belong to the printed group which acts. */
  grouped: string[];
  /** Places that it excepts. */
  excepted: string[];
};

type AxisShape = {
  /** French, plural: what its headings are. */
  readonly are: string;
  /** The relation whose closed list names every heading that the subject has. */
  readonly closedBy?: 'DEPLOYED' | 'SERVES' | 'TARGETS';
  readonly places?: boolean;
};

export const AXES: Readonly<Record<CoverageAxis, AxisShape>> = {
  QPV: { are: 'quartiers prioritaires', closedBy: 'DEPLOYED', places: true },
  COMMUNE: { are: 'communes', closedBy: 'DEPLOYED', places: true },
  THEME: { are: 'thèmes' },
  OBJECTIVE: { are: 'objectifs', closedBy: 'SERVES' },
  DISPOSITIF: { are: 'dispositifs' },
  ACTOR: { are: 'acteurs, puis groupes imprimés' },
  PUBLIC: { are: 'publics', closedBy: 'TARGETS' },
  INSTANCE_KIND: { are: 'sortes d’instance' },
  ROLE_FAMILY: { are: 'familles de rôles' },
  CONTRACT: { are: 'contrats' },
};

/** Headings under the places: what is said of no named place stays there. */
const SCOPES: readonly (readonly [PlaceScope, string])[] = [
  ['ALL_QPV', 'Tous les QPV'],
  ['ALL_EXCEPT', 'Tous, sauf ceux qui sont nommés'],
  ['SOME_UNNAMED', 'Certains QPV, sans dire lesquels'],
  ['CONTRACT_WIDE', 'Tout le territoire du contrat'],
  ['WIDER_THAN_CONTRACT', 'Au-delà du territoire du contrat'],
  ['NOT_STATED', 'Lieu non renseigné'],
];

const FAMILIES: Readonly<Record<RoleFamily, string>> = {
  STEERING: 'Pilotage',
  RUNNING: 'Animation et mise en œuvre',
  STARTING: 'Lancement',
  DECIDING: 'Décision',
  REPORTING: 'Compte rendu et avis',
  FUNDING: 'Financement',
  COMMITTING: 'Engagement',
  TAKING_PART: 'Participation',
  RECEIVING: 'Bénéfice',
  OTHER: 'Autres rôles',
};

const LEVELS: Readonly<Record<InstanceLevel, string>> = {
  CONTRACT: 'Instances du contrat',
  THEMATIC: 'Instances thématiques',
  TERRITORIAL: 'Instances territoriales',
  TECHNICAL: 'Instances techniques',
  OTHER: 'Autres instances',
};

const worded = (words: Readonly<Record<string, string>>): Heading[] =>
  Object.entries(words).map(([key, label]) => ({ key, label }));

/** Headings that are the same for every contract. */
export const FIXED: Partial<Record<CoverageAxis, readonly Heading[]>> = {
  ROLE_FAMILY: worded(FAMILIES),
  INSTANCE_KIND: worded(LEVELS),
};
export const SCOPE_HEADINGS: readonly Heading[] = SCOPES.map(([key, label]) => ({
  key,
  label,
  placeScope: key,
}));

const REACH =
  'Sous les lieux de l’axe viennent les autres lieux que le document nomme, puis ce qu’il dit de tous les QPV, de certains, de tout le territoire, et « lieu non renseigné » : rien n’en est réparti sur les lieux.';
const GROUPS =
  'Ce qui est dit d’un groupe reste au groupe ; pour ses membres, c’est compté à part (« au titre du groupe »).';
const STATES =
  'Une case compte les faits affirmés qui disent les deux. 0\u00a0: un fait le nie, ou une liste close l’exclut. n.r.\u00a0: non renseigné, le document ne le dit pas.';
const NOT_A_LINK = 'Figurer sur la même ligne d’un tableau n’est pas un lien.';

/** What a matrix shows, in words. */
export function captionOf(rows: CoverageAxis, columns: CoverageAxis, day: string | undefined): string {
  const axes = [rows, columns];
  return [
    `En lignes\u00a0: ${AXES[rows].are}. En colonnes\u00a0: ${AXES[columns].are}.`,
    STATES,
    ...(axes.some((axis) => AXES[axis].places) ? [REACH] : []),
    ...(axes.includes('THEME') ? ['Un thème compte aussi ce qui est dit de ses parties.'] : []),
    ...(axes.includes('ACTOR') ? [GROUPS] : []),
    NOT_A_LINK,
    day
      ? `Seuls comptent les faits qui peuvent valoir le ${day} selon leurs dates\u00a0: ce qui n’a pas de date compte toujours.`
      : 'Tel que le document l’énonce, à sa date.',
  ].join(' ');
}
