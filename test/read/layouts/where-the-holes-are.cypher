// Query.dispositifs
RETURN [
COUNT {
  MATCH (x1:Dispositif)
  USING INDEX SEEK x1:Dispositif(contractId, sortKey)
  WHERE x1.contractId = $p0 AND x1.sortKey > '' AND NOT EXISTS { (x1)<-[:OBJECT]-(:Involvement)
}
},
COLLECT {
MATCH (x1:Dispositif)
USING INDEX SEEK x1:Dispositif(contractId, sortKey)
WHERE x1.contractId = $p0 AND x1.sortKey > $p1 AND NOT EXISTS { (x1)<-[:OBJECT]-(:Involvement)
}
WITH x1 ORDER BY x1.contractId, x1.sortKey LIMIT $p2
RETURN [x1.label, x1.slug]
}] AS row;

// Query.dispositifs
RETURN [
COUNT {
  MATCH (x1:Dispositif)
  USING INDEX SEEK x1:Dispositif(contractId, sortKey)
  WHERE x1.contractId = $p0 AND x1.sortKey > '' AND x1.leadStatus IN $p1
},
COLLECT {
  MATCH (x1:Dispositif)
  USING INDEX SEEK x1:Dispositif(contractId, sortKey)
  WHERE x1.contractId = $p0 AND x1.sortKey > $p2 AND x1.leadStatus IN $p1
  WITH x1 ORDER BY x1.contractId, x1.sortKey LIMIT $p3
  RETURN [x1.label, x1.slug, x1.leadStatus,
  COLLECT {
    MATCH (x1)<-[:SUBJECT]-(x3:Occurrence)
    WITH x3 ORDER BY x3.sortKey
    RETURN [
    COLLECT {
      MATCH (x3)-[:OBJECT]->(x4:Row)
      RETURN [x4.label, x4.firstLine]
    }]
  }, x1.sortKey]
}] AS row;

// Query.dispositifs
RETURN [
COUNT {
  MATCH (x1:Dispositif)
  USING INDEX SEEK x1:Dispositif(contractId, sortKey)
  WHERE x1.contractId = $p0 AND x1.sortKey > '' AND x1.placeScope IN $p1
},
COLLECT {
  MATCH (x1:Dispositif)
  USING INDEX SEEK x1:Dispositif(contractId, sortKey)
  WHERE x1.contractId = $p0 AND x1.sortKey > $p2 AND x1.placeScope IN $p1
  WITH x1 ORDER BY x1.contractId, x1.sortKey LIMIT $p3
  RETURN [x1.label, x1.slug]
}] AS row;
