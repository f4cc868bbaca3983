import type { Graph } from '../../src/graph/graph.ts';
import { emptyServer } from '../support/empty-server.ts';
import { plant } from '../support/plant.ts';
import type { World } from './world.ts';

export type Served = {
  graph: Graph;
  /** Every statement run since the last `forget`. */
  statements: { name: string; text: string; params: Record<string, unknown> }[];
  stop(): Promise<void>;
};

/** A real Neo4j that holds the world, with every statement noted. */
export async function serve(world: World): Promise<Served> {
  const { graph, stop } = await emptyServer();
  await plant(graph, world);
  const statements: Served['statements'] = [];
  return {
    graph: {
      ...graph,
      run(name, text, params) {
        statements.push({ name, text, params });
        return graph.run(name, text, params);
      },
    },
    statements,
    stop,
  };
}
