import type { Dataset } from '../../domain/engagements/dataset.graph.ts';
import type { Graph } from '../../graph/graph.ts';
import { Reader } from '../../read/reader.ts';

/** What resolvers and predicates of one operation may ask. */
export type Context = {
  graph: Graph;
  reader: Reader;
  dataset: Dataset;
  requestId: string;
  dataVersion: string;
};

/** One per operation: a reader gathers and caches for a single answer. */
export function createContext(graph: Graph, dataset: Dataset, requestId: string): Context {
  const context: Omit<Context, 'reader'> = { graph, dataset, requestId, dataVersion: dataset.version };
  return { ...context, reader: new Reader(graph, context) };
}
