// Query.dispositifs
RETURN [
COUNT {
  MATCH (x1:Dispositif)-[r1:HAS_THEME]->()
  USING INDEX SEEK r1:HAS_THEME(themeId, sortKey)
  WHERE r1.themeId = $p0 AND r1.sortKey > ''
},
COLLECT {
  MATCH (x1:Dispositif)-[r1:HAS_THEME]->()
  USING INDEX SEEK r1:HAS_THEME(themeId, sortKey)
  WHERE r1.themeId = $p0 AND r1.sortKey > $p1
  WITH x1, r1 ORDER BY r1.themeId, r1.sortKey LIMIT $p2
  RETURN [x1.label, x1.leadStatus, x1.leadKinds, x1.leadIds, x1.leadLabels]
}] AS row;

// Query.dispositifs.edges.node.leads:Actor
UNWIND $ids AS id
MATCH (x1:Entity {id: id})
USING INDEX SEEK x1:Entity(id)
WHERE x1.kind = 'ACTOR'
RETURN id, [x1.acronym, x1.actorKind] AS row;
