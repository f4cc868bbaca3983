// Query.qpv
RETURN [
COLLECT {
  MATCH (x1:Entity:Qpv)
  WHERE x1.id = $p2
  WITH x1 ORDER BY x1.sortKey LIMIT 1
  RETURN [x1.label, x1.code2015, x1.code2024,
  COLLECT {
    MATCH (x1)-[:IN_COMMUNE]->(x2:Commune)
    WITH DISTINCT x2 ORDER BY x2.sortKey
    RETURN [x2.label]
  },
  COLLECT {
    MATCH (x1)-[:CONTAINS|OVERLAPS]-(x3:Area)
    WITH DISTINCT x3 ORDER BY x3.sortKey
    RETURN [x3.label]
  },
  COLLECT {
    MATCH (x1)<-[:AT]-(v4:Fact)-[:SUBJECT|OBJECT]->(x4:Dispositif)
    WITH DISTINCT x4 ORDER BY x4.sortKey
    RETURN [x4.label, x4.themeLabels]
  },
  COLLECT {
    MATCH (x1)-[:CONTAINS|OVERLAPS]-(:Area)<-[:AT]-(v6:Fact)-[:SUBJECT|OBJECT]->(x6:Dispositif)
    WITH DISTINCT x6 ORDER BY x6.sortKey
    RETURN [x6.label, x6.themeLabels]
  },
  COLLECT {
    MATCH (x1)-[:IN_COMMUNE]->(:Commune)<-[:AT]-(v8:Fact)-[:SUBJECT|OBJECT]->(x8:Dispositif)
    WITH DISTINCT x8 ORDER BY x8.sortKey
    RETURN [x8.label, x8.themeLabels]
  },
  COLLECT {
    MATCH (x1)<-[:COVERS]-(v10:Contract)<-[:NAMED_IN]-(x10:Dispositif WHERE x10.placeScope IN ['ALL_QPV', 'CONTRACT_WIDE'])
    WITH DISTINCT x10 ORDER BY x10.sortKey
    RETURN [x10.label]
  },
  COUNT {
    MATCH (x11:Involvement)-[r11:HELD_AT]->()
    USING INDEX SEEK r11:HELD_AT(placeId, sortKey)
    WHERE r11.placeId = x1.id AND r11.sortKey > ''
  },
  COLLECT {
    MATCH (x11:Involvement)-[r11:HELD_AT]->()
    USING INDEX SEEK r11:HELD_AT(placeId, sortKey)
    WHERE r11.placeId = x1.id AND r11.sortKey > $p0
    WITH x11, r11 ORDER BY r11.placeId, r11.sortKey LIMIT $p1
    RETURN [x11.role, x11.subjectId, x11.subjectKind, x11.subjectLabel, x11.objectId, x11.objectKind, x11.objectLabel,
    COLLECT {
      MATCH (x11)-[r14:UNDER]->(x14:Theme)
      WITH x14, r14 ORDER BY r14.ord
      RETURN [x14.label]
    }]
  }]
}] AS row;
