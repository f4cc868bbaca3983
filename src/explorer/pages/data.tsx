import { useQuery } from '@tanstack/react-query';
import { EXAMPLES, type Example, inCurl, inPython, inTypeScript } from '../api/examples.ts';
import type { Weights } from '../context.ts';
import { Crumbs } from '../ui/frame.tsx';
import { A } from '../ui/link.tsx';
import { useData, useFrame, useLoading } from '../ui/loading.ts';
import { Spelled } from '../ui/spelled.tsx';
import { day, weight } from '../words.ts';

const TABLES = [
  ['whoDoesWhat', 'Qui fait quoi'],
  ['facts', 'Tous les faits'],
  ['dispositifs', 'Dispositifs'],
  ['actors', 'Acteurs'],
  ['qpvs', 'Quartiers prioritaires'],
  ['communes', 'Communes'],
  ['objectives', 'Objectifs'],
  ['vigilancePoints', 'Points de vigilance'],
  ['instances', 'Instances'],
  ['themes', 'Thèmes'],
  ['terms', 'Sigles'],
  ['gaps', 'Manques'],
  ['discrepancies', 'Écarts'],
  ['contracts', 'Contrats'],
] as const;
const FORMATS = [
  ['csv', 'CSV'],
  ['xlsx', 'XLSX'],
  ['jsonl', 'JSONL'],
  ['jsonld', 'JSON-LD'],
  ['gexf', 'GEXF'],
] as const;

const LIMITS = [
  '100 entrées par page, suivies par curseur',
  '100 000 octets et 4 000 jetons par demande',
  '14 niveaux, 30 alias, un coût de 100 000',
  'un nombre de demandes par minute, si la structure qui tient ce site en fixe un',
];

export function Data() {
  const { weights } = useData<{ weights: Weights }>();
  const dataset = useFrame();
  return (
    <div className="wrap">
      <Crumbs here="Données et API" />
      <header className="title">
        <h1>Données et API</h1>
        <p className="lead">
          <Spelled>
            {`Tout ce que montre ce site se télécharge, et se demande à une API publique. ${dataset?.licence}, version ${dataset?.version}${dataset?.importedAt ? ` du ${day(dataset.importedAt)}` : ''}.`}
          </Spelled>
        </p>
      </header>
      <div className="columns">
        <div>
          <Files weights={weights} />
          <section className="block" id="exemples">
            <h2>Les questions de tout le monde, en GraphQL</h2>
            {EXAMPLES.map((example) => (
              <ExampleText key={example.name} of={example} />
            ))}
          </section>
        </div>
        <div className="aside">
          <section>
            <h2>L’API</h2>
            <ul className="lines">
              <li>
                <a href="/graphiql">Éditeur GraphiQL</a>, pour essayer
              </li>
              <li>
                <A href="/donnees/schema">Schéma</A>&nbsp;: types, champs, descriptions
              </li>
              <li>
                <A href="/donnees/changements">Changements</A>
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
              {LIMITS.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </section>
          <section>
            <h2>Licence</h2>
            <p className="small">
              <A href="/licence">{dataset?.licence ?? 'Licence'}</A>&nbsp;: citez la source et la version.
            </p>
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

/** What is missing is no thing: it has no place in a graph. */
const formatsOf = (table: string) => FORMATS.slice(0, table === 'gaps' ? 3 : undefined);
const FILES = TABLES.flatMap(([table]) => formatsOf(table).map(([format]) => `${table}.${format}`));
const isWhole = (weights: Weights) => FILES.every((file) => weights[file] !== undefined);

/** Milliseconds between two looks at what is measured, and looks after which what is missing will not come. */
const LOOK = 2_000;
const MOST_LOOKS = 150;

/** What files weigh, looked at again until all is known: it is measured once per version of the data. */
function useWeights(first: Weights): Weights {
  const { weigh } = useLoading();
  const { data } = useQuery({
    queryKey: ['Weights', 'followed'],
    queryFn: weigh,
    initialData: first,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state: { data = {}, dataUpdateCount } }) =>
      !isWhole(data) && dataUpdateCount < MOST_LOOKS && LOOK,
  });
  return data;
}

function Files({ weights: first }: { weights: Weights }) {
  const weights = useWeights(first);
  const measured = FILES.filter((file) => weights[file] !== undefined).length;
  const isMeasured = isWhole(weights);
  return (
    <section className="block">
      <h2>Télécharger</h2>
      <p className="small faint pad">
        <Spelled>
          {
            'CSV et XLSX pour un tableur, JSONL et JSON-LD pour un programme, GEXF pour Gephi. Les preuves y sont.'
          }
        </Spelled>
      </p>
      {!isWhole(first) && (
        <p className="small faint pad" data-wake>
          {!isMeasured &&
            `Les tailles sont mesurées une fois par version des données\u00a0: ${measured} sur ${FILES.length} connues, les autres paraîtront ici.`}
          <span role="status">{isMeasured && 'Les tailles sont mesurées.'}</span>
        </p>
      )}
      <table className="rows">
        <caption className="hidden">Fichiers à télécharger</caption>
        <thead>
          <tr>
            <th scope="col">Table</th>
            <th scope="col">Formats{measured > 0 && ' et tailles'}</th>
          </tr>
        </thead>
        <tbody>
          {TABLES.map(([table, label]) => (
            <tr key={table}>
              <th scope="row">{label}</th>
              <td data-label="Formats">
                <span className="buttons files">
                  {formatsOf(table).map(([format, name]) => {
                    const bytes = weights[`${table}.${format}`];
                    return (
                      <a key={format} href={`/export/${table}.${format}`} download>
                        {name}
                        {bytes !== undefined && <small> {weight(bytes)}</small>}
                        <span className="hidden">&nbsp;: {label}</span>
                      </a>
                    );
                  })}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ExampleText({ of }: { of: Example }) {
  const { origin } = useLoading();
  const { title, query, variables } = of;
  const written = [
    ['GraphQL', query.replace(/^#.*\n/, '')],
    ['Variables', variables],
    ['curl', inCurl(of, origin)],
    ['TypeScript', inTypeScript(of, origin)],
    ['Python', inPython(of, origin)],
  ] as const;
  return (
    <details className="example">
      <summary>{title}</summary>
      <p>
        <a
          className="button"
          href={`/graphiql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(variables)}`}
        >
          Ouvrir dans GraphiQL
        </a>
      </p>
      {written.map(([language, text]) => (
        <details key={language} open={language === 'GraphQL'}>
          <summary>{language}</summary>
          <pre>{text}</pre>
        </details>
      ))}
    </details>
  );
}
