import { afterAll, expect, inject, test, vi } from 'vitest';
import { openGraph } from '../../src/graph/graph.ts';
import { seededGraph } from '../support/seeded.ts';

/** Long enough for another session to see it run, on a busy machine too. */
const DEADLINE = 2_000;
const watching = seededGraph();
const hasty = openGraph({ ...inject('seeded'), database: 'neo4j', deadline: DEADLINE });
afterAll(() => hasty.close());

/** Hours of work; the comment tells it from every other statement. */
const SLOW = `// slow, on purpose
MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity) WHERE a.id + b.id + c.id + d.id = $none RETURN count(*)`;

const running = async () => {
  const rows = await watching.run('running', 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery', {});
  return rows.filter(([query]) => query === SLOW).length;
};

test('a slow read ends with DEADLINE, and its transaction with it: the server works for nobody', async () => {
  const answer = hasty.run('slow', SLOW, { none: '' });
  const refused = expect(answer).rejects.toMatchObject({
    name: 'GraphError',
    code: 'DEADLINE',
    statement: 'slow',
  });
  await vi.waitUntil(async () => (await running()) === 1, { timeout: DEADLINE, interval: 20 });

  await refused;

  // The server kills what outlived the time-out that the statement carried.
  await vi.waitUntil(async () => (await running()) === 0, { timeout: 20_000, interval: 50 });
  expect(await hasty.run('next', 'RETURN 1', {})).toEqual([[1]]);
});
