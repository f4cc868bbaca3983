CREATE CONSTRAINT thing_id FOR (n:Thing) REQUIRE n.id IS UNIQUE;
CREATE INDEX thing_order FOR (n:Thing) ON (n.kind, n.order);
CREATE INDEX tie_order FOR ()-[r:TIE]-() ON (r.kind, r.order);
CREATE FULLTEXT INDEX thing_words FOR (n:Thing) ON EACH [n.label] OPTIONS { indexConfig: { `fulltext.analyzer`: 'french' } };
CALL db.awaitIndexes(60);
UNWIND range(1, 9) AS number
MERGE (thing:Thing {id: toString(number)})
ON CREATE SET thing += {kind: 'a', order: toString(number), label: 'chose ' + number}
WITH thing
MATCH (other:Thing {id: '1'})
MERGE (thing)-[tie:TIE]->(other)
SET tie.kind = 'a', tie.order = thing.order;
RETURN [COLLECT {
  MATCH (thing:Thing) USING INDEX SEEK thing:Thing(kind, order)
  WHERE thing.kind = 'a' AND thing.order > '' AND EXISTS { (thing)-[:TIE]->(:Thing) }
  WITH thing ORDER BY thing.kind, thing.order LIMIT 5
  RETURN [thing.id, COLLECT { MATCH (thing)-[tie:TIE]->(it:Thing) WITH DISTINCT it ORDER BY it.order RETURN [it.id, it.label] }]
}, COUNT { MATCH (thing:Thing) }] AS row;
CALL db.index.fulltext.queryNodes('thing_words', 'choses') YIELD node, score RETURN node.id, score LIMIT 3;
MATCH (thing:Thing) DETACH DELETE thing;
