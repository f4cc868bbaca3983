/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How we know that something is missing. */
export type AbsenceKind =
  /** It is announced, and is not there. */
  | 'ANNOUNCED'
  /** Its cell or its blank is printed, and nothing stands in it. */
  | 'EMPTY'
  /** The table has no column for it. */
  | 'NO_COLUMN'
  /** Nothing is printed: the rule of the kind found it missing. */
  | 'SILENT'
  /** The document says that it is not there. */
  | 'STATED';

/** Which actors. Fields combine with AND, values of a list with OR. */
export type ActorFilter = {
  /** Id of a commune: its authority, and whoever is said to act there. Where an actor sits is not where it acts. */
  commune?: string | number | null | undefined;
  /** Slug or official code of a contract that names it. */
  contract?: string | null | undefined;
  /** It holds a role of one of these families in its own name. */
  families?: Array<RoleFamily> | null | undefined;
  /** True: it does something in its own name. False: nothing is said. */
  hasInvolvement?: boolean | null | undefined;
  /** Sorts of body. */
  kind?: Array<ActorKind> | null | undefined;
  /** True: a signature block bears its name. False: none does. */
  signatory?: boolean | null | undefined;
  /** Beginnings of words of its label, acronym or printed forms, in any order, whatever the case and accents. */
  text?: string | null | undefined;
};

/** What sort of body an actor is. */
export type ActorKind =
  /** A non-profit association. */
  | 'ASSOCIATION'
  /** A conseil citoyen. */
  | 'CITIZENS_COUNCIL'
  /** A business, with public capital too (SAPL); « 27 entreprises » are a GROUP. */
  | 'COMPANY'
  /** An office, whoever holds it: le Préfet. */
  | 'FUNCTION'
  /** A group as printed, whose members may be unknown: « les bailleurs ». */
  | 'GROUP'
  /** A métropole, a syndicate. */
  | 'INTERMUNICIPAL_BODY'
  /** A commune or a département as a public authority. */
  | 'LOCAL_AUTHORITY'
  /** Something else. */
  | 'OTHER'
  /** A public body with its own legal identity. */
  | 'PUBLIC_AGENCY'
  /** A bailleur social. */
  | 'SOCIAL_LANDLORD'
  /** The State: a ministry, a préfecture, a decentralised direction (DIRECCTE, DDCS). */
  | 'STATE_SERVICE';

/** How far the graph answers a question. */
export type AnswerStatus =
  /** The words name several things; `suggestions` has one question for each. */
  | 'AMBIGUOUS'
  /** Everything that was asked is stated. */
  | 'ANSWERED'
  /** The question is understood, and the document is silent. */
  | 'NOT_STATED'
  /** The question is not recognised; `suggestions` has near ones that can be answered. */
  | 'NOT_UNDERSTOOD'
  /** Something less is stated: a weaker role, a plan, one of two parts; the sentence says which. */
  | 'PARTLY_ANSWERED';

/** How a fact is known. Never flattened: an inferred fact is not a stated one. */
export type Basis =
  /** An authorised partner declared it. */
  | 'DECLARED'
  /** Derived by the rule that `rule` names, from the citations given. */
  | 'INFERRED'
  /** It is an item of a printed list. */
  | 'LISTED'
  /** Official open data says so; the document does not. */
  | 'REFERENCE'
  /** A sentence says so. */
  | 'STATED'
  /** Words inside a table cell say so. */
  | 'TABLE_ROW';

/** What became of something between two versions. */
export type ChangeKind =
  /** It was not there. */
  | 'ADDED'
  /** It was there, and something of it differs: its words, its links, its proofs. */
  | 'CHANGED'
  /** It is there no more. */
  | 'REMOVED';

/** Whether an enumeration is complete: only a closed one proves that something is absent. */
export type Closure =
  /** Complete: a count is printed, or « l’ensemble ». */
  | 'CLOSED'
  /** The document does not say. */
  | 'NOT_STATED'
  /** Examples: it ends in « … » or « etc. ». */
  | 'OPEN';

/** Which communes. Fields combine with AND. */
export type CommuneFilter = {
  /** Slug or official code of a contract that names it, or whose territory holds it. */
  contract?: string | null | undefined;
  /** Whether a priority quarter lies in it. */
  hasQpv?: boolean | null | undefined;
  /** Whether a signature block bears its name. */
  signatory?: boolean | null | undefined;
  /** Beginnings of words of its label, acronym or printed forms, in any order, whatever the case and accents. */
  text?: string | null | undefined;
};

/** What the rows or the columns of a coverage matrix are. */
export type CoverageAxis =
  /** Whoever acts or signs; printed groups come last. */
  | 'ACTOR'
  /** Municipalities; under them the other places, and how far the rest reaches. */
  | 'COMMUNE'
  /** Contracts, side by side. */
  | 'CONTRACT'
  /** What the contract mobilises. */
  | 'DISPOSITIF'
  /** Governance bodies by level: of the contract, of a theme, of a territory. */
  | 'INSTANCE_KIND'
  /** Aims. A dispositif counts for one only where it is said to serve it. */
  | 'OBJECTIVE'
  /** Whom things are for. */
  | 'PUBLIC'
  /** Priority quarters; under them the other places, and how far the rest reaches. */
  | 'QPV'
  /** Steering, running, funding and the other families of roles. */
  | 'ROLE_FAMILY'
  /** Headings of the contract; each counts its parts too. */
  | 'THEME';

/** What is known of a pair of headings: silence is never rendered as zero. */
export type CoverageState =
  /** At least one fact says so. */
  | 'KNOWN'
  /** A fact denies it, or a closed list that no discrepancy touches leaves it out: printed 0. */
  | 'KNOWN_NONE'
  /** The documents are silent: printed « n.r. ». */
  | 'NOT_STATED';

/** How two places of a document disagree. */
export type DiscrepancyKind =
  /** An acronym written in several ways. */
  | 'ACRONYM'
  /** An announced number against what is listed. */
  | 'COUNT'
  /** Two dates or periods. */
  | 'DATE'
  /** One item listed twice in one place. */
  | 'DUPLICATE'
  /** One acronym, two expansions. */
  | 'EXPANSION'
  /** Counted in at one place, declared out at another. */
  | 'INCLUSION'
  /** A misprint that touches a name or a meaning. */
  | 'MISPRINT'
  /** A proper name written in several ways. */
  | 'NAME'
  /** Two things under one name. */
  | 'ONE_NAME_TWO_THINGS'
  /** Two extents. */
  | 'SCOPE'
  /** Done in one place, to be done in another. */
  | 'STATUS'
  /** Who steers, said in several ways. */
  | 'STEERING'
  /** An item that is cut. */
  | 'TRUNCATION'
  /** One thing under two names. */
  | 'TWO_NAMES'
  /** Two wordings that do not mean the same. */
  | 'WORDING';

/** Which dispositifs. Fields combine with AND, values of a list with OR. */
export type DispositifFilter = {
  /** Slug or official code of a contract. */
  contract?: string | null | undefined;
  /** Its stated term ends on this day at the latest. */
  endsBefore?: string | null | undefined;
  /** Sorts of thing. */
  form?: Array<DispositifForm> | null | undefined;
  /** Id of somebody who holds a role on it. */
  holder?: string | number | null | undefined;
  /** A day within its stated term: what states no end has no term to be within. */
  inForceOn?: string | null | undefined;
  /** What is said of who leads: NOT_STATED finds the gaps. */
  leadStatus?: Array<LeadStatus> | null | undefined;
  /** True: the annexes list it more than once. False: once or never. */
  listedMoreThanOnce?: boolean | null | undefined;
  /** Id of an objective that it is said to serve. */
  objective?: string | number | null | undefined;
  /** Id of a place where it is said to be deployed, or a role on it to be held. */
  place?: string | number | null | undefined;
  /** How far it reaches: NAMED finds what is placed, NOT_STATED what is not. */
  placeScope?: Array<PlaceScope> | null | undefined;
  /** Id of a public that it targets. */
  public?: string | number | null | undefined;
  /** Mainstream, dedicated, both or not stated. */
  regime?: Array<Regime> | null | undefined;
  /** Beginnings of words of its label, acronym or printed forms, in any order, whatever the case and accents. */
  text?: string | null | undefined;
  /** Id of a heading, or of a heading above it. */
  theme?: string | number | null | undefined;
  /** True: nobody is said to do anything about it. False: somebody is. */
  withoutInvolvement?: boolean | null | undefined;
};

/** What sort of thing a dispositif is: our classification, not a claim of the document. */
export type DispositifForm =
  /** A démarche, a campaign, an event: work done that is no standing service. */
  | 'ACTION'
  /** Principles that its signatories undertake to follow. */
  | 'CHARTER'
  /** A contract other than the contrat de ville. */
  | 'CONTRACT'
  /** An agreement with parties and terms, signed or to be signed. */
  | 'CONVENTION'
  /** A judgement on what was done, or the way to reach one. */
  | 'EVALUATION'
  /** Something tried for a time, so called by the document. */
  | 'EXPERIMENT'
  /** A place: a crèche, a social centre. */
  | 'FACILITY'
  /** Money set aside for a purpose, by name: « Fonds interministériel de prévention de la délinquance ». */
  | 'FUND'
  /** A subsidy or an endowment. */
  | 'GRANT'
  /** A label granted. */
  | 'LABEL'
  /** A network of actors. */
  | 'NETWORK'
  /** An organisation printed in a list of dispositifs. */
  | 'OPERATOR'
  /** Something else. */
  | 'OTHER'
  /** What is to be done over years: a plan, a projet, a feuille de route. */
  | 'PLAN'
  /** A job position. */
  | 'POST'
  /** A programme of actions. */
  | 'PROGRAMME'
  /** A service rendered to people. */
  | 'SERVICE'
  /** A strategy or its document. */
  | 'STRATEGY'
  /** A study or diagnosis. */
  | 'STUDY'
  /** A tax rule. */
  | 'TAX_MEASURE'
  /** A tool or platform. */
  | 'TOOL'
  /** Courses or modules, for residents or for those who work with them. */
  | 'TRAINING';

/** What sort of thing an Entity is. Each kind that the graph holds today has a type of the same name. */
export type EntityKind =
  /** A fiche action. */
  | 'ACTION_SHEET'
  /** Whoever holds a role: an organisation, a service, a function or a printed group. */
  | 'ACTOR'
  /** A place that the document prints and no official list knows. */
  | 'AREA'
  /** What a partner declared to settle a doubt. */
  | 'CLARIFICATION'
  /** What signatories promise. */
  | 'COMMITMENT'
  /** A municipality, as a territory. */
  | 'COMMUNE'
  /** A public power and its holder. */
  | 'COMPETENCE'
  /** A contrat de ville. */
  | 'CONTRACT'
  /** A head of an evaluation. */
  | 'CRITERION'
  /** A département, as a territory. */
  | 'DEPARTEMENT'
  /** Two places of the document that disagree. */
  | 'DISCREPANCY'
  /** Anything the contract mobilises. */
  | 'DISPOSITIF'
  /** A source: the text of a contract, or a public data set. */
  | 'DOCUMENT'
  /** An inter-municipal body, as a territory. */
  | 'EPCI'
  /** A number with its unit, place and date. */
  | 'FIGURE'
  /** A finding of an evaluation. */
  | 'FINDING'
  /** An envelope, its funder and its beneficiaries. */
  | 'FUNDING'
  /** What measures an objective or an action. */
  | 'INDICATOR'
  /** A governance body that meets. */
  | 'INSTANCE'
  /** Something dated that happened or will. */
  | 'MILESTONE'
  /** A national scheme that local dispositifs decline. */
  | 'NATIONAL_SCHEME'
  /** An aim at its level. */
  | 'OBJECTIVE'
  /** An aim that the steering committee put first. */
  | 'PRIORITY'
  /** Who is targeted. */
  | 'PUBLIC'
  /** A quartier prioritaire de la politique de la ville. */
  | 'QPV'
  /** A printed row of an annex. */
  | 'ROW'
  /** A named place smaller than a quarter. */
  | 'SITE'
  /** An acronym or name as printed, and what it may mean. */
  | 'TERM'
  /** A heading of the contract. */
  | 'THEME'
  /** A warning printed in an annex. */
  | 'VIGILANCE_POINT';

/** How far a fact has come at the date of its document. */
export type FactStatus =
  /** Said as « en cours de signature ». */
  | 'BEING_SIGNED'
  /** A signature block is printed, undated: neither signed nor unsigned. */
  | 'BLOCK_PRINTED'
  /** Said as over. */
  | 'ENDED'
  /** Said as holding, or as done. */
  | 'IN_FORCE'
  /** Said as being worked out. */
  | 'IN_PREPARATION'
  /** The document gives no clue: the thing is merely listed. */
  | 'NOT_STATED'
  /** Said in the future: it will be. */
  | 'PLANNED'
  /** Said as a possibility put forward. */
  | 'PROPOSED'
  /** Said as advisable. */
  | 'RECOMMENDED'
  /** Said as being studied. */
  | 'UNDER_STUDY';

/** Whether a promise was kept. Never inferred: each value but the first has its own dated proof. */
export type Fulfilment =
  /** It was kept. */
  | 'DONE'
  /** Nothing says whether it was kept. */
  | 'NOT_ASSESSED'
  /** It was not kept. */
  | 'NOT_DONE'
  /** It was kept in part. */
  | 'PARTLY';

