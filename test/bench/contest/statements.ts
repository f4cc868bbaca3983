/** A page of a theme's dispositifs, by keyset in its index. */
export const PAGE = `MATCH (d:Dispositif)-[listed:HAS_THEME]->()
USING INDEX SEEK listed:HAS_THEME(themeId, sortKey)
WHERE listed.themeId = $theme AND listed.sortKey > $after
WITH d, listed ORDER BY listed.themeId, listed.sortKey LIMIT $limit
RETURN d.id AS id, d.slug AS slug, d.label AS label, d.form AS form, d.regime AS regime,
  d.leadStatus AS leadStatus, listed.sortKey AS sortKey`;

export const LEADS = `UNWIND $ids AS id
MATCH (:Entity {id: id})-[:LED_BY]->(it:Entity)
WITH id, it ORDER BY it.sortKey
RETURN id, collect(it {.id, .kind, .label}) AS items`;

export const THEMES = `UNWIND $ids AS id
MATCH (:Entity {id: id})-[:HAS_THEME {direct: true}]->(it:Theme)
WITH id, it ORDER BY it.sortKey
RETURN id, collect(it {.id, .label}) AS items`;

/** First roles on each dispositif, by keyset in their index: a hub costs what any other does. */
export const ROLES = `UNWIND $ids AS id
CALL (id) {
  MATCH (i:Involvement)
  USING INDEX SEEK i:Involvement(objectId, sortKey, id, role, subjectId, subjectKind, subjectLabel)
  WHERE i.objectId = id AND i.sortKey > '' AND i.id IS NOT NULL AND i.role IS NOT NULL
    AND i.subjectId IS NOT NULL AND i.subjectKind IS NOT NULL AND i.subjectLabel IS NOT NULL
  WITH i ORDER BY i.objectId, i.sortKey LIMIT $limit
  RETURN collect(i {.id, .role, .status, .subjectId, .sortKey}) AS items
}
RETURN id, items`;

export const ENTITIES = `UNWIND $ids AS id
MATCH (it:Entity {id: id})
RETURN it.id AS id, it.kind AS kind, it.label AS label`;
