import { many, one, type Runner, statement } from '../graph/statement.ts';
import { dataVersion, idOf } from '../values/identity.ts';
import type { Change, Diff } from './plan.ts';

const versions = statement<Record<string, never>, { name: string; hash: string }>(
  'record.versions',
  `MATCH (unit:Unit)
RETURN unit.name, unit.hash
ORDER BY unit.name`,
  ([name, hash]) => ({ name: name as string, hash: hash as string }),
);

type Load = {
  unit: string;
  version: string;
  loadedAt: string;
  first: boolean;
  added: string[];
  changed: string[];
  removed: string[];
};
const put = statement<Load, number>(
  'record.put',
  `OPTIONAL MATCH (earlier:Load)
WHERE earlier.seq > 0
WITH coalesce(max(earlier.seq), 0) + 1 AS seq
CREATE (load:Load {seq: seq})
SET load.unit = $unit, load.version = $version, load.loadedAt = $loadedAt, load.first = $first,
  load.added = $added, load.changed = $changed, load.removed = $removed
RETURN load.seq`,
  ([seq]) => seq as number,
);

export const STATEMENTS = [versions, put];

/** Keeps what a load changed, with the version of the data that it made. Of a unit's first load, that it came. */
export async function recordLoad(
  runner: Runner,
  diff: Diff,
  first: boolean,
  loadedAt: string,
): Promise<void> {
  const units = await many(runner, versions, {});
  const facts = new Set([...diff.upserts.facts.map(({ id }) => id), ...diff.removals.facts]);
  const told = (what: Change['what']) =>
    first
      ? []
      : diff.changes.filter((one) => one.what === what).map(({ key }) => `${idIn(facts, key)} ${key}`);
  await one(runner, put, {
    unit: diff.unit,
    version: dataVersion(units),
    loadedAt,
    first,
    added: told('add'),
    changed: told('change'),
    removed: told('remove'),
  });
}

const idIn = (facts: ReadonlySet<string>, key: string): string => {
  const fact = idOf('fact', key);
  return facts.has(fact) ? fact : idOf('entity', key);
};
