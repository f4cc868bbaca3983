import { statement } from '../../../graph/statement.ts';
import type { AbsenceKind } from '../../../values/vocabulary.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, held, ownThings, proofsOf } from './rule.ts';

const WHY: Partial<Record<AbsenceKind, string>> = {
  EMPTY: 'La cellule des indicateurs de sa ligne est vide.',
  NO_COLUMN: 'Le tableau où il figure n’a pas de colonne d’indicateurs.',
  ANNOUNCED: 'Des indicateurs sont annoncés pour le contrat.',
};

const missing = statement<GapAsked, GapRow>(
  'gap.OBJECTIVE_WITHOUT_INDICATOR',
  `${ownThings('Objective')}
  AND NOT EXISTS {
    MATCH (about)<-[:OBJECT]-(measured:Fact)
    WHERE measured.relation = 'MEASURES' AND ${held('measured')}
  }
WITH about, COLLECT {
  MATCH (about)-[:LISTED_IN]->(:Row)<-[:SUBJECT]-(lack:Fact)
  WHERE lack.relation = 'LACKS' AND any(word IN $words
    WHERE toLower(lack.value) CONTAINS word)
  RETURN lack
  ORDER BY lack.sortKey
} + COLLECT {
  MATCH (about)-[:LISTED_IN]->(:Row)-[:UNDER_THEME]->(:Theme)<-[:SUBJECT]-(lack:Fact)
  WHERE lack.relation = 'LACKS' AND any(word IN $words
    WHERE toLower(lack.value) CONTAINS word)
  RETURN DISTINCT lack
  ORDER BY lack.sortKey
} + COLLECT {
  MATCH (:Entity {id: $contractId})<-[:SUBJECT]-(lack:Fact)
  WHERE lack.relation = 'LACKS' AND any(word IN $words
    WHERE toLower(lack.value) CONTAINS word)
  RETURN lack
  ORDER BY lack.sortKey
} AS lacks
WITH about, head(lacks) AS lack
RETURN about.id, about.label, about.sortKey, coalesce(lack.qualifiers, []), [] AS details, CASE
  WHEN lack IS NULL THEN []
  ELSE ${proofsOf('lack')}
END
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'OBJECTIVE_WITHOUT_INDICATOR',
  statement: missing,
  words: ['indicateur'],
  explain: ({ absence }) => `Aucun indicateur ne le mesure. ${WHY[absence] ?? ''}`.trim(),
};
