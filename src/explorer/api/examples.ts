import { QUERIES, VARIABLES } from './texts.ts';

/** The questions of the examples, as a reader asks them; the first dozen goes first. */
const TITLES: Readonly<Record<string, string>> = {
  'who-steers-a-dispositif': 'Qui pilote, met en place et anime un dispositif, et où est-ce écrit ?',
  'what-an-actor-does': 'Que fait un acteur, en son nom, par ses groupes et par ses services ?',
  'what-happens-in-a-quarter': 'Que se passe-t-il dans un quartier prioritaire ?',
  'who-does-what-in-a-place': 'Qui fait quoi dans un lieu, nommément ?',
  'who-sits-in-an-instance': 'Qui siège dans une instance, qui la préside, quand se réunit-elle ?',
  'dispositifs-of-a-theme': 'Quels dispositifs pour un thème, et qui pilote chacun ?',
  'where-the-holes-are': 'Quels dispositifs sans pilote, ou sans lieu ?',
  'signatories-that-do-nothing': 'Pour quels signataires rien n’est-il écrit en leur nom ?',
  'listed-more-than-once': 'Quels dispositifs sont écrits plusieurs fois, et à côté de quoi ?',
  'a-contract-and-its-signatories': 'Qui s’engage dans un contrat, et pour combien de temps ?',
  'by-official-code': 'Que désigne un code officiel ?',
  'one-flat-table': 'Comment tout lire en une table plate et filtrée, preuves comprises ?',
  'said-between-two-lines': 'Que dit le document entre deux lignes ?',
  'dispositifs-by-theme': 'Tous les dispositifs, thème par thème ?',
  'what-counts-for-a-holder': 'Que pilote et anime un acteur, groupes et services compris ?',
  'things-and-facts-by-id': 'Que désignent ces identifiants ?',
};

export type Example = {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  readonly variables: string;
};

const order = Object.keys(TITLES);
const rank = ({ name }: Example) => (order.includes(name) ? order.indexOf(name) : order.length);

export const EXAMPLES: readonly Example[] = Object.entries(QUERIES)
  .map(([path, query]): Example => {
    const name = path.replace(/^.*\/|\.graphql$/g, '');
    const title = TITLES[name] ?? /^#\s*(.+)$/m.exec(query)?.[1] ?? name;
    return {
      name,
      title,
      query,
      variables: VARIABLES[path.replace(/\.graphql$/, '.variables.json')] ?? '{}',
    };
  })
  .toSorted((a, b) => rank(a) - rank(b));

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** The same question from a shell, and from two languages that most teams write: each runs as it is. */
export const inCurl = ({ query, variables }: Example, site: string) =>
  `curl -s ${site}/graphql -H 'content-type: application/json' -d ${quoted(JSON.stringify({ query, variables: JSON.parse(variables) }))}`;

export const inTypeScript = ({ query, variables }: Example, site: string) => `const query = \`
${query.trim().replaceAll('`', '\\`')}\`;
const variables = ${variables.trim()};

const response = await fetch('${site}/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = await response.json();
console.log(errors ?? data);`;

export const inPython = ({ query, variables }: Example, site: string) => `import json, urllib.request

query = """
${query.trim()}
"""
variables = json.loads('''${variables.trim()}''')

request = urllib.request.Request(
    "${site}/graphql",
    data=json.dumps({"query": query, "variables": variables}).encode(),
    headers={"content-type": "application/json"},
)
answer = json.load(urllib.request.urlopen(request))
print(answer.get("errors") or answer["data"])`;
