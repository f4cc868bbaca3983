import { inject } from 'vitest';
import { openGraph } from '../../src/graph/graph.ts';
import { noting } from '../conformance/noting.ts';

export type Served = { url(): string; close(): Promise<void> };

/** The application on the database that all tests read, in this process: what it is asked over HTTP, it is really asked. */
export async function serveSeeded(): Promise<Served> {
  const graph = openGraph({ ...inject('seeded'), database: 'neo4j', deadline: 30_000 });
  const { url, close } = await noting(graph);
  return {
    url: () => new URL(url).origin,
    async close() {
      await close();
      await graph.close();
    },
  };
}
