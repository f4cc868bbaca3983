/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Whether an enumeration is complete: only a closed one proves that something is absent. */
export type Closure =
  /** Complete: a count is printed, or « l’ensemble ». */
  | 'CLOSED'
  /** The document does not say. */
  | 'NOT_STATED'
  /** Examples: it ends in « … » or « etc. ». */
  | 'OPEN';

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

/** What a criterion is for. */
export type CriterionUse =
  /** Judging each action of the contract. */
  | 'EACH_ACTION'
  /** A head of the final evaluation. */
  | 'FINAL_EVALUATION';

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

/** Which facts. Fields combine with AND, values of a list with OR. */
export type FactFilter = {
  /** How it is known. */
  basis?: Array<Basis> | null | undefined;
  /** Proved by words that stand within these lines or reach into them. */
  citedBetweenLines?: LineRange | null | undefined;
  /** Slug or official code of a contract. */
  contract?: string | null | undefined;
  /** Id of the thing on the other side. */
  object?: string | number | null | undefined;
  /** Kind of the thing on the other side. */
  objectKind?: Array<EntityKind> | null | undefined;
  /** Id of a place that the fact itself names. */
  place?: string | number | null | undefined;
  /** Affirmed or denied. */
  polarity?: Array<Polarity> | null | undefined;
  /** What is said: NAMED, INVOLVES, LISTED_IN… */
  relation?: Array<string> | null | undefined;
  /** How far it has come. */
  status?: Array<FactStatus> | null | undefined;
  /** Id of what it is about. */
  subject?: string | number | null | undefined;
  /** Kind of what it is about. */
  subjectKind?: Array<EntityKind> | null | undefined;
  /** Beginnings of words of its labels, verb, value or proof, in any order, whatever the case and accents. */
  text?: string | null | undefined;
  /** Id of the heading under which it is printed, or of which it speaks (an aim that stands under it, a row of its table); or of a heading above it. */
  theme?: string | number | null | undefined;
};

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

/** In what form means are given. */
export type FundingForm =
  /** A dotation. */
  | 'ALLOCATION'
  /** What makes up for a loss. */
  | 'COMPENSATION'
  /** An envelope for several actions. */
  | 'ENVELOPE'
  /** A subvention. */
  | 'GRANT'
  /** Means of another form. */
  | 'OTHER'
  /** Paid posts. */
  | 'POST'
  /** A tax that is not levied. */
  | 'TAX_RELIEF'
  /** Several people who work together. */
  | 'TEAM';

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

/** Whether something holds on a day: partial dates are compared as intervals, and nothing is assumed to have lasted. */
export type Holding =
  /** The day comes after it has begun and before it may have ended. */
  | 'CERTAINLY'
  /** Before it may have begun, or after it has ended. */
  | 'NOT'
  /** No end is stated and the day comes after the document: it may have lasted or not. */
  | 'NOT_STATED'
  /** Its dates are too vague to tell, or none is given. */
  | 'POSSIBLY';

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

