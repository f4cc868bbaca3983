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
  RETURN [r1.sortKey, [x1.role,
  COLLECT {
    MATCH (x1)-[:SUBJECT]->(x2:Entity)
    RETURN [x2.kind, x2.id, x2.label]
  },
  COLLECT {
    MATCH (x1)-[:OBJECT]->(x3:Entity)
    RETURN [x3.kind, x3.id, x3.label]
  },
  COLLECT {
    MATCH (x1)-[r4:CITES]->(x4:Citation)
    WITH x4, r4 ORDER BY r4.ord
    RETURN [x4.firstLine, x4.segments]
  }]]
}] AS row;
