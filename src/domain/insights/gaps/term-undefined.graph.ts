import { statement } from '../../../graph/statement.ts';
import { when } from '../words.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, ownThings } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.TERM_UNDEFINED',
  `${ownThings('Term')}
  AND NOT EXISTS {
    MATCH (about)<-[:SUBJECT]-(expanded:Fact)
    WHERE expanded.relation = 'EXPANDED' AND expanded.contractId = $contractId
  }
RETURN about.id, about.label, about.sortKey, [] AS absence, COLLECT {
  MATCH (about)-[:DENOTES]->(thing:Entity)
  RETURN DISTINCT [thing.label]
}, [] AS proofs
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'TERM_UNDEFINED',
  statement: missing,
  explain: ({ details }) =>
    `Employé, jamais défini.${when(details.flat(), (told) => `D’après son emploi, il désigne ${told}.`)}`,
};
