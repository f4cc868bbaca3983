import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FactRecord } from '../../../src/domain/fact.ts';
import type { EntityRecord } from '../../../src/domain/noun.ts';
import { readSeeds, type Seeds } from '../../../src/facts/load.ts';
import { diffUnit, planUnit, type Stored, type UnitPlan } from '../../../src/facts/plan.ts';
import { FactsError, type Position, printProblem } from '../../../src/facts/problem.ts';
import { folderOf } from '../../../src/facts/reference.ts';
import type { Unit } from '../../../src/facts/unit.ts';
import { writeUnit } from '../../../src/facts/write.ts';
import { type Entry, entriesOf, type Files, filesOf, sorted } from './files.ts';
import { mutate } from './mutations.ts';
import { isInPlace } from './places.ts';
import type { Random } from './random.ts';
import { addressOf, factOf, placeAt, readAll, type Touched, touchedBy } from './touched.ts';

type Held = EntityRecord | FactRecord;
/** What became of a mutation. `broken`: how the format's law was not kept; empty when it was. */
export type Outcome = {
  said: string;
  files: ReadonlyMap<string, string | null>;
  /** The seeds as read; undefined when they were refused. */
  seeds: Seeds | undefined;
  broken: string[];
};

/** A folder of seeds under attack: mutated, read, judged, and put right again. */
export class Target {
  readonly #folder: string;
  readonly #files: Files;
  readonly #entries: ReturnType<typeof readAll>;
  readonly seeds: Seeds;
  readonly #plans: UnitPlan[];
  readonly #records: Map<string, string>;

  private constructor(folder: string, files: Files, seeds: Seeds) {
    this.#folder = folder;
    this.#files = files;
    this.#entries = readAll(files);
    this.seeds = seeds;
    this.#plans = plansOf(seeds.units);
    this.#records = printed(seeds.units);
  }

  /** @param folder a copy of seeds that may be written to */
  static async of(folder: string): Promise<Target> {
    return new Target(folder, await filesOf(folder), await readSeeds(folder));
  }

