import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { SignatureEntry } from '../domain/actors/signature.ts';
import type { InvolvementEntry } from '../domain/engagements/involvement.ts';
import type { CitationEntry, CitationRecord, FactEntry, FactRecord, Segment } from '../domain/fact.ts';
import type { EntityRecord, Noun } from '../domain/noun.ts';
import { NOUNS } from '../domain/nouns.ts';
import { type RelationName, relationShape } from '../domain/relation.ts';
import { nearest, oneOf } from '../values/text.ts';
import { type EntityKind, PRINTED_BASES } from '../values/vocabulary.ts';
import { FILES } from './format.ts';
import type { Position, Problem } from './problem.ts';
import { type Path, parseSourceFile, type SourceFile } from './source-file.ts';

z.config(z.locales.fr());

/** What is loaded, diffed and committed as one: a contract, or the reference data that all contracts share. */
export type Unit = { name: string; entities: EntityRecord[]; facts: FactRecord[] };
export type UnitReading = { unit: Unit; problems: Problem[]; positions: Map<string, Position> };

/** Name of the unit that holds shared things. */
export const REFERENCE = 'reference';

/** How facts of a unit are known when they do not say. */
export const usualBasis = (unit: string): FactRecord['basis'] =>
  unit === REFERENCE ? 'REFERENCE' : 'STATED';

/** Kinds of the things a unit may refer to, by permanent key. */
export type Known = Map<string, EntityKind>;

/** Key of a thing: shared things are `commune/54395`, a contract's own `<contract>/dispositif/popac`, itself `<contract>`. */
function keyOf(unit: string, noun: Noun, id: string): string {
  if (unit === REFERENCE) return `${noun.segment}/${id}`;
  return noun.kind === 'CONTRACT' ? unit : `${unit}/${noun.segment}/${id}`;
}

/** How files of a unit write a key: the inverse of resolving a reference. */
export function refOf(unit: string, key: string): string {
  if (key === unit) return 'contract';
  return key.startsWith(`${unit}/`) ? key.slice(unit.length + 1) : key;
}

/** Reads a unit whole: every entry it can make sense of, and every problem it finds. */
export async function readUnit(folder: string, name: string, shared: Known): Promise<UnitReading> {
  const problems: Problem[] = [];
  const lists = FILES.map(({ list }) => list);
  const names = (await readdir(folder)).filter((file) => file.endsWith('.yaml') || file.endsWith('.yml'));
  for (const file of names) {
    const list = file.replace(/\.ya?ml$/, '');
    if (lists.includes(list) && file.endsWith('.yaml')) continue;
    const meant = nearest(list, lists);
    const message = `fichier inconnu${meant ? ` (vouliez-vous dire « ${meant}.yaml » ?)` : ` (attendu : ${oneOf(lists)})`}`;
    problems.push({ file: `${name}/${file}`, line: 1, column: 1, message });
  }
  const reader = new UnitReader(name, shared, problems);
  for (const format of FILES) {
    const file = `${format.list}.yaml`;
    if (!names.includes(file)) continue;
    const source = parseSourceFile(`${name}/${file}`, await readFile(join(folder, file), 'utf8'));
    problems.push(...source.problems);
    if (source.problems.length) continue;
    for (const { path, value } of entriesOf(source, format.list, problems)) {
      if ('entry' in format) reader.addEvent(source, path, format.list, format.entry, value);
      else reader.addEntry(source, path, format, value);
    }
  }
  return reader.finish();
}

function entriesOf(source: SourceFile, list: string, problems: Problem[]): { path: Path; value: unknown }[] {
  const top = source.data;
  if (top === null || top === undefined) return [];
  const keys = typeof top === 'object' ? Object.keys(top) : [];
  const value = keys.length === 1 && keys[0] === list ? (top as Record<string, unknown>)[list] : undefined;
  if (Array.isArray(value)) return value.map((item, index) => ({ path: [list, index], value: item }));
  problems.push({ ...source.at([]), message: `ce fichier doit contenir une seule liste, « ${list}: »` });
  return [];
}

/** A reference to resolve once every file has been read. */
type Pending = { at: Position; ref: string; kinds: readonly EntityKind[] | undefined };

class UnitReader {
  readonly #unit: Unit;
  readonly #shared: Known;
  readonly #own: Known = new Map();
  readonly #problems: Problem[];
  readonly #positions = new Map<string, Position>();
  readonly #pending: Pending[] = [];
  readonly #named = new Set<string>();

  constructor(name: string, shared: Known, problems: Problem[]) {
    this.#unit = { name, entities: [], facts: [] };
    this.#shared = shared;
    this.#problems = problems;
  }

  addEntry(
    source: SourceFile,
    path: Path,
    format: Extract<(typeof FILES)[number], { noun: Noun }>,
    value: unknown,
  ) {
    const isShared = typeof value === 'object' && value !== null && 'about' in value;
    const entry = this.#validate(source, path, isShared ? format.shared : format.declared, value);
    if (!entry) return;
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
    if (this.#own.has(key)) this.#problem(at, `identifiant déjà pris : « ${entry.id} »`);
    if (noun.kind === 'CONTRACT' && entry.id !== this.#unit.name) {
      this.#problem(at, `l’identifiant du contrat est le nom de son dossier, « ${this.#unit.name} »`);
    }
    this.#own.set(key, noun.kind);
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
    const object = entry.object && this.#resolve(source.at([...path, 'object']), entry.object, shape.object);
    const other = object ? refOf(this.#unit.name, object) : (entry.value ?? '');
    const key = [
      `${this.#unit.name}#${refOf(this.#unit.name, subject)} ${relation}`,
      other,
      entry.id && `~${entry.id}`,
    ]
      .filter(Boolean)
      .join(' ');
    this.#push(at, {
      key,
      relation,
      subject,
      object: object || undefined,
      value: entry.value,
      ...this.#common(source, path, entry, shape.basis ?? usualBasis(this.#unit.name)),
    });
  }

