import { DATE_BOUNDS, DATE_PRECISIONS, HOLDINGS } from '../../values/partial-date.ts';
import { labelOf, ROLE_FAMILIES, ROLES, type Role } from '../../values/role.ts';
import {
  ACTOR_KINDS,
  BASES,
  CLOSURES,
  CRITERION_USES,
  DISCREPANCY_KINDS,
  DISPOSITIF_FORMS,
  ENTITY_KINDS,
  FACT_STATUSES,
  FULFILMENTS,
  FUNDING_FORMS,
  INSTANCE_LEVELS,
  LEAD_STATUSES,
  MILESTONE_EVENTS,
  OBJECTIVE_LEVELS,
  PLACE_SCOPES,
  POLARITIES,
  REGIMES,
} from '../../values/vocabulary.ts';
import { builder } from './builder.ts';

type Described<Value extends string> = Record<Value, string>;

/** An enum whose every value says what it adds to its name. */
export function enumOf<const Values extends readonly string[]>(
  name: string,
  description: string,
  values: Values,
  says: Described<Values[number]>,
) {
  const entries = values.map((value) => [value, { description: says[value as Values[number]] }]);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(entries) as { [V in Values[number]]: { description: string } },
  });
}

export const EntityKind = enumOf(
  'EntityKind',
  'What sort of thing an Entity is. Each kind that the graph holds today has a type of the same name.',
  ENTITY_KINDS,
  {
    CONTRACT: 'A contrat de ville.',
    DOCUMENT: 'A source: the text of a contract, or a public data set.',
    ACTOR: 'Whoever holds a role: an organisation, a service, a function or a printed group.',
    INSTANCE: 'A governance body that meets.',
    COMPETENCE: 'A public power and its holder.',
    QPV: 'A quartier prioritaire de la politique de la ville.',
    COMMUNE: 'A municipality, as a territory.',
    EPCI: 'An inter-municipal body, as a territory.',
    DEPARTEMENT: 'A département, as a territory.',
    AREA: 'A place that the document prints and no official list knows.',
    SITE: 'A named place smaller than a quarter.',
    THEME: 'A heading of the contract.',
    ROW: 'A printed row of an annex.',
    OBJECTIVE: 'An aim at its level.',
    PRIORITY: 'An aim that the steering committee put first.',
    DISPOSITIF: 'Anything the contract mobilises.',
    NATIONAL_SCHEME: 'A national scheme that local dispositifs decline.',
    MILESTONE: 'Something dated that happened or will.',
    VIGILANCE_POINT: 'A warning printed in an annex.',
    INDICATOR: 'What measures an objective or an action.',
    COMMITMENT: 'What signatories promise.',
    ACTION_SHEET: 'A fiche action.',
    PUBLIC: 'Who is targeted.',
    FUNDING: 'An envelope, its funder and its beneficiaries.',
    FIGURE: 'A number with its unit, place and date.',
    TERM: 'An acronym or name as printed, and what it may mean.',
    FINDING: 'A finding of an evaluation.',
    CRITERION: 'A head of an evaluation.',
    DISCREPANCY: 'Two places of the document that disagree.',
    CLARIFICATION: 'What a partner declared to settle a doubt.',
  },
);
export const BasisEnum = enumOf(
  'Basis',
  'How a fact is known. Never flattened: an inferred fact is not a stated one.',
  BASES,
  {
    STATED: 'A sentence says so.',
    LISTED: 'It is an item of a printed list.',
    TABLE_ROW: 'Words inside a table cell say so.',
    INFERRED: 'Derived by the rule that `rule` names, from the citations given.',
    REFERENCE: 'Official open data says so; the document does not.',
    DECLARED: 'An authorised partner declared it.',
  },
);
export const FactStatusEnum = enumOf(
  'FactStatus',
  'How far a fact has come at the date of its document.',
  FACT_STATUSES,
  {
    NOT_STATED: 'The document gives no clue: the thing is merely listed.',
    IN_FORCE: 'Said as holding, or as done.',
    IN_PREPARATION: 'Said as being worked out.',
    PLANNED: 'Said in the future: it will be.',
    RECOMMENDED: 'Said as advisable.',
    PROPOSED: 'Said as a possibility put forward.',
    UNDER_STUDY: 'Said as being studied.',
    BEING_SIGNED: 'Said as « en cours de signature ».',
    BLOCK_PRINTED: 'A signature block is printed, undated: neither signed nor unsigned.',
    ENDED: 'Said as over.',
  },
);
export const PolarityEnum = enumOf('Polarity', 'Whether a fact is said to be, or not to be.', POLARITIES, {
  AFFIRMED: 'It is so.',
  DENIED: 'It is said not to be so: what makes a known zero.',
  DENIED_FOR_SOME: 'It is said not to be so everywhere.',
});
export const RoleFamilyEnum = enumOf(
  'RoleFamily',
  'Families of roles, strongest first. A weaker family never answers for a stronger one.',
  ROLE_FAMILIES,
  {
    STEERING: 'Decides the course: pilote, préside, coordonne, porte…',
    RUNNING: 'Makes it work: anime, opère, met en œuvre…',
    STARTING: 'Made it begin: impulse, lance, met en place…',
    DECIDING: 'Settles: valide, adopte, impose…',
    REPORTING: 'Answers or advises: rend compte, donne un avis…',
    FUNDING: 'Pays: finance, cofinance, compense…',
    COMMITTING: 'Binds itself: signe, s’engage…',
    TAKING_PART: 'Is there without leading: est associé, participe…',
    RECEIVING: 'Gets: bénéficie, est visé…',
    OTHER: 'A verb of no other family, kept as printed.',
  },
);
export const LeadStatusEnum = enumOf(
  'LeadStatus',
  'What the document says of who leads. Planned roles never count.',
  LEAD_STATUSES,
  {
    STATED: 'Somebody leads, co-leads or is responsible; for an instance, chairs.',
    OTHER_STEERING: 'Nobody is said to lead, but somebody steers otherwise: coordinates, carries…',
    RUN_ONLY: 'Somebody runs it; nobody is said to steer it.',
    NOT_STATED: 'The document does not say.',
  },
);
export const RegimeEnum = enumOf(
  'Regime',
  'Mainstream policy or dedicated to the priority quarters.',
  REGIMES,
  {
    DROIT_COMMUN: 'Mainstream: open to everyone.',
    SPECIFIQUE: 'Dedicated to the politique de la ville.',
    BOTH: 'Said to be both.',
    NOT_STATED: 'The document does not say.',
  },
);
export const PlaceScopeEnum = enumOf(
  'PlaceScope',
  'Which places a fact speaks of. No place is not everywhere.',
  PLACE_SCOPES,
  {
    NAMED: 'The places listed, and no other.',
    ALL_QPV: 'Every priority quarter of the contract, said as such.',
    SOME_UNNAMED: 'Some places, which the document does not name.',
    ALL_EXCEPT: 'Every place but those listed.',
    CONTRACT_WIDE: 'The whole territory of the contract, said as such.',
    WIDER_THAN_CONTRACT: 'More than the territory of the contract: a département, a region.',
    SITE: 'Named sites smaller than a quarter.',
    NOT_STATED: 'The document gives no place.',
  },
);
export const ClosureEnum = enumOf(
  'Closure',
  'Whether an enumeration is complete: only a closed one proves that something is absent.',
  CLOSURES,
  {
    CLOSED: 'Complete: a count is printed, or « l’ensemble ».',
    OPEN: 'Examples: it ends in « … » or « etc. ».',
    NOT_STATED: 'The document does not say.',
  },
);
export const ActorKindEnum = enumOf('ActorKind', 'What sort of body an actor is.', ACTOR_KINDS, {
  STATE_SERVICE: 'The State: a ministry, a préfecture, a decentralised direction (DIRECCTE, DDCS).',
  LOCAL_AUTHORITY: 'A commune or a département as a public authority.',
  INTERMUNICIPAL_BODY: 'A métropole, a syndicate.',
  PUBLIC_AGENCY: 'A public body with its own legal identity.',
  SOCIAL_LANDLORD: 'A bailleur social.',
  ASSOCIATION: 'A non-profit association.',
  COMPANY: 'A business, with public capital too (SAPL); « 27 entreprises » are a GROUP.',
  CITIZENS_COUNCIL: 'A conseil citoyen.',
  FUNCTION: 'An office, whoever holds it: le Préfet.',
  GROUP: 'A group as printed, whose members may be unknown: « les bailleurs ».',
  OTHER: 'Something else.',
});
export const DispositifFormEnum = enumOf(
  'DispositifForm',
  'What sort of thing a dispositif is: our classification, not a claim of the document.',
  DISPOSITIF_FORMS,
  {
    SERVICE: 'A service rendered to people.',
    FACILITY: 'A place: a crèche, a social centre.',
    FUND: 'Money set aside for a purpose, by name: « Fonds interministériel de prévention de la délinquance ».',
    GRANT: 'A subsidy or an endowment.',
    TAX_MEASURE: 'A tax rule.',
    PROGRAMME: 'A programme of actions.',
    PLAN: 'What is to be done over years: a plan, a projet, a feuille de route.',
    STRATEGY: 'A strategy or its document.',
    CHARTER: 'Principles that its signatories undertake to follow.',
    CONTRACT: 'A contract other than the contrat de ville.',
    CONVENTION: 'An agreement with parties and terms, signed or to be signed.',
    LABEL: 'A label granted.',
    POST: 'A job position.',
    TOOL: 'A tool or platform.',
    NETWORK: 'A network of actors.',
    STUDY: 'A study or diagnosis.',
    EXPERIMENT: 'Something tried for a time, so called by the document.',
    ACTION: 'A démarche, a campaign, an event: work done that is no standing service.',
    EVALUATION: 'A judgement on what was done, or the way to reach one.',
    TRAINING: 'Courses or modules, for residents or for those who work with them.',
    OPERATOR: 'An organisation printed in a list of dispositifs.',
    OTHER: 'Something else.',
  },
);
export const InstanceLevelEnum = enumOf(
  'InstanceLevel',
  'At which level a governance body meets.',
  INSTANCE_LEVELS,
  {
    CONTRACT: 'For the contract as a whole.',
    THEMATIC: 'For one theme.',
    TERRITORIAL: 'For one territory.',
    TECHNICAL: 'Between technicians.',
    OTHER: 'Otherwise.',
  },
);
export const DatePrecisionEnum = enumOf(
  'DatePrecision',
  'How precise a date is in its source.',
  DATE_PRECISIONS,
  {
    DAY: 'One calendar day: « le 15 juillet 2019 ».',
    PART_OF_MONTH: 'The start, middle or end of a month.',
    MONTH: 'A whole calendar month: « juillet 2019 ».',
    SEASON: 'Spring, summer or autumn of a year: « printemps 2017 ».',
    PART_OF_YEAR: 'The start, middle or end of a year.',
    YEAR: 'A whole calendar year: « 2019 », « courant 2019 ».',
    PERIOD: 'A stretch of several years.',
  },
);
export const DateBoundEnum = enumOf('DateBound', 'How the date bounds what it dates.', DATE_BOUNDS, {
  WITHIN: 'Some time between `from` and `to`.',
  NOT_BEFORE: '« depuis »: it begins then and goes on.',
  NOT_AFTER: '« au plus tard », « d’ici »: then or before.',
});
export const RoleEnum = enumOf(
  'Role',
  'What a holder does about a target. Roles are never flattened: « associé à » is not « pilote ».',
  ROLES,
  Object.fromEntries(
    ROLES.map((role) => [
      role,
      role === 'OTHER'
        ? 'A printed verb of no other role: read `printedVerb`.'
        : `French: « ${labelOf(role)} ».`,
    ]),
  ) as Record<Role, string>,
);

