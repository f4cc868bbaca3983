// Query.actor
RETURN [
COLLECT {
  MATCH (x1:Entity:Actor)
  WHERE x1.id = $p8
  WITH x1 ORDER BY x1.sortKey LIMIT 1
  RETURN [x1.label, x1.siren, x1.actorKind,
  COLLECT {
    MATCH (x1)-[:MEMBER_OF]->(x2:Actor)
    WITH DISTINCT x2 ORDER BY x2.sortKey
    RETURN [x2.label]
  },
  COLLECT {
    MATCH (x1)<-[:SUBJECT]-(x3:Signature)
    WITH x3 ORDER BY x3.sortKey
    RETURN [x3.capacity, x3.status]
  },
  COUNT {
    MATCH (x4:Involvement)
    USING INDEX SEEK x4:Involvement(subjectId, sortKey)
    WHERE x4.subjectId = x1.id AND x4.sortKey > '' AND x4.family IN $p0
  },
  COLLECT {
    MATCH (x4:Involvement)
    USING INDEX SEEK x4:Involvement(subjectId, sortKey)
    WHERE x4.subjectId = x1.id AND x4.sortKey > $p1 AND x4.family IN $p0
    WITH x4 ORDER BY x4.subjectId, x4.sortKey LIMIT $p2
    RETURN [x4.role, x4.objectId, x4.objectKind, x4.objectLabel, x4.objectSlug,
    COLLECT {
      MATCH (x4)-[r7:CITES]->(x7:Citation)
      WITH x7, r7 ORDER BY r7.ord
      RETURN [x7.firstLine, x7.lastLine, x7.segments]
    }]
  },
  COLLECT {
    MATCH (x8:Involvement)-[r8:COUNTS_FOR]->()
    USING INDEX SEEK r8:COUNTS_FOR(holderId, sortKey)
    WHERE r8.holderId = x1.id AND r8.sortKey > $p3 AND r8.as = 'GROUP'
    WITH x8, r8 ORDER BY r8.holderId, r8.sortKey LIMIT $p4
    RETURN [x8.role, x8.subjectId, x8.subjectKind, x8.subjectLabel, x8.objectId, x8.objectKind, x8.objectLabel]
  },
  COUNT {
    MATCH (x12:Involvement)-[r12:COUNTS_FOR]->()
    USING INDEX SEEK r12:COUNTS_FOR(holderId, sortKey)
    WHERE r12.holderId = x1.id AND r12.sortKey > '' AND r12.as = 'SERVICE'
  }]
}] AS row;
