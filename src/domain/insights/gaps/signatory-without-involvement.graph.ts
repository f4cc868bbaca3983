import { statement } from '../../../graph/statement.ts';
import { quoted, when } from '../words.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, namedThings, within } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.SIGNATORY_WITHOUT_INVOLVEMENT',
  `${namedThings('Actor')}
  AND EXISTS {
    MATCH (about)<-[:SUBJECT]-(block:Signature)
    WHERE block.contractId = $contractId
  }
  AND NOT EXISTS {
    MATCH (about)<-[:SUBJECT]-(role:Involvement)
    WHERE role.polarity = 'AFFIRMED' AND ${within('role')}
  }
WITH about, COLLECT {
  MATCH (about)<-[counts:COUNTS_FOR]-(role:Involvement)-[:SUBJECT]->(holder:Entity)
  WHERE counts.as IN ['GROUP', 'SERVICE'] AND role.polarity = 'AFFIRMED' AND ${within('role')}
  WITH counts.as AS way, holder.label AS holder, count(*) AS times
  ORDER BY times DESC, holder
  RETURN [way, holder, toString(times)]
} AS details, COLLECT {
  MATCH (about)<-[:SUBJECT]-(block:Signature)-[:CITES]->(proof:Citation)
  WHERE block.contractId = $contractId
  RETURN DISTINCT proof.id
} AS proofs
RETURN about.id, about.label, about.sortKey, [] AS absence, details, proofs
ORDER BY about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'SIGNATORY_WITHOUT_INVOLVEMENT',
  statement: missing,
  explain: ({ details }) => {
    const via = (way: string) =>
      details.filter(([as]) => as === way).map(([, holder = '']) => quoted(holder));
    const [groups, services] = [via('GROUP'), via('SERVICE')];
    if (!groups.length && !services.length)
      return 'Rien\u00a0: un bloc de signature porte son nom, et rien n’est dit de ce qu’il fait, ni en propre ni au titre d’un groupe.';
    return [
      'Rien en propre.',
      when(groups, (told) => `Au titre de groupes dont il fait partie, des rôles sont dits de ${told}.`),
      when(services, (told) => `Par ses services, des rôles sont dits de ${told}.`),
    ].join('');
  },
};
