import { type ExecutionResult, execute, type OperationDefinitionNode, parse, validate } from 'graphql';
import { findDataset } from '../../src/domain/engagements/dataset.graph.ts';
import { compileOperation } from '../../src/front/jit.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { createContext } from '../../src/subgraphs/engagements/context.ts';
import { buildSchema } from '../../src/subgraphs/engagements/schema.ts';

export type Sent = { name: string; text: string; params: Record<string, unknown> };
export type Variables = Readonly<Record<string, unknown>>;
/** An answer as plain data, and every statement that it took. */
export type Answered = { answer: Answer; sent: Sent[] };
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
export type Answer = { data?: any; errors?: readonly { message: string; extensions?: { code?: unknown } }[] };

/** Asks the API that is served, on any graph; `jit` answers undefined where graphql-jit stands aside. */
export async function engagements(graph: Graph) {
  const schema = buildSchema();
  const dataset = await findDataset(graph);
  const noting = () => {
    const sent: Sent[] = [];
    const noted: Graph = {
      ...graph,
      run(name, text, params) {
        sent.push({ name, text, params });
        return graph.run(name, text, params);
      },
    };
    return { sent, contextValue: createContext(noted, dataset, 'test') };
  };
  const parsed = (source: string) => {
    const document = parse(source);
    const [error] = validate(schema, document);
    if (error) throw error;
    return document;
  };
  const plain = (result: ExecutionResult): Answer => JSON.parse(JSON.stringify(result));
  return {
    schema,
    /** By graphql-js. */
    async ask(source: string, variableValues: Variables = {}): Promise<Answered> {
      const { sent, contextValue } = noting();
      const document = parsed(source);
      return { answer: plain(await execute({ schema, document, variableValues, contextValue })), sent };
    },
    async jit(source: string, variables: Variables = {}): Promise<Answered | undefined> {
      const { sent, contextValue } = noting();
      const document = parsed(source);
      const operation = document.definitions.find((one) => one.kind === 'OperationDefinition');
      const run = compileOperation(schema, document, operation as OperationDefinitionNode);
      return run && { answer: plain(await run(undefined, contextValue, { ...variables })), sent };
    },
  };
}
