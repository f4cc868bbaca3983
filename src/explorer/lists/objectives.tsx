import { type Loading, load } from '../context.ts';
import {
  ObjectiveFacetsDocument,
  type ObjectiveFilter,
  type ObjectiveLevel,
  ObjectivesDocument,
} from '../generated/graphql.ts';
import { all, first } from '../search-params.ts';
import { List } from '../ui/list.tsx';
import { useData } from '../ui/loading.ts';
import { LEVELS, word } from '../words.ts';
import { codeGroup, named, nextOf, orSilence, themeGroup, written } from './cells.tsx';
import { chosen, given, pageOf, turned, type View } from './list.ts';
import { around, countsOf, helped, type Loaded } from './load.ts';

const LEVEL_CODES: readonly ObjectiveLevel[] = [
  'DUTY',
  'CHALLENGE',
  'AXIS',
  'PILLAR',
  'GENERAL',
  'SPECIFIC',
  'AIM',
];

async function read(loading: Loading, view: View) {
  const { contract, themes } = await around(loading, view);
  const without = all(view.params, 'sans');
  const filter: ObjectiveFilter = given({
    contract,
    text: view.text,
    theme: first(view.params, 'theme'),
    level: chosen(view, 'niveau', LEVEL_CODES),
    withoutDispositif: without.includes('dispositif') || undefined,
    withoutIndicator: without.includes('indicateur') || undefined,
  });
  const [page, { levels, themed, ...counts }] = await Promise.all([
    load(loading, ObjectivesDocument, { filter, all: given({ contract }), ...pageOf(view) }),
    load(loading, ObjectiveFacetsDocument, {
      anyLevel: { ...filter, level: undefined },
      anyTheme: { ...filter, theme: undefined },
      unserved: { ...filter, withoutDispositif: true },
      unmeasured: { ...filter, withoutIndicator: true },
    }),
  ]);
  const objectives = turned(view, page.objectives);
  const [perLevel, perTheme] = [countsOf(levels, 'level'), countsOf(themed, 'theme')];
  return { page: { ...page, objectives }, counts, perLevel, perTheme, filter, themes };
}

export const loadObjectives = (loading: Loading, view: View) =>
  helped(
    view,
    (one) => read(loading, one),
    ({ page }) => page.objectives.totalCount,
  );

export function Objectives() {
  const { page, counts, perLevel, perTheme, filter, themes, less } = useData<Loaded<typeof loadObjectives>>();
  const { objectives, whole } = page;
  return (
    <List
      title="Objectifs"
      noun={['objectif', 'objectifs']}
      total={objectives.totalCount}
      whole={whole.totalCount}
      less={less}
      groups={[
        {
          name: 'sans',
          legend: 'Ce qui manque',
          options: [
            { value: 'dispositif', label: 'Sans dispositif', count: counts.unserved.totalCount },
            { value: 'indicateur', label: 'Sans indicateur', count: counts.unmeasured.totalCount },
          ],
        },
        themeGroup(themes, perTheme),
        codeGroup('niveau', 'Niveau', LEVEL_CODES, (code) => word(LEVELS, code), perLevel),
      ]}
      columns={['Objectif', 'Niveau', 'Thème', 'Servi par', 'Écrit où']}
      exported={{ table: 'objectives', filter }}
      next={nextOf(objectives)}
      rows={objectives.edges.map(({ node }) => ({
        key: node.id,
        head: named(node),
        cells: [
          [word(LEVELS, node.level), node.rank].filter(Boolean).join(' '),
          orSilence(node.themes.slice(0, 2)),
          orSilence(node.dispositifs.slice(0, 3), 'aucun n’est dit'),
          written(node.citations),
        ],
      }))}
    />
  );
}
