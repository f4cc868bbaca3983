import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL } from 'graphiql';
import { editor } from 'monaco-graphql/esm/monaco-editor.js';
import { createRoot } from 'react-dom/client';
import { keepMended } from './mend.ts';
import { DEFAULT_QUERY } from './question.ts';
import { EDITOR_THEMES, followSystem } from './themes.ts';

// French apostrophes are not a trap here.
editor.onDidCreateEditor((one) => one.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } }));

const ask = async (parameters: object): Promise<object> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(parameters),
  });
  return response.json();
};

const asked = new URLSearchParams(location.search);
const [query, variables] = [asked.get('query'), asked.get('variables')];
const { theme } = document.documentElement.dataset;
const root = document.getElementById('graphiql');

if (root) {
  keepMended(root);
  if (!theme) followSystem();
  createRoot(root).render(
    <GraphiQL
      fetcher={ask}
      defaultQuery={DEFAULT_QUERY}
      editorTheme={EDITOR_THEMES}
      {...(query && { initialQuery: query })}
      {...(variables && { initialVariables: variables })}
      {...(theme && { forcedTheme: theme === 'dark' ? 'dark' : 'light' })}
    >
      <GraphiQL.Logo>
        <a href="/donnees">Qui fait quoi</a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
