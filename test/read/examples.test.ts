import { join } from 'node:path';
import { parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { costOf, LIMITS } from '../../src/front/limits.ts';
import { layout } from '../../src/read/layout.ts';
import { readExamples } from '../../src/server/examples.ts';
import { scansOf, sortsOf, unknownNames } from '../laws/plans.ts';
import { seededGraph } from '../support/seeded.ts';
import { type Answered, engagements } from './engagements.ts';

const graph = seededGraph();
const { schema, ask } = await engagements(graph);
const examples = await readExamples();

/** What each answers and costs: test/examples. */
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

  test('names only what the graph has, scans nothing, and sorts nothing to fill a page', async () => {
    for (const { text, params } of asked.sent) {
      const plan = await graph.explain(text, params);
      expect([...unknownNames(plan), ...scansOf(plan), ...sortsOf(plan, text)], text).toEqual([]);
    }
  });

  test('stays far from what the service refuses', () => {
    const document = parse(query);
    const operation = document.definitions.find((one) => one.kind === 'OperationDefinition');
    expect(operation && costOf(schema, document, operation, { ...variables })).toBeLessThan(LIMITS.cost / 2);
  });

  test('sends the committed texts: review what changes, `npm run renew` accepts it', async () => {
    const texts = asked.sent.map((statement) => `// ${statement.name}\n${layout(statement.text)};\n`).sort();
    const file = join(import.meta.dirname, 'layouts', `${name}.cypher`);
    await expect(texts.join('\n')).toMatchFileSnapshot(file);
  });
});
