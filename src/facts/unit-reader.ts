import { z } from 'zod';
import type { SignatureEntry } from '../domain/actors/signature.ts';
import type { InvolvementEntry } from '../domain/engagements/involvement.ts';
import type { CitationEntry, CitationRecord, FactEntry, FactRecord, Segment } from '../domain/fact.ts';
import type { Noun } from '../domain/noun.ts';
import { type RelationName, type RelationShape, relationShape } from '../domain/relation.ts';
import { type EntityKind, PRINTED_BASES } from '../values/vocabulary.ts';
import { usualClosure } from './fact-node.ts';
import type { FILES } from './format.ts';
import { didYouMean, issueMessage, keysAt, notOneOf } from './message.ts';
import { inOrderOfPlace, type Path, type Position, type Problem } from './problem.ts';
import { folderOf, isShareable, type Known, REFERENCE, References } from './reference.ts';
import type { SourceFile } from './source-file.ts';
import { keyOf, nestedKey, type Unit, type UnitReading, usualBasis } from './unit.ts';

z.config(z.locales.fr());

const property = (value: unknown, name: string): string | undefined => {
  const found = (value as Record<string, unknown> | null)?.[name];
  return typeof found === 'string' ? found : undefined;
};

/** Makes records of one unit's entries, and keeps every problem with its place. */
export class UnitReader {
  readonly #unit: Unit;
  readonly #references: References;
  readonly #problems: Problem[];
  readonly #positions = new Map<string, Position>();
  /** Things of which something is said, or may be: in an entry that has a mistake. */
  readonly #spokenOf = new Set<string>();
  /** Citations that name no document: which one it is, every file tells together. */
  readonly #undocumented: { at: Position; citation: CitationRecord }[] = [];
  #skipped = false;

  constructor(name: string, shared: Known, problems: Problem[]) {
    this.#unit = { name, entities: [], facts: [] };
    this.#references = new References(name, shared);
    this.#problems = problems;
  }

  /** A file that cannot be read: nothing is missed for want of it. */
  skip(format: (typeof FILES)[number]) {
    this.#skipped = true;
    if (!('noun' in format)) return;
    // Of a contract, the one reference is « contract ».
    this.#references.own.unread.add(format.noun.segment);
  }

  addEntry(
    source: SourceFile,
    path: Path,
    format: Extract<(typeof FILES)[number], { noun: Noun }>,
    value: unknown,
  ) {
    const isShared = typeof value === 'object' && value !== null && 'about' in value;
    const entry = this.#validate(source, path, isShared ? format.shared : format.declared, value);
    if (!entry) {
      const id = property(value, 'id');
      if (id) this.#references.declare(keyOf(this.#unit.name, format.noun, id), format.noun.kind);
      return;
    }
    const subject = isShared
      ? this.#resolve(source.at([...path, 'about']), String(entry.about), [format.noun.kind])
      : this.#declare(source, path, format.noun, entry);
    for (const relation of format.noun.relations) {
      const facts = (entry[relationShape(relation).key] ?? []) as FactEntry[];
      for (const [index, fact] of facts.entries()) {
        this.#addNested(source, [...path, relationShape(relation).key, index], subject, relation, fact);
      }
    }
  }

