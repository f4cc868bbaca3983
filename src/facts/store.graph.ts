import { NOUNS } from '../domain/nouns.ts';
import { RELATION_NAMES, relationShape } from '../domain/relation.ts';
import { GraphError } from '../graph/errors.ts';
import { many, maybeOne, one, type Runner, type Statement, statement } from '../graph/statement.ts';
import { entityRecord } from './entity-node.ts';
import { type FactRead, factRecord } from './fact-node.ts';
import type { Diff, Stored, StoredNode, UnitPlan } from './plan.ts';
import type { Link, PlannedNode, Properties } from './planned-node.ts';
import type { Projected } from './project.ts';
import type { Unit } from './unit.ts';

const unitHash = statement<{ unit: string }, string>(
  'facts.unitHash',
  `MATCH (unit:Unit {name: $unit})
RETURN unit.hash`,
  ([hash]) => hash as string,
);

const unitNames = statement<Record<string, never>, string>(
  'facts.unitNames',
  `MATCH (unit:Unit)
RETURN unit.name
ORDER BY unit.name`,
  ([name]) => name as string,
);

const storedEntities = statement<{ unit: string }, [string, StoredNode]>(
  'facts.storedEntities',
  `MATCH (entity:Entity {unit: $unit})
RETURN entity.id, entity.hash, entity.key`,
  ([id, hash, key]) => [id as string, { hash: hash as string, key: key as string, fact: false }],
);

const storedFacts = statement<{ unit: string }, [string, StoredNode]>(
  'facts.storedFacts',
  `MATCH (fact:Fact {unit: $unit})
RETURN fact.id, fact.hash, fact.key, CASE fact.relation WHEN 'NAMED' THEN fact.subjectId END`,
  ([id, hash, key, names]) => [
    id as string,
    { hash: hash as string, key: key as string, fact: true, names: (names as string | null) ?? undefined },
  ],
);

export async function findStored(runner: Runner, unit: string): Promise<Stored> {
  const hash = await maybeOne(runner, unitHash, { unit });
  const entities = await many(runner, storedEntities, { unit });
  const facts = await many(runner, storedFacts, { unit });
  return { hash, nodes: new Map([...entities, ...facts]) };
}

export const listUnitNames = (runner: Runner): Promise<string[]> => many(runner, unitNames, {});
export const findUnitHash = (runner: Runner, unit: string) => maybeOne(runner, unitHash, { unit });

const counted = ([count]: readonly unknown[]): number => count as number;

/** Writes every row or fails: a row whose ends are not both in the graph would be left out without a word. */
async function whole<Row>(
  runner: Runner,
  put: Statement<{ rows: Row[] }, number>,
  rows: Row[],
): Promise<void> {
  const written = await one(runner, put, { rows });
  if (written === rows.length) return;
  const message = `${put.name}: expected ${rows.length} rows, wrote ${written}`;
  throw new GraphError('ROWS', message, { statement: put.name });
}

type Rows = { rows: { id: string; properties: Properties }[] };
type Ids = { ids: string[] };

const putEntities = (label: string) =>
  statement<Rows>(
    `facts.put${label}`,
    `UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties, entity:${label}`,
  );

/** Addresses that change hands in one load would collide halfway: each thing first answers to its id alone. */
const releaseSlugs = statement<Ids>(
  'facts.releaseSlugs',
  `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity.slug = id`,
);

const FACT_LABELS = ['Involvement', 'Signature', 'Occurrence', ''] as const;
const putFacts = (label: string) =>
  statement<Rows>(
    `facts.put${label || 'Fact'}`,
    `UNWIND $rows AS row
MERGE (fact:Fact {id: row.id})
SET fact = row.properties${label ? `, fact:${label}` : ''}`,
  );

const dropLinks = statement<Ids>(
  'facts.dropLinks',
  `UNWIND $ids AS id
MATCH (:Fact {id: id})-[link:SUBJECT|OBJECT|ON_BEHALF_OF|AT|UNDER]->()
DELETE link`,
);

const dropCitations = statement<Ids>(
  'facts.dropCitations',
  `UNWIND $ids AS id
MATCH (:Fact {id: id})-[:CITES]->(citation:Citation)
DETACH DELETE citation`,
);

