import { Crumbs } from '../ui/frame.tsx';
import { useFrame } from '../ui/loading.ts';
import { day } from '../words.ts';

const TABLES = [
  ['whoDoesWhat', 'Qui fait quoi', true],
  ['facts', 'Tous les faits', true],
  ['dispositifs', 'Dispositifs', true],
  ['actors', 'Acteurs', true],
  ['qpvs', 'Quartiers prioritaires', true],
  ['objectives', 'Objectifs', true],
  ['vigilancePoints', 'Points de vigilance', true],
  ['instances', 'Instances', true],
  ['themes', 'Thèmes', true],
  ['terms', 'Sigles', true],
  ['discrepancies', 'Écarts', true],
] as const;

/** The example operations of the API, read when this is built: what everyone asks, as a client writes it. */
const QUERIES = import.meta.glob<string>('../../subgraphs/engagements/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const VARIABLES = import.meta.glob<string>('../../subgraphs/engagements/examples/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const EXAMPLES = Object.entries(QUERIES).map(([path, query]) => ({
  name: path.replace(/^.*\/|\.graphql$/g, ''),
  title: /^#\s*(.+)$/m.exec(query)?.[1],
  query,
  variables: VARIABLES[path.replace(/\.graphql$/, '.variables.json')] ?? '{}',
}));

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

export function Data() {
  const dataset = useFrame();
  return (
    <div className="wrap">
      <Crumbs here="Données et API" />
      <header className="title">
        <h1>Données et API</h1>
        <p className="lead">
          Tout ce que montre ce site se télécharge, et se demande à une API publique. {dataset?.licence},
          version {dataset?.version}
          {dataset?.importedAt && ` du ${day(dataset.importedAt)}`}.
        </p>
      </header>
      <div className="columns">
        <div>
          <section className="block">
            <h2>Télécharger</h2>
            <p className="small faint pad">
              CSV et XLSX pour un tableur, JSONL et JSON-LD pour un programme, GEXF pour Gephi. Les preuves y
              sont.
            </p>
            <table className="rows">
              <caption className="hidden">Fichiers à télécharger</caption>
              <thead>
                <tr>
                  <th scope="col">Table</th>
                  <th scope="col">Formats</th>
                </tr>
              </thead>
              <tbody>
                {TABLES.map(([table, label]) => (
                  <tr key={table}>
                    <th scope="row">{label}</th>
                    <td data-label="Formats">
                      <span className="buttons">
                        {['csv', 'xlsx', 'jsonl', 'jsonld', 'gexf'].map((format) => (
                          <a key={format} href={`/export/${table}.${format}`} download>
                            {format.toUpperCase()}
                            <span className="hidden">&nbsp;: {label}</span>
                          </a>
                        ))}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <section className="block">
            <h2>Les questions de tout le monde, en GraphQL</h2>
            {EXAMPLES.map(({ name, title, query, variables }) => (
              <details className="example" key={name}>
                <summary>{title ?? name}</summary>
                <pre>{query}</pre>
                <p className="small">Variables</p>
                <pre>{variables}</pre>
                <p className="small">curl</p>
                <pre>
                  {`curl -s ${'$'}{SITE}/graphql -H 'content-type: application/json' -d ${quoted(JSON.stringify({ query, variables: JSON.parse(variables) }))}`}
                </pre>
                <p>
                  <a
                    className="button"
                    href={`/graphiql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(variables)}`}
                  >
                    Ouvrir dans GraphiQL
                  </a>
                </p>
              </details>
            ))}
          </section>
          <section className="block text">
            <h2>Depuis un programme</h2>
            <p>TypeScript</p>
            <pre>{`const response = await fetch(\`\${site}/graphql\`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
const { data, errors, extensions } = await response.json();`}</pre>
            <p>Python</p>
            <pre>{`import json, urllib.request

request = urllib.request.Request(
    f"{site}/graphql",
    data=json.dumps({"query": query, "variables": variables}).encode(),
    headers={"content-type": "application/json"},
)
answer = json.load(urllib.request.urlopen(request))`}</pre>
          </section>
        </div>
        <div className="aside">
          <section>
            <h2>L’API</h2>
            <ul className="lines">
              <li>
                <a href="/graphiql">Éditeur GraphiQL</a>, avec le schéma et ses descriptions
              </li>
              <li>
                Adresse&nbsp;: <code>/graphql</code>, en POST
              </li>
              <li>
                <a href="/export/">Dictionnaire des exports</a> (Data Package)
              </li>
            </ul>
          </section>
          <section>
            <h2>Limites</h2>
            <ul className="lines">
              <li>100&nbsp;entrées par page, suivies par curseur</li>
              <li>100&nbsp;000 octets et 4&nbsp;000 jetons par demande</li>
              <li>14&nbsp;niveaux, 30&nbsp;alias</li>
            </ul>
          </section>
          <section>
            <h2>Trois états</h2>
            <p className="small">
              Dans chaque case d’un export&nbsp;: la valeur&nbsp;; «&nbsp;0&nbsp;», le document dit qu’il n’y
              en a pas&nbsp;; «&nbsp;n.r.&nbsp;», le document se tait.
            </p>
          </section>
        </div>
      </div>
    </div>
  );
}
