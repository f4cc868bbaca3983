import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/**
 * The operation with each field asked once: the planner's executor gives a list that is asked twice one after the
 * other. What is skipped is gone, fragments are in their place. Undefined when nothing is left of some selection.
 */
export function merge(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): DocumentNode | undefined {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  let isEmpty = false;

  const isAsked = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;

  function mergedSet(sets: readonly SelectionSetNode[], parent: GraphQLNamedType): SelectionSetNode {
    const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
    const others = new Map<GraphQLNamedType, SelectionSetNode[]>();

    function walk({ selections }: SelectionSetNode): void {
      for (const node of selections.filter(isAsked)) {
        if (node.kind === Kind.FIELD) {
          const key = node.alias?.value ?? node.name.value;
          const known = fields.get(key);
          if (known) known.push(node);
          else fields.set(key, [node]);
          continue;
        }
        const body = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        const condition = body?.typeCondition ? schema.getType(body.typeCondition.name.value) : parent;
        if (!body || !condition) continue;
        const always = condition === parent || covers(schema, condition, parent);
        if (always) walk(body.selectionSet);
        else if (!isObjectType(parent))
          others.set(condition, [...(others.get(condition) ?? []), body.selectionSet]);
      }
    }

    for (const set of sets) walk(set);
    if (fields.size + others.size === 0) isEmpty = true;
    return {
      kind: Kind.SELECTION_SET,
      selections: [
        ...[...fields.values()].map((nodes) => mergedField(nodes, parent)),
        ...[...others].map(
          ([type, bodies]): SelectionNode => ({
            kind: Kind.INLINE_FRAGMENT,
            typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type.name } },
            selectionSet: mergedSet(bodies, type),
          }),
        ),
      ],
    };
  }

  function mergedField(nodes: readonly [FieldNode, ...FieldNode[]], parent: GraphQLNamedType): FieldNode {
    const { directives: _, ...first } = nodes[0];
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[first.name.value] : undefined;
    return sets.length && field
      ? { ...first, selectionSet: mergedSet(sets, getNamedType(field.type)) }
      : first;
  }

  const root = schema.getRootType(operation.operation);
  if (!root) return undefined;
  const { directives: _, ...head } = operation;
  const selectionSet = mergedSet([operation.selectionSet], root);
  return isEmpty ? undefined : { kind: Kind.DOCUMENT, definitions: [{ ...head, selectionSet }] };
}

/** Whether all that is of one type is of the other. */
const covers = (schema: GraphQLSchema, wide: GraphQLNamedType, narrow: GraphQLNamedType): boolean =>
  isAbstractType(wide) && (isObjectType(narrow) || isInterfaceType(narrow)) && schema.isSubType(wide, narrow);
