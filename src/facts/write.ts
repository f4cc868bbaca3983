import { Document, isMap, isSeq, type Node, type Pair, visit, type YAMLMap } from 'yaml';
import type { CitationRecord, FactRecord, Segment } from '../domain/fact.ts';
import type { EntityRecord, Noun } from '../domain/noun.ts';
import { relationShape } from '../domain/relation.ts';
import { FILES } from './format.ts';
import { REFERENCE, refOf } from './reference.ts';
import { nestedKey, type Unit, usualBasis } from './unit.ts';

export type Entry = Record<string, unknown>;

/** A unit as its canonical files: fixed file per noun, fixed key order, fixed sort. The inverse of reading. */
export const writeUnit = (unit: Unit): Map<string, string> =>
  new Map(
    [...entriesOf(unit)].map(([list, entries]) => [`${list}.yaml`, print(unit.name, list, entries)] as const),
  );

/** The entries of each list that says something, as its file has them. */
export function entriesOf(unit: Unit): Map<string, Entry[]> {
  const writer = new UnitWriter(unit);
  const lists = FILES.map((format): [string, Entry[]] => [
    format.list,
    'noun' in format ? writer.entries(format.noun) : writer.events(format.list),
  ]);
  return new Map(lists.filter(([, entries]) => entries.length));
}

/** Position of a fact in its document, so that files read in the order of the text. */
const firstLine = ({ citations }: FactRecord) =>
  citations[0]?.segments[0]?.firstLine ?? Number.MAX_SAFE_INTEGER;
const byText = (a: FactRecord, b: FactRecord) => firstLine(a) - firstLine(b) || (a.key < b.key ? -1 : 1);

class UnitWriter {
  readonly #unit: Unit;
  readonly #facts: Map<string, FactRecord[]>;
  readonly #document: string | undefined;

  constructor(unit: Unit) {
    this.#unit = unit;
    this.#facts = Map.groupBy(unit.facts, ({ subject }) => subject);
    this.#document = unit.entities
      .filter(({ kind }) => kind === 'DOCUMENT')
      .map(({ key }) => key)
      .sort()[0];
  }

  #ref = (key: string): string => refOf(this.#unit.name, key);

