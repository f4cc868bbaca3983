import { statement } from '../../../graph/statement.ts';
import { quoted } from '../words.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, proofsOf } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.ACTION_SHEET_ANNOUNCED',
  `MATCH (lack:Fact)-[:SUBJECT]->(about:Entity)
WHERE lack.contractId = $contractId AND lack.sortKey > '' AND lack.relation = 'LACKS'
  AND any(word IN $words
    WHERE toLower(lack.value) CONTAINS word)
RETURN about.id, about.label, about.sortKey, lack.qualifiers, [[lack.value]], ${proofsOf('lack')}
ORDER BY about.sortKey, lack.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'ACTION_SHEET_ANNOUNCED',
  statement: missing,
  words: ['fiches action', 'fiche action', 'fiches-action', 'fiche-action'],
  explain: ({ absence, details: [[value = ''] = []] }) =>
    absence === 'ANNOUNCED'
      ? `Annoncé, et absent\u00a0: ${quoted(value)}.`
      : `Absent\u00a0: ${quoted(value)}.`,
};
