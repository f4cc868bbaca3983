import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  parse,
  validate,
} from 'graphql';
import { afterAll, inject } from 'vitest';
import { findDataset } from '../../src/domain/engagements/dataset.graph.ts';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
import { createContext } from '../../src/subgraphs/engagements/context.ts';
import { buildSchema } from '../../src/subgraphs/engagements/schema.ts';

/** The graph that holds the committed seeds, closed when the file's tests end. For reading only. */
export function seededGraph(): Graph {
  const graph = openGraph({ ...inject('seeded'), database: 'neo4j', deadline: 30_000 });
  afterAll(() => graph.close());
  return graph;
}

/** Asks the API as a client would, without HTTP; an answer with errors fails the test. */
export function client(graph: Graph) {
  return async <Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables?: Variables,
  ): Promise<Data> => {
    const { data, errors } = await run(graph, document, variables);
    if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
    return data as Data;
  };
}

/** The whole answer, errors included. */
export async function run(
  graph: Graph,
  document: DocumentNode | string,
  variables?: Record<string, unknown>,
): Promise<ExecutionResult> {
  const schema = buildSchema();
  const parsed = typeof document === 'string' ? parse(document) : document;
  const invalid: readonly GraphQLError[] = validate(schema, parsed);
  if (invalid.length) return { errors: invalid };
  const contextValue = createContext(graph, await findDataset(graph), 'test');
  return execute({ schema, document: parsed, variableValues: variables ?? {}, contextValue });
}