/** Lines of a document, both included. */
export type LineRange = {
  /** Id of the document. */
  document: string | number;
  /** First line, from 1. */
  first: number;
  /** Last line, included; not before `first`. */
  last: number;
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

/** How things may stand in each other’s place. */
export type OverlapKind =
  /** One dispositif, listed on several annex rows. */
  | 'LISTED_SEVERAL_TIMES'
  /** Two things whose names are so near that they may be one. */
  | 'NEAR_NAMES'
  /** One aim that several things are said to serve. */
  | 'OBJECTIVE_SERVED_BY_MANY'
  /** Several are said to lead or chair: together when it is said so, else each by itself. */
  | 'SEVERAL_LEADS';

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

/** What brings two things near without linking them. */
export type SharedGround =
  /** No row, heading, place or public brings them near. */
  | 'NOTHING'
  /** They are said of the same place. */
  | 'PLACE'
  /** They are for the same people. */
  | 'PUBLIC'
  /** They stand on the same annex row (« figure sur la même ligne que »). */
  | 'ROW'
  /** They are under the same heading. */
  | 'THEME';

export type AbsencesQueryVariables = Exact<{ [key: string]: never; }>;


export type AbsencesQuery = { lacks: { totalCount: number, edges: Array<{ node: { value: string | null, subject:
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
        , qualifiers: Array<{ name: string, value: string }>, citations: Array<{ firstLine: number | null }> } }> }, dre: { edges: Array<{ node: { value: string | null, closure: Closure, qualifiers: Array<{ name: string, value: string }> } }> }, denied: { edges: Array<{ node: { polarity: Polarity, subject:
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
        , citations: Array<{ firstLine: number | null }> } }> }, theme: Array<{ slug: string, columns: Array<{ heading: string, filled: boolean }>, refersTo: Array<
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
    > }>, contract: { commitments: Array<{ fulfilment: Fulfilment, deadline: { to: { printed: string } | null } | null }>, evaluation: { criteria: Array<{ label: string }>, finalHeads: Array<{ label: string }>, findings: Array<{ label: string }> } } | null, vigilance: { edges: Array<{ node: { text: string, answeredBy: Array<
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
        >, concerns: Array<
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
        > } }> } };

export type PassageQueryVariables = Exact<{
  document: string | number;
}>;


export type PassageQuery = { facts: { totalCount: number, edges: Array<{ node: { relation: string, subject:
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
         } }> } };

export type ByEveryAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type ByEveryAddressQuery = { commune: { id: string, slug: string, siren: string | null, epci: { slug: string } | null, authority: { slug: string } | null, qpvs: Array<{ label: string }> } | null, entity:
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
    | { id: string, kind: EntityKind, label: string }
   | null, actor: { label: string, acronym: string | null } | null, contract: { officialCode: string | null } | null, unknownCode: { label: string } | null, nothing:
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
   | null };

export type ByIdsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ByIdsQuery = { nodes: Array<
    | { __typename: 'Actor', label: string, id: string }
    | { __typename: 'Area', label: string, id: string }
    | { __typename: 'Commitment', label: string, id: string }
    | { __typename: 'Commune', label: string, id: string }
    | { __typename: 'Competence', label: string, id: string }
    | { __typename: 'Contract', label: string, id: string }
    | { __typename: 'Criterion', label: string, id: string }
    | { __typename: 'Departement', label: string, id: string }
    | { __typename: 'Discrepancy', label: string, id: string }
    | { __typename: 'Dispositif', label: string, id: string }
    | { __typename: 'Document', label: string, id: string }
    | { __typename: 'Epci', label: string, id: string }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Figure', label: string, id: string }
    | { __typename: 'Finding', label: string, id: string }
    | { __typename: 'Funding', label: string, id: string }
    | { __typename: 'Indicator', label: string, id: string }
    | { __typename: 'Instance', label: string, id: string }
    | { __typename: 'Involvement', id: string, holder:
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
       }
    | { __typename: 'Milestone', label: string, id: string }
    | { __typename: 'NationalScheme', label: string, id: string }
    | { __typename: 'Objective', label: string, id: string }
    | { __typename: 'Occurrence', id: string }
    | { __typename: 'Priority', label: string, id: string }
    | { __typename: 'Public', label: string, id: string }
    | { __typename: 'Qpv', label: string, id: string }
    | { __typename: 'Row', label: string, id: string }
    | { __typename: 'Signature', id: string }
    | { __typename: 'Site', label: string, id: string }
    | { __typename: 'Term', label: string, id: string }
    | { __typename: 'Theme', label: string, id: string }
    | { __typename: 'VigilancePoint', label: string, id: string }
   | null> };

export type AnAgreementQueryVariables = Exact<{
  slug: string;
  on: string;
}>;


export type AnAgreementQuery = { dispositif: { agreement: { parties: Array<{ status: FactStatus | null, holder:
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
         }>, terms: Array<{ holds: Holding, period: { to: { from: string | null, printed: string } | null } | null }>, signedOn: Array<{ date: { from: { from: string | null } | null } | null, agents: Array<
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
        > }>, extensions: Array<{ label: string }>, annexedTo: Array<
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
      > } | null } | null };

export type PartiesThenQueryVariables = Exact<{
  slug: string;
}>;


export type PartiesThenQuery = { dispositif: { agreement: { before: Array<{ holder:
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
         }>, after: Array<{ holder:
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
         }> } | null } | null };

export type InForceQueryVariables = Exact<{
  on: string;
  soon: string;
}>;


export type InForceQuery = { on: { edges: Array<{ node: { slug: string } }> }, ending: { edges: Array<{ node: { slug: string, agreement: { terms: Array<{ period: { to: { printed: string } | null } | null }> } | null } }> }, possible: { totalCount: number }, all: { totalCount: number } };

export type ThenQueryVariables = Exact<{
  cpei: string;
  fsl: string | number;
}>;


export type ThenQuery = { before: { leadStatus: LeadStatus } | null, stated: { leadStatus: LeadStatus } | null, facts: { totalCount: number }, whoDoesWhat: { edges: Array<{ node: { before: Holding, in: Holding, after: Holding, holder:
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
         } }> } };

export type AnAimQueryVariables = Exact<{
  slug: string;
  row: string;
}>;


export type AnAimQuery = { aim:
    | { __typename: 'Actor' }
    | { __typename: 'Area' }
    | { __typename: 'Commitment' }
    | { __typename: 'Commune' }
    | { __typename: 'Competence' }
    | { __typename: 'Contract' }
    | { __typename: 'Criterion' }
    | { __typename: 'Departement' }
    | { __typename: 'Discrepancy' }
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
    | { __typename: 'Objective', level: ObjectiveLevel, publics: Array<{ label: string }>, rows: Array<{ label: string }>, occurrences: Array<{ row: { label: string }, citations: Array<{ firstLine: number | null, column: string | null }> }>, dispositifs: Array<{ label: string }>, sameRow: Array<
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
      >, citations: Array<{ firstLine: number | null }> }
    | { __typename: 'Priority' }
    | { __typename: 'Public' }
    | { __typename: 'Qpv' }
    | { __typename: 'Row' }
    | { __typename: 'Site' }
    | { __typename: 'Term' }
    | { __typename: 'Theme' }
    | { __typename: 'VigilancePoint' }
   | null, row:
    | { __typename: 'Actor' }
    | { __typename: 'Area' }
    | { __typename: 'Commitment' }
    | { __typename: 'Commune' }
    | { __typename: 'Competence' }
    | { __typename: 'Contract' }
    | { __typename: 'Criterion' }
    | { __typename: 'Departement' }
    | { __typename: 'Discrepancy' }
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
    | { __typename: 'Row', objectives: Array<{ label: string }>, dispositifs: Array<{ label: string }>, vigilancePoints: Array<{ label: string }> }
    | { __typename: 'Site' }
    | { __typename: 'Term' }
    | { __typename: 'Theme' }
    | { __typename: 'VigilancePoint' }
   | null };

export type AimFiltersQueryVariables = Exact<{
  contract: string;
  public: string | number;
  theme: string | number;
}>;


export type AimFiltersQuery = { bare: { edges: Array<{ node: { rows: Array<{ label: string }> } }> }, all: { totalCount: number }, unmeasured: { totalCount: number }, forPublic: { edges: Array<{ node: { publics: Array<{ slug: string }> } }> }, ofTheme: { totalCount: number, edges: Array<{ node: { themes: Array<{ label: string }> } }> }, contract: { counts: { objectives: number }, priorities: Array<{ label: string, facts: { edges: Array<{ node: { citations: Array<{ firstLine: number | null }> } }> } }> } | null };

export type DispositifsOfAThemeQueryVariables = Exact<{
  contract: string;
}>;


export type DispositifsOfAThemeQuery = { themes: Array<{ slug: string, parent: { label: string } | null, dispositifs: { totalCount: number, edges: Array<{ node: { slug: string, label: string, leadStatus: LeadStatus } }> } }> };

export type TheSteeringCommitteeQueryVariables = Exact<{
  slug: string;
}>;


export type TheSteeringCommitteeQuery = { instance: { frequency: string | null, leadStatus: LeadStatus, chairs: Array<
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
    >, members: Array<{ role: Role, seats: number | null, printedVerb: string | null, holder:
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
       }>, fedBy: Array<{ label: string }>, holds: { edges: Array<{ node: { role: Role, target:
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
          , citations: Array<{ firstLine: number | null }> } }> }, facts: { edges: Array<{ node: { value: string | null, citations: Array<{ firstLine: number | null, quote: string | null }> } }> } } | null };

export type BehindACellQueryVariables = Exact<{ [key: string]: never; }>;


export type BehindACellQuery = { coverage: { rows: Array<{ label: string }>, columns: Array<{ label: string }>, cells: Array<{ row: number, column: number, count: number, facts: Array<{ relation: string, subject:
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
        , citations: Array<{ quote: string | null }> }> }> } };

export type WhoSitsInTheCpeiQueryVariables = Exact<{
  slug: string;
}>;


export type WhoSitsInTheCpeiQuery = { instance: { acronym: string | null, leadStatus: LeadStatus, replaces: Array<
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
    >, involvements: { edges: Array<{ node: { role: Role, holder:
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
          , citations: Array<{ firstLine: number | null }> } }> } } | null };

export type HowItWillBeJudgedQueryVariables = Exact<{ [key: string]: never; }>;


export type HowItWillBeJudgedQuery = { evaluationView: Array<{ use: CriterionUse, notAssessable: Array<string>, criterion: { label: string, citations: Array<{ quote: string | null }> }, measures: Array<{ key: string, label: string, count: number, total: number | null, facts: Array<{ citations: Array<{ quote: string | null }> }> }> }> };

export type ThenAndNowQueryVariables = Exact<{ [key: string]: never; }>;


export type ThenAndNowQuery = { comparison: { left: { asOf: string | null, contract: { slug: string } }, right: { asOf: string | null }, measures: Array<{ key: string, left: number, right: number, difference: number }>, gaps: Array<{ key: string, left: number, right: number, difference: number }>, factsOnlyLeft: Array<{ relation: string, period: { to: { printed: string } | null } | null, citations: Array<{ quote: string | null }> }>, factsOnlyRight: Array<{ id: string }> } | null };

export type OneFlatTableQueryVariables = Exact<{
  filter?: FactFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OneFlatTableQuery = { facts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, relation: string, value: string | null, basis: Basis, status: FactStatus | null, closure: Closure, subject:
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
        , object:
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
         | null, citations: Array<{ firstLine: number | null, lastLine: number | null, quote: string | null, marks: Array<{ start: number, end: number }> }> } }> } };

