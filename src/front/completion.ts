import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Data = Record<string, unknown>;

/**
 * Puts null where GraphQL wants it: the planner's executor leaves null in places that are declared never to be, when
 * the subgraph that answers them was away. Called only when there are errors.
 */
export function propagateNulls(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  data: Data,
): Data | null {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );

  /** The value as its type allows; undefined when it allows none. */
  function complete(type: GraphQLOutputType, value: unknown, sets: readonly SelectionSetNode[]): unknown {
    const nullable = getNullableType(type);
    const none = isNonNullType(type) ? undefined : null;
    if (value === null || value === undefined) return none;
    if (isListType(nullable)) {
      if (!Array.isArray(value)) return none;
      const items = value.map((item) => complete(nullable.ofType, item, sets));
      return items.includes(undefined) ? none : items;
    }
    if (sets.length === 0) return value;
    return object(getNamedType(nullable), value as Data, sets) ? value : none;
  }

  /** Completes the fields of an object in place; whether it may stand. */
  function object(type: GraphQLOutputType, value: Data, sets: readonly SelectionSetNode[]): boolean {
    return sets.every((set) =>
      set.selections.every((node) => {
        if (node.kind === Kind.FIELD) {
          const field =
            isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
          const key = node.alias?.value ?? node.name.value;
          if (!field || (!(key in value) && node.directives?.length)) return true;
          const done = complete(field.type, value[key], node.selectionSet ? [node.selectionSet] : []);
          if (done === undefined) return false;
          value[key] = done;
          return true;
        }
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        if (!fragment || node.directives?.length) return true;
        const condition = fragment.typeCondition?.name.value;
        // Of an abstract place we do not know what stands there: its own fields alone are checked.
        return condition && condition !== (type as GraphQLObjectType).name
          ? true
          : object(type, value, [fragment.selectionSet]);
      }),
    );
  }

  const root = schema.getRootType(operation.operation);
  return root && object(root, data, [operation.selectionSet]) ? data : null;
}
