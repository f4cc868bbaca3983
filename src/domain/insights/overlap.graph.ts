import { many, type Runner, type Statement, statement } from '../../graph/statement.ts';
import { ALWAYS } from '../../values/partial-date.ts';
import { labelOf, type Role } from '../../values/role.ts';
import type { EntityKind } from '../../values/vocabulary.ts';
import { type Named, nearPairs, pairOf } from './near-names.ts';
import type { Overlap, OverlapKind } from './overlap.ts';
import { quoted, some } from './words.ts';

type Asked = { contractId: string; from: string; upTo: string };
type Other = { id: string; label: string; role: string | undefined; fact: string };
type Row = { about: string; label: string; others: Other[] };

const row = ([about, label, others]: readonly unknown[]): Row => ({
  about: about as string,
  label: label as string,
  others: (others as [string, string, string | null, string][]).map(([id, name, role, fact]) => ({
    id,
    label: name,
    role: role ?? undefined,
    fact,
  })),
});

const listed = statement<Asked, Row>(
  'overlap.listed',
  `MATCH (dispositif:Dispositif)
WHERE dispositif.contractId = $contractId AND dispositif.sortKey > ''
WITH dispositif, COLLECT {
  MATCH (dispositif)<-[:SUBJECT]-(fact:Occurrence)-[:OBJECT]->(annexRow:Row)
  WHERE fact.validFrom <= $upTo AND fact.validTo >= $from
  WITH fact, annexRow
  ORDER BY fact.sortKey
  RETURN [annexRow.id, annexRow.label, NULL, fact.id]
} AS others
WHERE size(others) > 1
RETURN dispositif.id, dispositif.label, others
ORDER BY dispositif.contractId, dispositif.sortKey`,
  row,
);

const served = statement<Asked, Row>(
  'overlap.served',
  `MATCH (objective:Objective)
WHERE objective.contractId = $contractId AND objective.sortKey > ''
WITH objective, COLLECT {
  MATCH (objective)<-[:OBJECT]-(fact:Fact)-[:SUBJECT]->(thing:Entity)
  WHERE fact.relation = 'SERVES' AND fact.polarity = 'AFFIRMED'
    AND fact.validFrom <= $upTo AND fact.validTo >= $from
  WITH thing, head(collect(fact)) AS fact
  ORDER BY thing.sortKey
  RETURN [thing.id, thing.label, NULL, fact.id]
} AS others
WHERE size(others) > 1
RETURN objective.id, objective.label, others
ORDER BY objective.contractId, objective.sortKey`,
  row,
);

const led = (label: 'Dispositif' | 'Instance', roles: string) =>
  statement<Asked, Row>(
    `overlap.led${label}`,
    `MATCH (thing:${label})
WHERE thing.contractId = $contractId AND thing.sortKey > ''
WITH thing, COLLECT {
  MATCH (thing)<-[:OBJECT]-(fact:Involvement)-[:SUBJECT]->(holder:Entity)
  WHERE fact.role IN [${roles}] AND fact.polarity = 'AFFIRMED'
    AND NOT coalesce(fact.status, '') IN ['PLANNED', 'RECOMMENDED', 'PROPOSED', 'UNDER_STUDY', 'BEING_SIGNED']
    AND fact.validFrom <= $upTo AND fact.validTo >= $from
  WITH fact, holder
  ORDER BY fact.sortKey
  RETURN [holder.id, holder.label, fact.role, fact.id]
} AS others
WITH thing, others
WHERE any(other IN others
  WHERE other[0] <> others[0][0])
RETURN thing.id, thing.label, others
ORDER BY thing.contractId, thing.sortKey`,
    row,
  );
const ledDispositifs = led('Dispositif', "'LEADS', 'CO_LEADS', 'RESPONSIBLE'");
const ledInstances = led('Instance', "'LEADS', 'CO_LEADS', 'RESPONSIBLE', 'CHAIRS', 'CO_CHAIRS'");

const names = statement<{ contractId: string }, Named & { contractId: string | undefined }>(
  'overlap.names',
  `MATCH (thing:Entity)-[named:NAMED_IN]->()
WHERE named.contractId = $contractId AND named.sortKey > ''
RETURN thing.id, thing.kind, thing.label, thing.acronym, thing.aliases, thing.contractId
ORDER BY named.contractId, named.sortKey`,
  ([key, kind, label, acronym, aliases, contractId]) => ({
    key: key as string,
    kind: kind as EntityKind,
    names: [label as string, ...(acronym ? [acronym as string] : []), ...(aliases as string[])],
    contractId: (contractId as string | null) ?? undefined,
  }),
);