export type TheDocumentQueryVariables = Exact<{ [key: string]: never; }>;


export type TheDocumentQuery = { entity:
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
   | null };

export type TheThemeQueryVariables = Exact<{ [key: string]: never; }>;


export type TheThemeQuery = { entity:
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
   | null };

export type FindQueryVariables = Exact<{
  text: string;
}>;


export type FindQuery = { dispositifs: { edges: Array<{ node: { label: string } }> }, actors: { edges: Array<{ node: { label: string } }> }, communes: { edges: Array<{ node: { label: string } }> } };

export type WhereTheHolesAreQueryVariables = Exact<{
  contract: string;
}>;


export type WhereTheHolesAreQuery = { all: { totalCount: number }, led: { totalCount: number, edges: Array<{ node: { label: string } }> }, steered: { totalCount: number }, run: { totalCount: number }, unknown: { totalCount: number }, alone: { totalCount: number }, together: { totalCount: number }, listedTwice: { edges: Array<{ node: { label: string } }> }, uncoded: { totalCount: number }, quarters: { totalCount: number }, communes: { totalCount: number }, withQpv: { totalCount: number } };

export type WhatAnAcronymMeansQueryVariables = Exact<{
  contract: string;
}>;


export type WhatAnAcronymMeansQuery = { dispositifs: { edges: Array<{ node: { label: string, acronym: string | null, aliases: Array<string>, themes: Array<{ label: string }> } }> } };

