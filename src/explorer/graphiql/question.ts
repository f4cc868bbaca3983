/** What the editor opens with: an answer with its proof, on any contract. */
export const DEFAULT_QUERY = `# Qui fait quoi ? Chaque réponse porte le passage qui la prouve.
query QuiFaitQuoi {
  whoDoesWhat(filter: { roles: [LEADS, CO_LEADS] }, first: 10) {
    totalCount
    edges {
      node {
        holder { label }
        roleLabel
        printedVerb
        target { label }
        citations { section firstLine quote }
      }
    }
  }
}
`;
