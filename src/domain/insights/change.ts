export const CHANGES = ['ADDED', 'CHANGED', 'REMOVED'] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** What became of a thing, a fact or a whole unit between two versions of the data. */
export type DataChange = {
  readonly what: ChangeKind;
  /** Permanent key: of a fact, its words; of a unit, its name. */
  readonly key: string;
  /** Absent when a whole unit came or went. */
  readonly id: string | undefined;
  readonly unit: string;
  /** Instant of the last load that touched it, ISO 8601. */
  readonly loadedAt: string;
};

/** One load, as it was recorded. */
export type Load = {
  seq: number;
  unit: string;
  version: string;
  loadedAt: string;
  first: boolean;
  added: string[];
  changed: string[];
  removed: string[];
};

/** What is left of several loads in a row: what came and went again is no change, what went and came back is one. */
export function merged(loads: readonly Load[]): DataChange[] {
  const found = new Map<string, DataChange | undefined>();
  const note = (load: Load, what: ChangeKind, entry: string) => {
    const [id = '', key = ''] = entry.split(/ (.*)/s);
    const before = found.get(entry)?.what;
    const kept = net(before, what);
    const { unit, loadedAt } = load;
    found.set(entry, kept && { what: kept, key, id: id || undefined, unit, loadedAt });
  };
  for (const load of loads) {
    if (load.first) note(load, 'ADDED', ` ${load.unit}`);
    for (const entry of load.removed) note(load, 'REMOVED', entry);
    for (const entry of load.added) note(load, 'ADDED', entry);
    for (const entry of load.changed) note(load, 'CHANGED', entry);
  }
  const arrived = new Set(loads.filter(({ first }) => first).map(({ unit }) => unit));
  return [...found.values()]
    .filter((change) => change !== undefined)
    .filter(({ unit, id }) => !id || !arrived.has(unit))
    .sort((a, b) => (changeKey(a) < changeKey(b) ? -1 : 1));
}

function net(before: ChangeKind | undefined, now: ChangeKind): ChangeKind | undefined {
  if (before === 'ADDED') return now === 'REMOVED' ? undefined : 'ADDED';
  if (before === 'REMOVED') return now === 'ADDED' ? 'CHANGED' : now;
  return now;
}

/** Place in the one order of changes: by unit, then by key; unique. */
export const changeKey = ({ unit, key, id }: DataChange): string => `${unit} ${key} ${id ?? ''}`;
