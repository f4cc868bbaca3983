const PROOF = 'citations { section firstLine quote }';
const WHO = `edges { node { holder { label } roleLabel printedVerb status target { label } ${PROOF} } }`;
const QUESTIONS = [
  {
    question: 'Qui pilote quoi ?',
    query: `{ whoDoesWhat(filter: {roles: [LEADS, CO_LEADS]}) { totalCount ${WHO} } }`,
  },
  {
    question: 'Qui siège dans les instances, et qui les préside ?',
    query: `{ whoDoesWhat(filter: {targetKind: [INSTANCE]}) { ${WHO} } }`,
  },
  {
    question: 'Pour quels dispositifs le document ne dit-il pas qui pilote ?',
    query:
      '{ dispositifs(filter: {leadStatus: [NOT_STATED]}, first: 100) { totalCount edges { node { label } } } }',
  },
];

/** What a person reads once the service answers: where, and three questions to paste in a shell. */
export function welcome(url: string, version: string, isExplored: boolean): string {
  const asked = QUESTIONS.map(
    ({ question, query }) => `  # ${question}
  curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`,
  );
  return `
qui-fait-quoi répond (données ${version})
${isExplored ? `  Explorer   ${url}/\n` : ''}  GraphQL    ${url}/graphql
${isExplored ? `  Essayer    ${url}/graphiql\n` : ''}  État       ${url}/readyz

Trois questions à poser :
${asked.join('\n')}

Ctrl-C arrête tout, base comprise.`;
}
