import { type Loading, load } from '../context.ts';
import { QpvFacetsDocument, type QpvFilter, QpvsDocument } from '../generated/graphql.ts';
import { printParams } from '../search-params.ts';
import { A } from '../ui/link.tsx';
import { List } from '../ui/list.tsx';
import { useData } from '../ui/loading.ts';
import { Silence } from '../ui/thing.tsx';
import { named, nextOf, orSilence, yesNoGroup } from './cells.tsx';
import { given, pageOf, turned, type View, yesNo } from './list.ts';
import { around, helped, type Loaded } from './load.ts';

async function read(loading: Loading, view: View) {
  const { contract, asOf } = await around(loading, view);
  const filter: QpvFilter = given({ contract, text: view.text, hasCode: yesNo(view, 'code') });
  const [page, counts] = await Promise.all([
    load(loading, QpvsDocument, { asOf, filter, all: given({ contract }), ...pageOf(view) }),
    load(loading, QpvFacetsDocument, {
      coded: { ...filter, hasCode: true },
      uncoded: { ...filter, hasCode: false },
    }),
  ]);
  return { page: { ...page, qpvs: turned(view, page.qpvs) }, counts, filter };
}

export const loadQpvs = (loading: Loading, view: View) =>
  helped(
    view,
    (one) => read(loading, one),
    ({ page }) => page.qpvs.totalCount,
  );

export function Qpvs() {
  const { page, counts, filter, less } = useData<Loaded<typeof loadQpvs>>();
  const { qpvs, whole } = page;
  return (
    <List
      title="Quartiers prioritaires"
      noun={['quartier', 'quartiers']}
      total={qpvs.totalCount}
      whole={whole.totalCount}
      less={less}
      groups={[yesNoGroup('code', 'Code officiel', ['Connu', counts.coded], ['Inconnu', counts.uncoded])]}
      columns={['Quartier', 'Communes', 'Code', 'Dispositifs nommés ici', 'Rôles écrits ici']}
      exported={{ table: 'qpvs', filter }}
      next={nextOf(qpvs)}
      rows={qpvs.edges.map(({ node }) => ({
        key: node.id,
        head: named(node),
        cells: [
          orSilence(node.communes),
          node.code2024 ?? node.code2015 ?? <Silence key="code" />,
          node.dispositifsNamed.length ? (
            <A key="dispositifs" href={`/dispositifs${printParams({ lieu: node.slug })}`}>
              {node.dispositifsNamed.length}
            </A>
          ) : (
            <Silence key="dispositifs">rien n’est écrit</Silence>
          ),
          node.involvements.totalCount || <Silence key="roles">rien n’est écrit</Silence>,
        ],
      }))}
    />
  );
}