export type HowRelatedQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxHops?: number | null | undefined;
}>;


export type HowRelatedQuery = { paths: Array<{ hops: number, complete: boolean, sentence: string, steps: Array<{ sentence: string, from:
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
      , to:
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
      , fact: { relation: string } }>, missing: { shared: SharedGround, sentence: string, through:
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
       | null, between: Array<
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
      > } | null, citations: Array<{ quote: string | null }> }> };

export type MatrixQueryVariables = Exact<{
  rows: CoverageAxis;
  columns: CoverageAxis;
  contract?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MatrixQuery = { coverage: { caption: string, rows: Array<{ key: string, label: string, placeScope: PlaceScope | null, entity:
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
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
        | { slug: string, kind: EntityKind }
       | null }>, columns: Array<{ key: string, label: string }>, cells: Array<{ row: number, column: number, count: number, announced: number, viaGroup: number, state: CoverageState }>, rowTotals: Array<{ count: number, state: CoverageState, notStated: number }>, columnTotals: Array<{ count: number, state: CoverageState, notStated: number }>, total: { count: number, state: CoverageState, notStated: number } } };

export type MeansQueryVariables = Exact<{ [key: string]: never; }>;


export type MeansQuery = { dpv: { funding: Array<{ amount: string | null, funders: Array<
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
      >, eligiblePlaces: Array<
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
      > }> } | null, abatement: { funding: Array<{ form: FundingForm, amount: string | null, funders: Array<
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
      > }>, figures: Array<{ number: string, unit: string, about: Array<
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
      >, facts: { edges: Array<{ node: { citations: Array<{ firstLine: number | null, quote: string | null }> } }> } }> } | null, contract: { figures: Array<{ number: string, unit: string, printed: string | null, approximate: boolean, citations: Array<{ firstLine: number | null }>, about: Array<
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
      > }> } | null };

export type WhatIsMissingQueryVariables = Exact<{
  kinds?: Array<GapKind> | GapKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WhatIsMissingQuery = { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { kind: GapKind, absence: AbsenceKind, explanation: string, about:
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
        , citations: Array<{ quote: string | null, firstLine: number | null }> } }> }, gapCounts: Array<{ kind: GapKind, label: string, count: number }> };

