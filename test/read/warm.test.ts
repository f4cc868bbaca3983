import { beforeEach, expect, test } from 'vitest';
import { GraphError } from '../../src/graph/errors.ts';
import { readExamples } from '../../src/server/examples.ts';
import { openExplorer } from '../../src/server/explorer.ts';
import { warm } from '../../src/server/warm.ts';
import { federated } from '../federation/federated.ts';
import { seededGraph } from '../support/seeded.ts';
import { frontOf } from './front.ts';

const graph = seededGraph();
const { ask, compile, front, contextOf, state } = await frontOf(graph);
const [examples, explorer] = await Promise.all([readExamples(), openExplorer()]);
beforeEach(() => {
  state.sent.length = 0;
});

test('after warming, an example sends no text and compiles no operation for the first time', async () => {
  await warm(front, contextOf, { examples }, new AbortController().signal);
  expect(compile).toHaveBeenCalledTimes(examples.length);
  // Nobody asked: an operator reads of requests only.
  expect(state.answered).toEqual([]);
  const known = new Set(state.sent);
  state.sent.length = 0;
  for (const { query, variables } of examples)
    expect((await ask({ query, variables: { ...variables } })).errors).toBeUndefined();
  expect(compile).toHaveBeenCalledTimes(examples.length);
  expect(state.sent.filter((text) => !known.has(text))).toEqual([]);
  expect(state.answered).toHaveLength(examples.length);
});

test('after warming, the pages that readers come through and a sheet of each kind send no text for the first time', async () => {
  if (explorer === undefined) return expect.fail('the explorer is not built');
  const { entrances, render, assets } = explorer;
  const sent: string[] = [];
  const whole = await federated({
    ...graph,
    run(name, text, params) {
      sent.push(text);
      return graph.run(name, text, params);
    },
  });
  await warm(whole.front, whole.contextOf, { examples: [], explorer }, new AbortController().signal);
  const known = new Set(sent);
  sent.length = 0;
  const asking: Parameters<typeof entrances>[0] = (query, variables) =>
    whole.ask(query, variables as Record<string, unknown>);
  const statuses = new Map<string, number>();
  for (const url of await entrances(asking)) {
    const page = await render({ url, origin: '', requestId: 'r', theme: undefined, assets, ask: asking });
    statuses.set(url, page.status);
  }
  expect(statuses.size).toBe(20);
  expect([...statuses].filter(([, status]) => status !== 200)).toEqual([]);
  expect(sent.filter((text) => !known.has(text))).toEqual([]);
});

test('warming asks nothing of a service that stops, and a graph that fails does not fail it', async () => {
  await warm(front, contextOf, { examples, explorer }, AbortSignal.abort());
  expect(state.sent).toEqual([]);
  const refused = async () => {
    throw new GraphError('UNAVAILABLE', 'gone');
  };
  await expect(
    warm(front, refused, { examples, explorer }, new AbortController().signal),
  ).resolves.toBeUndefined();
});
