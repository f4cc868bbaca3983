import { useMemo } from 'react';
import { LISTS } from '../sheets/sheet.ts';
import { Crumbs } from '../ui/frame.tsx';
import { useData } from '../ui/loading.ts';
import { counted } from '../words.ts';
import { Details } from './details.tsx';
import { Graph } from './graph.tsx';
import { layoutOf } from './layout.ts';
import { Legend } from './legend.tsx';
import { LinkList } from './list.tsx';
import type { Neighbourhood } from './load.ts';
import { useMoves } from './moves.ts';
import { namesOfHidden, networkOf } from './network.ts';
import { useSaving } from './saving.ts';
import { Toolbar } from './toolbar.tsx';

/** What is around a thing, as a graph and as a list: two shapes of one address. */
export default function NeighbourhoodPage() {
  const loaded = useData<Neighbourhood>();
  const { centre, links, view, proofs, typename } = loaded;
  const network = useMemo(() => networkOf({ centre, links, view }), [centre, links, view]);
  const layout = useMemo(() => layoutOf(network, view.whole), [network, view]);
  const moves = useMoves();
  const onSave = useSaving(network, layout);
  const list = LISTS[typename];
  const shapes = (['graph', 'list'] as const).filter((shape) => !view.shape || view.shape === shape);
  return (
    <div className="wrap page-wide">
      <Crumbs of={[...(list ? [list] : []), [`/${view.slug}`, centre.name]]} here="Voisinage" />
      <header className="title net-title">
        <h1>Voisinage&nbsp;: {centre.name}</h1>
        {centre.name !== centre.label && <p className="lead">{centre.label}</p>}
      </header>
      {shapes.map((shape) => (
        <div key={shape} className={view.shape ? undefined : `by-${shape}`}>
          <Toolbar network={network} links={links} view={view} shape={shape} moves={moves} onSave={onSave} />
          {shape === 'graph' ? (
            <>
              <Shown network={network} isCut={loaded.isCut} />
              <Graph key={view.slug} network={network} layout={layout} view={view} moves={moves} />
            </>
          ) : (
            <LinkList network={network} view={view} />
          )}
        </div>
      ))}
      <Details network={network} view={view} proofs={proofs} />
      {shapes.includes('graph') && (
        <div className={view.shape ? undefined : 'by-graph'}>
          <Legend />
        </div>
      )}
    </div>
  );
}

/** How much of the neighbourhood is drawn, and what waits for a press. */
function Shown({ network, isCut }: { network: ReturnType<typeof networkOf>; isCut: boolean }) {
  const drawn = new Set(network.segments.flatMap(({ links }) => links.map(({ id }) => id))).size;
  const hidden = namesOfHidden(network.hidden);
  return (
    <p className="small faint net-shown" role="status">
      {counted(drawn, 'lien dessiné', 'liens dessinés')} sur {network.links.length}
      {hidden.length > 0 && ` ; non montrés faute de place\u00a0: ${hidden.join(', ')}`}.
      {isCut && ' Seuls les 100 premiers faits de chaque sorte sont lus.'}
    </p>
  );
}