  addEvent(
    source: SourceFile,
    path: Path,
    list: 'signatures' | 'involvements',
    schema: z.ZodType,
    value: unknown,
  ) {
    const entry = this.#validate(source, path, schema, value);
    if (!entry) return;
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
        ...this.#common(source, path, signature, 'STATED'),
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
        experimental,
        ...this.#common(source, path, rest, 'STATED'),
      });
    }
  }

  #common(
    source: SourceFile,
    path: Path,
    entry: Omit<FactEntry, 'id' | 'object' | 'value'>,
    basis: FactRecord['basis'],
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
      qualifiers,
      places: refs('places'),
      placeScope,
      themes: refs('themes', ['THEME']),
      period,
      status,
      polarity,
      closure,
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
    const first = this.#unit.entities.find(({ kind }) => kind === 'DOCUMENT')?.key;
    const document = entry.document
      ? this.#resolve(source.at([...path, 'document']), entry.document, ['DOCUMENT'])
      : first;
    if (!document) this.#problem(source.at(path), 'aucun document à citer : déclarez-le dans documents.yaml');
    const segments = (entry.segments ?? [entry]).flatMap(({ lines, quote }): Segment[] => {
      if (lines === undefined || quote === undefined) return [];
      const [firstLine = 0, lastLine = firstLine] = String(lines).split('-').map(Number);
      if (lastLine < firstLine) this.#problem(source.at(path), `lignes à l’envers : ${lines}`);
      return [{ firstLine, lastLine, quote }];
    });
    if (!segments.length && PRINTED_BASES.includes(basis)) {
      this.#problem(
        source.at(path),
        `un fait ${basis} cite les mots du document : donnez « lines: » et « quote: »`,
      );
    }
    return { document: document ?? '', segments, row: entry.row, column: entry.column };
  }

  #validate(
    source: SourceFile,
    path: Path,
    schema: z.ZodType,
    value: unknown,
  ): Record<string, unknown> | undefined {
    const { data, error } = schema.safeParse(value);
    for (const issue of error?.issues ?? []) {
      const at = [...path, ...(issue.path as Path)];
      if (issue.code === 'unrecognized_keys') {
        const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
        for (const key of issue.keys) {
          const meant = issue.path.length ? undefined : nearest(key, keys);
          this.#problem(
            source.atKey(at, key),
            `clé inconnue « ${key} »${meant ? ` (vouliez-vous dire « ${meant} » ?)` : ''}`,
          );
        }
      } else if (issue.code === 'invalid_value') {
        const given = at.reduce<unknown>(
          (item, key) => (item as Record<string | number, unknown> | undefined)?.[key],
          source.data,
        );
        const meant = typeof given === 'string' ? nearest(given, issue.values.map(String)) : undefined;
        const hint = meant ? ` (vouliez-vous dire « ${meant} » ?)` : '';
        this.#problem(
          source.at(at),
          `« ${at.at(-1)} » : « ${given} » n’est pas une des valeurs permises${hint}`,
        );
      } else this.#problem(source.at(at), `« ${at.at(-1)} » : ${issue.message}`);
    }
    return error ? undefined : (data as Record<string, unknown>);
  }

  /** Own things first, then shared ones; what is unknown is reported once everything has been read. */
  #resolve(at: Position, ref: string, kinds?: readonly EntityKind[]): string {
    this.#pending.push({ at, ref, kinds });
    if (ref === 'contract') return this.#unit.name;
    const isSharedKey = this.#unit.name === REFERENCE || this.#shared.has(ref);
    return isSharedKey ? ref : `${this.#unit.name}/${ref}`;
  }

  #push(at: Position, fact: FactRecord) {
    if (this.#positions.has(fact.key))
      this.#problem(at, 'ce fait est déjà dit ; donnez-lui un « id: » propre s’il en est un autre');
    this.#positions.set(fact.key, at);
    this.#named.add(fact.subject);
    this.#unit.facts.push(fact);
  }

  #problem(at: Position, message: string) {
    this.#problems.push({ ...at, message });
  }

  finish(): UnitReading {
    const known = new Map([...this.#shared, ...this.#own]);
    const refs = [...known.keys()].map((key) => refOf(this.#unit.name, key));
    for (const { at, ref, kinds } of this.#pending) {
      const own = ref === 'contract' ? this.#unit.name : `${this.#unit.name}/${ref}`;
      const kind = known.get(own) ?? known.get(ref);
      if (!kind) {
        const meant = nearest(ref, refs);
        this.#problem(
          at,
          `référence introuvable « ${ref} »${meant ? ` (vouliez-vous dire « ${meant} » ?)` : ''}`,
        );
      } else if (kinds && !kinds.includes(kind)) {
        const expected = oneOf(
          kinds.map((item) => NOUNS.find((noun) => noun.kind === item)?.segment ?? item),
        );
        this.#problem(at, `« ${ref} » n’est pas ici : attendu ${expected}`);
      }
    }
    for (const { key, label, kind } of this.#unit.entities) {
      if (this.#unit.name === REFERENCE || kind === 'DOCUMENT' || this.#named.has(key)) continue;
      const at = this.#positions.get(key) ?? { file: this.#unit.name, line: 1, column: 1 };
      this.#problem(
        at,
        `rien de cité n’est dit de « ${label} » : donnez au moins son nom imprimé (« names: »)`,
      );
    }
    const order = (a: Problem, b: Problem) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
    this.#problems.sort(order);
    return { unit: this.#unit, problems: this.#problems, positions: this.#positions };
  }
}

const optional = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));
