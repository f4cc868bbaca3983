// Query.whoDoesWhat
RETURN [
COUNT {
  MATCH (x1:Involvement)-[r1:COUNTS_FOR]->()
  USING INDEX SEEK r1:COUNTS_FOR(holderId, sortKey)
  WHERE r1.holderId = $p0 AND r1.sortKey > '' AND x1.family IN $p1 AND r1.as IN ['OWN', 'GROUP', 'SERVICE']
},
COLLECT {
  MATCH (x1:Involvement)-[r1:COUNTS_FOR]->()
  USING INDEX SEEK r1:COUNTS_FOR(holderId, sortKey)
  WHERE r1.holderId = $p0 AND r1.sortKey > $p2 AND x1.family IN $p1 AND r1.as IN ['OWN', 'GROUP', 'SERVICE']
  WITH x1, r1 ORDER BY r1.holderId, r1.sortKey LIMIT $p3
  RETURN [x1.role, x1.subjectId, x1.subjectKind, x1.subjectLabel, x1.objectId, x1.objectKind, x1.objectLabel]
}] AS row;

// Query.whoDoesWhat.edges.node.holder:Actor
UNWIND $ids AS id
MATCH (x1:Entity {id: id})
USING INDEX SEEK x1:Entity(id)
WHERE x1.kind = 'ACTOR'
RETURN id, [
COLLECT {
  MATCH (x1)-[:SERVICE_OF]->(x2:Actor)
  WITH DISTINCT x2 ORDER BY x2.sortKey
  RETURN [x2.label]
}] AS row;