const LINKS = ['SUBJECT', 'OBJECT', 'ON_BEHALF_OF', 'AT', 'UNDER'] as const;
const putLinks = (type: string) =>
  statement<{ rows: { from: string; to: string; ord: number }[] }, number>(
    `facts.link${type}`,
    `UNWIND $rows AS row
MATCH (fact:Fact {id: row.from})
MATCH (entity:Entity {id: row.to})
CREATE (fact)-[:${type} {ord: row.ord}]->(entity)
RETURN count(*)`,
    counted,
  );

const putCitations = statement<{ rows: { fact: string; properties: Properties }[] }, number>(
  'facts.putCitations',
  `UNWIND $rows AS row
MATCH (fact:Fact {id: row.fact})
MATCH (document:Entity {id: row.properties.documentId})
CREATE (fact)-[:CITES {ord: row.properties.ord}]->(citation:Citation)-[:IN_DOCUMENT]->(document)
SET citation = row.properties
RETURN count(*)`,
  counted,
);

const removeFacts = statement<Ids>(
  'facts.removeFacts',
  `UNWIND $ids AS id
MATCH (fact:Fact {id: id})
OPTIONAL MATCH (fact)-[:CITES]->(citation:Citation)
DETACH DELETE citation, fact`,
);

const removeEntities = statement<Ids>(
  'facts.removeEntities',
  `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity`,
);

/** Relationship types that the loader projects. Their index on (unit) is in schema/graph. */
export const PROJECTED_TYPES: readonly string[] = [
  ...RELATION_NAMES.filter((name) => relationShape(name).object),
  'HAS_THEME',
  'HOMONYM_OF',
  'NAMED_IN',
  'COUNTS_FOR',
  'HELD_AT',
  'LED_BY',
];

const FROM_FACTS = new Set<string>(['COUNTS_FOR', 'HELD_AT']);

const dropProjected = (type: string) =>
  statement<{ unit: string }>(
    `facts.drop${type}`,
    `MATCH ()-[projected:${type} {unit: $unit}]->()
DELETE projected`,
  );

const putProjected = (type: string) =>
  statement<{ rows: { from: string; to: string; properties: Properties }[] }, number>(
    `facts.project${type}`,
    `UNWIND $rows AS row
MATCH (source:${FROM_FACTS.has(type) ? 'Fact' : 'Entity'} {id: row.from})
MATCH (target:Entity {id: row.to})
CREATE (source)-[projected:${type}]->(target)
SET projected = row.properties
RETURN count(*)`,
    counted,
  );

const refreshNames = statement<Ids>(
  'facts.refreshNames',
  `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity.aliases = COLLECT {
  MATCH (entity)<-[:SUBJECT]-(fact:Fact {relation: 'NAMED'})
  WHERE fact.value <> entity.label
  RETURN DISTINCT fact.value
  ORDER BY fact.value
}, entity.searchKey = reduce(key = entity.ownKey, name IN COLLECT {
  MATCH (entity)<-[:SUBJECT]-(fact:Fact)
  WHERE fact.relation IN ['NAMED', 'EXPANDED']
  RETURN DISTINCT fact.nameKey
  ORDER BY fact.nameKey
} | key + name)`,
);

const putUnit = statement<{ unit: string; hash: string; importedAt: string }>(
  'facts.putUnit',
  `MERGE (unit:Unit {name: $unit})
SET unit.hash = $hash, unit.importedAt = $importedAt`,
);

const removeUnit = statement<{ unit: string }>(
  'facts.removeUnit',
  `MATCH (unit:Unit {name: $unit})
DELETE unit`,
);

/** Rows per statement: keeps a national contract's transaction within a small heap. */
const BATCH = 1_000;

async function each<Row>(rows: readonly Row[], work: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await work(rows.slice(start, start + BATCH));
}

const rowOf = ({ id, properties }: PlannedNode) => ({ id, properties });

/** Things first: relationships of any unit may lead to them. */
export async function applyEntities(runner: Runner, { upserts, removals }: Diff): Promise<void> {
  const ids = [...upserts.entities.map(({ id }) => id), ...removals.entities];
  await each(ids, (batch) => many(runner, releaseSlugs, { ids: batch }));
  for (const [label, nodes] of Map.groupBy(upserts.entities, ({ labels }) => labels[0] ?? '')) {
    await each(nodes, (batch) => many(runner, putEntities(label), { rows: batch.map(rowOf) }));
  }
}

