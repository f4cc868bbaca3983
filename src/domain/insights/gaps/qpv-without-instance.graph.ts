import { statement } from '../../../graph/statement.ts';
import { around } from './around.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, held, namedThings } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.QPV_WITHOUT_INSTANCE',
  `OPTIONAL MATCH (placed:Fact)-[:SUBJECT|OBJECT]->(thing:Instance)
WHERE placed.contractId = $contractId AND placed.sortKey > '' AND placed.placeScope = 'ALL_QPV' AND ${held('placed')}
WITH DISTINCT thing
ORDER BY thing.sortKey
WITH collect(thing) AS wide
${namedThings('Qpv')}
  AND NOT EXISTS {
    MATCH (about)<-[:AT]-(placed:Fact)-[:SUBJECT|OBJECT]->(thing:Instance)
    WHERE placed.placeScope IN ['NAMED', 'SITE'] AND ${held('placed')}
  }
RETURN about.id, about.label, about.sortKey, [] AS absence, [thing IN wide | [thing.label, 'ALL_QPV']] + COLLECT {
  MATCH (about)-[:CONTAINS|OVERLAPS|IN_COMMUNE]-(around:Area|Commune)<-[:AT]-(placed:Fact)-[:SUBJECT|OBJECT]->(thing:Instance)
  WHERE placed.placeScope IN ['NAMED', 'SITE'] AND ${held('placed')}
  WITH DISTINCT thing
  ORDER BY thing.sortKey
  RETURN [thing.label, 'NAMED']
}, [] AS proofs
ORDER BY named.contractId, named.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'QPV_WITHOUT_INSTANCE',
  statement: missing,
  explain: ({ details }) => `Aucune instance n’est dite de ce quartier en propre.${around(details)}`,
};
