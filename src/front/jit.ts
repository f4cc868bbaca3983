import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

/** Operations that are kept compiled; whichever was asked longest ago goes first. */
export const COMPILED = 500;

export type Run = (
  root: unknown,
  context: unknown,
  variables: object,
) => ExecutionResult | Promise<ExecutionResult>;

/**
 * Completes answers by compiled functions, several times faster on large ones. It stands aside for whatever
 * `isJittable` refuses and lets graphql-js refuse variables: answers and errors are the same either way.
 */
export function jit(schema: GraphQLSchema): ApolloServerPlugin {
  const runs = new Map<OperationDefinitionNode, Run | undefined>();
  // Compiling costs as much as several answers: an operation that is never asked again is not worth it.
  const asked = new WeakSet<OperationDefinitionNode>();
  const runOf = (document: DocumentNode, operation: OperationDefinitionNode) => {
    if (!asked.has(operation)) return void asked.add(operation);
    const run = runs.has(operation) ? runs.get(operation) : compileOperation(schema, document, operation);
    runs.delete(operation);
    runs.set(operation, run);
    const [oldest] = runs.keys();
    if (runs.size > COMPILED && oldest) runs.delete(oldest);
    return run;
  };
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue }) {
          const variables = request.variables ?? {};
          const run = runOf(document, operation);
          if (!run || getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors)
            return null;
          const result = await run(undefined, contextValue, variables);
          // No data, not even null: a variable was refused and nothing has run.
          if (result.data === undefined) return null;
          return {
            http: { headers: new HeaderMap() },
            // Errors as they were raised: what sends the answer masks them.
            body: { kind: 'single', singleResult: result as Answer },
          };
        },
      };
    },
  };
}

type Answer = Pick<ExecutionResult<Record<string, unknown>>, 'data'>;

/** The function that answers an operation; undefined for graphql-js to execute it. */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Run | undefined {
  if (!isJittable(document, operation)) return undefined;
  try {
    const query = compileQuery(schema, document, operation.name?.value);
    return isCompiledQuery(query) ? query.query : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether graphql-jit 0.8.9 answers it as graphql-js does. It is wrong about some directives on fragments and on
 * fields with a selection, loses the alias `__proto__`, and gains nothing on introspection; only leaves may be skipped.
 */
export function isJittable(document: DocumentNode, { operation }: OperationDefinitionNode): boolean {
  let fine = operation === 'query';
  const refuse = () => {
    fine = false;
    return BREAK;
  };
  const conditional = ({ directives = [] }: { readonly directives?: readonly unknown[] | undefined }) =>
    directives.length > 0 ? refuse() : undefined;
  visit(document, {
    FragmentSpread: conditional,
    InlineFragment: conditional,
    Field(node) {
      if (node.alias?.value.startsWith('__') || /^__(schema|type)$/.test(node.name.value)) return refuse();
      return node.selectionSet ? conditional(node) : undefined;
    },
  });
  return fine;
}
