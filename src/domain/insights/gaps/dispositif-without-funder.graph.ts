import { statement } from '../../../graph/statement.ts';
import { when } from '../words.ts';
import { type GapAsked, type GapRow, type GapRule, gapRow, held, ownThings } from './rule.ts';

const missing = statement<GapAsked, GapRow>(
  'gap.DISPOSITIF_WITHOUT_FUNDER',
  `${ownThings('Dispositif')}
  AND NOT EXISTS {
    MATCH (about)<-[:OBJECT]-(role:Involvement)
    WHERE role.family = 'FUNDING' AND ${held('role')}
  }
  AND NOT EXISTS {
    MATCH (about)<-[:PAYS_FOR|PART_OF]-(:Funding)<-[:SUBJECT]-(paid:Fact)
    WHERE paid.relation = 'FUNDED_BY' AND ${held('paid')}
  }
RETURN about.id, about.label, about.sortKey, [] AS absence, COLLECT {
  MATCH (about)<-[:PAYS_FOR|PART_OF]-(funding:Funding)
  WITH DISTINCT funding
  ORDER BY funding.sortKey
  RETURN [funding.label]
}, [] AS proofs
ORDER BY about.contractId, about.sortKey`,
  gapRow,
);

export const STATEMENTS = [missing];

export const rule: GapRule = {
  kind: 'DISPOSITIF_WITHOUT_FUNDER',
  statement: missing,
  explain: ({ details }) =>
    `Personne n’est dit le financer.${when(details.flat(), (told) => `Des moyens sont dits, sans financeur\u00a0: ${told}.`)}`,
};
