import type { AbsenceKind } from '../../values/vocabulary.ts';

/** What is expected of a contract and may be missing, in the order in which gaps are listed. */
export const GAP_KINDS = [
  'DISPOSITIF_WITHOUT_LEAD',
  'DISPOSITIF_WITHOUT_OPERATOR',
  'DISPOSITIF_WITHOUT_FUNDER',
  'DISPOSITIF_WITHOUT_PLACE',
  'DISPOSITIF_WITHOUT_REGIME',
  'DISPOSITIF_WITHOUT_OBJECTIVE',
  'OBJECTIVE_WITHOUT_DISPOSITIF',
  'OBJECTIVE_WITHOUT_INDICATOR',
  'PRIORITY_WITHOUT_OBJECTIVE',
  'THEME_WITHOUT_VIGILANCE',
  'VIGILANCE_WITHOUT_ANSWER',
  'QPV_WITHOUT_INSTANCE',
  'QPV_WITHOUT_AGREEMENT',
  'QPV_WITHOUT_DISPOSITIF',
  'QPV_WITHOUT_CODE',
  'INSTANCE_WITHOUT_CHAIR',
  'INSTANCE_WITHOUT_MEMBERS',
  'INSTANCE_WITHOUT_FREQUENCY',
  'GROUP_WITHOUT_MEMBERS',
  'SIGNATORY_WITHOUT_INVOLVEMENT',
  'SIGNATORY_WITHOUT_CONTACT',
  'ACTIVE_BUT_NOT_SIGNATORY',
  'COMMITMENT_WITHOUT_DEADLINE',
  'AGREEMENT_WITHOUT_DATE',
  'AGREEMENT_EXPIRED',
  'DOCUMENT_WITHOUT_DATE',
  'ACTION_SHEET_ANNOUNCED',
  'TERM_UNDEFINED',
  'FUNDING_WITHOUT_AMOUNT',
  'STATED_ABSENCE',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** Something expected and missing. */
export type Gap = {
  readonly kind: GapKind;
  /** Id of what lacks it. */
  readonly about: string;
  /** Place in the one order of gaps: by kind, then by label; unique. */
  readonly key: string;
  readonly absence: AbsenceKind;
  /** One or two French sentences. */
  readonly explanation: string;
  /** Ids of the proofs: of the absence where it is printed, else of the thing itself. */
  readonly citations: readonly string[];
};

/** Each kind in French, as a list is headed. */
export const GAP_LABELS: Readonly<Record<GapKind, string>> = {
  DISPOSITIF_WITHOUT_LEAD: 'Dispositifs sans pilote indiqué',
  DISPOSITIF_WITHOUT_OPERATOR: 'Dispositifs que personne n’est dit mettre en œuvre',
  DISPOSITIF_WITHOUT_FUNDER: 'Dispositifs sans financeur indiqué',
  DISPOSITIF_WITHOUT_PLACE: 'Dispositifs sans lieu indiqué',
  DISPOSITIF_WITHOUT_REGIME: 'Dispositifs sans régime indiqué (droit commun ou spécifique)',
  DISPOSITIF_WITHOUT_OBJECTIVE: 'Dispositifs dont la ligne n’a pas d’objectif',
  OBJECTIVE_WITHOUT_DISPOSITIF: 'Objectifs dont la ligne n’a pas de dispositif',
  OBJECTIVE_WITHOUT_INDICATOR: 'Objectifs sans indicateur',
  PRIORITY_WITHOUT_OBJECTIVE: 'Priorités sans objectif rattaché',
  THEME_WITHOUT_VIGILANCE: 'Thèmes sans point de vigilance',
  VIGILANCE_WITHOUT_ANSWER: 'Points de vigilance dont personne ne répond',
  QPV_WITHOUT_INSTANCE: 'Quartiers sans instance nommée',
  QPV_WITHOUT_AGREEMENT: 'Quartiers sans convention nommée',
  QPV_WITHOUT_DISPOSITIF: 'Quartiers sans dispositif nommé',
  QPV_WITHOUT_CODE: 'Quartiers sans code officiel connu',
  INSTANCE_WITHOUT_CHAIR: 'Instances sans présidence indiquée',
  INSTANCE_WITHOUT_MEMBERS: 'Instances sans membre indiqué',
  INSTANCE_WITHOUT_FREQUENCY: 'Instances sans fréquence indiquée',
  GROUP_WITHOUT_MEMBERS: 'Groupes dont aucun membre n’est nommé',
  SIGNATORY_WITHOUT_INVOLVEMENT: 'Signataires qui ne font rien en propre',
  SIGNATORY_WITHOUT_CONTACT: 'Signataires sans référent désigné',
  ACTIVE_BUT_NOT_SIGNATORY: 'Acteurs qui agissent sans être signataires',
  COMMITMENT_WITHOUT_DEADLINE: 'Engagements sans échéance',
  AGREEMENT_WITHOUT_DATE: 'Conventions sans date',
  AGREEMENT_EXPIRED: 'Conventions échues',
  DOCUMENT_WITHOUT_DATE: 'Documents sans date',
  ACTION_SHEET_ANNOUNCED: 'Fiches actions annoncées',
  TERM_UNDEFINED: 'Sigles et termes jamais définis',
  FUNDING_WITHOUT_AMOUNT: 'Financements sans montant',
  STATED_ABSENCE: 'Absences que le document énonce',
};
