import { listGaps } from '../../src/domain/insights/gap.graph.ts';
import type { Gap, GapKind } from '../../src/domain/insights/gap.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { idOf } from '../../src/values/identity.ts';

/** A kind, what lacks it, and what has it (or of which it is not expected). */
export type Case = readonly [kind: GapKind, lacks: string, has: string];

/** A thing of the contract, or a shared one. */
const at = (contract: string, slug: string) => [idOf('entity', `${contract}/${slug}`), idOf('entity', slug)];

/** The gaps of a kind, and those about one thing. */
export async function gapsOf(graph: Graph, contract: string, kind: GapKind, day?: string) {
  const contractId = idOf('entity', contract);
  const all = await listGaps(graph, 'as tested', { contractId, day, kinds: [kind] });
  return {
    all,
    about: (slug: string): Gap[] => all.filter(({ about }) => at(contract, slug).includes(about)),
  };
}
