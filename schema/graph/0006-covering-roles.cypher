// 0006: the roles on a thing with what is asked of them most, in the index itself. A read of one property walks the
// node's properties up to it, and an involvement has some thirty: half the time of a page of roles went there.

DROP INDEX involvement_object IF EXISTS;

CREATE INDEX involvement_of_thing IF NOT EXISTS
FOR (node:Involvement) ON (node.objectId, node.sortKey, node.id, node.role, node.subjectId, node.subjectKind, node.subjectLabel);
