/** The closed vocabularies of the graph, as tuples: one source for the facts format, the graph and the API. */

export const ENTITY_KINDS = [
  'CONTRACT',
  'DOCUMENT',
  'ACTOR',
  'INSTANCE',
  'COMPETENCE',
  'QPV',
  'COMMUNE',
  'EPCI',
  'DEPARTEMENT',
  'AREA',
  'SITE',
  'THEME',
  'ROW',
  'OBJECTIVE',
  'PRIORITY',
  'DISPOSITIF',
  'NATIONAL_SCHEME',
  'MILESTONE',
  'VIGILANCE_POINT',
  'INDICATOR',
  'COMMITMENT',
  'ACTION_SHEET',
  'PUBLIC',
  'FUNDING',
  'FIGURE',
  'TERM',
  'FINDING',
  'CRITERION',
  'DISCREPANCY',
  'CLARIFICATION',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** How we know a fact. Never flattened: an edited fact is not a verified one. */
export const BASES = ['STATED', 'LISTED', 'TABLE_ROW', 'INFERRED', 'REFERENCE', 'DECLARED'] as const;
export type Basis = (typeof BASES)[number];

/** The bases whose proof is words of a document. */
export const PRINTED_BASES: readonly Basis[] = ['STATED', 'LISTED', 'TABLE_ROW'];

export const FACT_STATUSES = [
  'NOT_STATED',
  'IN_FORCE',
  'IN_PREPARATION',
  'PLANNED',
  'RECOMMENDED',
  'PROPOSED',
  'UNDER_STUDY',
  'BEING_SIGNED',
  'BLOCK_PRINTED',
  'ENDED',
] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

/** A role that is announced, advised or studied is not held: it never makes a lead STATED. */
export const PROSPECTIVE_STATUSES: readonly FactStatus[] = [
  'PLANNED',
  'RECOMMENDED',
  'PROPOSED',
  'UNDER_STUDY',
  'BEING_SIGNED',
];

export const POLARITIES = ['AFFIRMED', 'DENIED', 'DENIED_FOR_SOME'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const CLOSURES = ['CLOSED', 'OPEN', 'NOT_STATED'] as const;
export type Closure = (typeof CLOSURES)[number];

export const PLACE_SCOPES = [
  'NAMED',
  'ALL_QPV',
  'SOME_UNNAMED',
  'ALL_EXCEPT',
  'CONTRACT_WIDE',
  'WIDER_THAN_CONTRACT',
  'SITE',
  'NOT_STATED',
] as const;
export type PlaceScope = (typeof PLACE_SCOPES)[number];

export const REGIMES = ['DROIT_COMMUN', 'SPECIFIQUE', 'BOTH', 'NOT_STATED'] as const;
export type Regime = (typeof REGIMES)[number];

export const ACTOR_KINDS = [
  'STATE_SERVICE',
  'LOCAL_AUTHORITY',
  'INTERMUNICIPAL_BODY',
  'PUBLIC_AGENCY',
  'SOCIAL_LANDLORD',
  'ASSOCIATION',
  'COMPANY',
  'CITIZENS_COUNCIL',
  'FUNCTION',
  'GROUP',
  'OTHER',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** What sort of thing a dispositif is: an editorial classification, not a claim of the document. */
export const DISPOSITIF_FORMS = [
  'SERVICE',
  'FACILITY',
  'FUND',
  'GRANT',
  'TAX_MEASURE',
  'PROGRAMME',
  'PLAN',
  'STRATEGY',
  'CHARTER',
  'CONTRACT',
  'CONVENTION',
  'LABEL',
  'POST',
  'TOOL',
  'NETWORK',
  'STUDY',
  'EXPERIMENT',
  'ACTION',
  'EVALUATION',
  'TRAINING',
  'OPERATOR',
  'OTHER',
] as const;
export type DispositifForm = (typeof DISPOSITIF_FORMS)[number];

export const INSTANCE_LEVELS = ['CONTRACT', 'THEMATIC', 'TERRITORIAL', 'TECHNICAL', 'OTHER'] as const;
export type InstanceLevel = (typeof INSTANCE_LEVELS)[number];

export const LEAD_STATUSES = ['STATED', 'OTHER_STEERING', 'RUN_ONLY', 'NOT_STATED'] as const;
export type LeadStatus = (typeof LEAD_STATUSES)[number];

/** At what height an aim stands: as the document words it, not as we rank it. */
export const OBJECTIVE_LEVELS = [
  'DUTY',
  'CHALLENGE',
  'AXIS',
  'PILLAR',
  'GENERAL',
  'SPECIFIC',
  'AIM',
] as const;
export type ObjectiveLevel = (typeof OBJECTIVE_LEVELS)[number];

/** What happened, or will: an editorial classification; the printed verb stays on the fact. */
export const MILESTONE_EVENTS = [
  'SIGNED',
  'ADOPTED',
  'VALIDATED',
  'DECIDED',
  'CREATED',
  'INSTALLED',
  'LAUNCHED',
  'STARTED',
  'IN_EFFECT',
  'RENEWED',
  'EXTENDED',
  'ANNEXED',
  'LABELLED',
  'PRESENTED',
  'ANNOUNCED',
  'ELABORATED',
  'HELD',
  'COMPLETED',
  'OTHER',
] as const;
export type MilestoneEvent = (typeof MILESTONE_EVENTS)[number];

/** In what form means are given. */
export const FUNDING_FORMS = [
  'ENVELOPE',
  'GRANT',
  'ALLOCATION',
  'TAX_RELIEF',
  'COMPENSATION',
  'POST',
  'TEAM',
  'OTHER',
] as const;
export type FundingForm = (typeof FUNDING_FORMS)[number];

/** What a criterion is for: judging each action, or a head of the final evaluation. */
export const CRITERION_USES = ['EACH_ACTION', 'FINAL_EVALUATION'] as const;
export type CriterionUse = (typeof CRITERION_USES)[number];

/** How two places disagree, said exactly. */
export const DISCREPANCY_KINDS = [
  'COUNT',
  'DATE',
  'NAME',
  'MISPRINT',
  'ACRONYM',
  'EXPANSION',
  'DUPLICATE',
  'TRUNCATION',
  'TWO_NAMES',
  'ONE_NAME_TWO_THINGS',
  'STEERING',
  'STATUS',
  'SCOPE',
  'WORDING',
  'INCLUSION',
] as const;
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];

/** How we know that something is missing. SILENT is derived by rules; the others are facts. */
export const ABSENCE_KINDS = ['STATED', 'EMPTY', 'NO_COLUMN', 'ANNOUNCED', 'SILENT'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** Whether a promise was kept: each value but the first needs its own dated citation or declaration. */
export const FULFILMENTS = ['NOT_ASSESSED', 'DONE', 'PARTLY', 'NOT_DONE'] as const;
export type Fulfilment = (typeof FULFILMENTS)[number];

/** What a printed enumeration counts: with its closure, « known none » can be told from « not stated ». */
export const ENUMERATED = [
  'PLACES',
  'PARTS',
  'MEMBERS',
  'PARTIES',
  'HOLDERS',
  'OBJECTIVES',
  'PRIORITIES',
  'DISPOSITIFS',
  'INSTANCES',
  'COMMITMENTS',
  'CRITERIA',
  'PUBLICS',
  'THEMES',
  'DOCUMENTS',
  'ITEMS',
] as const;
export type Enumerated = (typeof ENUMERATED)[number];
