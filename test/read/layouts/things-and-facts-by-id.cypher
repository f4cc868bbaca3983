// Query.nodes:Node
UNWIND $ids AS id
MATCH (x1:Entity {id: id})
USING INDEX SEEK x1:Entity(id)
RETURN id, [x1.kind, x1.id, x1.label] AS row;

// Query.nodes:Node
UNWIND $ids AS id
MATCH (x1:Fact {id: id})
USING INDEX SEEK x1:Fact(id)
RETURN id, [CASE WHEN x1:Involvement THEN 'Involvement' WHEN x1:Signature THEN 'Signature' WHEN x1:Occurrence THEN 'Occurrence' ELSE 'Fact' END, x1.id, x1.role] AS row;

// Query.nodes:Node:Dispositif
UNWIND $ids AS id
MATCH (x1:Entity {id: id})
USING INDEX SEEK x1:Entity(id)
WHERE x1.kind = 'DISPOSITIF'
RETURN id, [x1.regime] AS row;

// Query.nodes:Node:Involvement
UNWIND $ids AS id
MATCH (x1:Fact {id: id})
USING INDEX SEEK x1:Fact(id)
WHERE x1:Involvement
RETURN id, [x1.subjectId, x1.subjectKind, x1.subjectLabel, x1.objectId, x1.objectKind, x1.objectLabel] AS row;
