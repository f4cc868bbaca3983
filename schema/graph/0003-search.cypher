// 0003: search. Keys are folded by us (case, accents, ligatures, apostrophes), so that what is typed and what is
// printed meet whatever their shape: one index keeps words as they are, for prefixes and misspellings, two stem them.

CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (node:Entity) ON EACH [node.searchKey]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };

CREATE FULLTEXT INDEX entity_stems IF NOT EXISTS
FOR (node:Entity) ON EACH [node.label, node.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'french' } };

CREATE FULLTEXT INDEX fact_stems IF NOT EXISTS
FOR (node:Fact) ON EACH [node.searchKey]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'french' } };
