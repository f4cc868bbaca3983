import { statement } from '../../../graph/statement.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, namedThings, proofsOf } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.SIGNATORY_WITHOUT_CONTACT',
  `OPTIONAL MATCH (lack:Fact)-[:SUBJECT]->(:Actor)
WHERE lack.contractId = $contractId AND lack.sortKey > '' AND lack.relation = 'LACKS'
  AND any(word IN $words
    WHERE toLower(lack.value) CONTAINS word)
WITH lack
ORDER BY lack.sortKey
WITH head(collect(lack)) AS lack
${namedThings('Actor')}
  AND EXISTS {
    MATCH (about)<-[:SUBJECT]-(block:Signature)
    WHERE block.contractId = $contractId
  }
RETURN about.id, about.label, about.sortKey, coalesce(lack.qualifiers, []), [] AS details, CASE
  WHEN lack IS NULL THEN []
  ELSE ${proofsOf('lack')}
END
ORDER BY named.contractId, named.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'SIGNATORY_WITHOUT_CONTACT',
  statement: missing,
  words: ['désignation', 'référent'],
  explain: ({ absence }) =>
    absence === 'ANNOUNCED'
      ? 'Un référent est annoncé, et aucun n’est désigné.'
      : 'Aucun référent n’est désigné.',
};
