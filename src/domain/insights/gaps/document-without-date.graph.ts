import { statement } from '../../../graph/statement.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, ownThings, proofsOf } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.DOCUMENT_WITHOUT_DATE',
  `${ownThings('Document')}
  AND about.sha256 IS NOT NULL
  AND NOT EXISTS {
    MATCH (about)<-[:SUBJECT]-(dated:Fact)
    WHERE dated.relation = 'DATED' AND dated.basis <> 'INFERRED'
  }
WITH about, COLLECT {
  MATCH (about)<-[:SUBJECT]-(lack:Fact)
  WHERE lack.relation = 'LACKS' AND any(word IN $words
    WHERE toLower(lack.value) CONTAINS word)
  RETURN lack
  ORDER BY lack.sortKey
} AS lacks
WITH about, head(lacks) AS lack
RETURN about.id, about.label, about.sortKey, coalesce(lack.qualifiers, []), COLLECT {
  MATCH (about)<-[:SUBJECT]-(dated:Fact)
  WHERE dated.relation = 'DATED' AND dated.basis = 'INFERRED' AND dated.statedFrom IS NOT NULL
  RETURN [dated.statedFrom, dated.statedTo]
}, CASE
  WHEN lack IS NULL THEN []
  ELSE ${proofsOf('lack')}
END
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'DOCUMENT_WITHOUT_DATE',
  statement: missing,
  words: ['date'],
  explain: ({ absence, details: [[from = '', to = ''] = []] }) =>
    `${absence === 'EMPTY' ? 'La date est laissée en blanc.' : 'Aucune date n’est imprimée.'}${
      to ? ` D’après ce qu’il cite, il est écrit entre le ${from} et le ${to} (déduit).` : ''
    }`,
};
