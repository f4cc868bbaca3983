// Query.themes:Theme
UNWIND $ids AS id
MATCH (x1:Entity {id: id})
USING INDEX SEEK x1:Entity(id)
WHERE x1.kind = 'THEME'
RETURN id, [x1.label, x1.slug,
COLLECT {
  MATCH (x1)-[:PART_OF]->(x2:Theme)
  WITH x2 ORDER BY x2.sortKey LIMIT 1
  RETURN [x2.label]
},
COUNT {
  MATCH (x3:Dispositif)-[r3:HAS_THEME]->()
  USING INDEX SEEK r3:HAS_THEME(themeId, sortKey)
  WHERE r3.themeId = x1.id AND r3.sortKey > ''
},
COLLECT {
  MATCH (x3:Dispositif)-[r3:HAS_THEME]->()
  USING INDEX SEEK r3:HAS_THEME(themeId, sortKey)
  WHERE r3.themeId = x1.id AND r3.sortKey > $p0
  WITH x3, r3 ORDER BY r3.themeId, r3.sortKey LIMIT $p1
  RETURN [x3.label, x3.slug, x3.form, x3.regime, x3.leadStatus, r3.sortKey]
}] AS row;

// listing.Theme
MATCH (entity:Theme)
WHERE entity.contractId = $contractId AND entity.sortKey > ''
RETURN entity.id
ORDER BY entity.contractId, entity.sortKey;
