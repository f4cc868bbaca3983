/** What everyone asks, as a client writes it. */
export const QUERIES = import.meta.glob<string>('../../subgraphs/engagements/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
export const VARIABLES = import.meta.glob<string>('../../subgraphs/engagements/examples/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
