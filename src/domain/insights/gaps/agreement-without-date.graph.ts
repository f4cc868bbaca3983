import { statement } from '../../../graph/statement.ts';
import { when } from '../words.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, ownThings } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.AGREEMENT_WITHOUT_DATE',
  `${ownThings('Dispositif')}
  AND (about.form IN ['CONVENTION', 'CONTRACT', 'CHARTER'] OR EXISTS {
    MATCH (about)<-[:OBJECT]-(signs:Involvement)
    WHERE signs.role = 'SIGNS' AND signs.contractId = $contractId
  })
  AND NOT EXISTS {
    MATCH (about)<-[:SUBJECT|OBJECT]-(dated:Fact)
    WHERE dated.relation IN ['TERM', 'HAPPENED'] AND dated.contractId = $contractId
      AND (dated.startDate IS NOT NULL OR dated.endDate IS NOT NULL)
  }
RETURN about.id, about.label, about.sortKey, [] AS absence, COLLECT {
  MATCH (about)<-[:HAPPENED]-(milestone:Milestone)
  WITH DISTINCT milestone
  ORDER BY milestone.sortKey
  RETURN [milestone.label]
}, [] AS proofs
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'AGREEMENT_WITHOUT_DATE',
  statement: missing,
  explain: ({ details }) =>
    `Ni signature datée, ni terme.${when(details.flat(), (told) => `Des événements en sont dits, sans date\u00a0: ${told}.`)}`,
};
