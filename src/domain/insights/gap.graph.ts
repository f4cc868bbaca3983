import { many, type Runner } from '../../graph/statement.ts';
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

/** What is expected and missing, by kind, then by label. */
export async function listGaps(runner: Runner, { contractId, day, kinds }: GapsAsked): Promise<Gap[]> {
  const asked = { contractId, from: day ?? ALWAYS.from, upTo: day ?? ALWAYS.to, day: day ?? null };
  const find = async ({ kind, statement, words = [], explain }: GapRule): Promise<Gap[]> => {
    const rows = await many(runner, statement, { ...asked, words });
    return rows.map((row) => {
      const { about, sortKey, absence, citations } = row;
      const explanation = explain(row);
      // A letter for the kind; one thing may lack two of a kind.
      const rank = String.fromCharCode(0x41 + GAP_KINDS.indexOf(kind));
      const key = `${rank} ${sortKey} ${contentHash([explanation, citations]).slice(0, 8)}`;
      return { kind, about, key, absence, explanation, citations };
    });
  };
  const rules = GAP_RULES.filter(({ kind }) => !kinds || kinds.includes(kind));
  const found = (await Promise.all(rules.map(find))).flat();
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}
