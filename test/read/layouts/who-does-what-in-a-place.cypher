// Query.whoDoesWhat
RETURN [
COUNT {
  MATCH (x1:Involvement)-[r1:HELD_AT]->()
  USING INDEX SEEK r1:HELD_AT(placeId, sortKey)
  WHERE r1.placeId = $p0 AND r1.sortKey > ''
},
COLLECT {
  MATCH (x1:Involvement)-[r1:HELD_AT]->()
  USING INDEX SEEK r1:HELD_AT(placeId, sortKey)
  WHERE r1.placeId = $p0 AND r1.sortKey > $p1
  WITH x1, r1 ORDER BY r1.placeId, r1.sortKey LIMIT $p2
  RETURN [x1.role, x1.subjectId, x1.subjectKind, x1.subjectLabel, x1.objectId, x1.objectKind, x1.objectLabel,
  COLLECT {
    MATCH (x1)-[r4:CITES]->(x4:Citation)
    WITH x4, r4 ORDER BY r4.ord
    RETURN [x4.firstLine, x4.segments]
  }]
}] AS row;