export type WhatOverlapsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatOverlapsQuery = { overlaps: Array<{ kind: OverlapKind, explanation: string, score: number | null, decision: string | null, things: Array<
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
    >, facts: Array<{ relation: string, citations: Array<{ quote: string | null }> }> }>, discrepancies: Array<{ slug: string, discrepancyKind: DiscrepancyKind, readings: Array<{ value: string | null, citations: Array<{ quote: string | null }> }>, citations: Array<{ firstLine: number | null }> }> };

export type WhatHappensInAnAreaQueryVariables = Exact<{
  slug: string;
}>;


export type WhatHappensInAnAreaQuery = { entity:
    | { label: string }
    | { label: string, qpvs: Array<{ label: string, dispositifsNamed: Array<{ label: string }>, dispositifsInArea: Array<{ label: string }> }>, involvements: { totalCount: number, edges: Array<{ node: { role: Role, holder:
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
            , target:
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
            > } }> } }
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
   | null };

export type WhoDoesThePopacQueryVariables = Exact<{
  slug: string;
}>;


export type WhoDoesThePopacQuery = { dispositif: { acronym: string | null, leadStatus: LeadStatus, leads: Array<
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
    >, involvements: { edges: Array<{ node: { role: Role, status: FactStatus | null, printedVerb: string | null, holder:
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
          , citations: Array<{ firstLine: number | null, quote: string | null, section: string | null }> } }> }, occurrences: Array<{ row: { label: string }, themes: Array<{ label: string }>, citations: Array<{ firstLine: number | null, column: string | null }> }> } | null };

export type TheSignatoriesQueryVariables = Exact<{
  contract: string;
}>;


export type TheSignatoriesQuery = { contract: { label: string, generation: string, period: { from: { from: string | null, printed: string } | null, to: { to: string | null, printed: string } | null } | null, documents: Array<{ datePrinted: string | null, amends: { officialCode: string | null } | null }>, signatories: Array<{ printedName: string, capacity: string | null, status: FactStatus | null, actor:
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
      , onBehalfOf:
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
       | null }>, counts: { signatories: number, involvements: number } } | null, actors: { totalCount: number } };

export type SuccessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SuccessionQuery = { metropole: { succeeds: Array<{ label: string, succeededBy: Array<{ label: string }> }> } | null, health: { followedBy: Array<
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
    > } | null, renewal: { related: Array<
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
    > } | null };

export type PowersQueryVariables = Exact<{ [key: string]: never; }>;


export type PowersQuery = { contract: { competences: Array<{ slug: string, holders: Array<
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
      >, transferredFrom: Array<
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
      >, since: { from: { printed: string } | null } | null }> } | null };

export type PromisesQueryVariables = Exact<{ [key: string]: never; }>;


export type PromisesQuery = { state: { commitments: Array<{ slug: string, common: boolean }> } | null, committee: { validates: Array<
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
    > } | null };

export type ARowQueryVariables = Exact<{
  first: number;
}>;


