import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { Router } from 'express';

/** What the editor opens with: an answer with its proof, on any contract. */
const DEFAULT_QUERY = `# Qui fait quoi ? Chaque réponse porte le passage qui la prouve.
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

/** The page runs its own inline script and styles, and calls nobody but this server. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'";

/** GraphiQL, whole inside this server: it needs no other host. */
export function graphiql(): Router {
  const page = renderGraphiQL({ endpoint: '/graphql', title: 'qui-fait-quoi', defaultQuery: DEFAULT_QUERY });
  const router = Router();
  router.get('/graphiql', (_request, response) => {
    response.setHeader('content-security-policy', POLICY);
    response.type('html').send(page);
  });
  return router;
}