  entries(noun: Noun): Entry[] {
    const own = this.#unit.entities.filter(({ kind }) => kind === noun.kind);
    const declared = own.map((entity) => this.#entry(noun, entity)).sort(by('id'));
    const keys = new Set(own.map(({ key }) => key));
    // A shared thing is written in the file of its kind, which its key begins with.
    const shared = [...this.#facts.keys()]
      .filter((key) => this.#unit.name !== REFERENCE && !keys.has(key) && key.startsWith(`${noun.segment}/`))
      .map((key): Entry => ({ about: key, ...this.#relations(noun, key) }))
      .filter((entry) => Object.keys(entry).length > 1);
    return [...shared.sort(by('about')), ...declared];
  }

  #entry(noun: Noun, entity: EntityRecord): Entry {
    const { key, label, slug, attributes, source, note } = entity;
    const ordered = Object.keys(noun.attributes).map((name) => [name, attributes[name]]);
    return compact({
      id: key.split('/').at(-1),
      label,
      slug,
      ...Object.fromEntries(ordered),
      source: source && this.#ref(source),
      note,
      ...this.#relations(noun, key),
    });
  }

  #relations(noun: Noun, subject: string): Entry {
    const facts = this.#facts.get(subject) ?? [];
    const lists = noun.relations.map((relation) => {
      const said = facts.filter((fact) => fact.relation === relation).sort(byText);
      return [relationShape(relation).key, said.length ? said.map((fact) => this.#nested(fact)) : undefined];
    });
    return compact(Object.fromEntries(lists));
  }

  #nested(fact: FactRecord): Entry {
    const object = fact.object && this.#ref(fact.object);
    // The key ends with the entry's own id when it was given one.
    const id = fact.key.slice(nestedKey(this.#unit.name, fact).length).replace(/^ ~/, '');
    const usual =
      fact.relation === 'INVOLVES' || fact.relation === 'SIGNATURE'
        ? undefined
        : relationShape(fact.relation).basis;
    return compact({
      id,
      object,
      value: fact.value,
      ...this.#common(fact, usual ?? usualBasis(this.#unit.name)),
    });
  }

  events(list: 'signatures' | 'involvements'): Entry[] {
    const relation = list === 'signatures' ? 'SIGNATURE' : 'INVOLVES';
    const facts = this.#unit.facts.filter((fact) => fact.relation === relation).sort(byText);
    return facts.map((fact) => {
      const id = fact.key.split(' ').at(-1);
      const { role, capacity, seats, experimental } = fact;
      const onBehalfOf = fact.onBehalfOf && this.#ref(fact.onBehalfOf);
      const subject = this.#ref(fact.subject);
      const object = this.#ref(fact.object ?? '');
      const common = this.#common(fact, 'STATED');
      if (list === 'signatures') {
        return compact({
          id,
          actor: subject,
          document: object,
          printedName: fact.value,
          capacity,
          onBehalfOf,
          ...common,
        });
      }
      const { verb, ...rest } = common;
      return compact({
        id,
        holder: subject,
        onBehalfOf,
        capacity,
        role,
        verb,
        target: object,
        seats,
        experimental,
        ...rest,
      });
    });
  }

  #common(fact: FactRecord, usualBasis: string): Entry {
    const {
      verb,
      qualifiers,
      places,
      placeScope,
      themes,
      period,
      status,
      polarity,
      closure,
      basis,
      rule,
      note,
    } = fact;
    return {
      verb,
      qualifiers,
      places: places?.map(this.#ref),
      placeScope,
      themes: themes?.map(this.#ref),
      period,
      status,
      polarity,
      closure,
      basis: basis === usualBasis ? undefined : basis,
      rule,
      note,
      cite: fact.citations.map((citation) => this.#cite(citation)),
    };
  }

  #cite({ document, segments, row, column }: CitationRecord): Entry {
    const named = document === this.#document && segments.length ? undefined : this.#ref(document);
    const [only, ...others] = segments.map(printSegment);
    return compact({
      document: named,
      ...(others.length ? { segments: [only, ...others] } : only),
      row,
      column,
    });
  }
}

const printSegment = ({ firstLine, lastLine, quote }: Segment) => ({
  lines: firstLine === lastLine ? firstLine : `${firstLine}-${lastLine}`,
  quote,
});

const by = (name: string) => (a: Entry, b: Entry) => (String(a[name]) < String(b[name]) ? -1 : 1);

/** Drops what is absent at every depth, as YAML would print it as null. */
function compact(entry: Entry): Entry {
  const kept = Object.entries(entry).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, isPlain(value) ? compact(value) : value]));
}
const isPlain = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Short things on one line, so that a fact reads as a paragraph. */
const FLOW_KEYS = new Set([
  'cite',
  'segments',
  'from',
  'to',
  'places',
  'themes',
  'qualifiers',
  'filledColumns',
  'emptyColumns',
]);

function print(unit: string, list: string, entries: Entry[]): string {
  const document = new Document({ [list]: entries });
  visit(document, {
    Pair(_key, pair: Pair, [, ...around]) {
      // The list that the file is named after: one entry per paragraph, whatever its name.
      if (around.length === 1) return;
      const { key, value } = pair as Pair<{ value: string }, Node>;
      if (!FLOW_KEYS.has(key.value)) return;
      if (key.value === 'cite' && isSeq(value)) for (const item of value.items) (item as YAMLMap).flow = true;
      else if (isMap(value) || isSeq(value)) value.flow = true;
    },
  });
  const schema = `${unit === REFERENCE ? '../..' : '../../..'}/schema/facts.schema.json`;
  return `# yaml-language-server: $schema=${schema}\n${document.toString({ lineWidth: 0, flowCollectionPadding: true })}`;
}
