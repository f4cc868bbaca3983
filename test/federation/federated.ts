import type { GraphQLResponse } from '@apollo/server';
import { readConfig } from '../../src/config.ts';
import { watchDataset } from '../../src/domain/engagements/dataset.graph.ts';
import type { FrontContext, Incoming } from '../../src/front/context.ts';
import { createFront } from '../../src/front/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openFederation } from '../../src/server/federation.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
export type Body = any;

/** The front as it is served, without HTTP: told which subgraphs are elsewhere, and what errors it hides. */
export async function federated(graph: Graph | undefined, environment: Record<string, string> = {}) {
  const served = graph && { graph, dataset: watchDataset(graph) };
  const { schema, answer, contextOf, contentVersion } = await openFederation(readConfig(environment), served);
  const logged: unknown[] = [];
  const onError = (_requestId: string, error: unknown) => void logged.push(error);
  const front = createFront<FrontContext>({ schema, answer, onError });
  await front.start();
  return {
    schema,
    logged,
    front,
    contextOf,
    contentVersion,
    /** The answer as a client reads it, with its status. */
    async ask(query: string, variables: Record<string, unknown> = {}, incoming?: Incoming): Promise<Body> {
      const contextValue = await contextOf('request-0', incoming);
      const response = await front.executeOperation({ query, variables }, { contextValue });
      const { body, http } = response as GraphQLResponse;
      return JSON.parse(
        JSON.stringify({ status: http.status ?? 200, ...(body.kind === 'single' && body.singleResult) }),
      );
    },
  };
}