/** What is expected and missing. A planned or advised role never fills a gap. */
export type GapKind =
  /** Action sheets that a document announces and does not hold. */
  | 'ACTION_SHEET_ANNOUNCED'
  /** It holds a role, and no signature block bears its name or its body’s. */
  | 'ACTIVE_BUT_NOT_SIGNATORY'
  /** Its last stated term is over on the day, or was when the document was written. */
  | 'AGREEMENT_EXPIRED'
  /** Neither a dated signature nor a term. */
  | 'AGREEMENT_WITHOUT_DATE'
  /** Nothing says for when it is promised. */
  | 'COMMITMENT_WITHOUT_DEADLINE'
  /** Nobody is said to fund it, nor the means that pay for it. */
  | 'DISPOSITIF_WITHOUT_FUNDER'
  /** Nobody is said to lead, co-lead or be responsible for it. */
  | 'DISPOSITIF_WITHOUT_LEAD'
  /** The cell of objectives is empty on every annex row that lists it, and no sentence gives it one. */
  | 'DISPOSITIF_WITHOUT_OBJECTIVE'
  /** Nobody is said to run it: no role of the family RUNNING. */
  | 'DISPOSITIF_WITHOUT_OPERATOR'
  /** No fact says where, by name or in general. */
  | 'DISPOSITIF_WITHOUT_PLACE'
  /** Nothing says whether it is mainstream or dedicated. */
  | 'DISPOSITIF_WITHOUT_REGIME'
  /** A text of the contract that prints no date. */
  | 'DOCUMENT_WITHOUT_DATE'
  /** Means without an amount, a rate or a number of posts. */
  | 'FUNDING_WITHOUT_AMOUNT'
  /** A printed group of which no member is named. */
  | 'GROUP_WITHOUT_MEMBERS'
  /** Nobody is said to chair it. */
  | 'INSTANCE_WITHOUT_CHAIR'
  /** Nothing says how often it meets. */
  | 'INSTANCE_WITHOUT_FREQUENCY'
  /** Nobody is said to sit in it or to take part. */
  | 'INSTANCE_WITHOUT_MEMBERS'
  /** The cell of dispositifs is empty on every annex row that lists it, and no sentence gives it one. */
  | 'OBJECTIVE_WITHOUT_DISPOSITIF'
  /** No indicator measures it. */
  | 'OBJECTIVE_WITHOUT_INDICATOR'
  /** No aim is said to follow from it. */
  | 'PRIORITY_WITHOUT_OBJECTIVE'
  /** No convention, contract or charter names this quarter. */
  | 'QPV_WITHOUT_AGREEMENT'
  /** Its official code is unknown. */
  | 'QPV_WITHOUT_CODE'
  /** Nothing that the contract mobilises is said to be in this quarter by name. */
  | 'QPV_WITHOUT_DISPOSITIF'
  /** No governance body is said to be in this quarter by name. */
  | 'QPV_WITHOUT_INSTANCE'
  /** Nobody is designated to be contacted. */
  | 'SIGNATORY_WITHOUT_CONTACT'
  /** A signature block bears its name, and nothing is said of what it does in its own name. */
  | 'SIGNATORY_WITHOUT_INVOLVEMENT'
  /** What the document itself says is missing. */
  | 'STATED_ABSENCE'
  /** An acronym or a name that is used and never spelled out. */
  | 'TERM_UNDEFINED'
  /** No warning is printed under it or its parts. */
  | 'THEME_WITHOUT_VIGILANCE'
  /** Nobody is said to answer for the warning. */
  | 'VIGILANCE_WITHOUT_ANSWER';

/** At which level a governance body meets. */
export type InstanceLevel =
  /** For the contract as a whole. */
  | 'CONTRACT'
  /** Otherwise. */
  | 'OTHER'
  /** Between technicians. */
  | 'TECHNICAL'
  /** For one territory. */
  | 'TERRITORIAL'
  /** For one theme. */
  | 'THEMATIC';

/** What the document says of who leads. Planned roles never count. */
export type LeadStatus =
  /** The document does not say. */
  | 'NOT_STATED'
  /** Nobody is said to lead, but somebody steers otherwise: coordinates, carries… */
  | 'OTHER_STEERING'
  /** Somebody runs it; nobody is said to steer it. */
  | 'RUN_ONLY'
  /** Somebody leads, co-leads or is responsible; for an instance, chairs. */
  | 'STATED';

/** Which objectives. Fields combine with AND, values of a list with OR. */
export type ObjectiveFilter = {
  /** Slug or official code of a contract. */
  contract?: string | null | undefined;
  /** At what height. */
  level?: Array<ObjectiveLevel> | null | undefined;
  /** Id of a public that it targets. */
  public?: string | number | null | undefined;
  /** Beginnings of words of its label or printed forms, in any order, whatever the case and accents. */
  text?: string | null | undefined;
  /** Id of a heading, or of a heading above it. */
  theme?: string | number | null | undefined;
  /** True: none is said to serve it, and the dispositif cells of its rows are empty. False: one serves it, or stands in its rows. */
  withoutDispositif?: boolean | null | undefined;
  /** True: nothing is said to measure it. False: something is. */
  withoutIndicator?: boolean | null | undefined;
};

/** At what height an aim stands, as the document words it. */
export type ObjectiveLevel =
  /** Any other aim, those of the annexes among them. */
  | 'AIM'
  /** An « axe », of the contract or of a dispositif. */
  | 'AXIS'
  /** An « enjeu ». */
  | 'CHALLENGE'
  /** What a public policy « doit ». */
  | 'DUTY'
  /** An « objectif général ». */
  | 'GENERAL'
  /** A « pilier » of a dispositif. */
  | 'PILLAR'
  /** An « objectif spécifique ». */
  | 'SPECIFIC';

/** Which places a fact speaks of. No place is not everywhere. */
export type PlaceScope =
  /** Every place but those listed. */
  | 'ALL_EXCEPT'
  /** Every priority quarter of the contract, said as such. */
  | 'ALL_QPV'
  /** The whole territory of the contract, said as such. */
  | 'CONTRACT_WIDE'
  /** The places listed, and no other. */
  | 'NAMED'
  /** The document gives no place. */
  | 'NOT_STATED'
  /** Named sites smaller than a quarter. */
  | 'SITE'
  /** Some places, which the document does not name. */
  | 'SOME_UNNAMED'
  /** More than the territory of the contract: a département, a region. */
  | 'WIDER_THAN_CONTRACT';

/** Whether a fact is said to be, or not to be. */
export type Polarity =
  /** It is so. */
  | 'AFFIRMED'
  /** It is said not to be so: what makes a known zero. */
  | 'DENIED'
  /** It is said not to be so everywhere. */
  | 'DENIED_FOR_SOME';

/** Which quarters. Fields combine with AND. */
export type QpvFilter = {
  /** Id of a commune it lies in. */
  commune?: string | number | null | undefined;
  /** Slug or official code of a contract that covers it. */
  contract?: string | null | undefined;
  /** Whether an official code is known. */
  hasCode?: boolean | null | undefined;
  /** Beginnings of words of its label, acronym or printed forms, in any order, whatever the case and accents. */
  text?: string | null | undefined;
};

/** Mainstream policy or dedicated to the priority quarters. */
export type Regime =
  /** Said to be both. */
  | 'BOTH'
  /** Mainstream: open to everyone. */
  | 'DROIT_COMMUN'
  /** The document does not say. */
  | 'NOT_STATED'
  /** Dedicated to the politique de la ville. */
  | 'SPECIFIQUE';

/** What a holder does about a target. Roles are never flattened: « associé à » is not « pilote ». */
export type Role =
  /** French: « adopte ». */
  | 'ADOPTS'
  /** French: « donne un avis sur ». */
  | 'ADVISES'
  /** French: « place sous son égide ». */
  | 'AEGIS'
  /** French: « agit aux côtés de ». */
  | 'ALONGSIDE'
  /** French: « est associé à ». */
  | 'ASSOCIATED'
  /** French: « assume le coût de ». */
  | 'BEARS_COST'
  /** French: « bénéficie de ». */
  | 'BENEFITS'
  /** French: « porte ». */
  | 'CARRIES'
  /** French: « préside ». */
  | 'CHAIRS'
  /** French: « s’engage à ». */
  | 'COMMITS'
  /** French: « compense ». */
  | 'COMPENSATES'
  /** French: « compose ». */
  | 'COMPOSED_OF'
  /** French: « est consulté sur ». */
  | 'CONSULTED'
  /** French: « contribue à ». */
  | 'CONTRIBUTES'
  /** French: « réunit ». */
  | 'CONVENES'
  /** French: « coordonne ». */
  | 'COORDINATES'
  /** French: « co-préside ». */
  | 'CO_CHAIRS'
  /** French: « co-anime ». */
  | 'CO_FACILITATES'
  /** French: « cofinance ». */
  | 'CO_FUNDS'
  /** French: « co-pilote ». */
  | 'CO_LEADS'
  /** French: « délibère sur ». */
  | 'DELIBERATES'
  /** French: « élabore ». */
  | 'DESIGNS'
  /** French: « inscrit ». */
  | 'ENROLS'
  /** French: « se voit confier ». */
  | 'ENTRUSTED'
  /** French: « confie ». */
  | 'ENTRUSTS'
  /** French: « échange avec ». */
  | 'EXCHANGES'
  /** French: « anime ». */
  | 'FACILITATES'
  /** French: « finance ». */
  | 'FUNDS'
  /** French: « exerce la compétence ». */
  | 'HOLDS_COMPETENCE'
  /** French: « met en œuvre ». */
  | 'IMPLEMENTS'
  /** French: « impulse ». */
  | 'INITIATES'
  /** French: « est en lien avec ». */
  | 'IN_LIAISON'
  /** French: « lance ». */
  | 'LAUNCHES'
  /** French: « pilote ». */
  | 'LEADS'
  /** French: « gère ». */
  | 'MANAGES'
  /** French: « est membre de ». */
  | 'MEMBER'
  /** French: « est opérateur de ». */
  | 'OPERATES'
  /** A printed verb of no other role: read `printedVerb`. */
  | 'OTHER'
  /** French: « participe à ». */
  | 'PARTICIPATES'
  /** French: « est maître d’ouvrage de ». */
  | 'PROJECT_OWNER'
  /** French: « promeut ». */
  | 'PROMOTES'
  /** French: « propose ». */
  | 'PROPOSES'
  /** French: « rend compte à ». */
  | 'REPORTS_TO'
  /** French: « impose ». */
  | 'REQUIRES'
  /** French: « est responsable de ». */
  | 'RESPONSIBLE'
  /** French: « met en place ». */
  | 'SETS_UP'
  /** French: « signe ». */
  | 'SIGNS'
  /** French: « étudie ». */
  | 'STUDIES'
  /** French: « soutient ». */
  | 'SUPPORTS'
  /** French: « est visé par ». */
  | 'TARGETED'
  /** French: « forme ». */
  | 'TRAINS'
  /** French: « a transféré ». */
  | 'TRANSFERRED_FROM'
  /** French: « a reçu par transfert ». */
  | 'TRANSFERRED_TO'
  /** French: « valide ». */
  | 'VALIDATES';

/** Families of roles, strongest first. A weaker family never answers for a stronger one. */
export type RoleFamily =
  /** Binds itself: signe, s’engage… */
  | 'COMMITTING'
  /** Settles: valide, adopte, impose… */
  | 'DECIDING'
  /** Pays: finance, cofinance, compense… */
  | 'FUNDING'
  /** A verb of no other family, kept as printed. */
  | 'OTHER'
  /** Gets: bénéficie, est visé… */
  | 'RECEIVING'
  /** Answers or advises: rend compte, donne un avis… */
  | 'REPORTING'
  /** Makes it work: anime, opère, met en œuvre… */
  | 'RUNNING'
  /** Made it begin: impulse, lance, met en place… */
  | 'STARTING'
  /** Decides the course: pilote, préside, coordonne, porte… */
  | 'STEERING'
  /** Is there without leading: est associé, participe… */
  | 'TAKING_PART';

/** How what was typed and a name meet, best first. */
export type SearchMatch =
  /** It is its acronym, or that of a term. */
  | 'ACRONYM'
  /** It is another printed form of it. */
  | 'ALIAS'
  /** The same words but for a letter or two. */
  | 'FUZZY'
  /** It is its whole name. */
  | 'NAME'
  /** Words of its name begin so. */
  | 'PREFIX'
  /** The same words, otherwise inflected. */
  | 'STEM'
  /** A fact about it says so. */
  | 'TEXT';

/** Which vigilance points. Fields combine with AND. */
export type VigilanceFilter = {
  /** True: somebody is said to answer for it. False: nobody is. */
  answered?: boolean | null | undefined;
  /** Slug or official code of a contract. */
  contract?: string | null | undefined;
  /** Beginnings of words of its label or printed forms, in any order, whatever the case and accents. */
  text?: string | null | undefined;
  /** Id of a heading, or of a heading above it. */
  theme?: string | number | null | undefined;
};

export type AnswerQueryVariables = Exact<{
  asOf?: string | null | undefined;
  question: string;
  contract?: string | null | undefined;
}>;


export type AnswerQuery = { ask: { status: AnswerStatus, sentence: string, values: Array<string>, notStated: Array<string>, entities: Array<
      | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
    >, facts: Array<{ id: string, relation: string, role: Role | null, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, value: string | null, closure: Closure, capacity: string | null, placeScope: PlaceScope, qualifiers: Array<{ name: string, value: string }>, period: { from: { printed: string } | null, to: { printed: string } | null } | null, places: Array<
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
      >, subject:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      , object:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
       | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }>, near: Array<{ id: string, relation: string, role: Role | null, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, value: string | null, closure: Closure, capacity: string | null, placeScope: PlaceScope, qualifiers: Array<{ name: string, value: string }>, period: { from: { printed: string } | null, to: { printed: string } | null } | null, places: Array<
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
      >, subject:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      , object:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
       | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }>, suggestions: Array<{ question: string, slug: string | null, status: AnswerStatus }>, interpretation: { intent: string, operation: string, variables: string, entities: Array<{ words: string, entity:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
         }> } }, search: { hits: Array<{ match: SearchMatch, matched: string, tellsApart: string | null, entity:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string, denotes: Array<
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
          > }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
       }> } };