export type ARowQuery = { facts: { edges: Array<{ node: { relation: string, role: Role | null, capacity: string | null, subject:
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
         } }> } };

export type AQuarterQueryVariables = Exact<{ [key: string]: never; }>;


export type AQuarterQuery = { qpv: { instances: Array<{ label: string }>, figures: Array<{ printed: string | null, unit: string }> } | null };

export type WhatAnActorDoesQueryVariables = Exact<{
  slug: string;
}>;


export type WhatAnActorDoesQuery = { actor: { id: string, memberOf: Array<{ label: string }>, members: Array<{ label: string }>, signatures: Array<{ capacity: string | null, status: FactStatus | null }>, involvements: { totalCount: number, edges: Array<{ node: { role: Role, holder:
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
          , target:
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
           } }> }, viaGroup: { totalCount: number, edges: Array<{ node: { role: Role, holder:
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
          , target:
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
           } }> } } | null };

export type WhatCountsForAHolderQueryVariables = Exact<{
  holder: string | number;
  viaGroup?: boolean | null | undefined;
  services?: boolean | null | undefined;
}>;


export type WhatCountsForAHolderQuery = { whoDoesWhat: { totalCount: number, edges: Array<{ node: { holder:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         } }> } };

export type WordsQueryVariables = Exact<{ [key: string]: never; }>;


export type WordsQuery = { cls: Array<{ printed: string, expansion: string | null, homonyms: Array<{ printed: string, expansion: string | null }>, denotes: Array<
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
    > }>, all: Array<{ printed: string, defined: boolean, expansions: Array<{ value: string | null, citations: Array<{ firstLine: number | null }> }>, facts: { edges: Array<{ node: { citations: Array<{ firstLine: number | null }> } }> } }>, discrepancies: Array<{ discrepancyKind: DiscrepancyKind, explanation: string, chosen: string | null, readings: Array<{ value: string | null }>, citations: Array<{ firstLine: number | null }>, concerns: Array<
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
    > }> };


