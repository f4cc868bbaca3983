import type { Group } from '../lists/list.ts';
import {
  type Counts,
  type loadActors,
  type loadDispositifs,
  type loadInstances,
  type loadObjectives,
  type loadQpvs,
  type loadVigilancePoints,
  OBJECTIVE_LEVELS,
} from '../lists/load.ts';
import { Figure } from '../ui/icon.tsx';
import { List } from '../ui/list.tsx';
import { useData } from '../ui/loading.ts';
import { linesOf } from '../ui/proof.tsx';
import { Silence, Thing, Things } from '../ui/thing.tsx';
import { ACTOR_KINDS, capital, counted, FAMILIES, LEADS, LEVELS, REGIMES, SCOPES, word } from '../words.ts';

type Loaded<Load extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<Load>>;
type Theme = { label: string; slug: string; parent?: { slug: string } | null };

const named = ({ acronym, label, slug }: { acronym?: string | null; label: string; slug: string }) => (
  <>
    <Thing of={{ label: acronym ?? label, slug }} />
    {acronym && acronym !== label && <span className="faint"> {label}</span>}
  </>
);
const orSilence = (things: readonly { label: string; slug: string }[], silence = 'non renseigné') =>
  things.length ? <Things of={things} /> : <Silence>{silence}</Silence>;
const written = (citations: readonly { firstLine?: number | null; lastLine?: number | null }[]) => {
  const lines = citations[0] && linesOf(citations[0]);
  return lines ? <span className="nowrap">{lines}</span> : <Silence />;
};
const themeGroup = (themes: readonly Theme[], counts: Counts): Group => ({
  name: 'theme',
  legend: 'Thème',
  options: themes
    .filter(({ parent }) => !parent)
    .flatMap((theme) => [theme, ...themes.filter(({ parent }) => parent?.slug === theme.slug)])
    .map(({ label, slug, parent }) => ({
      value: slug,
      label,
      sub: Boolean(parent),
      count: counts[slug] ?? 0,
    })),
});
type Counted = { readonly totalCount: number };
const yesNoGroup = (
  name: string,
  legend: string,
  [yes, whenYes]: readonly [label: string, found: Counted],
  [no, whenNo]: readonly [label: string, found: Counted],
): Group => ({
  name,
  legend,
  options: [
    { value: 'oui', label: yes, count: whenYes.totalCount },
    { value: 'non', label: no, count: whenNo.totalCount },
  ],
});

export function Dispositifs() {
  const { page, counts, perTheme, themes, filter, less } = useData<Loaded<typeof loadDispositifs>>();
  const { dispositifs, whole } = page;
  const groups: Group[] = [
    {
      name: 'sans',
      legend: 'Ce qui manque',
      options: [
        {
          value: 'pilote',
          label: 'Sans pilote indiqué',
          count: counts.other.totalCount + counts.run.totalCount + counts.silent.totalCount,
        },
        { value: 'role', label: 'Sans aucun rôle écrit', count: counts.idle.totalCount },
      ],
    },
    {
      name: 'pilote',
      legend: 'Pilotage',
      options: [
        { value: 'STATED', label: capital(word(LEADS, 'STATED')), count: counts.stated.totalCount },
        {
          value: 'OTHER_STEERING',
          label: capital(word(LEADS, 'OTHER_STEERING')),
          count: counts.other.totalCount,
        },
        { value: 'RUN_ONLY', label: capital(word(LEADS, 'RUN_ONLY')), count: counts.run.totalCount },
        { value: 'NOT_STATED', label: capital(word(LEADS, 'NOT_STATED')), count: counts.silent.totalCount },
      ],
    },
    {
      name: 'portee',
      legend: 'Portée',
      options: [
        { value: 'NAMED', label: capital(word(SCOPES, 'NAMED')), count: counts.named.totalCount },
        { value: 'ALL_QPV', label: capital(word(SCOPES, 'ALL_QPV')), count: counts.everyQpv.totalCount },
        { value: 'SITE', label: capital(word(SCOPES, 'SITE')), count: counts.site.totalCount },
        {
          value: 'CONTRACT_WIDE',
          label: capital(word(SCOPES, 'CONTRACT_WIDE')),
          count: counts.wide.totalCount,
        },
        { value: 'NOT_STATED', label: 'Non renseignée', count: counts.nowhere.totalCount },
      ],
    },
    {
      name: 'regime',
      legend: 'Droit commun ou spécifique',
      options: [
        {
          value: 'DROIT_COMMUN',
          label: capital(word(REGIMES, 'DROIT_COMMUN')),
          count: counts.common.totalCount,
        },
        {
          value: 'SPECIFIQUE',
          label: capital(word(REGIMES, 'SPECIFIQUE')),
          count: counts.specific.totalCount,
        },
        { value: 'NOT_STATED', label: 'Non renseigné', count: counts.unknown.totalCount },
      ],
    },
    {
      name: 'mention',
      legend: 'En annexe',
      options: [{ value: 'plusieurs', label: 'Sur plusieurs lignes', count: counts.several.totalCount }],
    },
    themeGroup(themes, perTheme),
  ];
  return (
    <List
      title="Dispositifs"
      noun={['dispositif', 'dispositifs']}
      total={dispositifs.totalCount}
      whole={whole.totalCount}
      less={less}
      groups={groups}
      columns={['Dispositif', 'Thème', 'Qui fait quoi', 'Lieu', 'Écrit où']}
      exported={{ table: 'dispositifs', filter }}
      next={dispositifs.pageInfo.hasNextPage ? dispositifs.pageInfo.endCursor : null}
      rows={dispositifs.edges.map(({ node }) => ({
        key: node.id,
        head: named(node),
        cells: [
          orSilence(node.themes.slice(0, 2)),
          node.involvements.edges.length ? (
            <ul key="who">
              {node.involvements.edges.map(({ node: role }) => (
                <li key={role.id}>
                  <Figure family={role.family} />
                  <span>
                    <span className="hidden">{FAMILIES[role.family]}&nbsp;: </span>
                    {role.printedVerb ? `«\u00a0${role.printedVerb}\u00a0»` : role.roleLabel}&nbsp;:{' '}
                    <Thing of={role.holder} />
                  </span>
                </li>
              ))}
              {node.involvements.totalCount > node.involvements.edges.length && (
                <li className="faint">
                  et{' '}
                  {counted(
                    node.involvements.totalCount - node.involvements.edges.length,
                    'autre rôle',
                    'autres rôles',
                  )}
                </li>
              )}
            </ul>
          ) : (
            <Silence key="who">rien n’est dit</Silence>
          ),
          node.placeScope === 'NOT_STATED' ? (
            <Silence key="where" />
          ) : node.places.length ? (
            <Things key="where" of={node.places.slice(0, 3)} />
          ) : (
            word(SCOPES, node.placeScope)
          ),
          written(node.facts.edges[0]?.node.citations ?? []),
        ],
      }))}
    />
  );
}