export type DisputedQueryVariables = Exact<{
  id: string | number;
}>;


export type DisputedQuery = { facts: { edges: Array<{ node: { subject:
          | { __typename: 'Actor' }
          | { __typename: 'Area' }
          | { __typename: 'Commitment' }
          | { __typename: 'Commune' }
          | { __typename: 'Competence' }
          | { __typename: 'Contract' }
          | { __typename: 'Criterion' }
          | { __typename: 'Departement' }
          | { __typename: 'Discrepancy', discrepancyKind: DiscrepancyKind, explanation: string, chosen: string | null, id: string, kind: EntityKind, label: string, slug: string, readings: Array<{ id: string, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }> }
          | { __typename: 'Dispositif' }
          | { __typename: 'Document' }
          | { __typename: 'Epci' }
          | { __typename: 'Figure' }
          | { __typename: 'Finding' }
          | { __typename: 'Funding' }
          | { __typename: 'Indicator' }
          | { __typename: 'Instance' }
          | { __typename: 'Milestone' }
          | { __typename: 'NationalScheme' }
          | { __typename: 'Objective' }
          | { __typename: 'Priority' }
          | { __typename: 'Public' }
          | { __typename: 'Qpv' }
          | { __typename: 'Row' }
          | { __typename: 'Site' }
          | { __typename: 'Term' }
          | { __typename: 'Theme' }
          | { __typename: 'VigilancePoint' }
         } }> } };

export type NamedQueryVariables = Exact<{
  text: string;
  contract?: string | null | undefined;
}>;


export type NamedQuery = { search: { hits: Array<{ match: SearchMatch, matched: string, tellsApart: string | null, entity:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string, denotes: Array<
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
          > }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
       }> } };

export type HitFragment = { match: SearchMatch, matched: string, tellsApart: string | null, entity:
    | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string, denotes: Array<
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
      > }
    | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
   };

export type LoadedDataQueryVariables = Exact<{ [key: string]: never; }>;


export type LoadedDataQuery = { dataset: { version: string, importedAt: string | null, counts: { entities: number, facts: number, involvements: number, citations: number } } };

export type DataChangesQueryVariables = Exact<{
  since: string;
  after?: string | null | undefined;
}>;


export type DataChangesQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { what: ChangeKind, key: string, unit: string, loadedAt: string, node:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Fact', relation: string, subject:
              | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
            , object:
              | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
             | null }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Involvement', roleLabel: string, printedVerb: string | null, holder:
              | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
            , target:
              | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
             }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Occurrence' }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Signature' }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
         | null } }> } };

export type PageEndsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type DispositifsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  filter?: DispositifFilter | null | undefined;
  all?: DispositifFilter | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type DispositifsQuery = { whole: { totalCount: number }, dispositifs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { __typename: 'Dispositif', acronym: string | null, leadStatus: LeadStatus, placeScope: PlaceScope, id: string, kind: EntityKind, label: string, slug: string, places: Array<
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
        >, themes: Array<{ label: string, slug: string }>, involvements: { totalCount: number, edges: Array<{ node: { id: string, family: RoleFamily, printedVerb: string | null, roleLabel: string, holder:
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
               } }> }, facts: { edges: Array<{ node: { citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> } } }> } };

export type DispositifFacetsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  contract?: string | null | undefined;
  anyLead?: DispositifFilter | null | undefined;
  anyScope?: DispositifFilter | null | undefined;
  anyRegime?: DispositifFilter | null | undefined;
  anyTheme?: DispositifFilter | null | undefined;
  idle?: DispositifFilter | null | undefined;
  several?: DispositifFilter | null | undefined;
}>;


export type DispositifFacetsQuery = { leads: { facets: Array<{ field: string, values: Array<{ key: string, count: number }> }> }, scopes: { facets: Array<{ field: string, values: Array<{ key: string, count: number }> }> }, regimes: { facets: Array<{ field: string, values: Array<{ key: string, count: number }> }> }, themed: { facets: Array<{ field: string, values: Array<{ key: string, count: number }> }> }, idle: { totalCount: number }, several: { totalCount: number }, gapCounts: Array<{ kind: GapKind, count: number }> };

export type PlacesQueryVariables = Exact<{
  contract?: string | null | undefined;
}>;


export type PlacesQuery = { qpvs: { edges: Array<{ node: { label: string, slug: string } }> }, communes: { edges: Array<{ node: { label: string, slug: string } }> }, contract: { areas: Array<{ label: string, slug: string }>, sites: Array<{ label: string, slug: string }> } | null };

export type ActorsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  filter?: ActorFilter | null | undefined;
  all?: ActorFilter | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type ActorsQuery = { whole: { totalCount: number }, actors: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { __typename: 'Actor', acronym: string | null, actorKind: ActorKind, id: string, kind: EntityKind, label: string, slug: string, signatures: Array<{ id: string }>, involvements: { totalCount: number, edges: Array<{ node: { id: string, family: RoleFamily, role: Role, roleLabel: string, printedVerb: string | null, target:
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
               } }> } } }> } };

export type ActorFacetsQueryVariables = Exact<{
  anyKind?: ActorFilter | null | undefined;
  signing?: ActorFilter | null | undefined;
  silent?: ActorFilter | null | undefined;
  acting?: ActorFilter | null | undefined;
  idle?: ActorFilter | null | undefined;
}>;


export type ActorFacetsQuery = { kinds: { facets: Array<{ field: string, values: Array<{ key: string, count: number }> }> }, signing: { totalCount: number }, silent: { totalCount: number }, acting: { totalCount: number }, idle: { totalCount: number } };

export type QpvsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  filter?: QpvFilter | null | undefined;
  all?: QpvFilter | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type QpvsQuery = { whole: { totalCount: number }, qpvs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { __typename: 'Qpv', code2015: string | null, code2024: string | null, id: string, kind: EntityKind, label: string, slug: string, communes: Array<{ label: string, slug: string }>, dispositifsNamed: Array<{ id: string }>, involvements: { totalCount: number } } }> } };

export type QpvFacetsQueryVariables = Exact<{
  coded?: QpvFilter | null | undefined;
  uncoded?: QpvFilter | null | undefined;
}>;


export type QpvFacetsQuery = { coded: { totalCount: number }, uncoded: { totalCount: number } };

export type ObjectivesQueryVariables = Exact<{
  filter?: ObjectiveFilter | null | undefined;
  all?: ObjectiveFilter | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type ObjectivesQuery = { whole: { totalCount: number }, objectives: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { __typename: 'Objective', level: ObjectiveLevel, id: string, kind: EntityKind, label: string, slug: string, rank: string | null, themes: Array<{ label: string, slug: string }>, dispositifs: Array<{ label: string, slug: string }>, indicators: Array<{ id: string }>, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> } };

export type ObjectiveFacetsQueryVariables = Exact<{
  anyLevel?: ObjectiveFilter | null | undefined;
  anyTheme?: ObjectiveFilter | null | undefined;
  unserved?: ObjectiveFilter | null | undefined;
  unmeasured?: ObjectiveFilter | null | undefined;
}>;


export type ObjectiveFacetsQuery = { levels: { facets: Array<{ field: string, values: Array<{ key: string, count: number }> }> }, themed: { facets: Array<{ field: string, values: Array<{ key: string, count: number }> }> }, unserved: { totalCount: number }, unmeasured: { totalCount: number } };

export type VigilancePointsQueryVariables = Exact<{
  filter?: VigilanceFilter | null | undefined;
  all?: VigilanceFilter | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type VigilancePointsQuery = { whole: { totalCount: number }, vigilancePoints: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string, themes: Array<{ label: string, slug: string }>, answeredBy: Array<
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
        >, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> } };

export type VigilancePointFacetsQueryVariables = Exact<{
  anyTheme?: VigilanceFilter | null | undefined;
  answered?: VigilanceFilter | null | undefined;
  unanswered?: VigilanceFilter | null | undefined;
}>;


export type VigilancePointFacetsQuery = { themed: { facets: Array<{ field: string, values: Array<{ key: string, count: number }> }> }, answered: { totalCount: number }, unanswered: { totalCount: number } };

export type InstancesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  contract?: string | null | undefined;
}>;


export type InstancesQuery = { instances: Array<{ __typename: 'Instance', acronym: string | null, level: InstanceLevel, frequency: string | null, leadStatus: LeadStatus, placeScope: PlaceScope, id: string, kind: EntityKind, label: string, slug: string, chairs: Array<
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
    >, places: Array<
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
    >, facts: { edges: Array<{ node: { citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> } }> };

export type ThemesQueryVariables = Exact<{
  contract?: string | null | undefined;
}>;


export type ThemesQuery = { themes: Array<{ label: string, slug: string, parent: { slug: string } | null }> };

export type ThemeListQueryVariables = Exact<{
  contract?: string | null | undefined;
}>;


export type ThemeListQuery = { themes: Array<{ __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string, parent: { label: string, slug: string } | null, dispositifs: { totalCount: number }, objectives: { totalCount: number }, vigilancePoints: { totalCount: number } }> };

export type CommuneListQueryVariables = Exact<{
  filter?: CommuneFilter | null | undefined;
  all?: CommuneFilter | null | undefined;
  within?: CommuneFilter | null | undefined;
  without?: CommuneFilter | null | undefined;
  signing?: CommuneFilter | null | undefined;
  silent?: CommuneFilter | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
}>;


export type CommuneListQuery = { whole: { totalCount: number }, within: { totalCount: number }, without: { totalCount: number }, signing: { totalCount: number }, silent: { totalCount: number }, communes: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { __typename: 'Commune', insee: string, id: string, kind: EntityKind, label: string, slug: string, authority: { label: string, slug: string } | null, qpvs: Array<{ label: string, slug: string }>, involvements: { totalCount: number } } }> } };

export type CountsFragment = { field: string, values: Array<{ key: string, count: number }> };

export type CoverageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  rows: CoverageAxis;
  columns: CoverageAxis;
  contract?: string | null | undefined;
}>;


export type CoverageQuery = { coverage: { caption: string, rows: Array<{ key: string, label: string, placeScope: PlaceScope | null, entity:
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind, inCommunes: { edges: Array<{ node: { basis: Basis, object:
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                 | null } }> } }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind, parent: { slug: string } | null }
        | { slug: string, kind: EntityKind }
       | null }>, columns: Array<{ key: string, label: string, entity:
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind, inCommunes: { edges: Array<{ node: { basis: Basis, object:
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                  | { label: string }
                 | null } }> } }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind, parent: { slug: string } | null }
        | { slug: string, kind: EntityKind }
       | null }>, rowTotals: Array<{ count: number, notStated: number, state: CoverageState }>, columnTotals: Array<{ count: number, notStated: number, state: CoverageState }>, total: { count: number, notStated: number, state: CoverageState }, cells: Array<{ row: number, column: number, state: CoverageState, count: number, announced: number, viaGroup: number }> } };

export type CommunesFragment = { inCommunes: { edges: Array<{ node: { basis: Basis, object:
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
         | null } }> } };

export type CoverageCellsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  rows: CoverageAxis;
  columns: CoverageAxis;
  contract?: string | null | undefined;
}>;


export type CoverageCellsQuery = { coverage: { rows: Array<{ key: string, label: string, entity:
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
       | null }>, columns: Array<{ key: string, label: string, entity:
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
       | null }>, cells: Array<{ row: number, column: number, count: number, facts: Array<{ id: string }> }> } };

export type HeadingFragment = { key: string, label: string, entity:
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
   | null };

export type FactsByIdQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type FactsByIdQuery = { nodes: Array<
    | { __typename: 'Actor', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Commune', id: string }
    | { __typename: 'Competence', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'Criterion', id: string }
    | { __typename: 'Departement', id: string }
    | { __typename: 'Discrepancy', id: string }
    | { __typename: 'Dispositif', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Epci', id: string }
    | { __typename: 'Fact', id: string, relation: string, role: Role | null, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, value: string | null, closure: Closure, capacity: string | null, placeScope: PlaceScope, qualifiers: Array<{ name: string, value: string }>, period: { from: { printed: string } | null, to: { printed: string } | null } | null, places: Array<
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
      >, subject:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      , object:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
       | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }
    | { __typename: 'Figure', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Instance', id: string }
    | { __typename: 'Involvement', id: string, family: RoleFamily, roleLabel: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, seats: number | null, capacity: string | null, placeScope: PlaceScope, experimental: boolean, roleCode: Role, onBehalfOf:
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
       | null, holder:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      , target:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      , places: Array<
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
        | { label: string, slug: string }
      >, period: { from: { printed: string } | null, to: { printed: string } | null } | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'NationalScheme', id: string }
    | { __typename: 'Objective', id: string }
    | { __typename: 'Occurrence', id: string }
    | { __typename: 'Priority', id: string }
    | { __typename: 'Public', id: string }
    | { __typename: 'Qpv', id: string }
    | { __typename: 'Row', id: string }
    | { __typename: 'Signature', id: string, basis: Basis, capacity: string | null, status: FactStatus | null, printedName: string, actor:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      , document: { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }
    | { __typename: 'Site', id: string }
    | { __typename: 'Term', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'VigilancePoint', id: string }
   | null> };

export type SignatureLineFragment = { id: string, basis: Basis, capacity: string | null, status: FactStatus | null, printedName: string, actor:
    | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
  , document: { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> };

export type NeighboursQueryVariables = Exact<{
  asOf?: string | null | undefined;
  slug: string;
  id: string | number;
  relations?: Array<string> | string | null | undefined;
  acts: boolean;
  isPlace: boolean;
}>;


export type NeighboursQuery = { entity:
    | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
   | null, held?: { totalCount: number, edges: Array<{ node: { id: string, family: RoleFamily, role: Role, roleLabel: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, placeScope: PlaceScope, holder:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , target:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , places: Array<
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        >, themes: Array<{ __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }>, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null }> } }> }, about: { totalCount: number, edges: Array<{ node: { id: string, family: RoleFamily, role: Role, roleLabel: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, placeScope: PlaceScope, holder:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , target:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , places: Array<
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        >, themes: Array<{ __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }>, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null }> } }> }, here?: { totalCount: number, edges: Array<{ node: { id: string, family: RoleFamily, role: Role, roleLabel: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, placeScope: PlaceScope, holder:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , target:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , places: Array<
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        >, themes: Array<{ __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }>, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null }> } }> }, asSubject: { totalCount: number, edges: Array<{ node: { id: string, relation: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, placeScope: PlaceScope, subject:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , object:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
         | null, places: Array<
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        >, themes: Array<{ __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }>, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null }> } }> }, asObject: { totalCount: number, edges: Array<{ node: { id: string, relation: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, placeScope: PlaceScope, subject:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , object:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
         | null, places: Array<
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        >, themes: Array<{ __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }>, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null }> } }> }, placed?: { totalCount: number, edges: Array<{ node: { id: string, relation: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, placeScope: PlaceScope, subject:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , object:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
         | null, places: Array<
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        >, themes: Array<{ __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }>, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null }> } }> } };

