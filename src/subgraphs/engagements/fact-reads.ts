import { many, one } from '../../read/read.ts';

/** What several kinds of fact read alike. */
export const contractOfFact = one('(it:Entity:Contract WHERE it.id = self.contractId)');
export const subject = one('(self)-[:SUBJECT]->(it:Entity)', {
  kept: { id: 'subjectId', kind: 'subjectKind', slug: 'subjectSlug', label: 'subjectLabel' },
});
export const object = one('(self)-[:OBJECT]->(it:Entity)', {
  kept: { id: 'objectId', kind: 'objectKind', slug: 'objectSlug', label: 'objectLabel' },
});
export const onBehalfOf = one('(self)-[:ON_BEHALF_OF]->(it:Entity)');
export const places = many('(self)-[rel:AT]->(it:Entity)', 'rel.ord');
export const themes = many('(self)-[rel:UNDER]->(it:Theme)', 'rel.ord');
