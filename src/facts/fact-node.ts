import type { CitationRecord, FactRecord, Segment } from '../domain/fact.ts';
import { scopeOf } from '../domain/fact.ts';
import { FACT_RELATIONS, RELATIONS, type RelationName, relationShape } from '../domain/relation.ts';
import { idOf } from '../values/identity.ts';
import { type PartialDate, type Period, type Stated, validity } from '../values/partial-date.ts';
import { familyOf, roleRank } from '../values/role.ts';
import { sortKey, wordsKey } from '../values/sort-key.ts';
import type { EntityKind } from '../values/vocabulary.ts';
import {
  type Link,
  type PlannedNode,
  type Properties,
  type Property,
  planned,
  properties,
} from './planned-node.ts';

/** What facts copy from the things they are about: for filters and order, and to name them without a walk. */
export type Thing = { label: string; slug: string; kind: EntityKind; actorKind?: string | undefined };

/** What a fact's node needs to know of the things around it. */
export type Surroundings = {
  thing(key: string): Thing | undefined;
  contractOf(unit: string): string | undefined;
  /** Days between which a document was written; undefined for one without a date. */
  writtenOn(document: string): Stated | undefined;
  /** What a citation of this document adds: the section above a line, or the address and day of a public source. */
  documentOf(key: string): {
    sectionAt(line: number): string | undefined;
    url?: string | undefined;
    retrievedOn?: string | undefined;
  };
};

/** One order for facts everywhere: subject, then what is said, then of what, then the id. */
export function factSortKey(record: FactRecord, labelOf: (key: string) => string): string {
  const { key, relation, role, subject, object, value = '' } = record;
  const rank = FACT_RELATIONS.indexOf(relation) * 100 + (role ? roleRank(role) : 0);
  return sortKey(
    labelOf(subject),
    String(rank).padStart(4, '0'),
    object ? labelOf(object) : value,
    idOf('fact', key),
  );
}

const LABELS: Partial<Record<FactRecord['relation'], string>> = {
  INVOLVES: 'Involvement',
  SIGNATURE: 'Signature',
  LISTED_IN: 'Occurrence',
};

export function factNode(record: FactRecord, around: Surroundings): PlannedNode {
  const {
    key,
    unit,
    relation,
    subject,
    object,
    role,
    period,
    places = [],
    themes = [],
    qualifiers = {},
  } = record;
  const id = idOf('fact', key);
  const link = (type: string, to: string | undefined, ord = 0): Link[] =>
    to ? [{ type, to: idOf('entity', to), ord }] : [];
  const contractId = around.contractOf(unit);
  const labelOf = (thing: string) => around.thing(thing)?.label ?? '';
  const [holder, target] = [around.thing(subject), object ? around.thing(object) : undefined];
  return planned({
    id,
    labels: LABELS[relation] ? [LABELS[relation]] : [],
    properties: properties({
      id,
      key,
      unit,
      relation,
      contractId,
      subjectId: idOf('entity', subject),
      objectId: object && idOf('entity', object),
      subjectKind: holder?.kind,
      subjectSlug: holder?.slug,
      subjectLabel: holder?.label,
      subjectActorKind: holder?.actorKind,
      objectKind: target?.kind,
      objectSlug: target?.slug,
      objectLabel: target?.label,
      value: record.value,
      verb: record.verb,
      qualifiers: Object.entries(qualifiers)
        .map(([name, value]) => `${name}=${value}`)
        .sort(),
      statedScope: record.placeScope,
      placeScope: scopeOf(record),
      status: record.status,
      polarity: record.polarity ?? 'AFFIRMED',
      closure: record.closure ?? 'NOT_STATED',
      basis: record.basis,
      rule: record.rule,
      note: record.note,
      role,
      family: role && familyOf(role),
      capacity: record.capacity,
      seats: record.seats,
      experimental: relation === 'INVOLVES' ? (record.experimental ?? false) : undefined,
      ...periodProperties(period),
      ...validity(period),
      ...statedOn(record, around),
      ...cited(record),
      searchKey: remembered(record, labelOf),
      nameKey:
        relation === 'NAMED' || relation === 'EXPANDED' ? ` |${wordsKey(record.value ?? '')}` : undefined,
      sortKey: factSortKey(record, labelOf),
    }),
    links: [
      ...link('SUBJECT', subject),
      ...link('OBJECT', object),
      ...link('ON_BEHALF_OF', record.onBehalfOf),
      ...places.flatMap((place, ord) => link('AT', place, ord)),
      ...themes.flatMap((theme, ord) => link('UNDER', theme, ord)),
    ],
    citations: record.citations.map((citation, ord) => citationProperties(id, unit, ord, citation, around)),
  });
}

/** When its document was written, for what is said to hold « now ». */
function statedOn({ citations }: FactRecord, { writtenOn }: Surroundings): Properties {
  const written = citations[0] && writtenOn(citations[0].document);
  return written ? { statedFrom: written.from, statedTo: written.to } : {};
}