type End_Actor_Fragment = { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string };

type End_Area_Fragment = { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string };

type End_Commitment_Fragment = { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string };

type End_Commune_Fragment = { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string };

type End_Competence_Fragment = { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string };

type End_Contract_Fragment = { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string };

type End_Criterion_Fragment = { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string };

type End_Departement_Fragment = { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string };

type End_Discrepancy_Fragment = { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string };

type End_Dispositif_Fragment = { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string };

type End_Document_Fragment = { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string };

type End_Epci_Fragment = { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string };

type End_Figure_Fragment = { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string };

type End_Finding_Fragment = { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string };

type End_Funding_Fragment = { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string };

type End_Indicator_Fragment = { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string };

type End_Instance_Fragment = { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string };

type End_Milestone_Fragment = { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string };

type End_NationalScheme_Fragment = { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string };

type End_Objective_Fragment = { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string };

type End_Priority_Fragment = { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string };

type End_Public_Fragment = { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string };

type End_Qpv_Fragment = { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string };

type End_Row_Fragment = { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string };

type End_Site_Fragment = { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string };

type End_Term_Fragment = { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string };

type End_Theme_Fragment = { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string };

type End_VigilancePoint_Fragment = { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string };

export type EndFragment =
  | End_Actor_Fragment
  | End_Area_Fragment
  | End_Commitment_Fragment
  | End_Commune_Fragment
  | End_Competence_Fragment
  | End_Contract_Fragment
  | End_Criterion_Fragment
  | End_Departement_Fragment
  | End_Discrepancy_Fragment
  | End_Dispositif_Fragment
  | End_Document_Fragment
  | End_Epci_Fragment
  | End_Figure_Fragment
  | End_Finding_Fragment
  | End_Funding_Fragment
  | End_Indicator_Fragment
  | End_Instance_Fragment
  | End_Milestone_Fragment
  | End_NationalScheme_Fragment
  | End_Objective_Fragment
  | End_Priority_Fragment
  | End_Public_Fragment
  | End_Qpv_Fragment
  | End_Row_Fragment
  | End_Site_Fragment
  | End_Term_Fragment
  | End_Theme_Fragment
  | End_VigilancePoint_Fragment
;

export type LineFragment = { section: string | null, firstLine: number | null, lastLine: number | null };

export type RoleLinksFragment = { totalCount: number, edges: Array<{ node: { id: string, family: RoleFamily, role: Role, roleLabel: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, placeScope: PlaceScope, holder:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      , target:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      , places: Array<
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      >, themes: Array<{ __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }>, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null }> } }> };

