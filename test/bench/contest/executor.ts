import {
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { compileOperation } from '../../../src/front/jit.ts';

export type Execute = (context: unknown, variables: Record<string, unknown>) => Promise<unknown>;

/** Executes one document on any schema as the service does: parsed, validated and compiled by graphql-jit once. */
export function executor(schema: GraphQLSchema, source: string): Execute {
  const document = parse(source);
  const [refused] = validate(schema, document);
  if (refused) throw refused;
  const [operation] = document.definitions;
  const compiled = compileOperation(schema, document, operation as OperationDefinitionNode);
  const run = (contextValue: unknown, variables: Record<string, unknown>) =>
    compiled
      ? compiled(undefined, contextValue, variables)
      : execute({ schema, document, contextValue, variableValues: variables });
  return async (context, variables) => dataOf(await run(context, variables));
}

function dataOf({ data, errors }: ExecutionResult): unknown {
  if (errors?.[0]) throw errors[0];
  return data;
}
