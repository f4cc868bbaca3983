import { Router } from 'express';

/** What a page loads, by file names under `/assets`. */
export type Assets = { script: string; styles: readonly string[]; fonts: readonly string[] };

/** Nothing inline runs, and nothing comes from elsewhere; but the editor writes styles of its own as it runs. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL, built with the explorer and whole inside this server: its own page, its own scripts, no other host. */
export function graphiql({ script, styles }: Assets): Router {
  const router = Router();
  router.get('/graphiql', (request, response) => {
    const theme = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
    response
      .set({ 'Content-Security-Policy': POLICY, 'Cache-Control': 'private, no-cache', Vary: 'Cookie' })
      .type('html')
      .send(`<!doctype html>
<html lang="fr"${theme ? ` data-theme="${theme}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Éditeur GraphQL – Qui fait quoi</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
${styles.map((style) => `<link rel="stylesheet" href="/assets/${style}">`).join('\n')}
</head>
<body>
<main>
<h1>Éditeur GraphQL</h1>
<div id="graphiql" lang="en"></div>
</main>
<noscript><p>L’éditeur demande JavaScript. Les <a href="/donnees">données et l’API</a> s’en passent.</p></noscript>
<script type="module" src="/assets/${script}"></script>
</body>
</html>
`);
  });
  return router;
}
