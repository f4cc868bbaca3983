// Query.facts
RETURN [
COUNT {
  MATCH (x1:Fact)
  USING INDEX SEEK x1:Fact(sortKey)
  WHERE x1.sortKey > '' AND $p0.document IN x1.citedDocuments AND any(line IN x1.citedLines WHERE line >= $p0.first AND line <= $p0.last)
},
COLLECT {
  MATCH (x1:Fact)
  USING INDEX SEEK x1:Fact(sortKey)
  WHERE x1.sortKey > $p1 AND $p0.document IN x1.citedDocuments AND any(line IN x1.citedLines WHERE line >= $p0.first AND line <= $p0.last)
  WITH x1 ORDER BY x1.sortKey LIMIT $p2
  RETURN [x1.subjectId, x1.subjectKind, x1.subjectLabel, x1.relation, x1.verb, x1.objectId, x1.objectKind, x1.objectLabel, x1.value,
  COLLECT {
    MATCH (x1)-[r5:CITES]->(x5:Citation)
    WITH x5, r5 ORDER BY r5.ord
    RETURN [x5.firstLine, x5.lastLine, x5.segments]
  }]
}] AS row;
