import type { DataChangesQuery } from '../generated/graphql.ts';
import { parseParams } from '../search-params.ts';
import { Kept } from '../ui/kept.tsx';
import { useFrame, usePlace } from '../ui/loading.ts';
import { Pager } from '../ui/pager.tsx';
import { Printed, quoted } from '../ui/proof.tsx';
import { type Named, Thing } from '../ui/thing.tsx';
import { counted, day, number, RELATIONS } from '../words.ts';
import { type Loaded, SINCE } from './load.ts';

/** Which version of the data is here and, since one that the reader noted, what became of it. */
export function DataChanges({ of: { dataset, since, changes } }: { of: Loaded }) {
  const { pathname, searchStr } = usePlace();
  const { version, importedAt, counts } = dataset;
  return (
    <section className="block" id="donnees">
      <h2>Données</h2>
      <div className="text">
        <p>
          Version <code>{version}</code>
          {importedAt ? `, dernier chargement le ${day(importedAt)}` : ', rien n’est encore chargé'}&nbsp;:{' '}
          {counted(counts.entities, 'chose')}, {counted(counts.facts, 'fait')}, dont{' '}
          {number(counts.involvements)} qui disent qui fait quoi, et {counted(counts.citations, 'preuve')}.
        </p>
        <p>
          L’API ne publie pas la liste des versions passées, et ce qu’étaient alors les données n’est pas
          gardé. Elle dit en revanche ce qui est venu, a changé ou est parti depuis une version que vous avez
          notée&nbsp;: chaque page la donne en bas, chaque réponse de l’API aussi.
        </p>
        <form action={pathname} className="schema-search">
          <Kept of={parseParams(searchStr)} but={[SINCE, 'apres']} />
          <label>
            Version notée
            <input type="search" name={SINCE} key={since} defaultValue={since} maxLength={100} required />
          </label>
          <button type="submit" className="button">
            Voir ce qui a changé
          </button>
        </form>
        {since && <Since version={since} changes={changes ?? null} />}
      </div>
    </section>
  );
}

type Changes = DataChangesQuery['changes'];

function Since({ version, changes }: { version: string; changes: Changes | null }) {
  if (!changes) {
    return (
      <section className="panel">
        <h3>Aucune version «&nbsp;{version}&nbsp;» n’est en mémoire</h3>
        <p>Vérifiez les douze signes notés. Une base créée à neuf ne se souvient d’aucune version d’avant.</p>
      </section>
    );
  }
  const { totalCount, edges, pageInfo } = changes;
  return (
    <>
      <h3>
        {totalCount
          ? `${counted(totalCount, 'changement')} depuis la version ${version}`
          : `Rien n’a changé depuis la version ${version}`}
      </h3>
      <ul className="changes">
        {edges.map(({ node }) => (
          <Change key={`${node.unit} ${node.key}`} of={node} />
        ))}
      </ul>
      <Pager next={pageInfo.hasNextPage ? pageInfo.endCursor : null} />
    </>
  );
}

type One = Changes['edges'][number]['node'];
const KINDS: Readonly<Record<One['what'], string>> = {
  ADDED: 'Ajouté',
  CHANGED: 'Changé',
  REMOVED: 'Retiré',
};

const Change = ({ of: change }: { of: One }) => (
  <li>
    <strong>{KINDS[change.what]}</strong>&nbsp;: <What of={change} />{' '}
    <span className="small faint">chargé le {day(change.loadedAt)}</span>
  </li>
);

/** A contract that came is said whole; a thing by its name, a fact by what it ties; what is gone, by the key it had. */
function What({ of: { what, key, unit, node } }: { of: One }) {
  const contracts = useFrame()?.contracts ?? [];
  if (!node) {
    const contract = contracts.find(({ slug }) => slug === key);
    const isWhole = what === 'ADDED' && key === unit;
    if (isWhole) return contract ? <Thing of={contract} /> : 'les données de référence';
    return <code>{key}</code>;
  }
  switch (node.__typename) {
    case 'Fact':
      return (
        <Tie from={node.subject} to={node.object}>
          {RELATIONS[node.relation]?.[0] ?? node.relation}
        </Tie>
      );
    case 'Involvement':
      return (
        <Tie from={node.holder} to={node.target}>
          {node.printedVerb ? <Printed>{quoted(node.printedVerb)}</Printed> : node.roleLabel}
        </Tie>
      );
    default:
      return 'slug' in node ? <Thing of={node} /> : <code>{key}</code>;
  }
}

type TieProps = { from: Named; to: Named | null | undefined; children: React.ReactNode };

const Tie = ({ from, to, children }: TieProps) => (
  <>
    <Thing of={from} /> · {children}
    {to && (
      <>
        {' · '}
        <Thing of={to} />
      </>
    )}
  </>
);
