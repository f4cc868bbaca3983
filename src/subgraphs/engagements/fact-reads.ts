import { many, one } from '../../read/read.ts';

/** What several kinds of fact read alike. */
export const contractOfFact = one('(it:Entity:Contract WHERE it.id = self.contractId)');
export const subject = one('(self)-[:SUBJECT]->(it:Entity)');
export const object = one('(self)-[:OBJECT]->(it:Entity)');
export const onBehalfOf = one('(self)-[:ON_BEHALF_OF]->(it:Entity)');
export const places = many('(self)-[rel:AT]->(it:Entity)', 'rel.ord');
export const themes = many('(self)-[rel:UNDER]->(it:Theme)', 'rel.ord');
