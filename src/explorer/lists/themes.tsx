import { type Loading, load } from '../context.ts';
import { ThemeListDocument, type ThemeListQuery } from '../generated/graphql.ts';
import { printParams } from '../search-params.ts';
import { A } from '../ui/link.tsx';
import { List } from '../ui/list.tsx';
import { useData } from '../ui/loading.ts';
import { Silence, Thing } from '../ui/thing.tsx';
import { sorted, type View } from './list.ts';
import { around, type Loaded } from './load.ts';
import { keptOf } from './whole.ts';

type Theme = ThemeListQuery['themes'][number];

export async function loadThemes(loading: Loading, view: View) {
  const { contract } = await around(loading, view);
  const { themes } = await load(loading, ThemeListDocument, { contract });
  const kept = keptOf(themes, view, [], ({ label }) => label);
  return {
    themes: sorted(view, kept, { nom: ({ label }) => label, parent: ({ parent }) => parent?.label }),
    whole: themes.length,
  };
}

/** How many there are under a heading, and a list of them. */
const under = ({ slug }: Theme, path: string, count: number, silence: string) =>
  count ? <A href={`${path}${printParams({ theme: slug })}`}>{count}</A> : <Silence>{silence}</Silence>;

export function Themes() {
  const { themes, whole } = useData<Loaded<typeof loadThemes>>();
  return (
    <List
      title="Thèmes"
      lead="Les titres du document et de ses annexes. Un thème compte ce qui est écrit sous lui et sous ses parties."
      noun={['thème', 'thèmes']}
      total={themes.length}
      whole={whole}
      groups={[]}
      columns={['Thème', 'Partie de', 'Dispositifs', 'Objectifs', 'Points de vigilance']}
      sorts={{ 'Partie de': 'parent' }}
      rows={themes.map((theme) => ({
        key: theme.id,
        head: <Thing of={theme} />,
        cells: [
          theme.parent ? <Thing key="parent" of={theme.parent} /> : 'titre principal',
          under(theme, '/dispositifs', theme.dispositifs.totalCount, 'aucun n’est écrit'),
          under(theme, '/objectifs', theme.objectives.totalCount, 'aucun n’est écrit'),
          under(theme, '/points-de-vigilance', theme.vigilancePoints.totalCount, 'aucun n’est écrit'),
        ],
      }))}
    />
  );
}