  /** Mutates the files once and judges what the reader and the plan make of them. */
  async attack(random: Random): Promise<Outcome> {
    const { said, files } = mutate(this.#files, random);
    const touched = touchedBy(this.#files, this.#entries, files);
    const outcome: Outcome = { said, files, seeds: undefined, broken: [] };
    try {
      outcome.seeds = await this.read(files);
    } catch (error) {
      outcome.broken =
        error instanceof FactsError ? this.#refused(error, files, touched) : [`threw ${error}`];
      return outcome;
    }
    outcome.broken = [...this.#accepted(outcome.seeds, touched), ...(await this.#canonical(outcome.seeds))];
    return outcome;
  }

  /** The seeds with these files, which are then put right again. */
  async read(files: ReadonlyMap<string, string | null>): Promise<Seeds> {
    const write = (file: string, text: string | null | undefined) =>
      typeof text === 'string'
        ? writeFile(join(this.#folder, file), text)
        : rm(join(this.#folder, file), { force: true });
    for (const [file, text] of files) await write(file, text);
    try {
      return await readSeeds(this.#folder);
    } finally {
      for (const file of files.keys()) await write(file, this.#files.get(file));
    }
  }

  /** Every problem is where the mutation is. */
  #refused({ problems }: FactsError, files: Outcome['files'], touched: Touched): string[] {
    const textOf = (file: string) => files.get(file) ?? this.#files.get(file) ?? '';
    const entries = new Map<string, Entry[] | undefined>();
    const entriesIn = (file: string) => {
      if (!entries.has(file))
        entries.set(file, files.has(file) ? entriesOf(file, textOf(file)) : this.#entries.get(file));
      return entries.get(file);
    };
    const entryAt = ({ file, line }: Position) =>
      entriesIn(file)?.find(({ place }) => line >= place.line && line <= place.lastLine);
    return problems
      .filter((problem) => !isInPlace(problem, touched, { textOf, entryAt }))
      .map((problem) => `not where it was mutated: ${printProblem(problem)}`);
  }

  /** What differs is what was touched; what the plan changes is that, and what is derived from it. */
  #accepted(seeds: Seeds, touched: Touched): string[] {
    const records = printed(seeds.units);
    const keys = new Set([...this.#records.keys(), ...records.keys()]);
    const differing = new Set([...keys].filter((key) => this.#records.get(key) !== records.get(key)));
    const owned = new Set([
      ...ownedBy(touched.before, touched, this.seeds),
      ...ownedBy(touched.after, touched, seeds),
    ]);
    const all = new Map([...recordsOf(this.seeds.units), ...recordsOf(seeds.units)]);
    const before = recordsOf(this.seeds.units);
    const strangers = [...differing].filter(
      (key) =>
        !owned.has(key) &&
        !citesOtherwise(key, touched, before, all) &&
        !resolvesOtherwise(touched, before.get(key), all.get(key)),
    );
    const derived = derivedFrom(differing, [recordsOf(this.seeds.units), recordsOf(seeds.units)]);
    const changed = new Set(this.#changes(seeds.units));
    const defaults = (key: string) => bare(before.get(key)) === bare(all.get(key));
    return [
      ...strangers.map((key) => `touched, though nobody mutated it: ${key}`),
      ...[...changed]
        .filter((key) => !differing.has(key) && !derived(key))
        .map((key) => `planned, though it is the same: ${key}`),
      ...[...differing]
        .filter((key) => !changed.has(key) && !defaults(key))
        .map((key) => `other, though nothing is planned: ${key}`),
      ...(differing.size || meaning(touched.before) === meaning(touched.after)
        ? []
        : ['mutated, though nothing differs']),
    ];
  }

  #changes(units: readonly Unit[]): string[] {
    return plansOf(units).flatMap((plan) => {
      const base = this.#plans.find(({ unit }) => unit === plan.unit);
      return diffUnit(plan, storedBy(base)).changes.map(({ key }) => key);
    });
  }

  /** The canonical files of what was read say the same again. */
  async #canonical({ units }: Seeds): Promise<string[]> {
    const files = canonicalOf(units);
    const gone = [...this.#files.keys()]
      .filter((file) => !files.has(file))
      .map((file) => [file, null] as const);
    const written = [...files].filter(([file, text]) => this.#files.get(file) !== text);
    try {
      const again = await this.read(new Map([...written, ...gone]));
      const [one, other] = [printed(units), printed(again.units)];
      const keys = [...new Set([...one.keys(), ...other.keys()])].filter(
        (key) => one.get(key) !== other.get(key),
      );
      return [
        ...keys.map((key) => `not the same once written canonically: ${key}`),
        ...(same(canonicalOf(again.units), files) ? [] : ['two canonical forms']),
      ];
    } catch (error) {
      return [`its canonical form is refused: ${error}`];
    }
  }
}

/** Files as the command that dumps would write them. */
export const canonicalOf = (units: readonly Unit[]): Map<string, string> =>
  new Map(
    units.flatMap((unit) =>
      [...writeUnit(unit)].map(([file, text]): [string, string] => [`${folderOf(unit.name)}/${file}`, text]),
    ),
  );

const same = (one: Files, other: Files) =>
  JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
const plansOf = (units: readonly Unit[]) =>
  units.map((unit, index) => planUnit(unit, index ? units[0] : undefined));

const recordsOf = (units: readonly Unit[]): Map<string, Held> =>
  new Map(
    units.flatMap(({ entities, facts }) => [...entities, ...facts]).map((record) => [record.key, record]),
  );
const printed = (units: readonly Unit[]): Map<string, string> =>
  new Map([...recordsOf(units)].map(([key, record]) => [key, JSON.stringify(record, sorted)]));

function storedBy(plan: UnitPlan | undefined): Stored {
  const node =
    (fact: boolean) =>
    ({ id, hash, properties }: UnitPlan['facts'][number]) =>
      [id, { hash, key: String(properties.key), fact }] as const;
  return {
    hash: plan?.hash,
    nodes: new Map([...(plan?.entities ?? []).map(node(false)), ...(plan?.facts ?? []).map(node(true))]),
  };
}

/** Keys of the things and facts that stand in these entries; in the fact or the attribute that differs, when one does. */
function ownedBy(entries: readonly Entry[], { path = [] }: Touched, { positions }: Seeds): string[] {
  return entries.flatMap((entry) => {
    const fact = factOf(entry, path);
    const region = fact ? placeAt(entry, fact) : entry.place;
    const attribute = !fact && path.length > 0 && path[0] !== 'id' && path[0] !== 'about';
    const id = entry.place.children.get('id');
    const isOwn = ({ file, line, column }: Position) =>
      file === entry.file &&
      line >= region.line &&
      line <= region.lastLine &&
      (!attribute ||
        !id ||
        (line === id.line && column === id.column) ||
        placeAt(entry, path).children.size > 0);
    return [...positions].filter(([, position]) => isOwn(position)).map(([key]) => key);
  });
}

/** A citation that names no document is of the first one: which that is may have been touched. */
function citesOtherwise(
  key: string,
  touched: Touched,
  before: Map<string, Held>,
  after: Map<string, Held>,
): boolean {
  const documents = [...touched.before, ...touched.after].some((entry) =>
    addressOf(entry).declares?.startsWith('document/'),
  );
  const [one, other] = [before.get(key), after.get(key)];
  if (!documents || !one || !other || !('citations' in one) || !('citations' in other)) return false;
  const anyDocument = (record: FactRecord) =>
    JSON.stringify(
      { ...record, citations: record.citations.map((citation) => ({ ...citation, document: '' })) },
      sorted,
    );
  return anyDocument(one) === anyDocument(other);
}

/** A thing that moved to another unit is what the references of that unit mean from then on. */
function resolvesOtherwise(touched: Touched, one: Held | undefined, other: Held | undefined): boolean {
  const declared = (entries: readonly Entry[]) =>
    new Set(entries.flatMap((entry) => addressOf(entry).declares ?? []));
  const moved = [...declared(touched.before)].filter((address) => declared(touched.after).has(address));
  if (!one || !other || moved.length === 0) return false;
  const wherever = (record: Held) =>
    moved.reduce(
      (text, address) => text.replaceAll(new RegExp(`"[a-z0-9-]+/${address}"`, 'g'), `"${address}"`),
      JSON.stringify(record, sorted),
    );
  return wherever(one) === wherever(other);
}

/**
 * What the plan may change beyond what differs: columns of the things that a differing fact is about, and what facts
 * copy from the things and documents around them.
 */
function derivedFrom(differing: ReadonlySet<string>, versions: readonly Map<string, Held>[]) {
  const things = new Set<string>();
  const sources = new Set<string>();
  for (const records of versions) {
    for (const key of differing) {
      const record = records.get(key);
      if (!record) continue;
      if ('citations' in record) {
        for (const about of [record.subject, record.object]) if (about) things.add(about);
        if (record.relation === 'DATED') sources.add(record.subject);
      } else sources.add(key);
    }
    const facts = [...records.values()].flatMap((record) => ('citations' in record ? record : []));
    for (const { relation, subject, object = '', themes = [] } of facts) {
      // A theme has the columns of its rows; a dispositif the names of its headings and of who leads it.
      if (relation === 'UNDER_THEME' && sources.has(subject)) things.add(object);
      if (relation === 'UNDER_THEME' && sources.has(object)) things.add(subject);
      if (relation === 'INVOLVES' && [subject, ...themes].some((key) => sources.has(key))) things.add(object);
    }
    // What is listed in a row is under its headings.
    for (const { relation, subject, object = '' } of facts)
      if (relation === 'LISTED_IN' && things.has(object)) things.add(subject);
  }
  return (key: string) =>
    things.has(key) ||
    versions.some((records) => {
      const record = records.get(key);
      if (!record || !('citations' in record)) return false;
      const around = [record.subject, record.object, ...record.citations.map(({ document }) => document)];
      return around.some((about) => about !== undefined && sources.has(about));
    });
}

/** What goes without saying of any fact. */
const isUsual = (key: string, value: unknown) =>
  (key === 'polarity' && value === 'AFFIRMED') ||
  (key === 'closure' && value === 'NOT_STATED') ||
  (key === 'experimental' && value === false);

/** A fact without what goes without saying. */
const bare = (record: Held | undefined): string =>
  JSON.stringify(record, (key, value) => (isUsual(key, value) ? undefined : sorted(key, value)));

/** What entries say, without what the format holds for the same: white space around words, the order of facts, what is usual. */
function meaning(entries: readonly Entry[]): string {
  const plain = (value: unknown): unknown =>
    typeof value === 'string'
      ? value.trim()
      : Array.isArray(value)
        ? value.map((item) => JSON.stringify(plain(item))).sort()
        : value && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .filter(([key, item]) => key !== 'basis' && !isUsual(key, item))
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([key, item]) => [key, key === 'lines' ? span(item) : plain(item)]),
            )
          : value;
  const says = entries.filter(({ value }) => Object.keys(value as object).length > 1);
  return says
    .map(({ value }) => JSON.stringify(plain(value)))
    .sort()
    .join('\n');
}

/** `5-5` is `5`. */
const span = (lines: unknown) => {
  const [first, last = first] = String(lines).split('-');
  return `${Number(first)}-${Number(last)}`;
};
