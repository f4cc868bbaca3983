import { beforeEach, expect, test } from 'vitest';
import { GraphError } from '../../src/graph/errors.ts';
import { readExamples } from '../../src/server/examples.ts';
import { openExplorer } from '../../src/server/explorer.ts';
import { warm } from '../../src/server/warm.ts';
import { seededGraph } from '../support/seeded.ts';
import { frontOf } from './front.ts';

const { ask, compile, front, contextOf, state } = await frontOf(seededGraph());
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

test('after warming, the pages that readers come through send no text for the first time', async () => {
  const { entrances = [], render, assets } = explorer ?? (await expect.fail('the explorer is not built'));
  await warm(front, contextOf, { examples: [], explorer }, new AbortController().signal);
  const known = new Set(state.sent);
  state.sent.length = 0;
  const read = async (url: string) => {
    const asked = { url, origin: '', requestId: 'r', theme: undefined, assets };
    const page = await render({
      ...asked,
      ask: (query, variables) => ask({ query, variables: { ...(variables as object) } }),
    });
    return page.status;
  };
  for (const url of entrances) expect([url, await read(url)]).toEqual([url, 200]);
  expect(state.sent.filter((text) => !known.has(text))).toEqual([]);
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
