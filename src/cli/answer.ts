import { type DocumentNode, type ExecutionResult, execute, parse } from 'graphql';
import { findDataset } from '../domain/engagements/dataset.graph.ts';
import type { Graph } from '../graph/graph.ts';
import { createContext } from '../subgraphs/engagements/context.ts';
import { buildSchema } from '../subgraphs/engagements/schema.ts';
import { withGraph } from './database.ts';

/** Asks the API itself: a command says nothing that the API does not. */
export type AskApi = <T>(query: string, variables: Record<string, unknown>) => Promise<T>;

/** Opens the database for as long as `work` asks. @throws Error with what the API refuses, in its words */
export const withApi = <T>(work: (ask: AskApi) => Promise<T>): Promise<T> =>
  withGraph((graph) => work(askOf(graph)));

function askOf(graph: Graph): AskApi {
  const documents = new Map<string, DocumentNode>();
  const dataset = findDataset(graph);
  return async <T>(query: string, variableValues: Record<string, unknown>) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const contextValue = createContext(graph, await dataset, 'cli');
    const answer = (await execute({
      schema: buildSchema(),
      document,
      variableValues,
      contextValue,
    })) as ExecutionResult<T>;
    if (answer.errors?.length || !answer.data) throw answer.errors?.[0] ?? new Error('Pas de réponse.');
    return answer.data;
  };
}

export type Proof = {
  document: { label: string };
  section: string | null;
  firstLine: number | null;
  lastLine: number | null;
  quote: string | null;
  url: string | null;
};
export const PROOF = 'document { label } section firstLine lastLine quote url';

/** « l. 391-392 : « … » », or the address of a public source. */
export function sayProof({ firstLine, lastLine, quote, url }: Proof): string {
  const where =
    firstLine === null ? (url ?? '') : `l. ${firstLine}${lastLine === firstLine ? '' : `-${lastLine}`}`;
  return quote === null ? where : `${where} : « ${quote} »`;
}
