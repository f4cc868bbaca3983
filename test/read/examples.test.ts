import { join } from 'node:path';
import { parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { costOf, LIMITS } from '../../src/front/limits.ts';
import { layout } from '../../src/read/layout.ts';
import { readExamples } from '../../src/server/examples.ts';
import { scansOf, unknownNames } from '../laws/plans.ts';
import { seededGraph } from '../support/seeded.ts';
import { type Answered, engagements } from './engagements.ts';

const graph = seededGraph();
const { schema, ask, jit } = await engagements(graph);
const examples = await readExamples();

/**
 * What each costs: a statement per root field (a list of a contract's own needs one before it, for its ids), and one
 * per type that an abstract field opens beyond the common ones. A count beside a list, or below, costs none.
 */
const STATEMENTS: Readonly<Record<string, readonly string[]>> = {
  'a-contract-and-its-signatories': ['Query.contract'],
  'by-official-code': ['Query.actor', 'Query.commune', 'Query.entity:Entity', 'Query.entity:Entity:Epci'],
  'dispositifs-by-theme': ['Query.themes:Theme', 'listing.Theme'],
  'dispositifs-of-a-theme': ['Query.dispositifs', 'Query.dispositifs.edges.node.leads:Actor'],
  'listed-more-than-once': ['Query.dispositifs'],
  'one-flat-table': ['Query.facts', 'Query.facts.edges.node.object:Dispositif'],
  'said-between-two-lines': ['Query.facts'],
  'signatories-that-do-nothing': ['Query.actors'],
  'things-and-facts-by-id': [
    'Query.nodes:Node',
    'Query.nodes:Node',
    'Query.nodes:Node:Dispositif',
    'Query.nodes:Node:Involvement',
  ],
  'what-an-actor-does': ['Query.actor'],
  'what-counts-for-a-holder': ['Query.whoDoesWhat', 'Query.whoDoesWhat.edges.node.holder:Actor'],
  'what-happens-in-a-quarter': ['Query.qpv'],
  'where-the-holes-are': ['Query.dispositifs', 'Query.dispositifs', 'Query.dispositifs'],
  'who-does-what-in-a-place': ['Query.whoDoesWhat'],
  'who-sits-in-an-instance': ['Query.instance'],
  'who-steers-a-dispositif': ['Query.dispositif'],
};

test('every example says what it costs, and nothing else does', () => {
  expect(Object.keys(STATEMENTS).sort()).toEqual(examples.map(({ name }) => name));
});

describe.for(examples)('$name', ({ name, query, variables }) => {
  let asked: Answered;
  beforeAll(async () => {
    asked = await ask(query, variables);
  });

  test('is a question, answered with something', () => {
    expect(query).toMatch(/^# .+\?\n/);
    expect(asked.answer.errors).toBeUndefined();
    for (const [field, value] of Object.entries(asked.answer.data)) {
      expect(JSON.stringify(value), field).toMatch(/"label":"[^"]/);
    }
  });

  test('takes the statements that it says', () => {
    expect(asked.sent.map((statement) => statement.name).sort()).toEqual(STATEMENTS[name]);
  });

  test('names only what the graph has, and scans nothing', async () => {
    for (const { text, params } of asked.sent) {
      const plan = await graph.explain(text, params);
      expect([...unknownNames(plan), ...scansOf(plan)], text).toEqual([]);
    }
  });

  test('is answered alike by graphql-js and by graphql-jit, which has no reason to stand aside', async () => {
    expect((await jit(query, variables))?.answer).toEqual(asked.answer);
  });

  test('stays far from what the service refuses', () => {
    const document = parse(query);
    const operation = document.definitions.find((one) => one.kind === 'OperationDefinition');
    expect(operation && costOf(schema, document, operation, { ...variables })).toBeLessThan(LIMITS.cost / 2);
  });

  test('sends the committed texts: review what changes here, run vitest with -u to accept', async () => {
    const texts = asked.sent.map((statement) => `// ${statement.name}\n${layout(statement.text)};\n`).sort();
    const file = join(import.meta.dirname, 'layouts', `${name}.cypher`);
    await expect(texts.join('\n')).toMatchFileSnapshot(file);
  });
});