export const ObjectiveLevelEnum = enumOf(
  'ObjectiveLevel',
  'At what height an aim stands, as the document words it.',
  OBJECTIVE_LEVELS,
  {
    DUTY: 'What a public policy « doit ».',
    CHALLENGE: 'An « enjeu ».',
    AXIS: 'An « axe », of the contract or of a dispositif.',
    PILLAR: 'A « pilier » of a dispositif.',
    GENERAL: 'An « objectif général ».',
    SPECIFIC: 'An « objectif spécifique ».',
    AIM: 'Any other aim, those of the annexes among them.',
  },
);
export const MilestoneEventEnum = enumOf(
  'MilestoneEvent',
  'What happened or will: our classification; the printed verb stays beside it.',
  MILESTONE_EVENTS,
  {
    SIGNED: 'Signed, or to be signed.',
    ADOPTED: 'Adopted by a body.',
    VALIDATED: 'Validated by a body.',
    DECIDED: 'Decided or acted.',
    CREATED: 'Came into being.',
    INSTALLED: 'Installed, for a body.',
    LAUNCHED: 'Set going by somebody.',
    STARTED: 'Begun.',
    IN_EFFECT: 'Took effect.',
    RENEWED: 'Signed or installed anew.',
    EXTENDED: 'Its term was moved.',
    ANNEXED: 'Annexed to the contract.',
    LABELLED: 'Received a label.',
    PRESENTED: 'Presented or shared with a body.',
    ANNOUNCED: 'Said publicly to come.',
    ELABORATED: 'Drawn up.',
    HELD: 'Took place.',
    COMPLETED: 'Finished.',
    OTHER: 'Any other event: read the printed verb.',
  },
);
export const FundingFormEnum = enumOf('FundingForm', 'In what form means are given.', FUNDING_FORMS, {
  ENVELOPE: 'An envelope for several actions.',
  GRANT: 'A subvention.',
  ALLOCATION: 'A dotation.',
  TAX_RELIEF: 'A tax that is not levied.',
  COMPENSATION: 'What makes up for a loss.',
  POST: 'Paid posts.',
  TEAM: 'Several people who work together.',
  OTHER: 'Means of another form.',
});
export const CriterionUseEnum = enumOf('CriterionUse', 'What a criterion is for.', CRITERION_USES, {
  EACH_ACTION: 'Judging each action of the contract.',
  FINAL_EVALUATION: 'A head of the final evaluation.',
});
export const FulfilmentEnum = enumOf(
  'Fulfilment',
  'Whether a promise was kept. Never inferred: each value but the first has its own dated proof.',
  FULFILMENTS,
  {
    NOT_ASSESSED: 'Nothing says whether it was kept.',
    DONE: 'It was kept.',
    PARTLY: 'It was kept in part.',
    NOT_DONE: 'It was not kept.',
  },
);
export const DiscrepancyKindEnum = enumOf(
  'DiscrepancyKind',
  'How two places of a document disagree.',
  DISCREPANCY_KINDS,
  {
    COUNT: 'An announced number against what is listed.',
    DATE: 'Two dates or periods.',
    NAME: 'A proper name written in several ways.',
    MISPRINT: 'A misprint that touches a name or a meaning.',
    ACRONYM: 'An acronym written in several ways.',
    EXPANSION: 'One acronym, two expansions.',
    DUPLICATE: 'One item listed twice in one place.',
    TRUNCATION: 'An item that is cut.',
    TWO_NAMES: 'One thing under two names.',
    ONE_NAME_TWO_THINGS: 'Two things under one name.',
    STEERING: 'Who steers, said in several ways.',
    STATUS: 'Done in one place, to be done in another.',
    SCOPE: 'Two extents.',
    WORDING: 'Two wordings that do not mean the same.',
    INCLUSION: 'Counted in at one place, declared out at another.',
  },
);
export const HoldingEnum = enumOf(
  'Holding',
  'Whether something holds on a day: partial dates are compared as intervals, and nothing is assumed to have lasted.',
  HOLDINGS,
  {
    CERTAINLY: 'The day comes after it has begun and before it may have ended.',
    POSSIBLY: 'Its dates are too vague to tell, or none is given.',
    NOT: 'Before it may have begun, or after it has ended.',
    NOT_STATED: 'No end is stated and the day comes after the document: it may have lasted or not.',
  },
);
