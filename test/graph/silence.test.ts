import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
import { Relay } from '../server/relay.ts';

/** Connections that the pool may hold. */
const POOL = 50;

test('a network that swallowed every connection of the pool costs one deadline, not a restart', async () => {
  const { graph, relay } = await throughRelay();
  await together(graph, POOL);

  relay.swallowOpen();

  await expect(together(graph, POOL)).rejects.toMatchObject({ code: 'DEADLINE' });
  await vi.waitFor(() => together(graph, 1), { timeout: 20_000, interval: 50 });
});

test('a read that gives up while others are answered leaves their connections alone', async () => {
  const { graph, relay } = await throughRelay();
  await together(graph, 1);
  const before = relay.accepted;
  const slow = graph.run('slow', 'UNWIND range(1, 1000000000) AS number RETURN sum(number)', {});
  const outcome = slow.then(
    () => 'answered',
    ({ code }) => code,
  );

  let settled: unknown;
  outcome.then((code) => {
    settled = code;
  });
  while (settled === undefined) await together(graph, 1);

  expect(settled).toBe('DEADLINE');
  expect(relay.accepted - before).toBeLessThanOrEqual(2);
});

const together = (graph: Graph, count: number) =>
  Promise.all(Array.from({ length: count }, () => graph.run('one', 'RETURN 1', {})));

async function throughRelay(): Promise<{ graph: Graph; relay: Relay }> {
  const { uri, user, password } = inject('seeded');
  const relay = new Relay();
  await relay.listen();
  relay.forwardTo(uri);
  const address = `bolt://127.0.0.1:${relay.port}`;
  const graph = openGraph({ uri: address, user, password, database: 'neo4j', deadline: 2_000 });
  onTestFinished(async () => {
    await graph.close();
    await relay.close();
  });
  await graph.verify();
  return { graph, relay };
}
