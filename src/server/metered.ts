import type { Meter } from '../front/context.ts';
import type { Graph } from '../graph/graph.ts';

const now = () => performance.timeOrigin + performance.now();

/** The graph as one request asks it: how often, and for how long. */
export function metered(graph: Graph, meter: Meter): Graph {
  return {
    ...graph,
    async run(name, text, params) {
      const start = now();
      try {
        return await graph.run(name, text, params);
      } finally {
        meter.statements.push({ name, start, end: now() });
      }
    },
  };
}
