import DataLoader from 'dataloader';
import { type Coded, findIdsByCode } from '../../domain/engagements/code.graph.ts';
import type { Dataset } from '../../domain/engagements/dataset.graph.ts';
import { findDocuments, findFactsCiting } from '../../domain/engagements/passage.graph.ts';
import type { Graph } from '../../graph/graph.ts';
import { Reader } from '../../read/reader.ts';
import { type Locator, passageId } from '../../values/passage.ts';

/** What resolvers and predicates of one operation may ask. */
export type Context = {
  graph: Graph;
  reader: Reader;
  dataset: Dataset;
  /** Ids by official code, gathered over one operation. */
  codes: DataLoader<Code, string | undefined, string>;
  /** Ids of the facts that cite a passage, and of the document with a checksum: gathered likewise. */
  factsCiting: DataLoader<Locator, string[], string>;
  documents: DataLoader<string, string | undefined>;
  requestId: string;
  dataVersion: string;
};

export type Code = { label: Coded; property: string; code: string };

/** One per operation: a reader gathers and caches for a single answer. */
export function createContext(graph: Graph, dataset: Dataset, requestId: string): Context {
  const context: Omit<Context, 'reader'> = {
    graph,
    dataset,
    codes: codesOf(graph),
    factsCiting: new DataLoader((places) => findFactsCiting(graph, places), { cacheKeyFn: passageId }),
    documents: new DataLoader((checksums) => findDocuments(graph, checksums)),
    requestId,
    dataVersion: dataset.version,
  };
  return { ...context, reader: new Reader(graph, context) };
}

function codesOf(graph: Graph): Context['codes'] {
  const keyOf = ({ label, property, code }: Code) => `${label}.${property}.${code}`;
  const load = async (asked: readonly Code[]) => {
    const found = new Map<string, string | undefined>();
    const groups = Map.groupBy(asked, ({ label, property }) => `${label}.${property}`);
    await Promise.all(
      [...groups.values()].map(async (group) => {
        const [{ label, property }] = group as [Code];
        const ids = await findIdsByCode(
          graph,
          label,
          property,
          group.map(({ code }) => code),
        );
        for (const [index, asking] of group.entries()) found.set(keyOf(asking), ids[index]);
      }),
    );
    return asked.map((asking) => found.get(keyOf(asking)));
  };
  return new DataLoader<Code, string | undefined, string>(load, { cacheKeyFn: keyOf });
}