export async function applyFacts(runner: Runner, { upserts, removals }: Diff): Promise<void> {
  const ids = upserts.facts.map(({ id }) => id);
  await each(removals.facts, (batch) => many(runner, removeFacts, { ids: batch }));
  await each(ids, (batch) => many(runner, dropLinks, { ids: batch }));
  await each(ids, (batch) => many(runner, dropCitations, { ids: batch }));
  for (const [label, nodes] of Map.groupBy(upserts.facts, ({ labels }) => labels[0] ?? '')) {
    await each(nodes, (batch) => many(runner, putFacts(label), { rows: batch.map(rowOf) }));
  }
  const links = upserts.facts.flatMap(({ id, links }) => links.map((link: Link) => ({ from: id, ...link })));
  for (const [type, rows] of Map.groupBy(links, (link) => link.type)) {
    await each(rows, (batch) =>
      whole(
        runner,
        putLinks(type),
        batch.map(({ from, to, ord }) => ({ from, to, ord })),
      ),
    );
  }
  const citations = upserts.facts.flatMap(({ id, citations }) =>
    citations.map((properties) => ({ fact: id, properties })),
  );
  await each(citations, (batch) => whole(runner, putCitations, batch));
}

export async function applyProjections(runner: Runner, plan: UnitPlan): Promise<void> {
  for (const type of PROJECTED_TYPES) await many(runner, dropProjected(type), { unit: plan.unit });
  for (const [type, rows] of Map.groupBy(plan.relationships, (row: Projected) => row.type)) {
    await each(rows, (batch) => whole(runner, putProjected(type), batch));
  }
}

export async function applyRemovals(runner: Runner, { removals }: Diff): Promise<void> {
  await each(removals.entities, (batch) => many(runner, removeEntities, { ids: batch }));
}

export const applyAliases = (runner: Runner, ids: string[]) =>
  each(ids, (batch) => many(runner, refreshNames, { ids: batch }));
export const applyUnit = (runner: Runner, unit: string, hash: string, importedAt: string) =>
  many(runner, putUnit, { unit, hash, importedAt });
export const applyUnitRemoval = (runner: Runner, unit: string) => many(runner, removeUnit, { unit });

const readEntities = statement<{ unit: string }, Unit['entities'][number]>(
  'facts.readEntities',
  `MATCH (entity:Entity {unit: $unit})
RETURN properties(entity)`,
  ([node]) => entityRecord(node as Record<string, unknown>),
);

type CitationCell = [string, Record<string, unknown>];
type LinkCell = [string, string, number];

const readFacts = statement<{ unit: string }, Unit['facts'][number]>(
  'facts.readFacts',
  `MATCH (fact:Fact {unit: $unit})
RETURN properties(fact), COLLECT {
  MATCH (fact)-[link:SUBJECT|OBJECT|ON_BEHALF_OF|AT|UNDER]->(entity:Entity)
  RETURN [type(link), entity.key, link.ord]
}, COLLECT {
  MATCH (fact)-[cites:CITES]->(citation:Citation)-[:IN_DOCUMENT]->(document:Document)
  RETURN [document.key, properties(citation)]
  ORDER BY cites.ord
}`,
  ([node, links, citations]) => {
    const read: FactRead = {
      node: node as Record<string, unknown>,
      links: (links as LinkCell[]).map(([type, key, ord]) => ({ type, key, ord })),
      citations: (citations as CitationCell[]).map(([document, properties]) => ({
        document,
        node: properties,
      })),
    };
    return factRecord(read);
  },
);

/** A unit as the graph holds it, ready to be written back as files. Codes' facts are made again on reading. */
export async function readUnitFromGraph(runner: Runner, name: string): Promise<Unit> {
  const entities = await many(runner, readEntities, { unit: name });
  const facts = await many(runner, readFacts, { unit: name });
  return { name, entities, facts };
}

/** Every statement above, for the law that EXPLAINs them all. */
export const STATEMENTS = [
  unitHash,
  unitNames,
  storedEntities,
  storedFacts,
  releaseSlugs,
  dropLinks,
  dropCitations,
  putCitations,
  removeFacts,
  removeEntities,
  refreshNames,
  putUnit,
  removeUnit,
  readEntities,
  readFacts,
  ...NOUNS.map(({ label }) => putEntities(label)),
  ...FACT_LABELS.map(putFacts),
  ...LINKS.map(putLinks),
  ...PROJECTED_TYPES.flatMap((type) => [dropProjected(type), putProjected(type)]),
];