export const AbsencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Absences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"lacks"},"name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"StringValue","value":"grand-nancy-2015","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"relation"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"LACKS","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"qualifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dre"},"name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"StringValue","value":"grand-nancy-2015/dispositif/dre","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"relation"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ENUMERATES","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"closure"}},{"kind":"Field","name":{"kind":"Name","value":"qualifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"denied"},"name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"StringValue","value":"grand-nancy-2015","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"polarity"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DENIED"},{"kind":"EnumValue","value":"DENIED_FOR_SOME"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theme"},"name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refersTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"grand-nancy-2015","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fulfilment"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finalHeads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"vigilance"},"name":{"kind":"Name","value":"vigilancePoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"theme"},"value":{"kind":"StringValue","value":"grand-nancy-2015/theme/petite-enfance","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AbsencesQuery, AbsencesQueryVariables>;
export const PassageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Passage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"citedBetweenLines"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"document"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"391"}},{"kind":"ObjectField","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"395"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PassageQuery, PassageQueryVariables>;
export const ByEveryAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ByEveryAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"insee"},"value":{"kind":"StringValue","value":"54395","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"epci"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qpvs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"commune/54395","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"siren"},"value":{"kind":"StringValue","value":"245400676","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"grand-nancy-2015","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officialCode"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unknownCode"},"name":{"kind":"Name","value":"qpv"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"QP054001","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nothing"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"commune/00000","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ByEveryAddressQuery, ByEveryAddressQueryVariables>;
export const ByIdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ByIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Involvement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ByIdsQuery, ByIdsQueryVariables>;
export const AnAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispositif"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annexedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnAgreementQuery, AnAgreementQueryVariables>;
export const PartiesThenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartiesThen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispositif"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2018-05-27","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"after"},"name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2018-05-28","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartiesThenQuery, PartiesThenQueryVariables>;
export const InForceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InForce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"soon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"on"},"name":{"kind":"Name","value":"dispositifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"inForceOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ending"},"name":{"kind":"Name","value":"dispositifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"inForceOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"endsBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"soon"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printed"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"possible"},"name":{"kind":"Name","value":"dispositifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2030-01-01","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"dispositifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<InForceQuery, InForceQueryVariables>;
export const ThenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Then"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cpei"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fsl"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"instance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cpei"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2016-01-01","block":false}}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"stated"},"name":{"kind":"Name","value":"instance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cpei"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fsl"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whoDoesWhat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"target"},"value":{"kind":"StringValue","value":"grand-nancy-2015","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LEADS"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"holds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"1999-12-31","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"in"},"name":{"kind":"Name","value":"holds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2010-01-01","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"after"},"name":{"kind":"Name","value":"holds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2022-06-01","block":false}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<ThenQuery, ThenQueryVariables>;
export const AnAimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnAim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"row"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"aim"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"publics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sameRow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"row"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"row"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Row"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositifs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vigilancePoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnAimQuery, AnAimQueryVariables>;
export const AimFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AimFilters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contract"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"public"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"bare"},"name":{"kind":"Name","value":"objectives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"withoutDispositif"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"objectives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unmeasured"},"name":{"kind":"Name","value":"objectives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"withoutIndicator"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"forPublic"},"name":{"kind":"Name","value":"objectives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"public"},"value":{"kind":"Variable","name":{"kind":"Name","value":"public"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofTheme"},"name":{"kind":"Name","value":"objectives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectives"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priorities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AimFiltersQuery, AimFiltersQueryVariables>;
export const DispositifsOfAThemeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DispositifsOfATheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contract"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"leadStatus"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DispositifsOfAThemeQuery, DispositifsOfAThemeQueryVariables>;
export const TheSteeringCommitteeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TheSteeringCommittee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"leadStatus"}},{"kind":"Field","name":{"kind":"Name","value":"chairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"printedVerb"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"relation"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"MEETS","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TheSteeringCommitteeQuery, TheSteeringCommitteeQueryVariables>;
export const BehindACellDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BehindACell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"EnumValue","value":"COMMUNE"}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"EnumValue","value":"DISPOSITIF"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KNOWN"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BehindACellQuery, BehindACellQueryVariables>;
export const WhoSitsInTheCpeiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoSitsInTheCpei"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"leadStatus"}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"involvements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoSitsInTheCpeiQuery, WhoSitsInTheCpeiQueryVariables>;
export const HowItWillBeJudgedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowItWillBeJudged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluationView"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notAssessable"}}]}}]}}]} as unknown as DocumentNode<HowItWillBeJudgedQuery, HowItWillBeJudgedQueryVariables>;
export const ThenAndNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThenAndNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2019-11-15","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"withAsOf"},"value":{"kind":"StringValue","value":"2023-06-30","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factsOnlyLeft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"factsOnlyRight"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ThenAndNowQuery, ThenAndNowQueryVariables>;
export const OneFlatTableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneFlatTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FactFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closure"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneFlatTableQuery, OneFlatTableQueryVariables>;
export const TheDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TheDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"grand-nancy-2015/document/protocole-2019","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TheDocumentQuery, TheDocumentQueryVariables>;
export const TheThemeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TheTheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"grand-nancy-2015/theme/securite","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TheThemeQuery, TheThemeQueryVariables>;
export const FindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Find"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispositifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindQuery, FindQueryVariables>;
export const WhereTheHolesAreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereTheHolesAre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contract"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"dispositifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"led"},"name":{"kind":"Name","value":"dispositifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"leadStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"steered"},"name":{"kind":"Name","value":"dispositifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"leadStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OTHER_STEERING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"run"},"name":{"kind":"Name","value":"dispositifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"leadStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RUN_ONLY"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unknown"},"name":{"kind":"Name","value":"dispositifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"leadStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NOT_STATED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"alone"},"name":{"kind":"Name","value":"dispositifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"withoutInvolvement"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"together"},"name":{"kind":"Name","value":"dispositifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"withoutInvolvement"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"listedTwice"},"name":{"kind":"Name","value":"dispositifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"listedMoreThanOnce"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"uncoded"},"name":{"kind":"Name","value":"qpvs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"hasCode"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"quarters"},"name":{"kind":"Name","value":"qpvs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withQpv"},"name":{"kind":"Name","value":"communes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"hasQpv"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<WhereTheHolesAreQuery, WhereTheHolesAreQueryVariables>;
export const WhatAnAcronymMeansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatAnAcronymMeans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contract"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispositifs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"contrat local","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatAnAcronymMeansQuery, WhatAnAcronymMeansQueryVariables>;
export const HowRelatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowRelated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]} as unknown as DocumentNode<HowRelatedQuery, HowRelatedQueryVariables>;
export const MatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Matrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageAxis"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageAxis"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contract"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}},{"kind":"Argument","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"placeScope"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"announced"}},{"kind":"Field","name":{"kind":"Name","value":"viaGroup"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columnTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"}}]}}]}}]}}]} as unknown as DocumentNode<MatrixQuery, MatrixQueryVariables>;
export const MeansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Means"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"dpv"},"name":{"kind":"Name","value":"dispositif"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"grand-nancy-2015/dispositif/dpv","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"funders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligiblePlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"abatement"},"name":{"kind":"Name","value":"dispositif"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"grand-nancy-2015/dispositif/abattement-tfpb","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"funders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"grand-nancy-2015","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeansQuery, MeansQueryVariables>;
export const WhatIsMissingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIsMissing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GapKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gapCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<WhatIsMissingQuery, WhatIsMissingQueryVariables>;
export const WhatOverlapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatOverlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"things"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"discrepancyKind"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}}]}}]}}]}}]} as unknown as DocumentNode<WhatOverlapsQuery, WhatOverlapsQueryVariables>;
export const WhatHappensInAnAreaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatHappensInAnArea"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Area"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qpvs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"dispositifsNamed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositifsInArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"involvements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatHappensInAnAreaQuery, WhatHappensInAnAreaQueryVariables>;
export const WhoDoesThePopacDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoDoesThePopac"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispositif"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"leadStatus"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"involvements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"families"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STEERING"},{"kind":"EnumValue","value":"RUNNING"},{"kind":"EnumValue","value":"STARTING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"printedVerb"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoDoesThePopacQuery, WhoDoesThePopacQueryVariables>;
export const TheSignatoriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TheSignatories"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contract"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"officialCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"generation"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datePrinted"}},{"kind":"Field","name":{"kind":"Name","value":"amends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officialCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printedName"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signatories"}},{"kind":"Field","name":{"kind":"Name","value":"involvements"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contract"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contract"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"signatory"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"hasInvolvement"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TheSignatoriesQuery, TheSignatoriesQueryVariables>;
export const SuccessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Succession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"metropole"},"name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"actor/metropole-du-grand-nancy","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"succeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"succeededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"health"},"name":{"kind":"Name","value":"dispositif"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"grand-nancy-2015/dispositif/cls-1","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"renewal"},"name":{"kind":"Name","value":"dispositif"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"grand-nancy-2015/dispositif/cls-2","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]} as unknown as DocumentNode<SuccessionQuery, SuccessionQueryVariables>;
export const PowersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Powers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"grand-nancy-2015","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transferredFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printed"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PowersQuery, PowersQueryVariables>;
export const PromisesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"actor/etat","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"common"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"committee"},"name":{"kind":"Name","value":"instance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"grand-nancy-2015/instance/copil-plenier","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<PromisesQuery, PromisesQueryVariables>;
export const ARowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ARow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"relation"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"INVOLVES","block":false},{"kind":"StringValue","value":"SIGNATURE","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"préfet","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ARowQuery, ARowQueryVariables>;
export const AQuarterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AQuarter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qpv"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"qpv/grand-nancy-les-provinces","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]} as unknown as DocumentNode<AQuarterQuery, AQuarterQueryVariables>;
export const WhatAnActorDoesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatAnActorDoes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"involvements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viaGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatAnActorDoesQuery, WhatAnActorDoesQueryVariables>;
export const WhatCountsForAHolderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatCountsForAHolder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"holder"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"viaGroup"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"services"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoDoesWhat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"holder"},"value":{"kind":"Variable","name":{"kind":"Name","value":"holder"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"includeViaGroup"},"value":{"kind":"Variable","name":{"kind":"Name","value":"viaGroup"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"includeServices"},"value":{"kind":"Variable","name":{"kind":"Name","value":"services"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatCountsForAHolderQuery, WhatCountsForAHolderQueryVariables>;
export const WordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"cls"},"name":{"kind":"Name","value":"terms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"cls","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"expansion"}},{"kind":"Field","name":{"kind":"Name","value":"homonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"expansion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"defined"}},{"kind":"Field","name":{"kind":"Name","value":"expansions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discrepancyKind"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]} as unknown as DocumentNode<WordsQuery, WordsQueryVariables>;