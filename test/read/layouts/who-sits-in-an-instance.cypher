// Query.instance
RETURN [
COLLECT {
  MATCH (x1:Entity:Instance)
  WHERE x1.id = $p3
  WITH x1 ORDER BY x1.sortKey LIMIT 1
  RETURN [x1.label, x1.level, x1.frequency, x1.leadStatus,
  COLLECT {
    MATCH (x1)<-[:OBJECT]-(v2:Involvement
    WHERE v2.role IN ['CHAIRS', 'CO_CHAIRS'] AND v2.polarity = 'AFFIRMED' AND NOT coalesce(v2.status, '') IN ['PLANNED', 'RECOMMENDED', 'PROPOSED', 'UNDER_STUDY', 'BEING_SIGNED'])-[:SUBJECT]->(x2:Entity)
    WITH DISTINCT x2 ORDER BY x2.sortKey
    RETURN [x2.kind, x2.id, x2.label]
  },
  COLLECT {
    MATCH (x1)<-[:OBJECT]-(x3:Involvement WHERE x3.role IN ['MEMBER', 'COMPOSED_OF', 'PARTICIPATES', 'ASSOCIATED'])
    WITH x3 ORDER BY x3.sortKey
    RETURN [x3.role, x3.seats, x3.subjectId, x3.subjectKind, x3.subjectLabel,
    COLLECT {
      MATCH (x3)-[r5:CITES]->(x5:Citation)
      WITH x5, r5 ORDER BY r5.ord
      RETURN [x5.firstLine, x5.segments]
    }]
  },
  COLLECT {
    MATCH (x1)-[:GOVERNS]->(x6:Entity)
    WITH x6 ORDER BY x6.sortKey
    RETURN [x6.kind, x6.id, x6.label]
  },
  COLLECT {
    MATCH (x1)-[:FEEDS]->(x7:Instance)
    WITH x7 ORDER BY x7.sortKey
    RETURN [x7.label]
  },
  COLLECT {
    MATCH (x1)<-[:FEEDS]-(x8:Instance)
    WITH x8 ORDER BY x8.sortKey
    RETURN [x8.label]
  },
  COLLECT {
    MATCH (x1)-[:REPLACES]->(x9:Entity)
    WITH x9 ORDER BY x9.sortKey
    RETURN [x9.kind, x9.id, x9.label]
  },
  COLLECT {
    MATCH (x1)<-[:PART_OF]-(x10:Entity)
    WITH x10 ORDER BY x10.sortKey
    RETURN [x10.kind, x10.id, x10.label]
  },
  COLLECT {
    MATCH (x11:Fact)
    USING INDEX SEEK x11:Fact(subjectId, sortKey)
    WHERE x11.subjectId = x1.id AND x11.sortKey > $p1 AND x11.relation IN $p0
    WITH x11 ORDER BY x11.subjectId, x11.sortKey LIMIT $p2
    RETURN [x11.value,
    COLLECT {
      MATCH (x11)-[r13:CITES]->(x13:Citation)
      WITH x13, r13 ORDER BY r13.ord
      RETURN [x13.firstLine, x13.segments]
    }]
  }]
}] AS row;
