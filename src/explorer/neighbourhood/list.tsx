import { Figure } from '../ui/icon.tsx';
import { linesOf } from '../ui/proof.tsx';
import { Chips } from '../ui/role.tsx';
import { Silence, Thing } from '../ui/thing.tsx';
import { counted, number, SCOPES, word } from '../words.ts';
import type { End, Link } from './links.ts';
import type { Network } from './network.ts';
import { addressOf, centredOn, toggled, type View } from './view.ts';

/** Links on a page. */
const PAGE = 50;
const COLUMNS = ['De', 'Rôle ou lien', 'Vers', 'Lieu', 'Écrit où', 'Actions'] as const;

/** The same links as the graph, and the same actions, a row each. */
export function LinkList({ network, view }: { network: Network; view: View }) {
  const { links } = network;
  const pages = Math.max(1, Math.ceil(links.length / PAGE));
  const page = Math.min(view.page, pages);
  const shown = links.slice((page - 1) * PAGE, page * PAGE);
  if (!links.length) {
    return (
      <section className="panel">
        <h2>Aucun lien n’est écrit</h2>
        <p>Le document ne lie {network.centre.name} à rien, pour ces rôles.</p>
        <p>
          <a className="button primary" href={addressOf(view, { families: undefined })}>
            Montrer tous les rôles
          </a>
        </p>
      </section>
    );
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: phones show rows as cards, and display drops the roles */}
      <table className="rows net-list" role="table" data-stay>
        <caption className="hidden">Liens autour de {network.centre.name}</caption>
        <thead>
          {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
          <tr role="row">
            {COLUMNS.map((name) => (
              // biome-ignore lint/a11y/noRedundantRoles: as above
              <th key={name} scope="col" role="columnheader">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((link) => (
            <Row key={link.id} link={link} network={network} view={view} />
          ))}
        </tbody>
      </table>
      <nav className="pager" aria-label="Pages">
        <span>
          {counted(shown.length, 'lien affiché', 'liens affichés')} sur {number(links.length)}
        </span>
        <span className="buttons">
          {page > 1 && (
            <a className="button" href={addressOf(view, { page: page - 1 })}>
              Précédents
            </a>
          )}
          {page < pages && (
            <a className="button" href={addressOf(view, { page: page + 1 })}>
              Suite
            </a>
          )}
        </span>
      </nav>
    </>
  );
}

/** The document prints straight apostrophes. */
const plain = (words: string) => words.replaceAll('’', "'").toLocaleLowerCase('fr');

/** An end of a link: a scope has no page. */
export const Name = ({ of }: { of: End }) =>
  of.slug ? <Thing of={{ label: of.name, slug: of.slug }} /> : <span>{of.name}</span>;

/** Names in a cell, one under the other when there are several. */
const Names = ({ of }: { of: readonly End[] }) => (
  <ul>
    {of.map((end) => (
      <li key={end.key}>
        <Name of={end} />
      </li>
    ))}
  </ul>
);

function Row({ link, network, view }: { link: Link; network: Network; view: View }) {
  const { from, to, places, family, active, printed, where } = link;
  const far = [to, from, ...places].find((end) => end?.slug && end.key !== network.centre.key);
  const isOpen = far?.slug !== undefined && view.opened.includes(far.slug);
  const isShownOpen = network.nodes.some(({ key, isOpen: open }) => key === far?.key && open);
  const cells: readonly React.ReactNode[] = [
    <div className="net-role" key="role">
      {family && <Figure family={family} />}
      <span>
        {active} <Chips of={link.said} />
        {printed && plain(printed) !== plain(active) && <small>imprimé «&nbsp;{printed}&nbsp;»</small>}
      </span>
    </div>,
    to ? <Name key="to" of={to} /> : <Names key="to" of={places} />,
    placeOf(link),
    where && (
      <a key="where" href={`${addressOf(view, { chosen: link.id, shape: 'list' })}#details`}>
        <span className="hidden">Preuve, </span>
        {where.firstLine == null ? 'référence' : linesOf(where).replace(/^lignes?/, 'l.')}
      </a>
    ),
    far?.slug && (
      <span className="buttons" key="actions">
        <a className="button" href={centredOn(view, far.slug)}>
          Centrer<span className="hidden"> sur {far.name}</span>
        </a>
        {(isOpen || !isShownOpen) && (
          <a className="button" href={addressOf(view, { opened: toggled(view.opened, far.slug) })}>
            {isOpen ? 'Replier' : 'Déplier'}
            <span className="hidden"> {far.name}</span>
          </a>
        )}
      </span>
    ),
  ];
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above
    <tr role="row" data-link={link.id} aria-current={view.chosen === link.id ? 'true' : undefined}>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <th scope="row" role="rowheader">
        <Name of={from} />
      </th>
      {cells.map((cell, index) => (
        // biome-ignore lint/a11y/noRedundantRoles: as above
        <td key={COLUMNS[index + 1]} role="cell" data-label={COLUMNS[index + 1]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

/** Where a role is held; of a link without a role the question makes no sense, unless it says a place. */
function placeOf({ to, places, family, placeScope }: Link): React.ReactNode {
  if (!to) return word(SCOPES, placeScope);
  if (places.length) return <Names of={places} />;
  return family ? <Silence /> : null;
}