export type FactLinksFragment = { totalCount: number, edges: Array<{ node: { id: string, relation: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, placeScope: PlaceScope, subject:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      , object:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
       | null, places: Array<
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', acronym: string | null, id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      >, themes: Array<{ __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }>, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null }> } }> };

export type LinkProofsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type LinkProofsQuery = { nodes: Array<
    | { __typename: 'Actor', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Commune', id: string }
    | { __typename: 'Competence', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'Criterion', id: string }
    | { __typename: 'Departement', id: string }
    | { __typename: 'Discrepancy', id: string }
    | { __typename: 'Dispositif', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Epci', id: string }
    | { __typename: 'Fact', id: string, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }
    | { __typename: 'Figure', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Instance', id: string }
    | { __typename: 'Involvement', id: string, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'NationalScheme', id: string }
    | { __typename: 'Objective', id: string }
    | { __typename: 'Occurrence', id: string }
    | { __typename: 'Priority', id: string }
    | { __typename: 'Public', id: string }
    | { __typename: 'Qpv', id: string }
    | { __typename: 'Row', id: string }
    | { __typename: 'Signature', id: string, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }
    | { __typename: 'Site', id: string }
    | { __typename: 'Term', id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'VigilancePoint', id: string }
   | null> };

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { dataset: { version: string, importedAt: string | null, licence: string, contracts: Array<{ slug: string, label: string, officialCode: string | null, documents: Array<{ slug: string, label: string, datePrinted: string | null }> }> }, dated: { edges: Array<{ node: { basis: Basis, rule: string | null, subject:
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
        , period: { from: { printed: string, from: string | null } | null, to: { printed: string, to: string | null } | null } | null } }> } };

export type SampleQueryVariables = Exact<{
  asOf?: string | null | undefined;
  question: string;
  contract?: string | null | undefined;
}>;


export type SampleQuery = { ask: { status: AnswerStatus, sentence: string, entities: Array<
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
      | { label: string, slug: string }
    >, facts: Array<{ printedVerb: string | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }>, suggestions: Array<{ question: string }> } };

export type HomeQueryVariables = Exact<{
  asOf?: string | null | undefined;
  contract?: string | null | undefined;
}>;


export type HomeQuery = { dispositifs: { totalCount: number }, withoutLead: { totalCount: number }, qpvs: { totalCount: number, edges: Array<{ node: { label: string, slug: string, communes: Array<{ label: string }> } }> }, actors: { totalCount: number, edges: Array<{ node: { label: string, slug: string } }> }, themes: Array<{ label: string, slug: string, parent: { slug: string } | null }>, discrepancies: Array<{ id: string }>, contract: { counts: { signatories: number, occurrences: number, terms: number, instances: number, facts: number } } | null };

type Thing_Actor_Fragment = { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Area_Fragment = { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Commitment_Fragment = { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Commune_Fragment = { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Competence_Fragment = { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Contract_Fragment = { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Criterion_Fragment = { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Departement_Fragment = { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Discrepancy_Fragment = { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Dispositif_Fragment = { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Document_Fragment = { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Epci_Fragment = { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Figure_Fragment = { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Finding_Fragment = { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Funding_Fragment = { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Indicator_Fragment = { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Instance_Fragment = { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Milestone_Fragment = { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string };

type Thing_NationalScheme_Fragment = { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Objective_Fragment = { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Priority_Fragment = { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Public_Fragment = { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Qpv_Fragment = { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Row_Fragment = { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Site_Fragment = { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Term_Fragment = { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string };

type Thing_Theme_Fragment = { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string };

type Thing_VigilancePoint_Fragment = { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string };

export type ThingFragment =
  | Thing_Actor_Fragment
  | Thing_Area_Fragment
  | Thing_Commitment_Fragment
  | Thing_Commune_Fragment
  | Thing_Competence_Fragment
  | Thing_Contract_Fragment
  | Thing_Criterion_Fragment
  | Thing_Departement_Fragment
  | Thing_Discrepancy_Fragment
  | Thing_Dispositif_Fragment
  | Thing_Document_Fragment
  | Thing_Epci_Fragment
  | Thing_Figure_Fragment
  | Thing_Finding_Fragment
  | Thing_Funding_Fragment
  | Thing_Indicator_Fragment
  | Thing_Instance_Fragment
  | Thing_Milestone_Fragment
  | Thing_NationalScheme_Fragment
  | Thing_Objective_Fragment
  | Thing_Priority_Fragment
  | Thing_Public_Fragment
  | Thing_Qpv_Fragment
  | Thing_Row_Fragment
  | Thing_Site_Fragment
  | Thing_Term_Fragment
  | Thing_Theme_Fragment
  | Thing_VigilancePoint_Fragment
;

export type ProofFragment = { section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } };

export type FactLineFragment = { id: string, relation: string, role: Role | null, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, value: string | null, closure: Closure, capacity: string | null, placeScope: PlaceScope, qualifiers: Array<{ name: string, value: string }>, period: { from: { printed: string } | null, to: { printed: string } | null } | null, places: Array<
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
  >, subject:
    | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
  , object:
    | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
   | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> };

export type RoleLineFragment = { id: string, family: RoleFamily, roleLabel: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, seats: number | null, capacity: string | null, placeScope: PlaceScope, experimental: boolean, roleCode: Role, onBehalfOf:
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
   | null, holder:
    | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
  , target:
    | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
  , places: Array<
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
  >, period: { from: { printed: string } | null, to: { printed: string } | null } | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> };

export type SuggestedQueryVariables = Exact<{
  contract: string;
}>;


export type SuggestedQuery = { dispositifs: { edges: Array<{ node: { acronym: string | null, label: string, leadStatus: LeadStatus } }> }, instances: Array<{ acronym: string | null, label: string, chairs: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > }>, placed: { edges: Array<{ node: { holder:
          | { acronym: string | null, actorKind: ActorKind, kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
          | { kind: EntityKind, label: string }
        , places: Array<
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
          | { label: string }
        > } }> }, actors: { edges: Array<{ node: { acronym: string | null, label: string } }> }, terms: Array<{ printed: string, expansion: string | null, denotes: Array<
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
      | { kind: EntityKind }
    > }> };

export type TermsQueryVariables = Exact<{
  contract?: string | null | undefined;
}>;


export type TermsQuery = { terms: Array<{ label: string, slug: string, printed: string, expansion: string | null, defined: boolean, denotes: Array<
      | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
      | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
    >, homonyms: Array<{ printed: string, slug: string, expansion: string | null }>, definedIn: Array<{ section: string | null, firstLine: number | null, lastLine: number | null }> }> };

export type LexiconQueryVariables = Exact<{
  contract?: string | null | undefined;
}>;


export type LexiconQuery = { terms: Array<{ printed: string, slug: string, aliases: Array<string>, expansion: string | null, denotes: Array<
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
      | { label: string }
    > }> };

export type DiscrepanciesQueryVariables = Exact<{
  contract?: string | null | undefined;
}>;


export type DiscrepanciesQuery = { discrepancies: Array<{ __typename: 'Discrepancy', discrepancyKind: DiscrepancyKind, explanation: string, id: string, kind: EntityKind, label: string, slug: string, readings: Array<{ id: string, value: string | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }> }> };

export type GapCountsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  contract?: string | null | undefined;
}>;


export type GapCountsQuery = { gapCounts: Array<{ kind: GapKind, label: string, count: number }> };

export type GapsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  contract?: string | null | undefined;
  kinds?: Array<GapKind> | GapKind | null | undefined;
  after?: string | null | undefined;
}>;


export type GapsQuery = { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { kind: GapKind, absence: AbsenceKind, explanation: string, about:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> } };

export type SheetQueryVariables = Exact<{
  asOf?: string | null | undefined;
  slug: string;
  id: string | number;
}>;


export type SheetQuery = { entity:
    | { __typename: 'Actor', acronym: string | null, actorKind: ActorKind, siren: string | null, siret: string | null, groupSize: string | null, aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string, viaGroup: { totalCount: number, edges: Array<{ node: { id: string, family: RoleFamily, roleLabel: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, seats: number | null, capacity: string | null, placeScope: PlaceScope, experimental: boolean, roleCode: Role, onBehalfOf:
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
             | null, holder:
              | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
            , target:
              | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
            , places: Array<
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
            >, period: { from: { printed: string } | null, to: { printed: string } | null } | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> }, viaServices: { totalCount: number, edges: Array<{ node: { id: string, family: RoleFamily, roleLabel: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, seats: number | null, capacity: string | null, placeScope: PlaceScope, experimental: boolean, roleCode: Role, onBehalfOf:
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
             | null, holder:
              | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
            , target:
              | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
            , places: Array<
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
              | { label: string, slug: string }
            >, period: { from: { printed: string } | null, to: { printed: string } | null } | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> }, signatures: Array<{ id: string, status: FactStatus | null, printedName: string, capacity: string | null, document: { label: string, slug: string }, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }> }
    | { __typename: 'Area', aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string, qpvs: Array<{ __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }> }
    | { __typename: 'Commitment', fulfilment: Fulfilment, common: boolean, aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Commune', insee: string, siren: string | null, aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string, authority: { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string } | null, qpvs: Array<{ __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }>, official: { populations: Array<{ count: number, year: number | null, source: { label: string, publisher: string } }> } | null }
    | { __typename: 'Competence', aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Contract', officialCode: string | null, generation: string, aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string, period: { from: { printed: string } | null, to: { printed: string } | null } | null, counts: { dispositifs: number, signatories: number, instances: number, objectives: number, vigilancePoints: number, commitments: number } }
    | { __typename: 'Criterion', aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Departement', aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Discrepancy', aliases: Array<string>, discrepancyKind: DiscrepancyKind, explanation: string, chosen: string | null, id: string, kind: EntityKind, label: string, slug: string, readings: Array<{ id: string, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }> }
    | { __typename: 'Dispositif', acronym: string | null, form: DispositifForm, regime: Regime, leadStatus: LeadStatus, placeScope: PlaceScope, aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string, leads: Array<
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      >, agreement: { parties: Array<{ id: string, family: RoleFamily, roleLabel: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, seats: number | null, capacity: string | null, placeScope: PlaceScope, experimental: boolean, roleCode: Role, onBehalfOf:
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
           | null, holder:
            | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
          , target:
            | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
          , places: Array<
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
          >, period: { from: { printed: string } | null, to: { printed: string } | null } | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }>, signedOn: Array<{ __typename: 'Milestone', printedVerb: string | null, id: string, kind: EntityKind, label: string, slug: string, date: { from: { printed: string } | null, to: { printed: string } | null } | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }>, terms: Array<{ id: string, relation: string, role: Role | null, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, value: string | null, closure: Closure, capacity: string | null, placeScope: PlaceScope, qualifiers: Array<{ name: string, value: string }>, period: { from: { printed: string } | null, to: { printed: string } | null } | null, places: Array<
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
            | { label: string, slug: string }
          >, subject:
            | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
          , object:
            | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
            | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
           | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }>, extensions: Array<{ __typename: 'Milestone', printedVerb: string | null, id: string, kind: EntityKind, label: string, slug: string, date: { from: { printed: string } | null, to: { printed: string } | null } | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }>, amends: Array<
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        >, annexedTo: Array<
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        > } | null, places: Array<
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      >, themes: Array<{ __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }>, nationalSchemes: Array<{ __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }>, occurrences: Array<{ id: string, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }>, row: { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string, occurrences: Array<{ id: string, listed:
              | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
            , citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }> } }> }
    | { __typename: 'Document', datePrinted: string | null, publisher: string | null, url: string | null, aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string, documentLicence: string | null }
    | { __typename: 'Epci', aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string, epciSiren: string }
    | { __typename: 'Figure', number: string, unit: string, aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string, printedFigure: string | null }
    | { __typename: 'Finding', aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Funding', aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Indicator', aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Instance', acronym: string | null, frequency: string | null, leadStatus: LeadStatus, placeScope: PlaceScope, aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string, instanceLevel: InstanceLevel, chairs: Array<
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      >, places: Array<
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      >, themes: Array<{ __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }>, occurrences: Array<{ id: string, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }>, row: { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string, occurrences: Array<{ id: string, listed:
              | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
            , citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }> } }> }
    | { __typename: 'Milestone', aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'NationalScheme', aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Objective', level: ObjectiveLevel, aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string, rank: string | null, occurrences: Array<{ id: string, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }>, row: { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string, occurrences: Array<{ id: string, listed:
              | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
              | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
            , citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }> } }>, dispositifs: Array<{ __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }>, themes: Array<{ __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }>, vigilancePoints: Array<{ __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }>, indicators: Array<{ __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }> }
    | { __typename: 'Priority', aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Public', aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Qpv', code2015: string | null, code2024: string | null, aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string, communes: Array<{ __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }>, areas: Array<{ __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }>, dispositifsNamed: Array<{ __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string, deployed: { edges: Array<{ node: { id: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, places: Array<
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
              >, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> }, roles: { edges: Array<{ node: { id: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, holder:
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
              , places: Array<
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
              >, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> } }>, dispositifsInArea: Array<{ __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string, deployed: { edges: Array<{ node: { id: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, places: Array<
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
              >, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> }, roles: { edges: Array<{ node: { id: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, holder:
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
              , places: Array<
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
              >, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> } }>, dispositifsInCommune: Array<{ __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string, deployed: { edges: Array<{ node: { id: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, places: Array<
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
              >, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> }, roles: { edges: Array<{ node: { id: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, holder:
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
              , places: Array<
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
              >, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> } }>, official: { code: string, populations: Array<{ count: number, year: number | null, source: { label: string, publisher: string } }> } | null }
    | { __typename: 'Row', emptyColumns: Array<string>, filledColumns: Array<string>, firstLine: number, lastLine: number, aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string, themes: Array<{ __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }> }
    | { __typename: 'Site', aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string }
    | { __typename: 'Term', printed: string, expansion: string | null, defined: boolean, aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string, denotes: Array<
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      >, homonyms: Array<{ label: string, slug: string, expansion: string | null }> }
    | { __typename: 'Theme', aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string, parent: { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string } | null, parts: Array<{ __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }>, columns: Array<{ heading: string, filled: boolean }> }
    | { __typename: 'VigilancePoint', text: string, aliases: Array<string>, id: string, kind: EntityKind, label: string, slug: string, themes: Array<{ __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }>, answeredBy: Array<
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      >, dispositifs: Array<{ __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }>, objectives: Array<{ __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }> }
   | null, asSubject: { totalCount: number, edges: Array<{ node: { id: string, relation: string, role: Role | null, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, value: string | null, closure: Closure, capacity: string | null, placeScope: PlaceScope, qualifiers: Array<{ name: string, value: string }>, period: { from: { printed: string } | null, to: { printed: string } | null } | null, places: Array<
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
        >, subject:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , object:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
         | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> }, asObject: { totalCount: number, edges: Array<{ node: { id: string, relation: string, role: Role | null, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, value: string | null, closure: Closure, capacity: string | null, placeScope: PlaceScope, qualifiers: Array<{ name: string, value: string }>, period: { from: { printed: string } | null, to: { printed: string } | null } | null, places: Array<
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
        >, subject:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , object:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
         | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> }, discrepancies: { edges: Array<{ node: { subject:
          | { __typename: 'Actor' }
          | { __typename: 'Area' }
          | { __typename: 'Commitment' }
          | { __typename: 'Commune' }
          | { __typename: 'Competence' }
          | { __typename: 'Contract' }
          | { __typename: 'Criterion' }
          | { __typename: 'Departement' }
          | { __typename: 'Discrepancy', discrepancyKind: DiscrepancyKind, explanation: string, chosen: string | null, id: string, kind: EntityKind, label: string, slug: string, readings: Array<{ id: string, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }> }
          | { __typename: 'Dispositif' }
          | { __typename: 'Document' }
          | { __typename: 'Epci' }
          | { __typename: 'Figure' }
          | { __typename: 'Finding' }
          | { __typename: 'Funding' }
          | { __typename: 'Indicator' }
          | { __typename: 'Instance' }
          | { __typename: 'Milestone' }
          | { __typename: 'NationalScheme' }
          | { __typename: 'Objective' }
          | { __typename: 'Priority' }
          | { __typename: 'Public' }
          | { __typename: 'Qpv' }
          | { __typename: 'Row' }
          | { __typename: 'Site' }
          | { __typename: 'Term' }
          | { __typename: 'Theme' }
          | { __typename: 'VigilancePoint' }
         } }> }, held: { totalCount: number, edges: Array<{ node: { id: string, family: RoleFamily, roleLabel: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, seats: number | null, capacity: string | null, placeScope: PlaceScope, experimental: boolean, roleCode: Role, onBehalfOf:
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
         | null, holder:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , target:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , places: Array<
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
        >, period: { from: { printed: string } | null, to: { printed: string } | null } | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> }, about: { totalCount: number, edges: Array<{ node: { id: string, family: RoleFamily, roleLabel: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, seats: number | null, capacity: string | null, placeScope: PlaceScope, experimental: boolean, roleCode: Role, onBehalfOf:
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
         | null, holder:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , target:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , places: Array<
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
        >, period: { from: { printed: string } | null, to: { printed: string } | null } | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> }, placed: { totalCount: number, edges: Array<{ node: { id: string, relation: string, role: Role | null, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, value: string | null, closure: Closure, capacity: string | null, placeScope: PlaceScope, qualifiers: Array<{ name: string, value: string }>, period: { from: { printed: string } | null, to: { printed: string } | null } | null, places: Array<
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
        >, subject:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , object:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
         | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> }, here: { totalCount: number, edges: Array<{ node: { id: string, family: RoleFamily, roleLabel: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, seats: number | null, capacity: string | null, placeScope: PlaceScope, experimental: boolean, roleCode: Role, onBehalfOf:
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
         | null, holder:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , target:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , places: Array<
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
        >, period: { from: { printed: string } | null, to: { printed: string } | null } | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> } };

export type PlacedFragment = { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string, deployed: { edges: Array<{ node: { id: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, places: Array<
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
        >, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> }, roles: { edges: Array<{ node: { id: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, holder:
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
        , places: Array<
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
        >, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> } };

export type ListedFragment = { citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }>, row: { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string, occurrences: Array<{ id: string, listed:
        | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
        | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
      , citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }> } };

export type TwoThingsFragment = { __typename: 'Discrepancy', discrepancyKind: DiscrepancyKind, explanation: string, chosen: string | null, id: string, kind: EntityKind, label: string, slug: string, readings: Array<{ id: string, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> }> };

export type MomentFragment = { __typename: 'Milestone', printedVerb: string | null, id: string, kind: EntityKind, label: string, slug: string, date: { from: { printed: string } | null, to: { printed: string } | null } | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> };

export type ThemeSheetQueryVariables = Exact<{
  asOf?: string | null | undefined;
  id: string | number;
  contract?: string | null | undefined;
}>;


export type ThemeSheetQuery = { objectives: { totalCount: number, edges: Array<{ node: { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }>, under: { edges: Array<{ node: { id: string, relation: string, status: FactStatus | null, object:
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
               | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> } } }> }, dispositifs: { totalCount: number, edges: Array<{ node: { __typename: 'Dispositif', leadStatus: LeadStatus, id: string, kind: EntityKind, label: string, slug: string, under: { edges: Array<{ node: { id: string, relation: string, status: FactStatus | null, object:
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
               | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> } } }> }, vigilancePoints: { totalCount: number, edges: Array<{ node: { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }>, under: { edges: Array<{ node: { id: string, relation: string, status: FactStatus | null, object:
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
                | { label: string, slug: string }
               | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> } } }> }, roles: { totalCount: number, edges: Array<{ node: { id: string, family: RoleFamily, roleLabel: string, printedVerb: string | null, status: FactStatus | null, polarity: Polarity, basis: Basis, rule: string | null, seats: number | null, capacity: string | null, placeScope: PlaceScope, experimental: boolean, roleCode: Role, onBehalfOf:
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
         | null, holder:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , target:
          | { __typename: 'Actor', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Area', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commitment', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Commune', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Competence', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Contract', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Criterion', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Departement', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Discrepancy', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Dispositif', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Document', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Epci', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Figure', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Finding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Funding', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Indicator', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Instance', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Milestone', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'NationalScheme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Objective', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Priority', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Public', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Qpv', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Row', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Site', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Term', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'Theme', id: string, kind: EntityKind, label: string, slug: string }
          | { __typename: 'VigilancePoint', id: string, kind: EntityKind, label: string, slug: string }
        , places: Array<
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
          | { label: string, slug: string }
        >, period: { from: { printed: string } | null, to: { printed: string } | null } | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> } }> }, gaps: { edges: Array<{ node: { explanation: string, about:
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
         } }> } };

export type UnderFragment = { id: string, relation: string, status: FactStatus | null, object:
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
    | { label: string, slug: string }
   | null, citations: Array<{ section: string | null, firstLine: number | null, lastLine: number | null, quote: string | null, column: string | null, url: string | null, retrievedOn: string | null, document: { label: string, slug: string } }> };

export type UnsaidFragment = { explanation: string, about:
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
   };

export type QpvSheetQueryVariables = Exact<{ [key: string]: never; }>;


export type QpvSheetQuery = { gaps: { edges: Array<{ node: { explanation: string, about:
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
          | { slug: string }
         } }> } };

export type ContractSheetQueryVariables = Exact<{
  asOf?: string | null | undefined;
  contract?: string | null | undefined;
}>;


export type ContractSheetQuery = { gapCounts: Array<{ kind: GapKind, label: string, count: number }> };

export type OneOfEachQueryVariables = Exact<{ [key: string]: never; }>;


export type OneOfEachQuery = { actors: { edges: Array<{ node: { slug: string } }> }, communes: { edges: Array<{ node: { slug: string } }> }, contracts: { edges: Array<{ node: { slug: string, themes: Array<{ slug: string }> } }> }, dispositifs: { edges: Array<{ node: { slug: string } }> }, objectives: { edges: Array<{ node: { slug: string } }> }, qpvs: { edges: Array<{ node: { slug: string } }> }, vigilancePoints: { edges: Array<{ node: { slug: string } }> } };

export type SuggestQueryVariables = Exact<{
  text: string;
  contract?: string | null | undefined;
}>;


export type SuggestQuery = { search: { didYouMean: Array<string>, hits: Array<{ matched: string, tellsApart: string | null, entity:
        | { acronym: string | null, kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { acronym: string | null, kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { acronym: string | null, kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
        | { kind: EntityKind, label: string, slug: string }
       }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ThingFragmentDoc = new TypedDocumentString(`
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
    `, {"fragmentName":"Thing"}) as unknown as TypedDocumentString<ThingFragment, unknown>;
export const HitFragmentDoc = new TypedDocumentString(`
    fragment Hit on SearchHit {
  match
  matched
  tellsApart
  entity {
    ...Thing
    ... on Term {
      denotes {
        slug
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}`, {"fragmentName":"Hit"}) as unknown as TypedDocumentString<HitFragment, unknown>;
export const PageEndsFragmentDoc = new TypedDocumentString(`
    fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"PageEnds"}) as unknown as TypedDocumentString<PageEndsFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on Facet {
  field
  values {
    key
    count
  }
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const CommunesFragmentDoc = new TypedDocumentString(`
    fragment Communes on Qpv {
  inCommunes: facts(filter: {relation: ["IN_COMMUNE"]}, first: 10) {
    edges {
      node {
        basis
        object {
          label
        }
      }
    }
  }
}
    `, {"fragmentName":"Communes"}) as unknown as TypedDocumentString<CommunesFragment, unknown>;
export const HeadingFragmentDoc = new TypedDocumentString(`
    fragment Heading on CoverageHeading {
  key
  label
  entity {
    slug
  }
}
    `, {"fragmentName":"Heading"}) as unknown as TypedDocumentString<HeadingFragment, unknown>;
export const ProofFragmentDoc = new TypedDocumentString(`
    fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}
    `, {"fragmentName":"Proof"}) as unknown as TypedDocumentString<ProofFragment, unknown>;
export const SignatureLineFragmentDoc = new TypedDocumentString(`
    fragment SignatureLine on Signature {
  id
  basis
  capacity
  status
  printedName
  actor {
    ...Thing
  }
  document {
    ...Thing
  }
  citations {
    ...Proof
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`, {"fragmentName":"SignatureLine"}) as unknown as TypedDocumentString<SignatureLineFragment, unknown>;
export const EndFragmentDoc = new TypedDocumentString(`
    fragment End on Entity {
  ...Thing
  ... on Dispositif {
    acronym
  }
  ... on Instance {
    acronym
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}`, {"fragmentName":"End"}) as unknown as TypedDocumentString<EndFragment, unknown>;
export const LineFragmentDoc = new TypedDocumentString(`
    fragment Line on Citation {
  section
  firstLine
  lastLine
}
    `, {"fragmentName":"Line"}) as unknown as TypedDocumentString<LineFragment, unknown>;
export const RoleLinksFragmentDoc = new TypedDocumentString(`
    fragment RoleLinks on InvolvementConnection {
  totalCount
  edges {
    node {
      id
      family
      role
      roleLabel
      printedVerb
      status
      polarity
      basis
      rule
      placeScope
      holder {
        ...End
      }
      target {
        ...End
      }
      places {
        ...End
      }
      themes {
        ...End
      }
      citations {
        ...Line
      }
    }
  }
}
    fragment End on Entity {
  ...Thing
  ... on Dispositif {
    acronym
  }
  ... on Instance {
    acronym
  }
}
fragment Line on Citation {
  section
  firstLine
  lastLine
}
fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}`, {"fragmentName":"RoleLinks"}) as unknown as TypedDocumentString<RoleLinksFragment, unknown>;
export const FactLinksFragmentDoc = new TypedDocumentString(`
    fragment FactLinks on FactConnection {
  totalCount
  edges {
    node {
      id
      relation
      printedVerb
      status
      polarity
      basis
      rule
      placeScope
      subject {
        ...End
      }
      object {
        ...End
      }
      places {
        ...End
      }
      themes {
        ...End
      }
      citations {
        ...Line
      }
    }
  }
}
    fragment End on Entity {
  ...Thing
  ... on Dispositif {
    acronym
  }
  ... on Instance {
    acronym
  }
}
fragment Line on Citation {
  section
  firstLine
  lastLine
}
fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}`, {"fragmentName":"FactLinks"}) as unknown as TypedDocumentString<FactLinksFragment, unknown>;
export const FactLineFragmentDoc = new TypedDocumentString(`
    fragment FactLine on Fact {
  id
  relation
  role
  printedVerb
  status
  polarity
  basis
  rule
  value
  closure
  capacity
  placeScope
  qualifiers {
    name
    value
  }
  period {
    from {
      printed
    }
    to {
      printed
    }
  }
  places {
    label
    slug
  }
  subject {
    ...Thing
  }
  object {
    ...Thing
  }
  citations {
    ...Proof
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`, {"fragmentName":"FactLine"}) as unknown as TypedDocumentString<FactLineFragment, unknown>;
export const RoleLineFragmentDoc = new TypedDocumentString(`
    fragment RoleLine on Involvement {
  id
  family
  roleCode: role
  roleLabel
  printedVerb
  status
  polarity
  basis
  rule
  seats
  capacity
  placeScope
  experimental
  onBehalfOf {
    label
    slug
  }
  holder {
    ...Thing
  }
  target {
    ...Thing
  }
  places {
    label
    slug
  }
  period {
    from {
      printed
    }
    to {
      printed
    }
  }
  citations {
    ...Proof
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`, {"fragmentName":"RoleLine"}) as unknown as TypedDocumentString<RoleLineFragment, unknown>;
export const PlacedFragmentDoc = new TypedDocumentString(`
    fragment Placed on Dispositif {
  ...Thing
  deployed: facts(asOf: $asOf, filter: {relation: ["DEPLOYED"]}, first: 20) {
    edges {
      node {
        id
        printedVerb
        status
        polarity
        basis
        rule
        places {
          label
          slug
        }
        citations {
          ...Proof
        }
      }
    }
  }
  roles: involvements(asOf: $asOf, first: 50) {
    edges {
      node {
        id
        printedVerb
        status
        polarity
        basis
        rule
        holder {
          label
          slug
        }
        places {
          label
          slug
        }
        citations {
          ...Proof
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`, {"fragmentName":"Placed"}) as unknown as TypedDocumentString<PlacedFragment, unknown>;
export const ListedFragmentDoc = new TypedDocumentString(`
    fragment Listed on Occurrence {
  citations {
    ...Proof
  }
  row {
    ...Thing
    occurrences {
      id
      listed {
        ...Thing
      }
      citations {
        ...Proof
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`, {"fragmentName":"Listed"}) as unknown as TypedDocumentString<ListedFragment, unknown>;
export const TwoThingsFragmentDoc = new TypedDocumentString(`
    fragment TwoThings on Discrepancy {
  ...Thing
  discrepancyKind
  explanation
  chosen
  readings {
    id
    citations {
      ...Proof
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`, {"fragmentName":"TwoThings"}) as unknown as TypedDocumentString<TwoThingsFragment, unknown>;
export const MomentFragmentDoc = new TypedDocumentString(`
    fragment Moment on Milestone {
  ...Thing
  printedVerb
  date {
    from {
      printed
    }
    to {
      printed
    }
  }
  citations {
    ...Proof
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`, {"fragmentName":"Moment"}) as unknown as TypedDocumentString<MomentFragment, unknown>;
export const UnderFragmentDoc = new TypedDocumentString(`
    fragment Under on Fact {
  id
  relation
  status
  object {
    label
    slug
  }
  citations {
    ...Proof
  }
}
    fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`, {"fragmentName":"Under"}) as unknown as TypedDocumentString<UnderFragment, unknown>;
export const UnsaidFragmentDoc = new TypedDocumentString(`
    fragment Unsaid on Gap {
  explanation
  about {
    slug
  }
}
    `, {"fragmentName":"Unsaid"}) as unknown as TypedDocumentString<UnsaidFragment, unknown>;
export const AnswerDocument = new TypedDocumentString(`
    query Answer($asOf: Date, $question: String!, $contract: String) {
  ask(asOf: $asOf, question: $question, contract: $contract) {
    status
    sentence
    values
    notStated
    entities {
      ...Thing
    }
    facts {
      ...FactLine
    }
    near {
      ...FactLine
    }
    suggestions {
      question
      slug
      status
    }
    interpretation {
      intent
      operation
      variables
      entities {
        words
        entity {
          ...Thing
        }
      }
    }
  }
  search(text: $question, contract: $contract, first: 8) {
    hits {
      ...Hit
    }
  }
}
    fragment Hit on SearchHit {
  match
  matched
  tellsApart
  entity {
    ...Thing
    ... on Term {
      denotes {
        slug
      }
    }
  }
}
fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}
fragment FactLine on Fact {
  id
  relation
  role
  printedVerb
  status
  polarity
  basis
  rule
  value
  closure
  capacity
  placeScope
  qualifiers {
    name
    value
  }
  period {
    from {
      printed
    }
    to {
      printed
    }
  }
  places {
    label
    slug
  }
  subject {
    ...Thing
  }
  object {
    ...Thing
  }
  citations {
    ...Proof
  }
}`) as unknown as TypedDocumentString<AnswerQuery, AnswerQueryVariables>;
export const DisputedDocument = new TypedDocumentString(`
    query Disputed($id: ID!) {
  facts(
    filter: {object: $id, relation: ["CONCERNS"], subjectKind: [DISCREPANCY]}
    first: 20
  ) {
    edges {
      node {
        subject {
          __typename
          ...TwoThings
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}
fragment TwoThings on Discrepancy {
  ...Thing
  discrepancyKind
  explanation
  chosen
  readings {
    id
    citations {
      ...Proof
    }
  }
}`) as unknown as TypedDocumentString<DisputedQuery, DisputedQueryVariables>;
export const NamedDocument = new TypedDocumentString(`
    query Named($text: String!, $contract: String) {
  search(text: $text, contract: $contract, first: 8) {
    hits {
      ...Hit
    }
  }
}
    fragment Hit on SearchHit {
  match
  matched
  tellsApart
  entity {
    ...Thing
    ... on Term {
      denotes {
        slug
      }
    }
  }
}
fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}`) as unknown as TypedDocumentString<NamedQuery, NamedQueryVariables>;
export const LoadedDataDocument = new TypedDocumentString(`
    query LoadedData {
  dataset {
    version
    importedAt
    counts {
      entities
      facts
      involvements
      citations
    }
  }
}
    `) as unknown as TypedDocumentString<LoadedDataQuery, LoadedDataQueryVariables>;
export const DataChangesDocument = new TypedDocumentString(`
    query DataChanges($since: String!, $after: String) {
  changes(since: $since, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        what
        key
        unit
        loadedAt
        node {
          __typename
          ... on Entity {
            ...Thing
          }
          ... on Fact {
            relation
            subject {
              ...Thing
            }
            object {
              ...Thing
            }
          }
          ... on Involvement {
            roleLabel
            printedVerb
            holder {
              ...Thing
            }
            target {
              ...Thing
            }
          }
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}`) as unknown as TypedDocumentString<DataChangesQuery, DataChangesQueryVariables>;
export const DispositifsDocument = new TypedDocumentString(`
    query Dispositifs($asOf: Date, $filter: DispositifFilter, $all: DispositifFilter, $after: String, $before: String, $first: Int, $last: Int) {
  whole: dispositifs(asOf: $asOf, filter: $all) {
    totalCount
  }
  dispositifs(
    asOf: $asOf
    filter: $filter
    after: $after
    before: $before
    first: $first
    last: $last
  ) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    edges {
      node {
        ...Thing
        acronym
        leadStatus(asOf: $asOf)
        placeScope
        places {
          label
          slug
        }
        themes {
          label
          slug
        }
        involvements(asOf: $asOf, first: 4) {
          totalCount
          edges {
            node {
              id
              family
              printedVerb
              roleLabel
              holder {
                label
                slug
              }
            }
          }
        }
        facts(first: 1) {
          edges {
            node {
              citations {
                ...Proof
              }
            }
          }
        }
      }
    }
  }
}
    fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`) as unknown as TypedDocumentString<DispositifsQuery, DispositifsQueryVariables>;
export const DispositifFacetsDocument = new TypedDocumentString(`
    query DispositifFacets($asOf: Date, $contract: String, $anyLead: DispositifFilter, $anyScope: DispositifFilter, $anyRegime: DispositifFilter, $anyTheme: DispositifFilter, $idle: DispositifFilter, $several: DispositifFilter) {
  leads: dispositifs(asOf: $asOf, filter: $anyLead) {
    facets {
      ...Counts
    }
  }
  scopes: dispositifs(asOf: $asOf, filter: $anyScope) {
    facets {
      ...Counts
    }
  }
  regimes: dispositifs(asOf: $asOf, filter: $anyRegime) {
    facets {
      ...Counts
    }
  }
  themed: dispositifs(asOf: $asOf, filter: $anyTheme) {
    facets {
      ...Counts
    }
  }
  idle: dispositifs(asOf: $asOf, filter: $idle) {
    totalCount
  }
  several: dispositifs(asOf: $asOf, filter: $several) {
    totalCount
  }
  gapCounts(asOf: $asOf, contract: $contract) {
    kind
    count
  }
}
    fragment Counts on Facet {
  field
  values {
    key
    count
  }
}`) as unknown as TypedDocumentString<DispositifFacetsQuery, DispositifFacetsQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($contract: String) {
  qpvs(filter: {contract: $contract}, first: 100) {
    edges {
      node {
        label
        slug
      }
    }
  }
  communes(filter: {contract: $contract}, first: 100) {
    edges {
      node {
        label
        slug
      }
    }
  }
  contract(slug: $contract) {
    areas {
      label
      slug
    }
    sites {
      label
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const ActorsDocument = new TypedDocumentString(`
    query Actors($asOf: Date, $filter: ActorFilter, $all: ActorFilter, $after: String, $before: String, $first: Int, $last: Int) {
  whole: actors(filter: $all) {
    totalCount
  }
  actors(
    filter: $filter
    after: $after
    before: $before
    first: $first
    last: $last
  ) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    edges {
      node {
        ...Thing
        acronym
        actorKind
        signatures {
          id
        }
        involvements(asOf: $asOf, first: 4) {
          totalCount
          edges {
            node {
              id
              family
              role
              roleLabel
              printedVerb
              target {
                label
                slug
              }
            }
          }
        }
      }
    }
  }
}
    fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}`) as unknown as TypedDocumentString<ActorsQuery, ActorsQueryVariables>;
export const ActorFacetsDocument = new TypedDocumentString(`
    query ActorFacets($anyKind: ActorFilter, $signing: ActorFilter, $silent: ActorFilter, $acting: ActorFilter, $idle: ActorFilter) {
  kinds: actors(filter: $anyKind) {
    facets {
      ...Counts
    }
  }
  signing: actors(filter: $signing) {
    totalCount
  }
  silent: actors(filter: $silent) {
    totalCount
  }
  acting: actors(filter: $acting) {
    totalCount
  }
  idle: actors(filter: $idle) {
    totalCount
  }
}
    fragment Counts on Facet {
  field
  values {
    key
    count
  }
}`) as unknown as TypedDocumentString<ActorFacetsQuery, ActorFacetsQueryVariables>;
export const QpvsDocument = new TypedDocumentString(`
    query Qpvs($asOf: Date, $filter: QpvFilter, $all: QpvFilter, $after: String, $before: String, $first: Int, $last: Int) {
  whole: qpvs(filter: $all) {
    totalCount
  }
  qpvs(
    filter: $filter
    after: $after
    before: $before
    first: $first
    last: $last
  ) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    edges {
      node {
        ...Thing
        code2015
        code2024
        communes {
          label
          slug
        }
        dispositifsNamed {
          id
        }
        involvements(asOf: $asOf) {
          totalCount
        }
      }
    }
  }
}
    fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}`) as unknown as TypedDocumentString<QpvsQuery, QpvsQueryVariables>;
export const QpvFacetsDocument = new TypedDocumentString(`
    query QpvFacets($coded: QpvFilter, $uncoded: QpvFilter) {
  coded: qpvs(filter: $coded) {
    totalCount
  }
  uncoded: qpvs(filter: $uncoded) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<QpvFacetsQuery, QpvFacetsQueryVariables>;
export const ObjectivesDocument = new TypedDocumentString(`
    query Objectives($filter: ObjectiveFilter, $all: ObjectiveFilter, $after: String, $before: String, $first: Int, $last: Int) {
  whole: objectives(filter: $all) {
    totalCount
  }
  objectives(
    filter: $filter
    after: $after
    before: $before
    first: $first
    last: $last
  ) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    edges {
      node {
        ...Thing
        level
        rank: number
        themes {
          label
          slug
        }
        dispositifs {
          label
          slug
        }
        indicators {
          id
        }
        citations {
          ...Proof
        }
      }
    }
  }
}
    fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`) as unknown as TypedDocumentString<ObjectivesQuery, ObjectivesQueryVariables>;
export const ObjectiveFacetsDocument = new TypedDocumentString(`
    query ObjectiveFacets($anyLevel: ObjectiveFilter, $anyTheme: ObjectiveFilter, $unserved: ObjectiveFilter, $unmeasured: ObjectiveFilter) {
  levels: objectives(filter: $anyLevel) {
    facets {
      ...Counts
    }
  }
  themed: objectives(filter: $anyTheme) {
    facets {
      ...Counts
    }
  }
  unserved: objectives(filter: $unserved) {
    totalCount
  }
  unmeasured: objectives(filter: $unmeasured) {
    totalCount
  }
}
    fragment Counts on Facet {
  field
  values {
    key
    count
  }
}`) as unknown as TypedDocumentString<ObjectiveFacetsQuery, ObjectiveFacetsQueryVariables>;
export const VigilancePointsDocument = new TypedDocumentString(`
    query VigilancePoints($filter: VigilanceFilter, $all: VigilanceFilter, $after: String, $before: String, $first: Int, $last: Int) {
  whole: vigilancePoints(filter: $all) {
    totalCount
  }
  vigilancePoints(
    filter: $filter
    after: $after
    before: $before
    first: $first
    last: $last
  ) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    edges {
      node {
        ...Thing
        themes {
          label
          slug
        }
        answeredBy {
          label
          slug
        }
        citations {
          ...Proof
        }
      }
    }
  }
}
    fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`) as unknown as TypedDocumentString<VigilancePointsQuery, VigilancePointsQueryVariables>;
export const VigilancePointFacetsDocument = new TypedDocumentString(`
    query VigilancePointFacets($anyTheme: VigilanceFilter, $answered: VigilanceFilter, $unanswered: VigilanceFilter) {
  themed: vigilancePoints(filter: $anyTheme) {
    facets {
      ...Counts
    }
  }
  answered: vigilancePoints(filter: $answered) {
    totalCount
  }
  unanswered: vigilancePoints(filter: $unanswered) {
    totalCount
  }
}
    fragment Counts on Facet {
  field
  values {
    key
    count
  }
}`) as unknown as TypedDocumentString<VigilancePointFacetsQuery, VigilancePointFacetsQueryVariables>;
export const InstancesDocument = new TypedDocumentString(`
    query Instances($asOf: Date, $contract: String) {
  instances(asOf: $asOf, contract: $contract) {
    ...Thing
    acronym
    level
    frequency
    leadStatus(asOf: $asOf)
    placeScope
    chairs(asOf: $asOf) {
      label
      slug
    }
    places {
      label
      slug
    }
    facts(asOf: $asOf, first: 1) {
      edges {
        node {
          citations {
            ...Proof
          }
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`) as unknown as TypedDocumentString<InstancesQuery, InstancesQueryVariables>;
export const ThemesDocument = new TypedDocumentString(`
    query Themes($contract: String) {
  themes(contract: $contract) {
    label
    slug
    parent {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<ThemesQuery, ThemesQueryVariables>;
export const ThemeListDocument = new TypedDocumentString(`
    query ThemeList($contract: String) {
  themes(contract: $contract) {
    ...Thing
    parent {
      label
      slug
    }
    dispositifs(first: 0) {
      totalCount
    }
    objectives(first: 0) {
      totalCount
    }
    vigilancePoints(first: 0) {
      totalCount
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}`) as unknown as TypedDocumentString<ThemeListQuery, ThemeListQueryVariables>;
export const CommuneListDocument = new TypedDocumentString(`
    query CommuneList($filter: CommuneFilter, $all: CommuneFilter, $within: CommuneFilter, $without: CommuneFilter, $signing: CommuneFilter, $silent: CommuneFilter, $after: String, $before: String, $first: Int, $last: Int) {
  whole: communes(filter: $all) {
    totalCount
  }
  within: communes(filter: $within) {
    totalCount
  }
  without: communes(filter: $without) {
    totalCount
  }
  signing: communes(filter: $signing) {
    totalCount
  }
  silent: communes(filter: $silent) {
    totalCount
  }
  communes(
    filter: $filter
    after: $after
    before: $before
    first: $first
    last: $last
  ) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    edges {
      node {
        ...Thing
        insee
        authority {
          label
          slug
        }
        qpvs {
          label
          slug
        }
        involvements {
          totalCount
        }
      }
    }
  }
}
    fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}`) as unknown as TypedDocumentString<CommuneListQuery, CommuneListQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($asOf: Date, $rows: CoverageAxis!, $columns: CoverageAxis!, $contract: String) {
  coverage(asOf: $asOf, rows: $rows, columns: $columns, contract: $contract) {
    caption
    rows {
      key
      label
      placeScope
      entity {
        slug
        kind
        ...Communes
        ... on Theme {
          parent {
            slug
          }
        }
      }
    }
    columns {
      key
      label
      entity {
        slug
        kind
        ...Communes
        ... on Theme {
          parent {
            slug
          }
        }
      }
    }
    rowTotals {
      count
      notStated
      state
    }
    columnTotals {
      count
      notStated
      state
    }
    total {
      count
      notStated
      state
    }
    cells(states: [KNOWN, KNOWN_NONE]) {
      row
      column
      state
      count
      announced
      viaGroup
    }
  }
}
    fragment Communes on Qpv {
  inCommunes: facts(filter: {relation: ["IN_COMMUNE"]}, first: 10) {
    edges {
      node {
        basis
        object {
          label
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const CoverageCellsDocument = new TypedDocumentString(`
    query CoverageCells($asOf: Date, $rows: CoverageAxis!, $columns: CoverageAxis!, $contract: String) {
  coverage(asOf: $asOf, rows: $rows, columns: $columns, contract: $contract) {
    rows {
      ...Heading
    }
    columns {
      ...Heading
    }
    cells(states: [KNOWN, KNOWN_NONE]) {
      row
      column
      count
      facts(first: 100) {
        id
      }
    }
  }
}
    fragment Heading on CoverageHeading {
  key
  label
  entity {
    slug
  }
}`) as unknown as TypedDocumentString<CoverageCellsQuery, CoverageCellsQueryVariables>;
export const FactsByIdDocument = new TypedDocumentString(`
    query FactsById($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Fact {
      ...FactLine
    }
    ... on Involvement {
      ...RoleLine
    }
    ... on Signature {
      ...SignatureLine
    }
  }
}
    fragment SignatureLine on Signature {
  id
  basis
  capacity
  status
  printedName
  actor {
    ...Thing
  }
  document {
    ...Thing
  }
  citations {
    ...Proof
  }
}
fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}
fragment FactLine on Fact {
  id
  relation
  role
  printedVerb
  status
  polarity
  basis
  rule
  value
  closure
  capacity
  placeScope
  qualifiers {
    name
    value
  }
  period {
    from {
      printed
    }
    to {
      printed
    }
  }
  places {
    label
    slug
  }
  subject {
    ...Thing
  }
  object {
    ...Thing
  }
  citations {
    ...Proof
  }
}
fragment RoleLine on Involvement {
  id
  family
  roleCode: role
  roleLabel
  printedVerb
  status
  polarity
  basis
  rule
  seats
  capacity
  placeScope
  experimental
  onBehalfOf {
    label
    slug
  }
  holder {
    ...Thing
  }
  target {
    ...Thing
  }
  places {
    label
    slug
  }
  period {
    from {
      printed
    }
    to {
      printed
    }
  }
  citations {
    ...Proof
  }
}`) as unknown as TypedDocumentString<FactsByIdQuery, FactsByIdQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($asOf: Date, $slug: String!, $id: ID!, $relations: [String!], $acts: Boolean!, $isPlace: Boolean!) {
  entity(slug: $slug) {
    ...End
  }
  held: whoDoesWhat(
    asOf: $asOf
    filter: {holder: $id, polarity: [AFFIRMED]}
    first: 100
  ) @include(if: $acts) {
    ...RoleLinks
  }
  about: whoDoesWhat(
    asOf: $asOf
    filter: {target: $id, polarity: [AFFIRMED]}
    first: 100
  ) {
    ...RoleLinks
  }
  here: whoDoesWhat(
    asOf: $asOf
    filter: {place: $id, polarity: [AFFIRMED]}
    first: 100
  ) @include(if: $isPlace) {
    ...RoleLinks
  }
  asSubject: facts(
    asOf: $asOf
    filter: {subject: $id, relation: $relations, polarity: [AFFIRMED]}
    first: 100
  ) {
    ...FactLinks
  }
  asObject: facts(
    asOf: $asOf
    filter: {object: $id, relation: $relations, polarity: [AFFIRMED]}
    first: 100
  ) {
    ...FactLinks
  }
  placed: facts(
    asOf: $asOf
    filter: {place: $id, relation: ["DEPLOYED", "ELIGIBLE"], polarity: [AFFIRMED]}
    first: 100
  ) @include(if: $isPlace) {
    ...FactLinks
  }
}
    fragment End on Entity {
  ...Thing
  ... on Dispositif {
    acronym
  }
  ... on Instance {
    acronym
  }
}
fragment Line on Citation {
  section
  firstLine
  lastLine
}
fragment RoleLinks on InvolvementConnection {
  totalCount
  edges {
    node {
      id
      family
      role
      roleLabel
      printedVerb
      status
      polarity
      basis
      rule
      placeScope
      holder {
        ...End
      }
      target {
        ...End
      }
      places {
        ...End
      }
      themes {
        ...End
      }
      citations {
        ...Line
      }
    }
  }
}
fragment FactLinks on FactConnection {
  totalCount
  edges {
    node {
      id
      relation
      printedVerb
      status
      polarity
      basis
      rule
      placeScope
      subject {
        ...End
      }
      object {
        ...End
      }
      places {
        ...End
      }
      themes {
        ...End
      }
      citations {
        ...Line
      }
    }
  }
}
fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const LinkProofsDocument = new TypedDocumentString(`
    query LinkProofs($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Involvement {
      citations {
        ...Proof
      }
    }
    ... on Fact {
      citations {
        ...Proof
      }
    }
    ... on Signature {
      citations {
        ...Proof
      }
    }
  }
}
    fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`) as unknown as TypedDocumentString<LinkProofsQuery, LinkProofsQueryVariables>;
export const FrameDocument = new TypedDocumentString(`
    query Frame {
  dataset {
    version
    importedAt
    licence
    contracts {
      slug
      label
      officialCode
      documents {
        slug
        label
        datePrinted
      }
    }
  }
  dated: facts(filter: {relation: ["DATED"], subjectKind: [DOCUMENT]}, first: 50) {
    edges {
      node {
        basis
        rule
        subject {
          slug
        }
        period {
          from {
            printed
            from
          }
          to {
            printed
            to
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const SampleDocument = new TypedDocumentString(`
    query Sample($asOf: Date, $question: String!, $contract: String) {
  ask(asOf: $asOf, question: $question, contract: $contract) {
    status
    sentence
    entities {
      label
      slug
    }
    facts {
      printedVerb
      citations {
        ...Proof
      }
    }
    suggestions {
      question
    }
  }
}
    fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`) as unknown as TypedDocumentString<SampleQuery, SampleQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($asOf: Date, $contract: String) {
  dispositifs(asOf: $asOf, filter: {contract: $contract}) {
    totalCount
  }
  withoutLead: dispositifs(
    asOf: $asOf
    filter: {contract: $contract, leadStatus: [NOT_STATED, RUN_ONLY, OTHER_STEERING]}
  ) {
    totalCount
  }
  qpvs(filter: {contract: $contract}, first: 20) {
    totalCount
    edges {
      node {
        label
        slug
        communes {
          label
        }
      }
    }
  }
  actors(filter: {contract: $contract, signatory: true}, first: 5) {
    totalCount
    edges {
      node {
        label
        slug
      }
    }
  }
  themes(contract: $contract) {
    label
    slug
    parent {
      slug
    }
  }
  discrepancies(contract: $contract) {
    id
  }
  contract(slug: $contract) {
    counts {
      signatories
      occurrences
      terms
      instances
      facts
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SuggestedDocument = new TypedDocumentString(`
    query Suggested($contract: String!) {
  dispositifs(filter: {contract: $contract}, first: 100) {
    edges {
      node {
        acronym
        label
        leadStatus
      }
    }
  }
  instances(contract: $contract) {
    acronym
    label
    chairs {
      id
    }
  }
  placed: whoDoesWhat(
    filter: {contract: $contract, placeScope: [NAMED], polarity: [AFFIRMED]}
    first: 20
  ) {
    edges {
      node {
        holder {
          kind
          label
          ... on Actor {
            acronym
            actorKind
          }
        }
        places {
          label
        }
      }
    }
  }
  actors(
    filter: {contract: $contract, signatory: true, hasInvolvement: true}
    first: 5
  ) {
    edges {
      node {
        acronym
        label
      }
    }
  }
  terms(contract: $contract) {
    printed
    expansion
    denotes {
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestedQuery, SuggestedQueryVariables>;
export const TermsDocument = new TypedDocumentString(`
    query Terms($contract: String) {
  terms(contract: $contract) {
    label
    slug
    printed
    expansion
    defined
    denotes {
      ...Thing
    }
    homonyms {
      printed
      slug
      expansion
    }
    definedIn {
      section
      firstLine
      lastLine
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}`) as unknown as TypedDocumentString<TermsQuery, TermsQueryVariables>;
export const LexiconDocument = new TypedDocumentString(`
    query Lexicon($contract: String) {
  terms(contract: $contract) {
    printed
    slug
    aliases
    expansion
    denotes {
      label
    }
  }
}
    `) as unknown as TypedDocumentString<LexiconQuery, LexiconQueryVariables>;
export const DiscrepanciesDocument = new TypedDocumentString(`
    query Discrepancies($contract: String) {
  discrepancies(contract: $contract) {
    ...Thing
    discrepancyKind
    explanation
    readings {
      id
      value
      citations {
        ...Proof
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`) as unknown as TypedDocumentString<DiscrepanciesQuery, DiscrepanciesQueryVariables>;
export const GapCountsDocument = new TypedDocumentString(`
    query GapCounts($asOf: Date, $contract: String) {
  gapCounts(asOf: $asOf, contract: $contract) {
    kind
    label
    count
  }
}
    `) as unknown as TypedDocumentString<GapCountsQuery, GapCountsQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($asOf: Date, $contract: String, $kinds: [GapKind!], $after: String) {
  gaps(asOf: $asOf, contract: $contract, kinds: $kinds, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        kind
        absence
        explanation
        about {
          ...Thing
        }
        citations {
          ...Proof
        }
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const SheetDocument = new TypedDocumentString(`
    query Sheet($asOf: Date, $slug: String!, $id: ID!) {
  entity(slug: $slug) {
    ...Thing
    aliases
    ... on Dispositif {
      acronym
      form
      regime
      leadStatus(asOf: $asOf)
      leads(asOf: $asOf) {
        ...Thing
      }
      agreement {
        parties(asOf: $asOf) {
          ...RoleLine
        }
        signedOn {
          ...Moment
        }
        terms {
          ...FactLine
        }
        extensions {
          ...Moment
        }
        amends {
          ...Thing
        }
        annexedTo {
          ...Thing
        }
      }
      placeScope
      places {
        ...Thing
      }
      themes {
        ...Thing
      }
      nationalSchemes {
        ...Thing
      }
      occurrences {
        id
        ...Listed
      }
    }
    ... on Actor {
      acronym
      actorKind
      siren
      siret
      groupSize
      viaGroup(asOf: $asOf, first: 60) {
        totalCount
        edges {
          node {
            ...RoleLine
          }
        }
      }
      viaServices(asOf: $asOf, first: 60) {
        totalCount
        edges {
          node {
            ...RoleLine
          }
        }
      }
      signatures {
        id
        status
        printedName
        capacity
        document {
          label
          slug
        }
        citations {
          ...Proof
        }
      }
    }
    ... on Instance {
      acronym
      instanceLevel: level
      frequency
      leadStatus(asOf: $asOf)
      placeScope
      chairs(asOf: $asOf) {
        ...Thing
      }
      places {
        ...Thing
      }
      themes {
        ...Thing
      }
      occurrences {
        id
        ...Listed
      }
    }
    ... on Qpv {
      code2015
      code2024
      communes {
        ...Thing
      }
      areas {
        ...Thing
      }
      dispositifsNamed {
        ...Placed
      }
      dispositifsInArea {
        ...Placed
      }
      dispositifsInCommune {
        ...Placed
      }
      official {
        code
        populations {
          count
          year
          source {
            label
            publisher
          }
        }
      }
    }
    ... on Commune {
      insee
      siren
      authority {
        ...Thing
      }
      qpvs {
        ...Thing
      }
      official {
        populations {
          count
          year
          source {
            label
            publisher
          }
        }
      }
    }
    ... on Objective {
      level
      rank: number
      occurrences {
        id
        ...Listed
      }
      dispositifs {
        ...Thing
      }
      themes {
        ...Thing
      }
      vigilancePoints {
        ...Thing
      }
      indicators {
        ...Thing
      }
    }
    ... on VigilancePoint {
      text
      themes {
        ...Thing
      }
      answeredBy {
        ...Thing
      }
      dispositifs {
        ...Thing
      }
      objectives {
        ...Thing
      }
    }
    ... on Term {
      printed
      expansion
      defined
      denotes {
        ...Thing
      }
      homonyms {
        label
        slug
        expansion
      }
    }
    ... on Theme {
      parent {
        ...Thing
      }
      parts {
        ...Thing
      }
      columns {
        heading
        filled
      }
    }
    ... on Contract {
      officialCode
      generation
      period {
        from {
          printed
        }
        to {
          printed
        }
      }
      counts {
        dispositifs
        signatories
        instances
        objectives
        vigilancePoints
        commitments
      }
    }
    ... on Area {
      qpvs {
        ...Thing
      }
    }
    ... on Row {
      emptyColumns
      filledColumns
      firstLine
      lastLine
      themes {
        ...Thing
      }
    }
    ... on Document {
      datePrinted
      publisher
      url
      documentLicence: licence
    }
    ... on Discrepancy {
      ...TwoThings
    }
    ... on Figure {
      number
      printedFigure: printed
      unit
    }
    ... on Epci {
      epciSiren: siren
    }
    ... on Commitment {
      fulfilment
      common
    }
  }
  asSubject: facts(asOf: $asOf, filter: {subject: $id}, first: 100) {
    totalCount
    edges {
      node {
        ...FactLine
      }
    }
  }
  asObject: facts(asOf: $asOf, filter: {object: $id}, first: 100) {
    totalCount
    edges {
      node {
        ...FactLine
      }
    }
  }
  discrepancies: facts(
    asOf: $asOf
    filter: {object: $id, subjectKind: [DISCREPANCY], relation: ["CONCERNS"]}
    first: 50
  ) {
    edges {
      node {
        subject {
          __typename
          ... on Discrepancy {
            ...TwoThings
          }
        }
      }
    }
  }
  held: whoDoesWhat(asOf: $asOf, filter: {holder: $id}, first: 100) {
    totalCount
    edges {
      node {
        ...RoleLine
      }
    }
  }
  about: whoDoesWhat(asOf: $asOf, filter: {target: $id}, first: 100) {
    totalCount
    edges {
      node {
        ...RoleLine
      }
    }
  }
  placed: facts(
    asOf: $asOf
    filter: {place: $id, relation: ["DEPLOYED"]}
    first: 100
  ) {
    totalCount
    edges {
      node {
        ...FactLine
      }
    }
  }
  here: whoDoesWhat(asOf: $asOf, filter: {place: $id}, first: 100) {
    totalCount
    edges {
      node {
        ...RoleLine
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}
fragment FactLine on Fact {
  id
  relation
  role
  printedVerb
  status
  polarity
  basis
  rule
  value
  closure
  capacity
  placeScope
  qualifiers {
    name
    value
  }
  period {
    from {
      printed
    }
    to {
      printed
    }
  }
  places {
    label
    slug
  }
  subject {
    ...Thing
  }
  object {
    ...Thing
  }
  citations {
    ...Proof
  }
}
fragment RoleLine on Involvement {
  id
  family
  roleCode: role
  roleLabel
  printedVerb
  status
  polarity
  basis
  rule
  seats
  capacity
  placeScope
  experimental
  onBehalfOf {
    label
    slug
  }
  holder {
    ...Thing
  }
  target {
    ...Thing
  }
  places {
    label
    slug
  }
  period {
    from {
      printed
    }
    to {
      printed
    }
  }
  citations {
    ...Proof
  }
}
fragment Placed on Dispositif {
  ...Thing
  deployed: facts(asOf: $asOf, filter: {relation: ["DEPLOYED"]}, first: 20) {
    edges {
      node {
        id
        printedVerb
        status
        polarity
        basis
        rule
        places {
          label
          slug
        }
        citations {
          ...Proof
        }
      }
    }
  }
  roles: involvements(asOf: $asOf, first: 50) {
    edges {
      node {
        id
        printedVerb
        status
        polarity
        basis
        rule
        holder {
          label
          slug
        }
        places {
          label
          slug
        }
        citations {
          ...Proof
        }
      }
    }
  }
}
fragment Listed on Occurrence {
  citations {
    ...Proof
  }
  row {
    ...Thing
    occurrences {
      id
      listed {
        ...Thing
      }
      citations {
        ...Proof
      }
    }
  }
}
fragment TwoThings on Discrepancy {
  ...Thing
  discrepancyKind
  explanation
  chosen
  readings {
    id
    citations {
      ...Proof
    }
  }
}
fragment Moment on Milestone {
  ...Thing
  printedVerb
  date {
    from {
      printed
    }
    to {
      printed
    }
  }
  citations {
    ...Proof
  }
}`) as unknown as TypedDocumentString<SheetQuery, SheetQueryVariables>;
export const ThemeSheetDocument = new TypedDocumentString(`
    query ThemeSheet($asOf: Date, $id: ID!, $contract: String) {
  objectives(filter: {theme: $id}, first: 60) {
    totalCount
    edges {
      node {
        ...Thing
        citations {
          ...Proof
        }
        under: facts(filter: {relation: ["UNDER_THEME", "LISTED_IN"]}, first: 6) {
          edges {
            node {
              ...Under
            }
          }
        }
      }
    }
  }
  dispositifs(asOf: $asOf, filter: {theme: $id}, first: 60) {
    totalCount
    edges {
      node {
        ...Thing
        leadStatus(asOf: $asOf)
        under: facts(filter: {relation: ["UNDER_THEME", "LISTED_IN"]}, first: 6) {
          edges {
            node {
              ...Under
            }
          }
        }
      }
    }
  }
  vigilancePoints(filter: {theme: $id}, first: 60) {
    totalCount
    edges {
      node {
        ...Thing
        citations {
          ...Proof
        }
        under: facts(filter: {relation: ["UNDER_THEME", "LISTED_IN"]}, first: 6) {
          edges {
            node {
              ...Under
            }
          }
        }
      }
    }
  }
  roles: whoDoesWhat(asOf: $asOf, filter: {theme: $id}, first: 100) {
    totalCount
    edges {
      node {
        ...RoleLine
      }
    }
  }
  gaps(contract: $contract, kinds: [THEME_WITHOUT_VIGILANCE], first: 100) {
    edges {
      node {
        ...Unsaid
      }
    }
  }
}
    fragment Thing on Entity {
  __typename
  id
  kind
  label
  slug
}
fragment Proof on Citation {
  section
  firstLine
  lastLine
  quote
  column
  url
  retrievedOn
  document {
    label
    slug
  }
}
fragment RoleLine on Involvement {
  id
  family
  roleCode: role
  roleLabel
  printedVerb
  status
  polarity
  basis
  rule
  seats
  capacity
  placeScope
  experimental
  onBehalfOf {
    label
    slug
  }
  holder {
    ...Thing
  }
  target {
    ...Thing
  }
  places {
    label
    slug
  }
  period {
    from {
      printed
    }
    to {
      printed
    }
  }
  citations {
    ...Proof
  }
}
fragment Under on Fact {
  id
  relation
  status
  object {
    label
    slug
  }
  citations {
    ...Proof
  }
}
fragment Unsaid on Gap {
  explanation
  about {
    slug
  }
}`) as unknown as TypedDocumentString<ThemeSheetQuery, ThemeSheetQueryVariables>;
export const QpvSheetDocument = new TypedDocumentString(`
    query QpvSheet {
  gaps(
    kinds: [QPV_WITHOUT_INSTANCE, QPV_WITHOUT_AGREEMENT, QPV_WITHOUT_DISPOSITIF]
    first: 100
  ) {
    edges {
      node {
        ...Unsaid
      }
    }
  }
}
    fragment Unsaid on Gap {
  explanation
  about {
    slug
  }
}`) as unknown as TypedDocumentString<QpvSheetQuery, QpvSheetQueryVariables>;
export const ContractSheetDocument = new TypedDocumentString(`
    query ContractSheet($asOf: Date, $contract: String) {
  gapCounts(asOf: $asOf, contract: $contract) {
    kind
    label
    count
  }
}
    `) as unknown as TypedDocumentString<ContractSheetQuery, ContractSheetQueryVariables>;
export const OneOfEachDocument = new TypedDocumentString(`
    query OneOfEach {
  actors(first: 1) {
    edges {
      node {
        slug
      }
    }
  }
  communes(first: 1) {
    edges {
      node {
        slug
      }
    }
  }
  contracts(first: 1) {
    edges {
      node {
        slug
        themes {
          slug
        }
      }
    }
  }
  dispositifs(first: 1) {
    edges {
      node {
        slug
      }
    }
  }
  objectives(first: 1) {
    edges {
      node {
        slug
      }
    }
  }
  qpvs(first: 1) {
    edges {
      node {
        slug
      }
    }
  }
  vigilancePoints(first: 1) {
    edges {
      node {
        slug
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OneOfEachQuery, OneOfEachQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $contract: String) {
  search(text: $text, contract: $contract, first: 6) {
    didYouMean
    hits {
      matched
      tellsApart
      entity {
        kind
        label
        slug
        ... on Dispositif {
          acronym
        }
        ... on Actor {
          acronym
        }
        ... on Instance {
          acronym
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;