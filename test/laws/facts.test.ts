import { beforeAll, expect, test } from 'vitest';
import { typeOfKind } from '../../src/read/family.ts';
import { idOf } from '../../src/values/identity.ts';
import { PRINTED_BASES } from '../../src/values/vocabulary.ts';
import { seededGraph } from '../support/seeded.ts';
import { publicSchema } from './schema-elements.ts';

const graph = seededGraph();
const rows = (text: string, params: Record<string, unknown> = {}) => graph.run('laws.facts', text, params);
/** Breaches of a law, one sentence each. */
const breaches = async (text: string, params?: Record<string, unknown>) =>
  (await rows(text, params)).map((cells) => cells.map((cell) => JSON.stringify(cell)).join(' '));

let nodes: { labels: string[]; properties: Record<string, unknown> }[] = [];
beforeAll(async () => {
  const all = await rows('MATCH (node) RETURN labels(node), properties(node)');
  nodes = all.map(([labels, properties]) => ({
    labels: labels as string[],
    properties: properties as Record<string, unknown>,
  }));
  expect(nodes.length).toBeGreaterThan(1_000);
});

test('every fact is cited', async () => {
  const bare = await breaches(
    'MATCH (fact:Fact) WHERE NOT EXISTS { (fact)-[:CITES]->(:Citation) } RETURN fact.key',
  );
  expect(bare, 'give each a `cite` in seeds').toEqual([]);
});

test('every citation proves exactly one fact and is in the document that it names', async () => {
  const loose = await breaches(
    `MATCH (citation:Citation)
WHERE COUNT { (citation)<-[:CITES]-(:Fact) } <> 1
  OR COUNT { (citation)-[:IN_DOCUMENT]->(document:Document WHERE document.id = citation.documentId) } <> 1
RETURN citation.id`,
  );
  expect(loose).toEqual([]);
});

test('what is proved by print is quoted, line by line, under its headings', async () => {
  const vague = await breaches(
    `MATCH (fact:Fact WHERE fact.basis IN $printed)-[:CITES]->(citation:Citation)-[:IN_DOCUMENT]->(document:Document)
WHERE citation.firstLine IS NULL OR citation.lastLine IS NULL OR citation.segments = []
  OR any(segment IN citation.segments WHERE NOT segment =~ '\\\\d+-\\\\d+ \\\\S[\\\\s\\\\S]*')
  // A title page stands under no heading.
  OR citation.section IS NULL AND citation.firstLine >= toInteger(split(document.outline[0], ' ')[0])
RETURN fact.key, citation.id`,
    { printed: PRINTED_BASES },
  );
  expect(vague, 'give lines and quote in seeds').toEqual([]);
});

test('what is known from a public source has its address and the day it was read', async () => {
  const undated = await breaches(
    `MATCH (fact:Fact {basis: 'REFERENCE'})-[:CITES]->(citation:Citation)
WHERE citation.url IS NULL OR citation.retrievedOn IS NULL
RETURN fact.key, citation.documentId`,
  );
  expect(undated, 'give the document url and retrievedOn in seeds').toEqual([]);
});

test('an inference names its rule', async () => {
  expect(
    await breaches("MATCH (fact:Fact {basis: 'INFERRED'}) WHERE fact.rule IS NULL RETURN fact.key"),
  ).toEqual([]);
});

test('an id is a pure function of the permanent key', () => {
  const wrong = nodes.flatMap(({ labels, properties: { id, key } }) => {
    const what = labels.includes('Entity') ? 'entity' : labels.includes('Fact') ? 'fact' : undefined;
    return what && idOf(what, String(key)) !== id ? [`${key}: ${id}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('an id names one thing, whatever its kind', () => {
  const ids = nodes.flatMap(({ properties: { id } }) => (id === undefined ? [] : [String(id)]));
  expect(ids.length - new Set(ids).size).toBe(0);
});

test('subjectId and objectId are where the links lead', async () => {
  const astray = await breaches(
    `MATCH (fact:Fact)
WHERE COLLECT { MATCH (fact)-[:SUBJECT]->(entity:Entity) RETURN entity.id } <> [fact.subjectId]
  OR COLLECT { MATCH (fact)-[:OBJECT]->(entity:Entity) RETURN entity.id }
    <> [id IN [fact.objectId] WHERE id IS NOT NULL]
RETURN fact.key`,
  );
  expect(astray).toEqual([]);
});

test('a fact about a thing of one contract is stated by that contract', async () => {
  const stray = await breaches(
    `MATCH (fact:Fact)-[:SUBJECT|OBJECT|AT|UNDER|ON_BEHALF_OF]->(entity:Entity)
WHERE entity.contractId IS NOT NULL AND coalesce(fact.contractId, '') <> entity.contractId
RETURN DISTINCT fact.key, entity.key`,
  );
  expect(stray).toEqual([]);
});

test('every kind of thing that the graph holds has a GraphQL type', () => {
  const kinds = new Set(
    nodes.flatMap(({ properties: { kind } }) => (kind === undefined ? [] : [String(kind)])),
  );
  expect(kinds.size).toBeGreaterThan(10);
  const untyped = [...kinds].filter((kind) => !publicSchema.getType(typeOfKind(kind)));
  expect(
    untyped.map((kind) => `${kind} has no type ${typeOfKind(kind)} in src/subgraphs/engagements`),
  ).toEqual([]);
});

test('no person is in the graph: no e-mail address, no telephone number, no civility before a name', () => {
  const personal = [
    /[\w.+-]+@[\w-]+\.\w/,
    /(?<!\d)0[1-9](?:[ .-]?\d{2}){4}(?!\d)/,
    /(?<![\p{L}.])(?:M\.|MM\.|Mr|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle|Dr|Me) +(?!Le |La )\p{Lu}/u,
  ];
  const found = nodes.flatMap(({ properties }) =>
    Object.entries(properties).flatMap(([name, value]) =>
      [value]
        .flat()
        .filter((text) => typeof text === 'string' && name !== 'sha256' && name !== 'hash')
        // Our own ids are hexadecimal: their digits call nobody.
        .map((text) => String(text).replace(/[ef][0-9a-f]{20}/g, ''))
        .filter((text) => personal.some((pattern) => pattern.test(String(text))))
        .map((text) => `${properties.key ?? properties.id}.${name}: ${text}`),
    ),
  );
  expect(found, 'name the function, never the person').toEqual([]);
});
