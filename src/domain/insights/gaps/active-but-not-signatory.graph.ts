import { statement } from '../../../graph/statement.ts';
import { labelOf, type Role } from '../../../values/role.ts';
import { quoted, some } from '../words.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, held, namedThings } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.ACTIVE_BUT_NOT_SIGNATORY',
  `${namedThings('Actor')}
  AND NOT about.actorKind IN ['GROUP', 'FUNCTION']
  AND EXISTS {
    MATCH (about)<-[:SUBJECT]-(role:Involvement)
    WHERE ${held('role')}
  }
  AND NOT EXISTS {
    MATCH (about)-[:SERVICE_OF*0..3]->(:Actor)<-[:SUBJECT]-(block:Signature)
    WHERE block.contractId = $contractId
  }
  AND EXISTS {
    MATCH (any:Signature)
    WHERE any.contractId = $contractId AND any.sortKey > ''
  }
RETURN about.id, about.label, about.sortKey, [] AS absence, COLLECT {
  MATCH (about)<-[:SUBJECT]-(role:Involvement)-[:OBJECT]->(target:Entity)
  WHERE ${held('role')}
  WITH role, target
  ORDER BY role.sortKey
  RETURN [role.role, target.label]
}, COLLECT {
  MATCH (about)<-[:SUBJECT]-(role:Involvement)-[:CITES]->(proof:Citation)
  WHERE ${held('role')}
  WITH DISTINCT proof
  ORDER BY proof.firstLine, proof.id
  LIMIT 3
  RETURN proof.id
}
ORDER BY named.contractId, named.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'ACTIVE_BUT_NOT_SIGNATORY',
  statement: missing,
  explain: ({ details }) =>
    `Aucun bloc de signature ne porte son nom, ni celui de l’organisme dont il dépend. ${some(
      details.map(([role = '', target = '']) => `${labelOf(role as Role)} ${quoted(target)}`),
    )}.`,
};
