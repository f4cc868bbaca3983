import type { GraphQLResolveInfo, SelectionNode } from 'graphql';
import type { Thing } from '../../domain/questions/corpus.ts';
import { typeOfKind } from '../../read/family.ts';

/** What the corpus of the questions holds of a thing, under the names of the API. */
const HELD = new Set(['__typename', 'id', 'slug', 'kind', 'label']);

/** Things as they are in memory, when nothing more is selected of them: what answers a question costs no statement to name. */
export const knownOr = async (
  things: readonly Thing[],
  { fieldNodes, fragments }: GraphQLResolveInfo,
  read: () => Promise<readonly unknown[]>,
): Promise<readonly unknown[]> => {
  const held = (selection: SelectionNode): boolean => {
    if (selection.kind === 'Field') return HELD.has(selection.name.value);
    const part = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
    return part?.selectionSet.selections.every(held) ?? false;
  };
  const all = fieldNodes.every(({ selectionSet }) => selectionSet?.selections.every(held));
  if (!all) return read();
  return things.map(({ id, slug, kind, label }) => ({ __typename: typeOfKind(kind), id, slug, kind, label }));
};
