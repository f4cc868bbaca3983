// Query.dispositif
RETURN [
COLLECT {
  MATCH (x1:Entity:Dispositif)
  WHERE x1.id = $p2
  WITH x1 ORDER BY x1.sortKey LIMIT 1
  RETURN [x1.label, x1.leadStatus, x1.leadKinds, x1.leadIds, x1.leadLabels, x1.leadSlugs, x1.themeLabels,
  COUNT {
    MATCH (x4:Involvement)
    USING INDEX SEEK x4:Involvement(objectId, sortKey, id, role, subjectId, subjectKind, subjectLabel)
    WHERE x4.objectId = x1.id AND x4.id IS NOT NULL AND x4.role IS NOT NULL AND x4.subjectId IS NOT NULL AND x4.subjectKind IS NOT NULL AND x4.subjectLabel IS NOT NULL AND x4.sortKey > ''
  },
  COLLECT {
    MATCH (x4:Involvement)
    USING INDEX SEEK x4:Involvement(objectId, sortKey, id, role, subjectId, subjectKind, subjectLabel)
    WHERE x4.objectId = x1.id AND x4.id IS NOT NULL AND x4.role IS NOT NULL AND x4.subjectId IS NOT NULL AND x4.subjectKind IS NOT NULL AND x4.subjectLabel IS NOT NULL AND x4.sortKey > $p0
    WITH x4 ORDER BY x4.objectId, x4.sortKey LIMIT $p1
    RETURN [x4.role, x4.verb, x4.status, x4.subjectId, x4.subjectKind, x4.subjectLabel, x4.subjectSlug,
    COLLECT {
      MATCH (x4)-[:ON_BEHALF_OF]->(x6:Entity)
      RETURN [x6.kind, x6.id, x6.label]
    },
    COLLECT {
      MATCH (x4)-[r7:CITES]->(x7:Citation)
      WITH x7, r7 ORDER BY r7.ord
      RETURN [
      COLLECT {
        MATCH (x7)-[:IN_DOCUMENT]->(x8:Document)
        RETURN [x8.label]
      }, x7.section, x7.firstLine, x7.lastLine, x7.segments]
    }]
  }]
}] AS row;
