import { many, type Runner, statement } from '../../graph/statement.ts';
import { type DataChange, type Load, merged } from './change.ts';

const known = statement<Record<string, never>, { seq: number; version: string }>(
  'changes.known',
  `MATCH (load:Load)
WHERE load.seq > 0
RETURN load.seq, load.version
ORDER BY load.seq`,
  ([seq, version]) => ({ seq: seq as number, version: version as string }),
);

const loads = statement<{ after: number; upTo: number }, Load>(
  'changes.loads',
  `MATCH (load:Load)
WHERE load.seq > $after AND load.seq <= $upTo
RETURN load.seq, load.unit, load.version, load.loadedAt, load.first, load.added, load.changed, load.removed
ORDER BY load.seq`,
  ([seq, unit, version, loadedAt, first, added, changed, removed]) => ({
    seq: seq as number,
    unit: unit as string,
    version: version as string,
    loadedAt: loadedAt as string,
    first: first as boolean,
    added: added as string[],
    changed: changed as string[],
    removed: removed as string[],
  }),
);

export const STATEMENTS = [known, loads];

/** Versions of the data that the graph remembers, the oldest first. */
export async function listVersions(runner: Runner): Promise<string[]> {
  return [...new Set((await many(runner, known, {})).map(({ version }) => version))];
}

/**
 * What changed after one version up to another, both known; undefined when one of them is not. Of a version that came
 * back, the last time counts: what it was before is nobody's question.
 */
export async function findChanges(
  runner: Runner,
  since: string,
  until: string,
): Promise<DataChange[] | undefined> {
  if (since === until) return [];
  const all = await many(runner, known, {});
  const last = (version: string) => all.findLast((one) => one.version === version)?.seq;
  const [after, upTo] = [last(since), last(until)];
  if (after === undefined || upTo === undefined) return undefined;
  return merged(await many(runner, loads, { after, upTo }));
}
