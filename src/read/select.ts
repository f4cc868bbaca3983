import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a selection is read with: booleans decide @skip and @include, so they are part of every cache key. */
export type Source = {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
};
export type Field = {
  readonly slot: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNode[];
};

const slots = new WeakMap<FieldNode, string>();

/**
 * Under which key a decoded object keeps a field: its name, and its printed arguments if it has any. Aliases with
 * the same arguments share it; two with different arguments do not collide.
 */
export function slotOf(node: FieldNode): string {
  let slot = slots.get(node);
  if (slot === undefined) {
    const printed = (node.arguments ?? []).map((argument) => print(argument)).sort();
    slot = printed.length === 0 ? node.name.value : `${node.name.value}(${printed.join(', ')})`;
    slots.set(node, slot);
  }
  return slot;
}

/** The fields that the selection sets ask of an object of the type, by slot; `__typename` is nobody's field. */
export function collect(
  source: Source,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): Map<string, Field> {
  const fields = new Map<string, Field>();
  const definitions = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  const visit = (selections: readonly SelectionNode[]) => {
    for (const selection of selections) {
      if (!included(selection, source.variables)) continue;
      if (selection.kind === 'Field') {
        const definition = definitions[selection.name.value];
        if (definition === undefined) continue;
        const slot = slotOf(selection);
        const field = fields.get(slot);
        if (field) field.nodes.push(selection);
        else fields.set(slot, { slot, definition, nodes: [selection] });
        continue;
      }
      const fragment =
        selection.kind === 'InlineFragment' ? selection : source.fragments[selection.name.value];
      if (fragment && applies(source.schema, fragment.typeCondition?.name.value, type)) {
        visit(fragment.selectionSet.selections);
      }
    }
  };
  for (const { selections } of sets) visit(selections);
  return fields;
}

export const selectionsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

function included(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLCompositeType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && !isAbstractType(type) && schema.isSubType(wanted, type);
}