export function Actors() {
  const { page, counts, perKind, filter, less } = useData<Loaded<typeof loadActors>>();
  const { actors, whole } = page;
  return (
    <List
      title="Acteurs"
      noun={['acteur', 'acteurs']}
      total={actors.totalCount}
      whole={whole.totalCount}
      less={less}
      groups={[
        yesNoGroup('bloc', 'Bloc de signature', ['Imprimé', counts.signing], ['Aucun', counts.silent]),
        yesNoGroup('role', 'Rôle écrit en son nom', ['Au moins un', counts.acting], ['Aucun', counts.idle]),
        {
          name: 'nature',
          legend: 'Nature',
          options: Object.entries(ACTOR_KINDS).map(([value, label]) => ({
            value,
            label: capital(label),
            count: perKind[value] ?? 0,
          })),
        },
      ]}
      columns={['Acteur', 'Nature', 'Ce qu’il fait', 'Bloc de signature']}
      exported={{ table: 'actors', filter }}
      next={actors.pageInfo.hasNextPage ? actors.pageInfo.endCursor : null}
      rows={actors.edges.map(({ node }) => ({
        key: node.id,
        head: named(node),
        cells: [
          word(ACTOR_KINDS, node.actorKind),
          node.involvements.edges.length ? (
            <ul key="does">
              {node.involvements.edges.map(({ node: role }) => (
                <li key={role.id}>
                  <Figure family={role.family} />
                  <span>
                    {role.roleLabel} <Thing of={role.target} />
                  </span>
                </li>
              ))}
              {node.involvements.totalCount > node.involvements.edges.length && (
                <li className="faint">
                  et{' '}
                  {counted(
                    node.involvements.totalCount - node.involvements.edges.length,
                    'autre rôle',
                    'autres rôles',
                  )}
                </li>
              )}
            </ul>
          ) : (
            <Silence key="does">rien n’est dit</Silence>
          ),
          node.signatures.length ? 'imprimé' : <Silence key="signs">aucun</Silence>,
        ],
      }))}
    />
  );
}

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
      next={qpvs.pageInfo.hasNextPage ? qpvs.pageInfo.endCursor : null}
      rows={qpvs.edges.map(({ node }) => ({
        key: node.id,
        head: named(node),
        cells: [
          orSilence(node.communes),
          node.code2024 ?? node.code2015 ?? <Silence key="code" />,
          node.dispositifsNamed.length || <Silence key="dispositifs">rien n’est écrit</Silence>,
          node.involvements.totalCount || <Silence key="roles">rien n’est écrit</Silence>,
        ],
      }))}
    />
  );
}

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
        {
          name: 'niveau',
          legend: 'Niveau',
          options: OBJECTIVE_LEVELS.map((value) => ({
            value,
            label: capital(word(LEVELS, value)),
            count: perLevel[value] ?? 0,
          })),
        },
        themeGroup(themes, perTheme),
      ]}
      columns={['Objectif', 'Niveau', 'Thème', 'Servi par', 'Écrit où']}
      exported={{ table: 'objectives', filter }}
      next={objectives.pageInfo.hasNextPage ? objectives.pageInfo.endCursor : null}
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
      next={vigilancePoints.pageInfo.hasNextPage ? vigilancePoints.pageInfo.endCursor : null}
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

export function Instances() {
  const { instances, filter } = useData<Loaded<typeof loadInstances>>();
  return (
    <List
      title="Instances"
      noun={['instance', 'instances']}
      total={instances.length}
      whole={instances.length}
      groups={[]}
      searchable={false}
      columns={['Instance', 'Niveau', 'Préside', 'Se réunit', 'Lieu']}
      sorts={{ Niveau: 'niveau', Préside: 'preside', 'Se réunit': 'rythme' }}
      exported={{ table: 'instances', filter }}
      rows={instances.map((node) => ({
        key: node.id,
        head: named(node),
        cells: [
          word(LEVELS, node.level),
          orSilence(node.chairs, 'non indiqué'),
          node.frequency ?? <Silence key="meets" />,
          orSilence(node.places.slice(0, 3)),
        ],
      }))}
    />
  );
}