type Decision = { pair: string; why: string; fact: string };
const decisions = statement<{ contractId: string }, Decision>(
  'overlap.decisions',
  `MATCH (fact:Fact)
WHERE fact.contractId = $contractId AND fact.sortKey > '' AND fact.relation = 'DISTINCT_FROM'
RETURN fact.subjectId, fact.objectId, fact.note, fact.id
ORDER BY fact.contractId, fact.sortKey`,
  ([one, other, note, fact]) => ({
    pair: pairOf(one as string, other as string),
    why: (note as string | null) ?? '',
    fact: fact as string,
  }),
);

export const STATEMENTS = [listed, served, ledDispositifs, ledInstances, names, decisions];

const rolesOf = (others: readonly Other[]): string[] =>
  others.map(({ label, role }) => `${label} (${labelOf(role as Role)})`);
const labelsOf = (others: readonly Other[]): string[] => others.map(({ label }) => quoted(label));

const SAID: readonly [OverlapKind, Statement<Asked, Row>, (row: Row) => string][] = [
  [
    'LISTED_SEVERAL_TIMES',
    listed,
    ({ others }) => `Figure ${others.length} fois dans les annexes\u00a0: ${some(labelsOf(others), 5)}.`,
  ],
  [
    'OBJECTIVE_SERVED_BY_MANY',
    served,
    ({ others }) => `${others.length} dispositifs sont dits le servir\u00a0: ${some(labelsOf(others), 5)}.`,
  ],
  ['SEVERAL_LEADS', ledDispositifs, ({ others }) => leads(others)],
  ['SEVERAL_LEADS', ledInstances, ({ others }) => leads(others)],
];

/** Shared leading may be stated as such: it is then no disagreement. */
function leads(others: readonly Other[]): string {
  const shared = others.every(({ role }) => role === 'CO_LEADS' || role === 'CO_CHAIRS');
  const told = some(rolesOf(others), 5);
  return shared
    ? `Plusieurs sont dits le conduire ensemble\u00a0: ${told}.`
    : `Plusieurs sont dits le conduire, sans que le partage soit dit\u00a0: ${told}.`;
}

/** What may overlap in a contract: by kind, then by label; near names by nearness. */
export async function listOverlaps(
  runner: Runner,
  contractId: string,
  day: string | undefined,
): Promise<Overlap[]> {
  const asked = { contractId, from: day ?? ALWAYS.from, upTo: day ?? ALWAYS.to };
  const [said, near] = await Promise.all([
    Promise.all(
      SAID.map(async ([kind, found, explain]) => {
        const rows = await many(runner, found, asked);
        return rows.map((one): Overlap => {
          const things = [...new Set([one.about, ...one.others.map(({ id }) => id)])];
          const facts = one.others.map(({ fact }) => fact);
          return { kind, things, explanation: explain(one), score: undefined, decision: undefined, facts };
        });
      }),
    ),
    nearNames(runner, contractId),
  ]);
  return [...said.flat(), ...near];
}

async function nearNames(runner: Runner, contractId: string): Promise<Overlap[]> {
  const [things, decided] = await Promise.all([
    many(runner, names, { contractId }),
    many(runner, decisions, { contractId }),
  ]);
  const own = new Set(things.filter((thing) => thing.contractId === contractId).map(({ key }) => key));
  const known = new Map(decided.map((decision) => [decision.pair, decision]));
  return nearPairs(things, (key) => own.has(key)).map(({ one, other, names: [left, right], score }) => {
    const decision = known.get(pairOf(one, other));
    const why = decision ? 'Ce sont deux choses' : 'Peut-être une seule chose';
    return {
      kind: 'NEAR_NAMES',
      things: [one, other],
      explanation: `Noms proches\u00a0: ${quoted(left)} et ${quoted(right)}. ${why}${decision?.why ? `\u00a0: ${decision.why}` : ''}.`,
      score,
      decision: decision?.why,
      facts: decision ? [decision.fact] : [],
    };
  });
}
