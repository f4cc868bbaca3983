import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

const isAboutSchema = ({ name }: FieldNode) => name.value === '__schema' || name.value === '__type';

/** What an operation asks of the schema, and what it asks of the data; undefined for a part that is not there. */
export type Parts = { schema: DocumentNode | undefined; data: DocumentNode | undefined };

/** Splits a valid query at its root: only there can the schema be asked. */
export function splitIntrospection(document: DocumentNode): Parts {
  const touches = document.definitions.some(
    (definition) =>
      'selectionSet' in definition && definition.selectionSet.selections.some((node) => mentionsSchema(node)),
  );
  if (!touches) return { schema: undefined, data: document };
  return { schema: keep(document, isAboutSchema), data: keep(document, (field) => !isAboutSchema(field)) };
}

const mentionsSchema = (node: SelectionNode): boolean =>
  node.kind === Kind.FIELD
    ? isAboutSchema(node)
    : node.kind === Kind.INLINE_FRAGMENT && node.selectionSet.selections.some(mentionsSchema);

/** The document with those root fields only; undefined when none is left. Fragments on Query are unfolded. */
function keep(document: DocumentNode, wanted: (field: FieldNode) => boolean): DocumentNode | undefined {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const pick = ({ selections, ...set }: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: selections.flatMap((node): SelectionNode[] => {
      if (node.kind === Kind.FIELD) return wanted(node) ? [node] : [];
      const body = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (!body) return [];
      const selectionSet = pick(body.selectionSet);
      const { directives } = node;
      return selectionSet.selections.length
        ? [{ kind: Kind.INLINE_FRAGMENT, selectionSet, ...(directives && { directives }) }]
        : [];
    }),
  });
  let left = false;
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return node;
    const selectionSet = pick(node.selectionSet);
    left ||= selectionSet.selections.length > 0;
    return { ...node, selectionSet };
  });
  return left ? { ...document, definitions } : undefined;
}
