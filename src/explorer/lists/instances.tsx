import { type Loading, load } from '../context.ts';
import { InstancesDocument, type InstancesQuery } from '../generated/graphql.ts';
import { List } from '../ui/list.tsx';
import { useData } from '../ui/loading.ts';
import { Silence } from '../ui/thing.tsx';
import { LEVELS, word } from '../words.ts';
import { named, orSilence, written } from './cells.tsx';
import { given, sorted, type View } from './list.ts';
import { around, helped, type Loaded } from './load.ts';
import { type Facet, groupsOf, keptOf } from './whole.ts';

type Instance = InstancesQuery['instances'][number];

const MISSING: Readonly<Record<string, (one: Instance) => boolean>> = {
  presidence: ({ chairs }) => !chairs.length,
  rythme: ({ frequency }) => !frequency,
  lieu: ({ places, placeScope }) => !places.length && placeScope === 'NOT_STATED',
};
const ABSENCES: Readonly<Record<string, string>> = {
  presidence: 'Sans présidence indiquée',
  rythme: 'Sans rythme indiqué',
  lieu: 'Sans lieu indiqué',
};
const FACETS: readonly Facet<Instance>[] = [
  {
    name: 'sans',
    legend: 'Ce qui manque',
    of: (one) => Object.keys(MISSING).filter((name) => MISSING[name]?.(one)),
    say: (name) => ABSENCES[name] ?? name,
    every: true,
  },
  { name: 'niveau', legend: 'Niveau', of: ({ level }) => [level], say: (level) => word(LEVELS, level) },
];
const wordsOf = ({ label, acronym }: Instance) => [acronym, label].join(' ');

/** The API gives them whole: what an address keeps of them is chosen here. */
export async function loadInstances(loading: Loading, view: View) {
  const { contract, asOf } = await around(loading, view);
  const { instances } = await load(loading, InstancesDocument, { contract, asOf });
  const { kept, less } = await helped(
    view,
    async (one) => ({ kept: keptOf(instances, one, FACETS, wordsOf) }),
    (found) => found.kept.length,
  );
  return {
    instances: sorted(view, kept, {
      nom: ({ label }) => label,
      niveau: ({ level }) => word(LEVELS, level),
      preside: ({ chairs }) => chairs[0]?.label,
      rythme: ({ frequency }) => frequency,
    }),
    whole: instances.length,
    groups: groupsOf(instances, view, FACETS, wordsOf),
    filter: given({ contract }),
    less,
  };
}

export function Instances() {
  const { instances, whole, groups, filter, less } = useData<Loaded<typeof loadInstances>>();
  return (
    <List
      title="Instances"
      noun={['instance', 'instances']}
      total={instances.length}
      whole={whole}
      less={less}
      groups={groups}
      columns={['Instance', 'Niveau', 'Préside', 'Se réunit', 'Lieu', 'Écrit où']}
      sorts={{ Niveau: 'niveau', Préside: 'preside', 'Se réunit': 'rythme' }}
      {...(instances.length === whole && { exported: { table: 'instances', filter } })}
      rows={instances.map((node) => ({
        key: node.id,
        head: named(node),
        cells: [
          word(LEVELS, node.level),
          orSilence(node.chairs, 'non indiqué'),
          node.frequency ?? <Silence key="meets" />,
          orSilence(node.places.slice(0, 3)),
          written(node.facts.edges[0]?.node.citations ?? []),
        ],
      }))}
    />
  );
}
