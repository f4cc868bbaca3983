import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import {
  buildASTSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import type { Answering, Caller, SubgraphRequest } from './caller.ts';
import { propagateNulls } from './completion.ts';
import type { FrontContext } from './context.ts';
import { splitIntrospection } from './introspection.ts';
import { merge } from './merging.ts';
import { Ownership } from './ownership.ts';

export type Federated = {
  /** What clients may ask. */
  schema: GraphQLSchema;
  subgraphs: readonly string[];
  answer: Answering<FrontContext>;
};

/**
 * One graph out of several: a document that one subgraph can answer alone goes to it as it is; any other is planned
 * by the Rust planner and its pieces put together. Apollo Server around it does the rest, as for any schema.
 */
export async function federate(
  supergraph: string,
  callerOf: (name: string, url: string) => Caller,
): Promise<Federated> {
  const ownership = new Ownership(supergraph);
  const callers = new Map([...ownership.subgraphs].map(([name, url]) => [name, callerOf(name, url)]));
  const callee = (name: string): Caller => {
    const caller = callers.get(name);
    if (!caller) throw new Error(`The supergraph has no subgraph ${name}.`);
    return caller;
  };
  const { unifiedGraph: schema, executor } = await unifiedGraphHandler({
    unifiedGraph: buildASTSchema(parse(supergraph), { assumeValidSDL: true }),
    getUnifiedGraphSDL: () => supergraph,
    onSubgraphExecute: async (name, { document, operationName, variables, context }) =>
      callee(name)({ document, operationName, variables }, context as FrontContext) as never,
  });
  if (!executor) throw new Error('The planner has no executor.');
  const plan: typeof executor = executor;

  const partsOf = cached(splitIntrospection);
  const ownerOf = cached((document) => ownership.soleOwner(schema, document));

  const merged = new WeakMap<OperationDefinitionNode, Map<string, DocumentNode>>();
  /** Remembered per operation and per what its conditions come to. */
  function mergedOf(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): DocumentNode {
    const known = merged.get(operation) ?? new Map<string, DocumentNode>();
    merged.set(operation, known);
    const conditions = JSON.stringify(
      Object.entries(variables).filter(([, value]) => typeof value === 'boolean'),
    );
    const found = known.get(conditions) ?? merge(schema, document, operation, variables) ?? document;
    if (known.size < CONDITIONS) known.set(conditions, found);
    return found;
  }

  async function ofData(request: SubgraphRequest, context: FrontContext): Promise<ExecutionResult> {
    const { document, operationName, variables = {} } = request;
    const owner = ownerOf(document);
    if (owner) {
      // What it says beside is told under its name, as in a plan: at the top stands what the front says.
      const { extensions: _, ...answered } = await callee(owner)(request, context);
      return answered;
    }
    const operation = getOperationAST(document, operationName) as OperationDefinitionNode;
    const { errors: wrong, coerced } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      variables,
    );
    if (wrong) return { errors: wrong };
    const { data, errors } = (await plan({
      document: mergedOf(document, operation, coerced),
      variables,
      context,
      ...(operationName && { operationName }),
      ...(context.signal && { signal: context.signal }),
    })) as ExecutionResult<Record<string, unknown>>;
    if (!errors?.length) return { data: data ?? null };
    return { data: propagateNulls(schema, document, operation, data ?? {}), errors };
  }

  const ofSchema = ({ document, operationName, variables = {} }: SubgraphRequest) =>
    execute({ schema, document, variableValues: variables, operationName: operationName ?? null });

  return {
    schema,
    subgraphs: [...ownership.subgraphs.keys()],
    async answer(request, context) {
      const parts = partsOf(request.document);
      const isThere = getOperationAST(request.document, request.operationName);
      if (!isThere || !parts.data) return ofSchema(request);
      const data = await ofData({ ...request, document: parts.data }, context);
      if (!parts.schema || !data.data) return data;
      const about = await ofSchema({ ...request, document: parts.schema });
      return about.data ? { ...data, data: { ...about.data, ...data.data } } : about;
    },
  };
}

/** Ways to skip and include that are remembered per operation. */
const CONDITIONS = 16;

/** Remembers per document: Apollo keeps the documents that are asked again. */
function cached<Value>(compute: (document: DocumentNode) => Value): (document: DocumentNode) => Value {
  const known = new WeakMap<DocumentNode, { value: Value }>();
  return (document) => {
    const found = known.get(document) ?? { value: compute(document) };
    known.set(document, found);
    return found.value;
  };
}
