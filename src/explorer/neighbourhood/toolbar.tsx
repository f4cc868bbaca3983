import { Icon } from '../ui/icon.tsx';
import { counted, FAMILIES } from '../words.ts';
import { familyRank, type Link } from './links.ts';
import type { Moves } from './moves.ts';
import type { Network } from './network.ts';
import { addressOf, paramsOf, pathTo, type View } from './view.ts';

type ToolbarProps = {
  readonly network: Network;
  readonly links: readonly Link[];
  readonly view: View;
  readonly shape: 'graph' | 'list';
  readonly moves: Moves;
  readonly onSave: (format: 'png' | 'svg' | 'gexf') => void;
};

/** How a neighbourhood is looked at: its shape, how far, which roles; and the way out, as a file. */
export function Toolbar({ network, links, view, shape, moves, onSave }: ToolbarProps) {
  return (
    <div className="toolbar net-tools" data-stay>
      <p className="segments net-shape">
        <a href={addressOf(view, { shape: 'graph' })} aria-current={shape === 'graph' ? 'true' : undefined}>
          Graphe
        </a>
        <a href={addressOf(view, { shape: 'list' })} aria-current={shape === 'list' ? 'true' : undefined}>
          Liste ({counted(network.links.length, 'lien')})
        </a>
      </p>
      <p className="segments">
        <span>Profondeur</span>
        {([1, 2] as const).map((depth) => (
          <a
            key={depth}
            href={addressOf(view, { depth, page: 1 })}
            aria-current={view.depth === depth ? 'true' : undefined}
          >
            <span className="hidden">Profondeur </span>
            {depth}
          </a>
        ))}
      </p>
      <Families links={links} view={view} shape={shape} />
      <button
        type="button"
        className="button needs-script"
        disabled={!moves.isUndoable}
        onClick={() => moves.undo()}
      >
        <Icon name="undo" />
        Annuler
      </button>
      <p className="buttons needs-script net-files">
        {(['png', 'svg', 'gexf'] as const).map((format) => (
          <button type="button" className="button" key={format} onClick={() => onSave(format)}>
            <Icon name="download" />
            {format.toUpperCase()}
          </button>
        ))}
      </p>
    </div>
  );
}

const LINK = 'LINK';

/** Families that stand here, to keep or leave. */
function Families({ links, view, shape }: Pick<ToolbarProps, 'links' | 'view' | 'shape'>) {
  const counts = Map.groupBy(links, ({ family }) => family ?? LINK);
  const found = [...counts.keys()].toSorted(
    (a, b) => familyRank(a === LINK ? undefined : a) - familyRank(b === LINK ? undefined : b),
  );
  const roles = found.filter((family) => family !== LINK);
  if (!roles.length) return null;
  const isKept = (family: string) => !view.families || view.families.includes(family);
  const rest = Object.entries(paramsOf({ ...view, families: undefined, page: 1, shape }))
    .flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))
    .filter(([, value]) => value !== undefined);
  return (
    <details className="net-families" key={String(view.families)}>
      <summary className="button">
        Rôles&nbsp;: {roles.filter(isKept).length} sur {roles.length}
      </summary>
      <form action={pathTo(view.slug)}>
        {rest.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend>Familles écrites ici</legend>
          {found.map((family) => (
            <label key={family}>
              <input type="checkbox" name="roles" value={family} defaultChecked={isKept(family)} />
              {FAMILIES[family] ?? 'Lien sans rôle'}
              <span className="count">{counts.get(family)?.length}</span>
            </label>
          ))}
        </fieldset>
        <p className="buttons">
          <button type="submit" className="button primary">
            Appliquer
          </button>
          <a className="button" href={addressOf(view, { families: undefined })}>
            Tous
          </a>
        </p>
      </form>
    </details>
  );
}
