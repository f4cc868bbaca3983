import { many } from '../../read/read.ts';

/** The proofs that a thing is printed: the citations of its names, in the order of the text. */
export const namedCitations = many(
  "(self)<-[:SUBJECT]-(via:Fact WHERE via.relation = 'NAMED')-[:CITES]->(it:Citation)",
  'it.firstLine, it.id',
  { distinct: true },
);