/** Where its proofs stand, for « what is said between these lines ». */
function cited({ citations }: FactRecord): Properties {
  const segments = citations.flatMap((citation) => citation.segments);
  const lines = segments.flatMap(({ firstLine, lastLine }) =>
    Array.from({ length: lastLine - firstLine + 1 }, (_, n) => firstLine + n),
  );
  const documents = citations.map(({ document }) => idOf('entity', document));
  return { citedLines: [...new Set(lines)].sort((a, b) => a - b), citedDocuments: [...new Set(documents)] };
}

/** Everything a reader may remember of a fact, folded. */
function remembered(
  { subject, object, verb, value, citations }: FactRecord,
  labelOf: (key: string) => string,
): string {
  const quotes = citations.flatMap(({ segments }) => segments.map(({ quote }) => quote));
  return wordsKey(labelOf(subject), object ? labelOf(object) : '', verb ?? '', value ?? '', ...quotes);
}

/** A period as a node keeps it. */
const periodProperties = (period: Period | undefined): Record<string, Property | undefined> => ({
  ...dateProperties('start', period?.from),
  ...dateProperties('end', period?.to),
});

function dateProperties(
  side: 'start' | 'end',
  date: PartialDate | undefined,
): Record<string, Property | undefined> {
  return {
    [`${side}Date`]: date?.date,
    [`${side}Bound`]: date?.bound,
    [`${side}Approximate`]: date?.approximate,
    [`${side}Recurrence`]: date?.recurrence,
    [`${side}Printed`]: date?.printed,
  };
}

function citationProperties(
  factId: string,
  unit: string,
  ord: number,
  citation: CitationRecord,
  around: Surroundings,
): Properties {
  const { document, segments, row, column } = citation;
  const { sectionAt, url, retrievedOn } = around.documentOf(document);
  const first = segments[0]?.firstLine;
  return properties({
    id: `${factId}-${ord}`,
    unit,
    ord,
    documentId: idOf('entity', document),
    segments: segments.map(({ firstLine, lastLine, quote }) => `${firstLine}-${lastLine} ${quote}`),
    firstLine: first,
    lastLine: segments.length ? Math.max(...segments.map(({ lastLine }) => lastLine)) : undefined,
    section: first === undefined ? undefined : sectionAt(first),
    row,
    column,
    url,
    retrievedOn,
  });
}

/** A segment as a citation node keeps it: `391-391 va mettre en place`. */
export function parseSegment(text: string): Segment {
  const [, first = '', last = '', quote = ''] = /^(\d+)-(\d+) (.*)$/s.exec(text) ?? [];
  return { firstLine: Number(first), lastLine: Number(last), quote };
}

/** What an enumeration's closure is without saying: not stated, but for relations that are about nothing else. */
export const usualClosure = ({ relation, closure }: Pick<FactRecord, 'relation' | 'closure'>) =>
  closure === 'NOT_STATED' && !(relation in RELATIONS && relationShape(relation as RelationName).closed)
    ? undefined
    : closure;

/** A fact as the graph gives it back: its node, the keys its links lead to, its citations in order. */
export type FactRead = {
  node: Record<string, unknown>;
  links: { type: string; key: string; ord: number }[];
  citations: { document: string; node: Record<string, unknown> }[];
};

export function factRecord({ node, links, citations }: FactRead): FactRecord {
  const sorted = links.toSorted((a, b) => a.ord - b.ord);
  const one = (type: string) => sorted.find((link) => link.type === type)?.key;
  const all = (type: string) => {
    const keys = sorted.filter((link) => link.type === type).map(({ key }) => key);
    return keys.length ? keys : undefined;
  };
  const { key, unit, relation, value, verb, status, basis, rule, note, role, capacity, seats, statedScope } =
    node as FactRecord & {
      statedScope?: FactRecord['placeScope'];
    };
  const qualifiers = (node.qualifiers as string[]).map((text) => text.split(/=(.*)/s).slice(0, 2));
  const from = partialDate('start', node);
  const to = partialDate('end', node);
  return {
    key,
    unit,
    relation,
    value,
    verb,
    status,
    basis,
    rule,
    note,
    role,
    capacity,
    seats,
    subject: one('SUBJECT') ?? '',
    object: one('OBJECT'),
    onBehalfOf: one('ON_BEHALF_OF'),
    places: all('AT'),
    themes: all('UNDER'),
    placeScope: statedScope,
    qualifiers: qualifiers.length ? Object.fromEntries(qualifiers) : undefined,
    polarity: node.polarity === 'AFFIRMED' ? undefined : (node.polarity as FactRecord['polarity']),
    closure: usualClosure(node as Pick<FactRecord, 'relation' | 'closure'>),
    experimental: node.experimental === true ? true : undefined,
    period: from || to ? { from, to } : undefined,
    citations: citations.map(({ document, node: { segments, row, column } }) => ({
      document,
      segments: (segments as string[]).map(parseSegment),
      row: row as string | undefined,
      column: column as string | undefined,
    })),
  };
}

function partialDate(side: 'start' | 'end', node: Record<string, unknown>): PartialDate | undefined {
  const field = <T>(name: string) => node[`${side}${name}`] as T | undefined;
  const printed = field<string>('Printed');
  if (printed === undefined) return undefined;
  return {
    date: field('Date'),
    bound: field('Bound'),
    approximate: field('Approximate'),
    recurrence: field('Recurrence'),
    printed,
  };
}
