// 0004: what each load changed, so that « what is new since the version I know? » has an answer. One node per unit
// loaded, in the transaction that changes it; found by the version of the data that the load made, read in order.

CREATE CONSTRAINT load_seq IF NOT EXISTS
FOR (node:Load) REQUIRE node.seq IS UNIQUE;

CREATE INDEX load_version IF NOT EXISTS
FOR (node:Load) ON (node.version);
