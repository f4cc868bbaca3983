// Query.facts
RETURN [
COUNT {
  MATCH (x1:Fact)
  USING INDEX SEEK x1:Fact(contractId, sortKey)
  WHERE x1.contractId = $p0 AND x1.sortKey > '' AND x1.validFrom <= $p1 AND x1.validTo >= $p1 AND x1.basis IN $p2
},
COLLECT {
  MATCH (x1:Fact)
  USING INDEX SEEK x1:Fact(contractId, sortKey)
  WHERE x1.contractId = $p0 AND x1.sortKey > $p3 AND x1.validFrom <= $p1 AND x1.validTo >= $p1 AND x1.basis IN $p2
  WITH x1 ORDER BY x1.contractId, x1.sortKey LIMIT $p4
  RETURN [x1.id, x1.subjectId, x1.subjectKind, x1.subjectLabel, x1.relation, x1.objectId, x1.objectKind, x1.objectLabel, x1.value, x1.verb, x1.qualifiers,
  COLLECT {
    MATCH (x1)-[r6:AT]->(x6:Entity)
    WITH x6, r6 ORDER BY r6.ord
    RETURN [x6.kind, x6.id, x6.label]
  }, x1.placeScope,
  COLLECT {
    MATCH (x1)-[r7:UNDER]->(x7:Theme)
    WITH x7, r7 ORDER BY r7.ord
    RETURN [x7.label]
  }, x1.startDate, x1.startBound, x1.startApproximate, x1.startRecurrence, x1.startPrinted, x1.endDate, x1.endBound, x1.endApproximate, x1.endRecurrence, x1.endPrinted, x1.status, x1.polarity, x1.closure, x1.basis, x1.rule,
  COLLECT {
    MATCH (x1)-[r8:CITES]->(x8:Citation)
    WITH x8, r8 ORDER BY r8.ord
    RETURN [
    COLLECT {
      MATCH (x8)-[:IN_DOCUMENT]->(x9:Document)
      RETURN [x9.label]
    }, x8.section, x8.firstLine, x8.lastLine, x8.segments, x8.row, x8.column, x8.url]
  }, x1.sortKey]
}] AS row;

// Query.facts.edges.node.object:Dispositif
UNWIND $ids AS id
MATCH (x1:Entity {id: id})
USING INDEX SEEK x1:Entity(id)
WHERE x1.kind = 'DISPOSITIF'
RETURN id, [x1.regime] AS row;
