import type { DateBound } from '../values/partial-date.ts';
import type { Role, RoleFamily } from '../values/role.ts';
import type {
  ActorKind,
  Basis,
  Closure,
  CriterionUse,
  DiscrepancyKind,
  DispositifForm,
  EntityKind,
  FactStatus,
  Fulfilment,
  FundingForm,
  InstanceLevel,
  LeadStatus,
  MilestoneEvent,
  ObjectiveLevel,
  PlaceScope,
  Polarity,
  Regime,
} from '../values/vocabulary.ts';

/** Columns of the graph's nodes: what the read path may name. Labels and meanings: schema/graph/model.md. */
export type Column<T> = { readonly _?: T; readonly optional: boolean };

const required = <T>(): Column<T> => ({ optional: false });
export const text = required<string>();
export const int = required<number>();
export const flag = required<boolean>();
export const texts = required<string[]>();
export const ints = required<number[]>();
/** One of a closed vocabulary. */
const choice = <T extends string>() => required<T>();
export const maybe = <T>(_column: Column<T>): Column<T | null> => ({ optional: true });

export type Columns = Record<string, Column<unknown>>;
export type Node<C extends Columns = Columns> = { readonly label: string; readonly columns: C };
export type Row<N extends Node> = {
  [K in keyof N['columns']]: N['columns'][K] extends Column<infer T> ? T : never;
};

const node = <C extends Columns>(label: string, columns: C): Node<C> => Object.freeze({ label, columns });

const entity = {
  id: text,
  kind: choice<EntityKind>(),
  slug: text,
  label: text,
  aliases: texts,
  searchKey: text,
  sortKey: text,
};
const scoped = { ...entity, contractId: text };

const fact = {
  id: text,
  contractId: maybe(text),
  relation: text,
  subjectId: text,
  objectId: maybe(text),
  subjectKind: choice<EntityKind>(),
  subjectSlug: text,
  subjectLabel: text,
  subjectActorKind: maybe(choice<ActorKind>()),
  objectKind: maybe(choice<EntityKind>()),
  objectSlug: maybe(text),
  objectLabel: maybe(text),
  searchKey: text,
  citedLines: ints,
  citedDocuments: texts,
  value: maybe(text),
  verb: maybe(text),
  role: maybe(choice<Role>()),
  capacity: maybe(text),
  qualifiers: texts,
  placeScope: choice<PlaceScope>(),
  status: maybe(choice<FactStatus>()),
  polarity: choice<Polarity>(),
  closure: choice<Closure>(),
  basis: choice<Basis>(),
  rule: maybe(text),
  sortKey: text,
  validFrom: text,
  validTo: text,
  statedFrom: maybe(text),
  statedTo: maybe(text),
  startDate: maybe(text),
  startBound: maybe(choice<DateBound>()),
  startApproximate: maybe(flag),
  startRecurrence: maybe(text),
  startPrinted: maybe(text),
  endDate: maybe(text),
  endBound: maybe(choice<DateBound>()),
  endApproximate: maybe(flag),
  endRecurrence: maybe(text),
  endPrinted: maybe(text),
};

export const model = {
  Entity: node('Entity', entity),
  Contract: node('Contract', {
    ...entity,
    officialCode: maybe(text),
    generation: text,
    startDate: maybe(text),
    startPrinted: maybe(text),
    endDate: maybe(text),
    endPrinted: maybe(text),
  }),
  Document: node('Document', {
    ...entity,
    contractId: maybe(text),
    sha256: maybe(text),
    datePrinted: maybe(text),
    url: maybe(text),
    publisher: maybe(text),
    licence: maybe(text),
    retrievedOn: maybe(text),
  }),
  Actor: node('Actor', {
    ...entity,
    actorKind: choice<ActorKind>(),
    acronym: maybe(text),
    siren: maybe(text),
    siret: maybe(text),
    groupSize: maybe(text),
  }),
  Qpv: node('Qpv', { ...entity, code2015: maybe(text), code2024: maybe(text) }),
  Commune: node('Commune', { ...entity, insee: text, siren: maybe(text) }),
  Epci: node('Epci', { ...entity, siren: text, siret: maybe(text) }),
  Departement: node('Departement', { ...entity, insee: text }),
  Area: node('Area', scoped),
  Site: node('Site', scoped),
  Theme: node('Theme', {
    ...scoped,
    nationalCode: maybe(text),
    filledColumns: maybe(texts),
    emptyColumns: maybe(texts),
  }),
  Row: node('Row', {
    ...scoped,
    firstLine: int,
    lastLine: int,
    filledColumns: texts,
    emptyColumns: maybe(texts),
  }),
  Dispositif: node('Dispositif', {
    ...scoped,
    acronym: maybe(text),
    form: choice<DispositifForm>(),
    regime: choice<Regime>(),
    leadStatus: choice<LeadStatus>(),
    placeScope: choice<PlaceScope>(),
    leadIds: texts,
    leadKinds: texts,
    leadSlugs: texts,
    leadLabels: texts,
    themeIds: texts,
    themeSlugs: texts,
    themeLabels: texts,
  }),
  Instance: node('Instance', {
    ...scoped,
    acronym: maybe(text),
    level: choice<InstanceLevel>(),
    frequency: maybe(text),
    leadStatus: choice<LeadStatus>(),
    placeScope: choice<PlaceScope>(),
  }),
  Competence: node('Competence', { ...scoped }),
  Commitment: node('Commitment', { ...scoped, common: flag, fulfilment: choice<Fulfilment>() }),
  Objective: node('Objective', { ...scoped, level: choice<ObjectiveLevel>(), number: maybe(text) }),
  Priority: node('Priority', scoped),
  Public: node('Public', scoped),
  NationalScheme: node('NationalScheme', { ...entity, acronym: maybe(text) }),
  Milestone: node('Milestone', {
    ...scoped,
    event: choice<MilestoneEvent>(),
    verb: maybe(text),
    startDate: maybe(text),
  }),
  Funding: node('Funding', { ...scoped, form: choice<FundingForm>(), amount: maybe(text) }),
  VigilancePoint: node('VigilancePoint', scoped),
  Figure: node('Figure', {
    ...scoped,
    number: text,
    ownUnit: text,
    approximate: maybe(flag),
    printed: maybe(text),
  }),
  Indicator: node('Indicator', { ...scoped, ownUnit: maybe(text) }),
  Finding: node('Finding', scoped),
  Criterion: node('Criterion', { ...scoped, use: choice<CriterionUse>() }),
  Term: node('Term', { ...scoped, expansion: maybe(text) }),
  Discrepancy: node('Discrepancy', {
    ...scoped,
    discrepancyKind: choice<DiscrepancyKind>(),
    chosen: maybe(text),
  }),
  Fact: node('Fact', fact),
  Involvement: node('Involvement', {
    ...fact,
    role: choice<Role>(),
    family: choice<RoleFamily>(),
    seats: maybe(int),
    experimental: flag,
  }),
  Signature: node('Signature', { ...fact }),
  Occurrence: node('Occurrence', { ...fact }),
  Citation: node('Citation', {
    id: text,
    segments: texts,
    section: maybe(text),
    firstLine: maybe(int),
    lastLine: maybe(int),
    row: maybe(text),
    column: maybe(text),
    url: maybe(text),
    retrievedOn: maybe(text),
  }),
} as const;
