import { NOUNS } from '../../../src/domain/nouns.ts';
import { RELATION_NAMES, relationShape } from '../../../src/domain/relation.ts';
import { type Entry, entriesOf, type Files, isPlain, type Place } from './files.ts';

/** Keys and indexes from an entry down. */
export type Path = readonly (string | number)[];

/** What a mutation touched, as YAML alone sees it: the entries of one version that the other has not, or not as often. */
export type Touched = {
  before: Entry[];
  after: Entry[];
  /** Files that are no list of entries any more, with the first line that differs, or whose sense does: the one above. */
  unreadable: Map<string, number>;
  /** The innermost value that differs, when one entry took the place of one. */
  path: Path | undefined;
};

export type Reading = Map<string, Entry[] | undefined>;

export const readAll = (files: Files): Reading =>
  new Map([...files].map(([file, text]) => [file, entriesOf(file, text)]));

export function touchedBy(base: Files, read: Reading, changed: ReadonlyMap<string, string | null>): Touched {
  const before: Entry[] = [];
  const after: Entry[] = [];
  const unreadable = new Map<string, number>();
  for (const [file, text] of changed) {
    const were = read.get(file) ?? [];
    const are = text === null ? [] : entriesOf(file, text);
    if (!are) unreadable.set(file, firstDifference(base.get(file) ?? '', text ?? ''));
    before.push(...missing(were, are ?? []));
    after.push(...missing(are ?? [], were));
  }
  const [was, is] = before.length === 1 && after.length === 1 ? [before[0], after[0]] : [];
  const path = was && is && was.file === is.file ? difference(was.value, is.value) : undefined;
  return { before, after, unreadable, path };
}

/** Entries that are more often in the one list than in the other: all of their kind, as none can be told to be the new one. */
function missing(entries: readonly Entry[], others: readonly Entry[]): Entry[] {
  const [here, there] = [entries, others].map((list) => Map.groupBy(list, ({ json }) => json));
  return entries.filter(({ json }) => (here?.get(json)?.length ?? 0) > (there?.get(json)?.length ?? 0));
}

function firstDifference(one: string, other: string): number {
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  return Math.max(1, at === -1 ? lines.length : at);
}

function difference(one: unknown, other: unknown): Path {
  const [children, others] = [childrenOf(one), childrenOf(other)];
  if (!children || !others || [...children.keys()].sort().join() !== [...others.keys()].sort().join())
    return [];
  const differing = [...children].filter(([key, value]) => !same(value, others.get(key)));
  const [only] = differing;
  if (differing.length !== 1 || !only) return [];
  const [key, value] = only;
  return [key, ...difference(value, others.get(key))];
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function childrenOf(value: unknown): Map<string | number, unknown> | undefined {
  if (Array.isArray(value)) return new Map(value.map((item, index) => [index, item]));
  return isPlain(value) ? new Map(Object.entries(value)) : undefined;
}

const LISTS = new Set(RELATION_NAMES.map((name) => relationShape(name).key));

/** The fact that a path leads into, as a path: an item of a relation's list, or the whole of an event. */
export function factOf({ file }: Entry, path: Path): Path | undefined {
  if (/(signatures|involvements)\.yaml$/.test(file)) return [];
  return path.length > 1 && LISTS.has(String(path[0])) ? path.slice(0, 2) : undefined;
}

/** The value at a path, else the nearest one around it. */
export function placeAt({ place }: Entry, path: Path): Place {
  let here = place;
  for (const key of path) here = here.children.get(key) ?? here;
  return here;
}

/** Where an entry stands: its unit, and how files refer to what it declares or is about. */
export function addressOf({ file, value }: Entry): { unit: string; declares?: string; speaksOf: string[] } {
  const [, unit = '', list = ''] = /([^/]+)\/([^/]+)\.yaml$/.exec(file) ?? [];
  const { id, about, holder, actor } = (isPlain(value) ? value : {}) as Record<string, unknown>;
  const noun = NOUNS.find((candidate) => candidate.file === list);
  const speaksOf = [about, holder, actor].filter((ref) => typeof ref === 'string');
  if (!noun || id === undefined) return { unit, speaksOf };
  const declares = noun.kind === 'CONTRACT' ? 'contract' : `${noun.segment}/${id}`;
  return { unit, declares, speaksOf: [...speaksOf, declares] };
}
