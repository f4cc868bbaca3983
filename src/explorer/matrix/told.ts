import { type Loading, load } from '../context.ts';
import {
  FactsByIdDocument,
  type FactsByIdQuery,
  type ProofFragment,
  type RoleLineFragment,
} from '../generated/graphql.ts';
import type { Named } from '../ui/thing.tsx';
import { RELATIONS } from '../words.ts';

/** A fact in one line, whichever of its sorts it is. */
export type Told = {
  readonly id: string;
  /** Family of a role, else the relation. */
  readonly sort: string;
  readonly subject: Named;
  /** What is said, as printed where it is. */
  readonly said: string;
  readonly printed: string | undefined;
  readonly object: Named | undefined;
  /** Words that stand where a thing would. */
  readonly value: string | undefined;
  readonly places: readonly Named[];
  readonly placeScope: string;
  readonly chips: Pick<RoleLineFragment, 'status' | 'polarity' | 'basis' | 'rule'>;
  readonly citations: readonly ProofFragment[];
};
type Node = Extract<NonNullable<FactsByIdQuery['nodes'][number]>, { readonly citations: unknown }>;

const quoted = (words: string) => `«\u00a0${words}\u00a0»`;

function toldOf(of: Node): Told {
  const { id, citations, status, basis } = of;
  if (of.__typename === 'Signature') {
    return {
      id,
      citations,
      sort: 'SIGNATURE',
      subject: of.actor,
      said: quoted(of.printedName),
      printed: of.printedName,
      object: of.document,
      value: undefined,
      places: [],
      placeScope: 'CONTRACT_WIDE',
      chips: { status, basis, polarity: 'AFFIRMED', rule: null },
    };
  }
  const { places, placeScope, polarity, rule } = of;
  const printed = of.printedVerb ?? undefined;
  const common = { id, citations, places, placeScope, printed, chips: { status, polarity, basis, rule } };
  if (of.__typename === 'Involvement') {
    const { family, holder, target, roleLabel } = of;
    return {
      ...common,
      sort: family,
      subject: holder,
      said: printed ? quoted(printed) : roleLabel,
      object: target,
      value: undefined,
    };
  }
  const { relation, subject, object, value } = of;
  return {
    ...common,
    sort: relation,
    subject,
    said: printed ? quoted(printed) : (RELATIONS[relation]?.[0] ?? relation),
    object: object ?? undefined,
    // A code is no word.
    value: value && !/^[A-Z_]+$/.test(value) ? value : undefined,
  };
}

/** Facts in the order of their ids, of which there may be 100. */
export async function toldById(loading: Loading, ids: readonly string[]): Promise<readonly Told[]> {
  if (!ids.length) return [];
  const { nodes } = await load(loading, FactsByIdDocument, { ids: [...ids] });
  return nodes.flatMap((node) => (node && 'citations' in node ? toldOf(node) : []));
}
