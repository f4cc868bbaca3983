import { type Loading, load } from '../context.ts';
import { type CommuneFilter, CommuneListDocument } from '../generated/graphql.ts';
import { List } from '../ui/list.tsx';
import { useData } from '../ui/loading.ts';
import { Silence } from '../ui/thing.tsx';
import { named, nextOf, orSilence, yesNoGroup } from './cells.tsx';
import { given, pageOf, turned, type View, yesNo } from './list.ts';
import { around, helped, type Loaded } from './load.ts';

async function read(loading: Loading, view: View) {
  const { contract } = await around(loading, view);
  const filter: CommuneFilter = given({
    contract,
    text: view.text,
    hasQpv: yesNo(view, 'quartier'),
    signatory: yesNo(view, 'bloc'),
  });
  const page = await load(loading, CommuneListDocument, {
    filter,
    all: given({ contract }),
    within: { ...filter, hasQpv: true },
    without: { ...filter, hasQpv: false },
    signing: { ...filter, signatory: true },
    silent: { ...filter, signatory: false },
    ...pageOf(view),
  });
  return { ...page, communes: turned(view, page.communes) };
}

export const loadCommunes = (loading: Loading, view: View) =>
  helped(
    view,
    (one) => read(loading, one),
    ({ communes }) => communes.totalCount,
  );

export function Communes() {
  const found = useData<Loaded<typeof loadCommunes>>();
  const { communes, whole, less } = found;
  return (
    <List
      title="Communes"
      lead="Celles que le contrat nomme, et celles de l’intercommunalité qu’il couvre."
      noun={['commune', 'communes']}
      total={communes.totalCount}
      whole={whole.totalCount}
      less={less}
      groups={[
        yesNoGroup(
          'quartier',
          'Quartier prioritaire',
          ['Au moins un', found.within],
          ['Aucun', found.without],
        ),
        yesNoGroup('bloc', 'Bloc de signature', ['Imprimé', found.signing], ['Aucun', found.silent]),
      ]}
      columns={['Commune', 'Code INSEE', 'Qui l’administre', 'Quartiers', 'Rôles écrits ici']}
      next={nextOf(communes)}
      rows={communes.edges.map(({ node }) => ({
        key: node.id,
        head: named(node),
        cells: [
          node.insee,
          orSilence(node.authority ? [node.authority] : []),
          orSilence(node.qpvs, 'aucun connu'),
          node.involvements.totalCount || <Silence key="roles">rien n’est écrit</Silence>,
        ],
      }))}
    />
  );
}
