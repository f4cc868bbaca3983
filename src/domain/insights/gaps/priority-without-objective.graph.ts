import { statement } from '../../../graph/statement.ts';
import { when } from '../words.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, ownThings } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.PRIORITY_WITHOUT_OBJECTIVE',
  `${ownThings('Priority')}
  AND NOT EXISTS {
    MATCH (about)<-[:PART_OF|SERVES|CONCERNS]-(:Objective)
  }
RETURN about.id, about.label, about.sortKey, [] AS absence, COLLECT {
  MATCH (about)-[:UNDER_THEME|CONCERNS]->(theme:Theme)
  WHERE EXISTS {
    (theme)<-[:HAS_THEME]-(:Objective)
  }
  WITH DISTINCT theme
  ORDER BY theme.sortKey
  RETURN [theme.label]
}, [] AS proofs
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'PRIORITY_WITHOUT_OBJECTIVE',
  statement: missing,
  explain: ({ details }) =>
    `Aucun objectif n’est dit en être la suite.${when(details.flat(), (told) => `Son thème en a pourtant\u00a0: ${told}.`)}`,
};
