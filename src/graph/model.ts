/** Columns of the graph's nodes: what the read path may name. Labels and meanings: schema/graph/model.md. */
export type Column<T> = { readonly _?: T; readonly optional: boolean };

const required = <T>(): Column<T> => ({ optional: false });
export const text = required<string>();
export const int = required<number>();
export const flag = required<boolean>();
export const texts = required<string[]>();
export const maybe = <T>(_column: Column<T>): Column<T | null> => ({ optional: true });

export type Columns = Record<string, Column<unknown>>;
export type Node<C extends Columns = Columns> = { readonly label: string; readonly columns: C };
export type Row<N extends Node> = {
  [K in keyof N['columns']]: N['columns'][K] extends Column<infer T> ? T : never;
};

const node = <C extends Columns>(label: string, columns: C): Node<C> => Object.freeze({ label, columns });

const entity = { id: text, kind: text, slug: text, label: text, aliases: texts, sortKey: text };
const scoped = { ...entity, contractId: text };

const fact = {
  id: text,
  contractId: maybe(text),
  relation: text,
  subjectId: text,
  objectId: maybe(text),
  value: maybe(text),
  verb: maybe(text),
  qualifiers: texts,
  placeScope: text,
  status: maybe(text),
  polarity: text,
  closure: text,
  basis: text,
  rule: maybe(text),
  sortKey: text,
  validFrom: text,
  validTo: text,
  startDate: maybe(text),
  startBound: maybe(text),
  startApproximate: maybe(flag),
  startRecurrence: maybe(text),
  startPrinted: maybe(text),
  endDate: maybe(text),
  endBound: maybe(text),
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
    ...scoped,
    title: text,
    sha256: text,
    fileName: text,
    datePrinted: maybe(text),
    date: maybe(text),
  }),
  Actor: node('Actor', {
    ...entity,
    actorKind: text,
    siren: maybe(text),
    siret: maybe(text),
    groupSize: maybe(text),
    groupClosure: maybe(text),
  }),
  Qpv: node('Qpv', { ...entity, code2015: maybe(text), code2024: maybe(text) }),
  Commune: node('Commune', { ...entity, insee: text, siren: maybe(text) }),
  Epci: node('Epci', { ...entity, siren: text, siret: maybe(text) }),
  Departement: node('Departement', { ...entity, insee: text }),
  Area: node('Area', scoped),
  Site: node('Site', scoped),
  Theme: node('Theme', { ...scoped, nationalCode: maybe(text) }),
  RowOfAnnex: node('Row', { ...scoped, firstLine: int, lastLine: int }),
  Dispositif: node('Dispositif', {
    ...scoped,
    acronym: maybe(text),
    form: text,
    regime: text,
    leadStatus: text,
    placeScope: text,
  }),
  Instance: node('Instance', { ...scoped, acronym: maybe(text), level: text, frequency: maybe(text) }),
  Competence: node('Competence', { ...scoped }),
  Commitment: node('Commitment', { ...scoped, common: flag }),
  Fact: node('Fact', fact),
  Involvement: node('Involvement', {
    ...fact,
    role: text,
    family: text,
    capacity: maybe(text),
    seats: maybe(int),
    experimental: flag,
  }),
  Signature: node('Signature', { ...fact, capacity: maybe(text) }),
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
    source: maybe(text),
  }),
} as const;
