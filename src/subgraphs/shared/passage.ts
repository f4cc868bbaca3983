/** What several subgraphs say of the types that they share: said once, for composition keeps one text. */
export const PASSAGE = {
  type: 'Lines of a document’s text conversion.',
  id: 'Opaque: the document’s checksum and the lines.',
} as const;

export const PASSAGE_MATCH = {
  type: 'A passage that holds what was looked for, and what the graph has from there.',
  id: 'The place where it was found, as a passage is named.',
} as const;
