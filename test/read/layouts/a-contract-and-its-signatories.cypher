// Query.contract
RETURN [
COLLECT {
  MATCH (x1:Entity:Contract)
  WHERE x1.officialCode = $p2
  WITH x1 ORDER BY x1.sortKey LIMIT 1
  RETURN [x1.label, x1.generation, x1.startDate, x1.startPrinted, x1.endDate, x1.endPrinted,
  COLLECT {
    MATCH (x1)-[:COVERS]->(x2:Entity)
    WITH DISTINCT x2 ORDER BY x2.sortKey
    RETURN [x2.kind, x2.id, x2.label]
  },
  COLLECT {
    MATCH (x3:Document WHERE x3.contractId = x1.id AND x3.sortKey IS NOT NULL)
    WITH x3 ORDER BY x3.sortKey
    RETURN [x3.label, x3.datePrinted]
  },
  COLLECT {
    MATCH (x4:Signature WHERE x4.contractId = x1.id AND x4.sortKey IS NOT NULL)
    WITH x4 ORDER BY x4.sortKey
    RETURN [x4.value, x4.capacity, x4.status, x4.subjectId, x4.subjectKind, x4.subjectLabel,
    COLLECT {
      MATCH (x4)-[:ON_BEHALF_OF]->(x6:Entity)
      RETURN [x6.kind, x6.id, x6.label]
    }]
  },
  COUNT {
    MATCH (x7:Fact WHERE x7.contractId = x1.id AND x7.sortKey IS NOT NULL)
  },
  COUNT {
    MATCH (x8:Involvement WHERE x8.contractId = x1.id AND x8.sortKey IS NOT NULL)
  },
  COUNT {
    MATCH (x9:Dispositif WHERE x9.contractId = x1.id AND x9.sortKey IS NOT NULL)
  },
  COUNT {
    MATCH (x10:Instance WHERE x10.contractId = x1.id AND x10.sortKey IS NOT NULL)
  },
  COUNT {
    MATCH (x11:Signature WHERE x11.contractId = x1.id AND x11.sortKey IS NOT NULL)
  },
  COUNT {
    MATCH (x12:Occurrence WHERE x12.contractId = x1.id AND x12.sortKey IS NOT NULL)
  },
  COUNT {
    MATCH (x13:Qpv)-[r13:NAMED_IN]->()
    USING INDEX SEEK r13:NAMED_IN(contractId, sortKey)
    WHERE r13.contractId = x1.id AND r13.sortKey > ''
  },
  COLLECT {
    MATCH (x13:Qpv)-[r13:NAMED_IN]->()
    USING INDEX SEEK r13:NAMED_IN(contractId, sortKey)
    WHERE r13.contractId = x1.id AND r13.sortKey > $p0
    WITH x13, r13 ORDER BY r13.contractId, r13.sortKey LIMIT $p1
    RETURN [x13.label,
    COLLECT {
      MATCH (x13)-[:IN_COMMUNE]->(x14:Commune)
      WITH DISTINCT x14 ORDER BY x14.sortKey
      RETURN [x14.label]
    }]
  }]
}] AS row;
