// Query.actors
RETURN [
COUNT {
  MATCH (x1:Actor)-[r1:NAMED_IN]->()
  USING INDEX SEEK r1:NAMED_IN(contractId, sortKey)
  WHERE r1.contractId = $p0 AND r1.sortKey > '' AND NOT EXISTS { (x1)<-[:SUBJECT]-(:Involvement)
} AND EXISTS { (x1)<-[:SUBJECT]-(:Signature)
}
},
COLLECT {
MATCH (x1:Actor)-[r1:NAMED_IN]->()
USING INDEX SEEK r1:NAMED_IN(contractId, sortKey)
WHERE r1.contractId = $p0 AND r1.sortKey > $p1 AND NOT EXISTS { (x1)<-[:SUBJECT]-(:Involvement)
} AND EXISTS { (x1)<-[:SUBJECT]-(:Signature)
}
WITH x1, r1 ORDER BY r1.contractId, r1.sortKey LIMIT $p2
RETURN [x1.label, x1.slug, x1.actorKind,
COLLECT {
MATCH (x1)<-[:SUBJECT]-(x4:Signature)
WITH x4 ORDER BY x4.sortKey
RETURN [x4.value, x4.capacity, x4.status]
}]
}] AS row;
