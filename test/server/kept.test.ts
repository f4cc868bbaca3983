import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Noting, noting } from '../conformance/noting.ts';
import { post } from '../conformance/world.ts';
import { seededGraph } from '../support/seeded.ts';

/** Requests have each a view of the graph of their own; what one has computed serves the next. */
const graph = seededGraph();
let service: Noting;
beforeAll(async () => {
  // All gaps at once take as long as the machine is busy.
  service = await noting(graph, { READ_DEADLINE_MS: '60000', SUBGRAPH_TIMEOUT_MS: '60000' });
});
beforeEach(() => {
  service.ran.length = 0;
});
afterAll(() => service.close());

const twice = async (query: string) => {
  const answers = [await post(service.url, query)];
  const ran = [...service.ran];
  service.ran.length = 0;
  answers.push(await post(service.url, query));
  return { answers, first: ran, second: [...service.ran] };
};

test('the gaps of a version are found once: the next request runs no rule', async () => {
  const { answers, first, second } = await twice('{ gaps { totalCount } }');

  expect(answers[1]).toEqual(answers[0]);
  expect(first.some((name) => name.startsWith('gap.'))).toBe(true);
  expect(second).toEqual([]);
});

test('what questions are answered from is read once: the next one reads only what it shows', async () => {
  const { first, second } = await twice('{ ask(question: "Qui pilote le POPAC ?") { status } }');

  expect(first).not.toEqual([]);
  expect(second).toEqual([]);
});
