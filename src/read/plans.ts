import type { GraphQLResolveInfo, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { shapeOf } from './arguments.ts';
import type { Plan } from './compile.ts';

/** A client that sends ever new shapes of variables recompiles; it does not fill the memory. */
export const SHAPES_PER_OPERATION = 64;

type Plans = Map<string, Plan>;
const operations = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, Map<string, Plans>>>();

/**
 * The plan of one place of one operation for this shape of variables, compiled at most once. The place is the
 * response path without indexes: two operations may share the fragment that holds a field, so its node will not do.
 */
export function planOf(info: GraphQLResolveInfo, part: string, make: () => Plan): Plan {
  const byOperation = found(operations, info.schema, () => new WeakMap());
  const shapes = found(byOperation, info.operation, () => new Map<string, Plans>());
  const shape = JSON.stringify(shapeOf(info.variableValues), (_key, value) =>
    value === undefined ? '' : value,
  );
  let plans = shapes.get(shape);
  if (plans === undefined) {
    const oldest = shapes.size >= SHAPES_PER_OPERATION ? shapes.keys().next().value : undefined;
    if (oldest !== undefined) shapes.delete(oldest);
    plans = new Map();
    shapes.set(shape, plans);
  }
  const key = `${pathOf(info)} ${part}`;
  let plan = plans.get(key);
  if (plan === undefined) {
    plan = make();
    plans.set(key, plan);
  }
  return plan;
}

/** `a.b.c` as the client named it: part of the cache key, never of a text. */
export function pathOf({ path }: GraphQLResolveInfo): string {
  const keys: string[] = [];
  for (let step: typeof path | undefined = path; step; step = step.prev) {
    if (typeof step.key === 'string') keys.unshift(step.key);
  }
  return keys.join('.');
}

function found<K extends WeakKey, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
