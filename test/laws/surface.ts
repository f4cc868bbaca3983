/**
 * The part of the public surface that is promised for good: what a client was once told exists, it may count on. The
 * printed schema is larger; this list only grows. It is read as SDL, each definition a lower bound of the schema's own.
 */
export const SURFACE = `
scalar Date

interface Node { id: ID! }
interface Entity implements Node { id: ID! slug: String! kind: EntityKind! label: String! aliases: [String!]! }

enum EntityKind {
  CONTRACT DOCUMENT ACTOR INSTANCE COMPETENCE QPV COMMUNE EPCI DEPARTEMENT AREA SITE THEME ROW OBJECTIVE PRIORITY
  DISPOSITIF NATIONAL_SCHEME MILESTONE VIGILANCE_POINT INDICATOR COMMITMENT ACTION_SHEET PUBLIC FUNDING FIGURE TERM
  FINDING CRITERION DISCREPANCY CLARIFICATION
}
enum Basis { STATED LISTED TABLE_ROW INFERRED REFERENCE DECLARED }
enum FactStatus {
  NOT_STATED IN_FORCE IN_PREPARATION PLANNED RECOMMENDED PROPOSED UNDER_STUDY BEING_SIGNED BLOCK_PRINTED ENDED
}
enum Polarity { AFFIRMED DENIED DENIED_FOR_SOME }
enum RoleFamily { STEERING RUNNING STARTING DECIDING REPORTING FUNDING COMMITTING TAKING_PART RECEIVING OTHER }
enum Role {
  LEADS CO_LEADS RESPONSIBLE CHAIRS CO_CHAIRS COORDINATES CARRIES PROJECT_OWNER AEGIS HOLDS_COMPETENCE
  FACILITATES CO_FACILITATES OPERATES IMPLEMENTS MANAGES CONVENES TRAINS STUDIES ENROLS
  INITIATES LAUNCHES SETS_UP DESIGNS PROMOTES PROPOSES ENTRUSTS ENTRUSTED
  VALIDATES ADOPTS DELIBERATES REQUIRES REPORTS_TO ADVISES CONSULTED
  FUNDS CO_FUNDS COMPENSATES BEARS_COST SIGNS COMMITS
  PARTICIPATES ASSOCIATED MEMBER COMPOSED_OF CONTRIBUTES SUPPORTS ALONGSIDE IN_LIAISON EXCHANGES
  BENEFITS TARGETED TRANSFERRED_FROM TRANSFERRED_TO OTHER
}
enum LeadStatus { STATED OTHER_STEERING RUN_ONLY NOT_STATED }
enum Regime { DROIT_COMMUN SPECIFIQUE BOTH NOT_STATED }
enum PlaceScope { NAMED ALL_QPV SOME_UNNAMED ALL_EXCEPT CONTRACT_WIDE WIDER_THAN_CONTRACT SITE NOT_STATED }
enum Closure { CLOSED OPEN NOT_STATED }
enum ActorKind {
  STATE_SERVICE LOCAL_AUTHORITY INTERMUNICIPAL_BODY PUBLIC_AGENCY SOCIAL_LANDLORD ASSOCIATION COMPANY
  CITIZENS_COUNCIL FUNCTION GROUP OTHER
}
enum DatePrecision { DAY PART_OF_MONTH MONTH SEASON PART_OF_YEAR YEAR PERIOD }
enum DateBound { WITHIN NOT_BEFORE NOT_AFTER }

type PartialDate {
  from: Date to: Date precision: DatePrecision! bound: DateBound! approximate: Boolean! recurrence: String
  printed: String!
}
type Period { from: PartialDate to: PartialDate }
type TextRange { start: Int! end: Int! }
type Citation {
  document: Document! section: String firstLine: Int lastLine: Int quote: String marks: [TextRange!]!
  row: String column: String url: String retrievedOn: Date
}
type Qualifier { name: String! value: String! }

type Involvement implements Node {
  id: ID! contract: Contract holder: Entity! onBehalfOf: Entity capacity: String role: Role! family: RoleFamily!
  roleLabel: String! printedVerb: String target: Entity! places: [Entity!]! placeScope: PlaceScope! themes: [Theme!]!
  period: Period seats: Int experimental: Boolean! status: FactStatus polarity: Polarity! basis: Basis! rule: String
  citations: [Citation!]!
}
type Fact implements Node {
  id: ID! contract: Contract subject: Entity! relation: String! printedVerb: String object: Entity value: String
  qualifiers: [Qualifier!]! places: [Entity!]! placeScope: PlaceScope! themes: [Theme!]! period: Period
  status: FactStatus polarity: Polarity! closure: Closure! basis: Basis! rule: String citations: [Citation!]!
}
type Dispositif implements Node & Entity {
  id: ID! acronym: String regime: Regime! themes: [Theme!]! leadStatus: LeadStatus! placeScope: PlaceScope!
}
type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
type InvolvementConnection { edges: [InvolvementEdge!]! pageInfo: PageInfo! totalCount: Int! }
type FactConnection { edges: [FactEdge!]! pageInfo: PageInfo! totalCount: Int! }

type Query {
  node(id: ID!): Node
  nodes(ids: [ID!]!): [Node]!
  entity(slug: String!): Entity
  contracts(filter: ContractFilter, first: Int, after: String, last: Int, before: String): ContractConnection!
  contract(slug: String, officialCode: String): Contract
  actors(filter: ActorFilter, first: Int, after: String, last: Int, before: String): ActorConnection!
  actor(slug: String, siren: String): Actor
  qpvs(filter: QpvFilter, first: Int, after: String, last: Int, before: String): QpvConnection!
  qpv(slug: String, code: String): Qpv
  communes(filter: CommuneFilter, first: Int, after: String, last: Int, before: String): CommuneConnection!
  commune(slug: String, insee: String): Commune
  dispositifs(filter: DispositifFilter, first: Int, after: String, last: Int, before: String): DispositifConnection!
  dispositif(slug: String!): Dispositif
  themes(contract: String): [Theme!]!
  instances(contract: String): [Instance!]!
  instance(slug: String!): Instance
  whoDoesWhat(
    filter: InvolvementFilter, asOf: Date, first: Int, after: String, last: Int, before: String
  ): InvolvementConnection!
  facts(filter: FactFilter, asOf: Date, first: Int, after: String, last: Int, before: String): FactConnection!
  dataset: Dataset!
}

input InvolvementFilter {
  contract: String holder: ID holderKind: [ActorKind!] includeViaGroup: Boolean includeServices: Boolean
  signatoriesOnly: Boolean target: ID targetKind: [EntityKind!] roles: [Role!] families: [RoleFamily!] place: ID
  placeScope: [PlaceScope!] theme: ID basis: [Basis!] status: [FactStatus!] polarity: [Polarity!]
}
input FactFilter {
  contract: String subject: ID subjectKind: [EntityKind!] relation: [String!] object: ID objectKind: [EntityKind!]
  place: ID theme: ID basis: [Basis!] status: [FactStatus!] polarity: [Polarity!] text: String
  citedBetweenLines: LineRange
}
input LineRange { document: ID! first: Int! last: Int! }
input ContractFilter { generation: String territory: ID inForceOn: Date text: String }
input ActorFilter {
  contract: String kind: [ActorKind!] signatory: Boolean hasInvolvement: Boolean families: [RoleFamily!] commune: ID
  text: String
}
input QpvFilter { contract: String commune: ID hasCode: Boolean text: String }
input CommuneFilter { contract: String hasQpv: Boolean signatory: Boolean text: String }
input DispositifFilter {
  contract: String theme: ID place: ID holder: ID regime: [Regime!] leadStatus: [LeadStatus!]
  placeScope: [PlaceScope!] withoutInvolvement: Boolean listedMoreThanOnce: Boolean text: String
}
`;
