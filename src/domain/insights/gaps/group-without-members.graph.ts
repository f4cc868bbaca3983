import { statement } from '../../../graph/statement.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, namedThings, within } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.GROUP_WITHOUT_MEMBERS',
  `${namedThings('Actor')}
  AND about.actorKind = 'GROUP'
  AND NOT EXISTS {
    MATCH (about)<-[:OBJECT]-(member:Fact)
    WHERE member.relation = 'MEMBER_OF' AND member.polarity = 'AFFIRMED'
      AND (member.contractId IS NULL OR ${within('member')})
  }
RETURN about.id, about.label, about.sortKey, [], CASE
  WHEN about.groupSize IS NULL THEN []
  ELSE [[about.groupSize]]
END, [] AS proofs
ORDER BY named.contractId, named.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'GROUP_WITHOUT_MEMBERS',
  statement: missing,
  explain: ({ details: [[size = ''] = []] }) =>
    size
      ? `Le nombre est donné (${size}), et aucun membre n’est nommé.`
      : 'Aucun membre de ce groupe n’est nommé, ni leur nombre donné.',
};
