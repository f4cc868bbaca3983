// Query.dispositifs
RETURN [
COUNT {
  MATCH (x1:Dispositif)
  USING INDEX SEEK x1:Dispositif(contractId, sortKey)
  WHERE x1.contractId = $p0 AND x1.sortKey > '' AND
  COUNT {
    (x1)<-[:SUBJECT]-(:Occurrence)
  } > 1
},
COLLECT {
  MATCH (x1:Dispositif)
  USING INDEX SEEK x1:Dispositif(contractId, sortKey)
  WHERE x1.contractId = $p0 AND x1.sortKey > $p1 AND
  COUNT {
    (x1)<-[:SUBJECT]-(:Occurrence)
  } > 1
  WITH x1 ORDER BY x1.contractId, x1.sortKey LIMIT $p2
  RETURN [x1.label,
  COLLECT {
    MATCH (x1)-[:HAS_THEME {direct: true}]->(x3:Theme)
    WITH x3 ORDER BY x3.sortKey
    RETURN [x3.label,
    COLLECT {
      MATCH (x3)-[:PART_OF]->(x4:Theme)
      WITH x4 ORDER BY x4.sortKey LIMIT 1
      RETURN [x4.label]
    }]
  },
  COLLECT {
    MATCH (x1)<-[:SUBJECT]-(x5:Occurrence)
    WITH x5 ORDER BY x5.sortKey
    RETURN [
    COLLECT {
      MATCH (x5)-[:OBJECT]->(x6:Row)
      RETURN [x6.label]
    },
    COLLECT {
      MATCH (x5)-[:OBJECT]->(v7:Row)-[:UNDER_THEME]->(x7:Theme)
      WITH x7, v7 ORDER BY x7.sortKey
      RETURN [x7.label]
    },
    COLLECT {
      MATCH (x5)-[r8:CITES]->(x8:Citation)
      WITH x8, r8 ORDER BY r8.ord
      RETURN [x8.firstLine, x8.column, x8.segments]
    }]
  },
  COLLECT {
    MATCH (x1)-[:LISTED_IN]->(v9:Row)<-[:LISTED_IN]-(x9:Entity WHERE x9.id <> x1.id)
    WITH DISTINCT x9 ORDER BY x9.sortKey
    RETURN [x9.kind, x9.id, x9.label]
  }]
}] AS row;
