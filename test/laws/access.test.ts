import { execute, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { findDataset } from '../../src/domain/engagements/dataset.graph.ts';
import { layout } from '../../src/read/layout.ts';
import { indexOf } from '../../src/read/predicate.ts';
import { listsOf } from '../../src/read/resolvers.ts';
import { createContext } from '../../src/subgraphs/engagements/context.ts';
import { buildSchema } from '../../src/subgraphs/engagements/schema.ts';
import { seededGraph } from '../support/seeded.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { scansOf, unknownNames } from './plans.ts';

const graph = seededGraph();
const schema = buildSchema();

test('every way into every paged list has its composite index, keys in order, online', async () => {
  // A hint on a missing index is silently ignored: the list would answer, slowly.
  const rows = await graph.run(
    'laws.indexes',
    "SHOW INDEXES YIELD type, state, labelsOrTypes, properties WHERE type = 'RANGE' RETURN labelsOrTypes, properties, state",
    {},
  );
  const states = new Map(
    rows.map(([labels, keys, state]) => [`${labels}(${(keys as string[]).join(', ')})`, state]),
  );
  const lists = [...listsOf(schema)];
  expect(lists.length).toBeGreaterThanOrEqual(7);
  const lacking = lists.flatMap(({ name, access, order }) =>
    access
      .map((way) => `${way.label}(${indexOf(way, order).join(', ')})`)
      .filter((index) => states.get(index) !== 'ONLINE')
      .map(
        (index) =>
          `the list of ${name} enters by ${index}, which is ${states.get(index) ?? 'not there'}: add a migration`,
      ),
  );
  expect(lacking).toEqual([]);
});

test('a covering index leaves nobody out: no node lacks a column that a way in covers', async () => {
  const ways = [...listsOf(schema)].flatMap(({ access }) => access);
  const columns = ways.flatMap(({ label, covers = [] }) => covers.map((column) => ({ label, column })));
  expect(columns.length).toBeGreaterThan(0);
  for (const { label, column } of columns) {
    const text = `MATCH (n:${label}) WHERE n.${column} IS NULL RETURN count(n)`;
    expect(await graph.run('laws.covered', text, {}), `${label}.${column}`).toEqual([[0]]);
  }
});

type Sent = { name: string; text: string; params: Record<string, unknown> };

/** What an operation answers, and every text that it sends to the graph. */
async function ask({ source, variables = {} }: Operation) {
  const sent: Sent[] = [];
  const noting: typeof graph = {
    ...graph,
    run(name, text, params) {
      sent.push({ name, text, params });
      return graph.run(name, text, params);
    },
  };
  const document = parse(source);
  const invalid = validate(schema, document);
  if (invalid.length) throw new AggregateError(invalid, invalid.map(({ message }) => message).join('\n'));
  const contextValue = createContext(noting, await findDataset(graph), 'law');
  const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue });
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  return { data, sent };
}

test.for(OPERATIONS)(
  '« $question » is answered through indexes, in names that the graph has',
  async (operation) => {
    const { data, sent } = await ask(operation);
    expect(JSON.stringify(data), 'the answer is empty: mend the variables or the seeds').toMatch(
      /"label":"[^"]/,
    );
    for (const { name, text, params } of sent) {
      const plan = await graph.explain(text, params);
      expect(
        unknownNames(plan),
        `${name}: mend the pattern in the type file of this path\n${layout(text)}`,
      ).toEqual([]);
      expect(scansOf(plan), `${name}: enter by an access, or from (it:Entity …)\n${layout(text)}`).toEqual(
        [],
      );
    }
  },
);
