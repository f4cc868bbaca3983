import { statement } from '../../../graph/statement.ts';
import { quoted } from '../words.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, proofsOf, within } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.STATED_ABSENCE',
  `MATCH (lack:Fact)-[:SUBJECT]->(about:Entity)
WHERE lack.contractId = $contractId AND lack.sortKey > '' AND lack.relation = 'LACKS'
  AND any(word IN $words
    WHERE word IN lack.qualifiers)
  AND ${within('lack')}
RETURN about.id, about.label, about.sortKey, lack.qualifiers, [[lack.value]], ${proofsOf('lack')}
ORDER BY about.sortKey, lack.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'STATED_ABSENCE',
  statement: missing,
  words: ['absence=STATED'],
  explain: ({ details: [[value = ''] = []] }) => `Le document dit que cela manque\u00a0: ${quoted(value)}.`,
};
