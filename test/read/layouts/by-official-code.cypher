// Query.actor
RETURN [
COLLECT {
  MATCH (x1:Entity:Actor)
  WHERE x1.siren = $p0
  WITH x1 ORDER BY x1.sortKey LIMIT 1
  RETURN [x1.label, x1.acronym, x1.actorKind]
}] AS row;

// Query.commune
RETURN [
COLLECT {
  MATCH (x1:Entity:Commune)
  WHERE x1.insee = $p0
  WITH x1 ORDER BY x1.sortKey LIMIT 1
  RETURN [x1.label, x1.slug, x1.siren,
  COLLECT {
    MATCH (x1)-[:IN_EPCI]->(x2:Epci)
    WITH x2 ORDER BY x2.sortKey LIMIT 1
    RETURN [x2.label]
  },
  COLLECT {
    MATCH (x1)<-[:AUTHORITY_OF]-(x3:Actor)
    WITH x3 ORDER BY x3.sortKey LIMIT 1
    RETURN [x3.label]
  },
  COLLECT {
    MATCH (x1)<-[:IN_COMMUNE]-(x4:Qpv)
    WITH DISTINCT x4 ORDER BY x4.sortKey
    RETURN [x4.label]
  }]
}] AS row;

// Query.entity:Entity
UNWIND $ids AS id
MATCH (x1:Entity {id: id})
USING INDEX SEEK x1:Entity(id)
RETURN id, [x1.kind, x1.id, x1.label] AS row;

// Query.entity:Entity:Epci
UNWIND $ids AS id
MATCH (x1:Entity {id: id})
USING INDEX SEEK x1:Entity(id)
WHERE x1.kind = 'EPCI'
RETURN id, [x1.siren] AS row;
