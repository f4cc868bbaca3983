import { statement } from '../../../graph/statement.ts';
import type { AbsenceKind } from '../../../values/vocabulary.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, ownThings } from './rule.ts';

const WHY: Partial<Record<AbsenceKind, string>> = {
  EMPTY: 'La colonne des points de vigilance est là, et ses cellules sont vides.',
  NO_COLUMN: 'Son tableau n’a pas de colonne de points de vigilance.',
};

const missing = statement<GapAsked, GapRow>(
  'gap.THEME_WITHOUT_VIGILANCE',
  `${ownThings('Theme')}
  AND NOT EXISTS {
    MATCH (about)<-[:HAS_THEME]-(:VigilancePoint)
  }
WITH about, COLLECT {
  MATCH (about)<-[:SUBJECT]-(lack:Fact)
  WHERE lack.relation = 'LACKS' AND any(word IN $words
    WHERE toLower(lack.value) CONTAINS word)
  RETURN lack
  ORDER BY lack.sortKey
} + COLLECT {
  MATCH (about)<-[:UNDER_THEME]-(:Row)<-[:SUBJECT]-(lack:Fact)
  WHERE lack.relation = 'LACKS' AND any(word IN $words
    WHERE toLower(lack.value) CONTAINS word)
  RETURN DISTINCT lack
  ORDER BY lack.sortKey
} AS lacks
WITH about, head(lacks) AS lack, lacks
RETURN about.id, about.label, about.sortKey, coalesce(lack.qualifiers, []), [] AS details, CASE
  WHEN lack IS NULL THEN []
  ELSE COLLECT {
    UNWIND lacks AS fact
    MATCH (fact)-[:CITES]->(proof:Citation)
    RETURN proof.id
    ORDER BY proof.id
  }
END
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'THEME_WITHOUT_VIGILANCE',
  statement: missing,
  words: ['vigilance'],
  explain: ({ absence }) =>
    WHY[absence] ?? 'Aucun point de vigilance n’est imprimé sous ce thème, ni sous ses parties.',
};
