import type { GraphQLResponse } from '@apollo/server';
import { compileQuery } from 'graphql-jit';
import { vi } from 'vitest';
import { findDataset } from '../../src/domain/engagements/dataset.graph.ts';
import { jitted } from '../../src/front/jit.ts';
import { createFront } from '../../src/front/server.ts';
import type { GraphError } from '../../src/graph/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type Context, createContext } from '../../src/subgraphs/engagements/context.ts';
import { buildSchema } from '../../src/subgraphs/engagements/schema.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
type Body = any;
type Request = { query: string; variables?: Record<string, unknown>; operationName?: string };

/** The front that is served, without HTTP: what it sends to the graph is noted, and the graph fails when told to. */
export async function frontOf(graph: Graph) {
  const dataset = await findDataset(graph);
  const state = {
    sent: [] as string[],
    logged: [] as unknown[],
    answered: [] as string[],
    fail: undefined as GraphError | undefined,
  };
  const noting: Graph = {
    ...graph,
    async run(name, text, params) {
      state.sent.push(text);
      if (state.fail) throw state.fail;
      return graph.run(name, text, params);
    },
  };
  const onError = (_requestId: string, error: unknown) => void state.logged.push(error);
  const onAnswered = ({ requestId }: { requestId: string }) => void state.answered.push(requestId);
  const schema = buildSchema();
  const compile = vi.fn(compileQuery);
  const answer = jitted<Context>(schema, compile as typeof compileQuery);
  const front = createFront<Context>({ schema, answer, onError, onAnswered });
  const contextOf = async (requestId: string) => createContext(noting, dataset, requestId);
  return {
    front,
    contextOf,
    state,
    /** Notes what is compiled. */
    compile,
    /** The answer as a client reads it, with its status. */
    async ask(request: Request): Promise<Body> {
      const response = await front.executeOperation(request, { contextValue: await contextOf('r') });
      const { body, http } = response as GraphQLResponse;
      return JSON.parse(
        JSON.stringify({ status: http.status, ...(body.kind === 'single' && body.singleResult) }),
      );
    },
  };
}
