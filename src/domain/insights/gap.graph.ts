import { keeping } from '../../graph/kept.ts';
import { many, type Runner, statement } from '../../graph/statement.ts';
import { contentHash } from '../../values/identity.ts';
import { ALWAYS } from '../../values/partial-date.ts';
import { GAP_KINDS, type Gap, type GapKind } from './gap.ts';
import type { GapRule } from './gaps/rule.ts';
import { GAP_RULES } from './gaps/rules.ts';

export type GapsAsked = {
  contractId: string;
  /** Absent: as the documents state. */
  day: string | undefined;
  /** Absent: every kind. */
  kinds: readonly GapKind[] | undefined;
};

/** Where a thing is printed, or what is said of it where it has no name: three places at most, in the order of the text. */
const printed = statement<{ contractId: string; ids: string[] }, [thing: string, proofs: string[]]>(
  'gap.printed',
  `UNWIND $ids AS id
MATCH (thing:Entity {id: id})
RETURN id, COLLECT {
  MATCH (thing)<-[:SUBJECT]-(fact:Fact)-[:CITES]->(proof:Citation)
  WHERE fact.contractId = $contractId AND (
    fact.relation IN ['NAMED', 'LISTED_IN']
    OR fact.relation = 'DESCRIBED' AND NOT EXISTS { (thing)<-[:SUBJECT]-(:Fact {relation: 'NAMED'}) }
  )
  WITH DISTINCT proof
  ORDER BY proof.firstLine, proof.id
  LIMIT 3
  RETURN proof.id
}`,
  ([id, proofs]) => [id as string, proofs as string[]],
);

export const STATEMENTS = [printed];

/** By kind, contract and day. */
const kept = keeping<Gap[]>(600);

/** Rules run at a time: all of them at once would hold each other up, and the reads of others. */
const AT_ONCE = 4;

/** What is expected and missing, by kind, then by label; kept for as long as the data has this version. */
export async function listGaps(runner: Runner, version: string, asked: GapsAsked): Promise<Gap[]> {
  const { contractId, day, kinds } = asked;
  const left = GAP_RULES.filter(({ kind }) => !kinds || kinds.includes(kind));
  const found: Gap[] = [];
  while (left.length) {
    const lists = left.splice(0, AT_ONCE).map((rule) => {
      const key = `${rule.kind} ${contractId} ${day ?? ''}`;
      return kept(runner, version, key, () => gapsOf(runner, rule, contractId, day));
    });
    found.push(...(await Promise.all(lists)).flat());
  }
  return found;
}

async function gapsOf(
  runner: Runner,
  { kind, statement, words = [], explain }: GapRule,
  contractId: string,
  day: string | undefined,
): Promise<Gap[]> {
  const bounds = { from: day ?? ALWAYS.from, upTo: day ?? ALWAYS.to, day: day ?? '' };
  const rows = await many(runner, statement, { contractId, ...bounds, words });
  // Of a silence there is no proof but that the thing is there.
  const silent = rows.filter(({ citations }) => !citations.length).map(({ about }) => about);
  const places = new Map(silent.length ? await many(runner, printed, { contractId, ids: silent }) : []);
  const gaps = rows.map((row): Gap => {
    const { about, sortKey, absence } = row;
    const citations = row.citations.length ? row.citations : (places.get(about) ?? []);
    const explanation = explain(row);
    // A letter for the kind; one thing may lack two of a kind.
    const rank = String.fromCharCode(0x41 + GAP_KINDS.indexOf(kind));
    const key = `${rank} ${sortKey} ${contentHash([explanation, citations]).slice(0, 8)}`;
    return { kind, about, key, absence, explanation, citations };
  });
  return gaps.sort((a, b) => (a.key < b.key ? -1 : 1));
}
