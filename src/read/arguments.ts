import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  getNullableType,
  isInputObjectType,
} from 'graphql';
import type { Predicate } from './predicate.ts';

/** An argument, or a field of an input object inside one, that is present and has a `where`. */
export type Given = {
  readonly predicate: Predicate<unknown>;
  readonly shape: unknown;
  /** From the coerced arguments to its value. */
  of(args: Readonly<Record<string, unknown>>): unknown;
};

/** What a compiled text may depend on: presence, booleans, and nothing else. Values stay out by construction. */
export function shapeOf(value: unknown): unknown {
  if (value === null || value === undefined || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || Array.isArray(value)) return '?';
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]));
}

type Definition = GraphQLArgument | GraphQLInputField;
const predicateOf = ({ extensions }: Definition) => extensions.where as Predicate<unknown> | undefined;

function innerFields({ type }: Definition): readonly GraphQLInputField[] {
  const inner = getNullableType(type);
  return isInputObjectType(inner) ? Object.values(inner.getFields()) : [];
}

/** Every present condition, in the order of the definitions; null counts as absent. */
export function givenIn(
  definitions: readonly Definition[],
  shape: Readonly<Record<string, unknown>>,
  path: readonly string[] = [],
): Given[] {
  return definitions.flatMap((definition) => {
    const own = shape[definition.name];
    if (own === null || own === undefined) return [];
    const here = [...path, definition.name];
    let predicate = predicateOf(definition);
    if (predicate === undefined) {
      return givenIn(innerFields(definition), own as Readonly<Record<string, unknown>>, here);
    }
    while (predicate.choose) predicate = predicate.choose(shape);
    return [{ predicate, shape: own, of: (args) => here.reduce<unknown>(step, args) }];
  });
}

const step = (value: unknown, name: string) => (value as Readonly<Record<string, unknown>>)[name];

/** Whether any of them could be a condition. */
export const restrictable = (definitions: readonly Definition[], depth = 4): boolean =>
  definitions.some(
    (definition) =>
      predicateOf(definition) !== undefined ||
      (depth > 0 &&
        isInputObjectType(getNamedType(definition.type)) &&
        restrictable(innerFields(definition), depth - 1)),
  );
