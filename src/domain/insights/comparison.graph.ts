import { many, type Runner, statement } from '../../graph/statement.ts';
import { ALWAYS } from '../../values/partial-date.ts';
import { listGaps } from './gap.graph.ts';
import { GAP_KINDS, GAP_LABELS } from './gap.ts';

/** A contract, as it states or as what may hold on a day. */
export type Side = { contractId: string; day: string | undefined };
export type Compared = {
  readonly key: string;
  /** French, plural. */
  readonly label: string;
  readonly left: number;
  readonly right: number;
};
export type Comparison = {
  readonly left: Side;
  readonly right: Side;
  readonly measures: readonly Compared[];
  /** Ids of shared things (actors, territories, national schemes) by who speaks of them. */
  readonly both: readonly string[];
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
  /** Ids of facts of one contract that may hold on one day and not on the other. */
  readonly factsOnlyLeft: readonly string[];
  readonly factsOnlyRight: readonly string[];
};

const things = statement<{ contractId: string }, { id: string; kind: string; shared: boolean }>(
  'comparison.things',
  `MATCH (thing:Entity)-[named:NAMED_IN]->()
WHERE named.contractId = $contractId AND named.sortKey > ''
RETURN thing.id, thing.kind, thing.contractId IS NULL
ORDER BY named.contractId, named.sortKey`,
  ([id, kind, shared]) => ({ id: id as string, kind: kind as string, shared: shared as boolean }),
);

const facts = statement<
  { contractId: string; from: string; upTo: string },
  { id: string; family: string | undefined }
>(
  'comparison.facts',
  `MATCH (fact:Fact)
WHERE fact.contractId = $contractId AND fact.sortKey > ''
  AND fact.validFrom <= $upTo AND fact.validTo >= $from AND fact.polarity = 'AFFIRMED'
RETURN fact.id, fact.family
ORDER BY fact.contractId, fact.sortKey`,
  ([id, family]) => ({ id: id as string, family: (family as string | null) ?? undefined }),
);

export const STATEMENTS = [things, facts];

/** Kinds that are counted, in French. */
const KINDS: Readonly<Record<string, string>> = {
  QPV: 'Quartiers prioritaires nommés',
  COMMUNE: 'Communes nommées ou couvertes',
  ACTOR: 'Acteurs nommés',
  THEME: 'Thèmes',
  OBJECTIVE: 'Objectifs',
  DISPOSITIF: 'Dispositifs',
  INSTANCE: 'Instances',
  COMMITMENT: 'Engagements',
  VIGILANCE_POINT: 'Points de vigilance',
  INDICATOR: 'Indicateurs',
  FUNDING: 'Financements',
};
const FAMILIES: Readonly<Record<string, string>> = {
  STEERING: 'Rôles de pilotage',
  RUNNING: 'Rôles de mise en œuvre',
  FUNDING: 'Rôles de financement',
  TAKING_PART: 'Rôles de participation',
};

async function snapshot(runner: Runner, { contractId, day }: Side) {
  const asked = { contractId, from: day ?? ALWAYS.from, upTo: day ?? ALWAYS.to };
  const [named, said] = await Promise.all([many(runner, things, { contractId }), many(runner, facts, asked)]);
  const counts = new Map<string, number>([
    ...Object.keys(KINDS).map((kind) => [kind, named.filter((thing) => thing.kind === kind).length] as const),
    ['FACTS', said.length],
    ...Object.keys(FAMILIES).map(
      (family) => [`ROLES_${family}`, said.filter((fact) => fact.family === family).length] as const,
    ),
  ]);
  return {
    counts,
    shared: named.filter(({ shared }) => shared).map(({ id }) => id),
    facts: said.map(({ id }) => id),
  };
}

const LABELS: readonly (readonly [key: string, label: string])[] = [
  ...Object.entries(KINDS),
  ['FACTS', 'Faits affirmés'],
  ...Object.entries(FAMILIES).map(([family, label]) => [`ROLES_${family}`, label] as const),
];

/** What is missing on both sides, kind by kind. */
export async function compareGaps(
  runner: Runner,
  version: string,
  { left, right }: Pick<Comparison, 'left' | 'right'>,
): Promise<Compared[]> {
  const of = ({ contractId, day }: Side) => listGaps(runner, version, { contractId, day, kinds: undefined });
  // One after the other: each runs all the rules.
  const [here, there] = [await of(left), await of(right)];
  return GAP_KINDS.map((kind) => ({
    key: kind,
    label: GAP_LABELS[kind],
    left: here.filter((gap) => gap.kind === kind).length,
    right: there.filter((gap) => gap.kind === kind).length,
  }));
}

/** Two contracts side by side, or one contract on two days. */
export async function compare(runner: Runner, left: Side, right: Side): Promise<Comparison> {
  const [here, there] = await Promise.all([snapshot(runner, left), snapshot(runner, right)]);
  const measures = LABELS.map(([key, label]) => ({
    key,
    label,
    left: here.counts.get(key) ?? 0,
    right: there.counts.get(key) ?? 0,
  }));
  const without = (all: readonly string[], others: readonly string[]) => {
    const known = new Set(others);
    return all.filter((id) => !known.has(id));
  };
  const same = left.contractId === right.contractId;
  const both = new Set(there.shared);
  return {
    left,
    right,
    measures,
    both: here.shared.filter((id) => both.has(id)),
    onlyLeft: without(here.shared, there.shared),
    onlyRight: without(there.shared, here.shared),
    factsOnlyLeft: same ? without(here.facts, there.facts) : [],
    factsOnlyRight: same ? without(there.facts, here.facts) : [],
  };
}