  #declare(source: SourceFile, path: Path, noun: Noun, entry: Record<string, unknown>): string {
    const key = keyOf(this.#unit.name, noun, String(entry.id));
    const at = source.at([...path, 'id']);
    const { kinds } = this.#references.own;
    if (kinds.has(key)) this.#problem(at, `identifiant déjà pris : « ${entry.id} »`);
    const shared = `${noun.segment}/${entry.id}`;
    if (this.#references.isShared(shared)) {
      this.#problem(at, `« ${shared} » est une chose partagée : écrivez « about: ${shared} »`);
    }
    if (this.#unit.name === REFERENCE && !isShareable(noun)) {
      this.#problem(at, `« ${shared} » est propre à un contrat : à déclarer dans le dossier de ce contrat`);
    }
    if (noun.kind === 'CONTRACT' && entry.id !== this.#unit.name) {
      this.#problem(at, `l’identifiant du contrat est le nom de son dossier, « ${this.#unit.name} »`);
    }
    this.#references.declare(key, noun.kind);
    this.#positions.set(key, at);
    const attributes = Object.keys(noun.attributes).flatMap((name) =>
      entry[name] === undefined ? [] : [[name, entry[name]]],
    );
    const codes = (noun.codes ?? []).filter((name) => entry[name] !== undefined);
    if (codes.length && !entry.source)
      this.#problem(at, `un code officiel a une source : ajoutez « source: »`);
    const document = entry.source
      ? this.#resolve(source.at([...path, 'source']), String(entry.source), ['DOCUMENT'])
      : undefined;
    this.#unit.entities.push({
      key,
      unit: this.#unit.name,
      kind: noun.kind,
      label: String(entry.label),
      slug: optional(entry.slug),
      attributes: Object.fromEntries(attributes),
      source: document,
      note: optional(entry.note),
    });
    for (const name of document ? codes : []) {
      this.#push(at, {
        key: `${key}#IDENTIFIED_AS ${name}`,
        unit: this.#unit.name,
        relation: 'IDENTIFIED_AS',
        subject: key,
        value: String(entry[name]),
        qualifiers: { scheme: name },
        basis: 'REFERENCE',
        citations: [{ document: document ?? '', segments: [] }],
      });
    }
    return key;
  }

  #addNested(source: SourceFile, path: Path, subject: string, relation: RelationName, entry: FactEntry) {
    const shape = relationShape(relation);
    const at = source.at(path);
    if (shape.object && !entry.object)
      return this.#problem(at, `« ${shape.key} » dit de quoi : ajoutez « object: »`);
    if (!shape.object && entry.object)
      return this.#problem(source.at([...path, 'object']), `« ${shape.key} » n’a pas d’objet`);
    if (shape.value && !entry.value)
      return this.#problem(at, `« ${shape.key} » dit quoi : ajoutez « value: »`);
    if (shape.dated && !entry.period)
      return this.#problem(at, `« ${shape.key} » dit quand : ajoutez « period: »`);
    if (relation === 'LACKS' && entry.polarity)
      return this.#problem(
        source.at([...path, 'polarity']),
        '« lacks » affirme un manque ; ce que le document nie se dit dans une autre liste',
      );
    if (shape.closed && !entry.closure)
      return this.#problem(at, `« ${shape.key} » dit si la liste est close : ajoutez « closure: »`);
    for (const [name, values] of Object.entries(shape.qualifiers ?? {})) {
      const given = entry.qualifiers?.[name];
      if (given === undefined)
        this.#problem(at, `« ${shape.key} » précise « ${name} » : ajoutez « qualifiers: { ${name}: … } »`);
      else if (!values.includes(given))
        this.#problem(source.at([...path, 'qualifiers', name]), notOneOf(name, given, values));
    }
    if (entry.value !== undefined && shape.value)
      this.#judge(source.at([...path, 'value']), shape, entry.value);
    const object = entry.object && this.#resolve(source.at([...path, 'object']), entry.object, shape.object);
    const key = nestedKey(this.#unit.name, { subject, relation, object, value: entry.value }, entry.id);
    this.#push(at, {
      key,
      relation,
      subject,
      object,
      value: entry.value,
      ...this.#common(source, path, entry, shape.basis ?? usualBasis(this.#unit.name), relation),
    });
  }

  /** A value that is one of a vocabulary, or an official code. */
  #judge(at: Position, { key, values, code }: RelationShape, value: string) {
    if (values && !values.includes(value)) this.#problem(at, notOneOf(key, value, values));
    if (code && !code.valid(value)) this.#problem(at, `« ${key} » : attendu ${code.expected}`);
  }

  addEvent(
    source: SourceFile,
    path: Path,
    list: 'signatures' | 'involvements',
    schema: z.ZodType,
    value: unknown,
  ) {
    const entry = this.#validate(source, path, schema, value);
    if (!entry) {
      const who = property(value, list === 'signatures' ? 'actor' : 'holder');
      if (who) this.#spokenOf.add(this.#references.keyOf(who));
      return;
    }
    const ref = (name: string, kinds?: readonly EntityKind[]) =>
      this.#resolve(source.at([...path, name]), String(entry[name]), kinds);
    const onBehalfOf = entry.onBehalfOf ? ref('onBehalfOf') : undefined;
    const key = `${this.#unit.name}#${list === 'signatures' ? 'signature' : 'involvement'} ${entry.id}`;
    const at = source.at([...path, 'id']);
    if (list === 'signatures') {
      const signature = entry as SignatureEntry;
      this.#push(at, {
        key,
        relation: 'SIGNATURE',
        subject: ref('actor', ['ACTOR']),
        object: ref('document', ['DOCUMENT']),
        value: signature.printedName,
        capacity: signature.capacity,
        onBehalfOf,
        ...this.#common(source, path, signature, 'STATED', 'SIGNATURE'),
      });
    } else {
      const { role, capacity, seats, experimental, ...rest } = entry as InvolvementEntry;
      this.#push(at, {
        key,
        relation: 'INVOLVES',
        subject: ref('holder', ['ACTOR', 'INSTANCE']),
        object: ref('target'),
        role,
        capacity,
        onBehalfOf,
        seats,
        // As everywhere: what is usual goes without saying.
        experimental: experimental || undefined,
        ...this.#common(source, path, rest, 'STATED', 'INVOLVES'),
      });
    }
  }

  #common(
    source: SourceFile,
    path: Path,
    entry: Omit<FactEntry, 'id' | 'object' | 'value'>,
    basis: FactRecord['basis'],
    relation: FactRecord['relation'],
  ) {
    const refs = (name: 'places' | 'themes', kinds?: readonly EntityKind[]) =>
      entry[name]?.map((item, index) => this.#resolve(source.at([...path, name, index]), item, kinds));
    const stated = entry.basis ?? basis;
    if (stated === 'INFERRED' && !entry.rule)
      this.#problem(source.at(path), 'un fait INFERRED nomme sa règle : ajoutez « rule: »');
    const citations = entry.cite.map((item, index) =>
      this.#citation(source, [...path, 'cite', index], item, stated),
    );
    const { verb, qualifiers, placeScope, period, status, polarity, closure, rule, note } = entry;
    return {
      unit: this.#unit.name,
      verb,
      qualifiers: qualifiers && inOrder(qualifiers),
      places: refs('places'),
      placeScope,
      themes: refs('themes', ['THEME']),
      period,
      status,
      polarity: polarity === 'AFFIRMED' ? undefined : polarity,
      closure: usualClosure({ relation, closure }),
      basis: stated,
      rule,
      note,
      citations,
    };
  }

  #citation(
    source: SourceFile,
    path: Path,
    entry: CitationEntry,
    basis: FactRecord['basis'],
  ): CitationRecord {
    const document = entry.document
      ? this.#resolve(source.at([...path, 'document']), entry.document, ['DOCUMENT'])
      : undefined;
    const segments = (entry.segments ?? [entry]).flatMap(({ lines, quote }): Segment[] => {
      if (lines === undefined || quote === undefined) return [];
      const [firstLine = 0, lastLine = firstLine] = String(lines).split('-').map(Number);
      if (lastLine < firstLine) this.#problem(source.at([...path, 'lines']), `lignes à l’envers : ${lines}`);
      return [{ firstLine, lastLine, quote }];
    });
    if (!segments.length && PRINTED_BASES.includes(basis)) {
      this.#problem(
        source.at(path),
        `un fait ${basis} cite les mots du document : donnez « lines: » et « quote: »`,
      );
    }
    const citation = { document: document ?? '', segments, row: entry.row, column: entry.column };
    if (!document) this.#undocumented.push({ at: source.at(path), citation });
    return citation;
  }

  #validate(
    source: SourceFile,
    path: Path,
    schema: z.ZodType,
    value: unknown,
  ): Record<string, unknown> | undefined {
    const { data, error } = schema.safeParse(value);
    const issues = error?.issues ?? [];
    const misspelt = new Set(
      issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path.join()),
    );
    for (const issue of issues) {
      // What a rule misses may stand under the key that is misspelt.
      if (issue.code === 'custom' && misspelt.has(issue.path.join())) continue;
      const at = [...path, ...(issue.path as Path)];
      if (issue.code === 'unrecognized_keys') {
        const keys = keysAt(schema, issue.path as Path);
        for (const key of issue.keys)
          this.#problem(source.atKey(at, key), `clé inconnue « ${key} »${didYouMean(key, keys)}`);
      } else {
        const given = at.reduce<unknown>(
          (item, key) => (item as Record<string | number, unknown> | undefined)?.[key],
          source.data,
        );
        const place =
          issue.code === 'invalid_key' ? source.atKey(at.slice(0, -1), String(at.at(-1))) : source.at(at);
        this.#problem(place, issueMessage(issue, at, given));
      }
    }
    return error ? undefined : (data as Record<string, unknown>);
  }

  #resolve(at: Position, ref: string, kinds?: readonly EntityKind[]): string {
    return this.#references.resolve(at, ref, kinds);
  }

  #push(at: Position, fact: FactRecord) {
    if (this.#positions.has(fact.key))
      this.#problem(at, 'ce fait est déjà dit ; donnez-lui un « id: » propre s’il en est un autre');
    this.#positions.set(fact.key, at);
    this.#spokenOf.add(fact.subject);
    this.#unit.facts.push(fact);
  }

  #problem(at: Position, message: string) {
    this.#problems.push({ ...at, message });
  }

  finish(): UnitReading {
    const document = this.#references.firstDocument();
    for (const { at, citation } of this.#undocumented) {
      if (document) citation.document = document;
      else if (!this.#skipped) this.#problem(at, 'aucun document à citer : déclarez-le dans documents.yaml');
    }
    this.#problems.push(...this.#references.problems());
    const { name, entities } = this.#unit;
    const known = this.#references.own;
    if (name !== REFERENCE && !known.kinds.has(name) && !known.unread.has('contract')) {
      const at = { file: `${folderOf(name)}/contract.yaml`, line: 1, column: 1 };
      this.#problem(at, `le contrat n’est pas déclaré : une entrée « id: ${name} »`);
    }
    for (const { key, label, kind } of entities) {
      if (this.#skipped || name === REFERENCE || kind === 'DOCUMENT' || this.#spokenOf.has(key)) continue;
      const message = `rien de cité n’est dit de « ${label} » : donnez au moins son nom imprimé (« names: »)`;
      this.#problem(this.#positions.get(key) ?? { file: folderOf(name), line: 1, column: 1 }, message);
    }
    this.#problems.sort(inOrderOfPlace);
    return { unit: this.#unit, problems: this.#problems, positions: this.#positions, known };
  }
}

const optional = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));

/** By name: the order in which they were written says nothing. */
const inOrder = (qualifiers: Record<string, string>) =>
  Object.fromEntries(Object.entries(qualifiers).sort(([a], [b]) => (a < b ? -1 : 1)));
