import { statement } from '../../../graph/statement.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, held, ownThings } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.DISPOSITIF_WITHOUT_OBJECTIVE',
  `${ownThings('Dispositif')}
  AND EXISTS {
    (about)-[:LISTED_IN]->(:Row)
  }
  AND NOT EXISTS {
    MATCH (about)-[:LISTED_IN]->(row:Row)
    WHERE none(column IN coalesce(row.emptyColumns, [])
      WHERE any(word IN $words
        WHERE toLower(column) CONTAINS word))
  }
  AND NOT EXISTS {
    MATCH (about)<-[:SUBJECT]-(served:Fact)
    WHERE served.relation = 'SERVES' AND ${held('served')}
  }
MATCH (about)-[:LISTED_IN]->(:Row)<-[:SUBJECT]-(lack:Fact)
WHERE lack.relation = 'LACKS' AND any(word IN $words
    WHERE toLower(lack.value) CONTAINS word)
WITH about, lack
ORDER BY lack.sortKey
WITH about, collect(lack) AS lacks
RETURN about.id, about.label, about.sortKey, head(lacks).qualifiers, [lack IN lacks | [lack.value]], COLLECT {
  UNWIND lacks AS lack
  MATCH (lack)-[:CITES]->(proof:Citation)
  RETURN proof.id
  ORDER BY proof.id
} AS proofs
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'DISPOSITIF_WITHOUT_OBJECTIVE',
  statement: missing,
  words: ['objectif'],
  explain: () =>
    'La cellule des objectifs de sa ligne est vide, et aucune phrase ne dit quel objectif il sert.',
};
