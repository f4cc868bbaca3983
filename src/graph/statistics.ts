import type { Graph } from './graph.ts';

/** Seconds that a server may take to sample its indexes again. */
const PATIENCE = 30;

/**
 * Has the server count again what its planner plans with. Indexes are sampled while they are empty, so that what is
 * planned right after a load may scan whole indexes (131,393 hits instead of 6,922, measured). Advice to the planner,
 * no part of the load: a server that refuses it only plans worse.
 */
export async function refreshStatistics(graph: Graph): Promise<void> {
  await graph
    .command('refreshStatistics', `CALL db.prepareForReplanning(${PATIENCE})`)
    .catch(() => undefined);
}
