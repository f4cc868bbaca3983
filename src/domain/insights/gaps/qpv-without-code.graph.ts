import { statement } from '../../../graph/statement.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, namedThings } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.QPV_WITHOUT_CODE',
  `${namedThings('Qpv')}
  AND about.code2015 IS NULL AND about.code2024 IS NULL
RETURN about.id, about.label, about.sortKey, [] AS absence, [] AS details, [] AS proofs
ORDER BY named.contractId, named.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'QPV_WITHOUT_CODE',
  statement: missing,
  explain: () => 'Aucun code officiel de ce quartier n’est connu\u00a0: on n’en invente pas.',
};
