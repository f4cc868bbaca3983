import { statement } from '../../../graph/statement.ts';
import { quoted } from '../words.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, ownThings, proofsOf } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.AGREEMENT_EXPIRED',
  `${ownThings('Dispositif')}
  AND (about.form IN ['CONVENTION', 'CONTRACT', 'CHARTER'] OR EXISTS {
    MATCH (about)<-[:OBJECT]-(signs:Involvement)
    WHERE signs.role = 'SIGNS' AND signs.contractId = $contractId
  })
MATCH (about)<-[:SUBJECT]-(term:Fact)
WHERE term.relation = 'TERM' AND term.contractId = $contractId AND term.endDate IS NOT NULL
WITH about, term
ORDER BY term.validTo DESC, term.id
WITH about, collect(term)[0] AS last
WHERE last.validTo < CASE $day
  WHEN '' THEN last.statedFrom
  ELSE $day
END
RETURN about.id, about.label, about.sortKey, [], [[last.endPrinted, last.validTo]], ${proofsOf('last')}
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'AGREEMENT_EXPIRED',
  statement: missing,
  explain: ({ details: [[printed = '', day = ''] = []] }) =>
    `Son dernier terme énoncé est passé\u00a0: ${quoted(printed)} (au plus tard le ${day}). Rien ne dit qu’elle a été prolongée.`,
};
