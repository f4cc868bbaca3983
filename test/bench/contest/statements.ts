import { PROSPECTIVE_STATUSES } from '../../../src/values/vocabulary.ts';

const PROSPECTIVE = PROSPECTIVE_STATUSES.map((status) => `'${status}'`).join(', ');

/** A role that makes a lead, over `via`; the same for whoever writes Cypher by hand. */
export const LEADING =
  "via.role IN ['LEADS', 'CO_LEADS', 'RESPONSIBLE'] AND via.polarity = 'AFFIRMED' " +
  `AND NOT coalesce(via.status, '') IN [${PROSPECTIVE}]`;

/** A page of a theme's dispositifs, by keyset in its index. */
export const PAGE = `MATCH (d:Dispositif)-[listed:HAS_THEME]->()
USING INDEX SEEK listed:HAS_THEME(themeId, sortKey)
WHERE listed.themeId = $theme AND listed.sortKey > $after
WITH d, listed ORDER BY listed.themeId, listed.sortKey LIMIT $limit
RETURN d.id AS id, d.slug AS slug, d.label AS label, d.form AS form, d.regime AS regime,
  d.leadStatus AS leadStatus, listed.sortKey AS sortKey`;

export const LEADS = `UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:OBJECT]-(via:Involvement WHERE ${LEADING})-[:SUBJECT]->(it:Entity)
WITH DISTINCT id, it ORDER BY it.sortKey
RETURN id, collect(it {.id, .kind, .label}) AS items`;

export const THEMES = `UNWIND $ids AS id
MATCH (:Entity {id: id})-[:HAS_THEME {direct: true}]->(it:Theme)
WITH id, it ORDER BY it.sortKey
RETURN id, collect(it {.id, .label}) AS items`;

/** First roles on each dispositif, by keyset in their index: a hub costs what any other does. */
export const ROLES = `UNWIND $ids AS id
CALL (id) {
  MATCH (i:Involvement)
  USING INDEX SEEK i:Involvement(objectId, sortKey)
  WHERE i.objectId = id AND i.sortKey > ''
  WITH i ORDER BY i.objectId, i.sortKey LIMIT $limit
  RETURN collect(i {.id, .role, .status, .subjectId, .sortKey}) AS items
}
RETURN id, items`;

export const ENTITIES = `UNWIND $ids AS id
MATCH (it:Entity {id: id})
RETURN it.id AS id, it.kind AS kind, it.label AS label`;
