import { statement } from '../../../graph/statement.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, held, ownThings } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.VIGILANCE_WITHOUT_ANSWER',
  `${ownThings('VigilancePoint')}
  AND NOT EXISTS {
    MATCH (about)<-[:SUBJECT]-(answer:Fact)
    WHERE answer.relation = 'ANSWERED_BY' AND ${held('answer')}
  }
RETURN about.id, about.label, about.sortKey, [] AS absence, [] AS details, [] AS proofs
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'VIGILANCE_WITHOUT_ANSWER',
  statement: missing,
  explain: () => 'Personne n’est dit en répondre.',
};
