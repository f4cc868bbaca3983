import { type Loading, load } from '../context.ts';
import {
  type VigilanceFilter,
  VigilancePointFacetsDocument,
  VigilancePointsDocument,
} from '../generated/graphql.ts';
import { first } from '../search-params.ts';
import { List } from '../ui/list.tsx';
import { useData } from '../ui/loading.ts';
import { named, nextOf, orSilence, themeGroup, written, yesNoGroup } from './cells.tsx';
import { given, pageOf, turned, type View, yesNo } from './list.ts';
import { around, countsOf, helped, type Loaded } from './load.ts';

async function read(loading: Loading, view: View) {
  const { contract, themes } = await around(loading, view);
  const filter: VigilanceFilter = given({
    contract,
    text: view.text,
    theme: first(view.params, 'theme'),
    answered: yesNo(view, 'reponse'),
  });
  const [page, { themed, ...counts }] = await Promise.all([
    load(loading, VigilancePointsDocument, { filter, all: given({ contract }), ...pageOf(view) }),
    load(loading, VigilancePointFacetsDocument, {
      anyTheme: { ...filter, theme: undefined },
      answered: { ...filter, answered: true },
      unanswered: { ...filter, answered: false },
    }),
  ]);
  const vigilancePoints = turned(view, page.vigilancePoints);
  return { page: { ...page, vigilancePoints }, counts, perTheme: countsOf(themed, 'theme'), filter, themes };
}

export const loadVigilancePoints = (loading: Loading, view: View) =>
  helped(
    view,
    (one) => read(loading, one),
    ({ page }) => page.vigilancePoints.totalCount,
  );

export function VigilancePoints() {
  const { page, counts, perTheme, filter, themes, less } = useData<Loaded<typeof loadVigilancePoints>>();
  const { vigilancePoints, whole } = page;
  return (
    <List
      title="Points de vigilance"
      noun={['point de vigilance', 'points de vigilance']}
      total={vigilancePoints.totalCount}
      whole={whole.totalCount}
      less={less}
      groups={[
        yesNoGroup(
          'reponse',
          'Réponse attendue de quelqu’un',
          ['Nommé', counts.answered],
          ['Personne n’est nommé', counts.unanswered],
        ),
        themeGroup(themes, perTheme),
      ]}
      columns={['Point de vigilance', 'Thème', 'Réponse attendue de', 'Écrit où']}
      exported={{ table: 'vigilancePoints', filter }}
      next={nextOf(vigilancePoints)}
      rows={vigilancePoints.edges.map(({ node }) => ({
        key: node.id,
        head: named(node),
        cells: [
          orSilence(node.themes),
          orSilence(node.answeredBy, 'personne n’est nommé'),
          written(node.citations),
        ],
      }))}
    />
  );
}
