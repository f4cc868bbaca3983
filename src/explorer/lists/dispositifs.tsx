import { type Loading, load } from '../context.ts';
import {
  DispositifFacetsDocument,
  type DispositifFilter,
  DispositifsDocument,
  type GapKind,
  type LeadStatus,
  type PlaceScope,
  PlacesDocument,
  type PlacesQuery,
  type Regime,
} from '../generated/graphql.ts';
import { all, first } from '../search-params.ts';
import { List } from '../ui/list.tsx';
import { useData } from '../ui/loading.ts';
import { Silence, Thing, Things } from '../ui/thing.tsx';
import { FAMILIES, LEADS, REGIMES, SCOPES, word } from '../words.ts';
import { codeGroup, named, nextOf, orSilence, roles, themeGroup, written } from './cells.tsx';
import { chosen, type Group, given, pageOf, turned, type View } from './list.ts';
import { around, countsOf, helped, type Loaded } from './load.ts';

const WITHOUT_LEAD: readonly LeadStatus[] = ['OTHER_STEERING', 'RUN_ONLY', 'NOT_STATED'];
const LEAD_CODES: readonly LeadStatus[] = ['STATED', ...WITHOUT_LEAD];
const SCOPE_CODES: readonly PlaceScope[] = ['NAMED', 'ALL_QPV', 'SITE', 'CONTRACT_WIDE', 'NOT_STATED'];
const REGIME_CODES: readonly Regime[] = ['DROIT_COMMUN', 'SPECIFIQUE', 'NOT_STATED'];

async function read(loading: Loading, view: View) {
  const { contract, asOf, themes } = await around(loading, view);
  const without = all(view.params, 'sans');
  const filter: DispositifFilter = given({
    contract,
    text: view.text,
    theme: first(view.params, 'theme'),
    place: first(view.params, 'lieu'),
    leadStatus: without.includes('pilote') ? [...WITHOUT_LEAD] : chosen(view, 'pilote', LEAD_CODES),
    placeScope: without.includes('lieu') ? ['NOT_STATED'] : chosen(view, 'portee', SCOPE_CODES),
    regime: chosen(view, 'regime', REGIME_CODES),
    withoutInvolvement: without.includes('role') || undefined,
    listedMoreThanOnce: all(view.params, 'mention').includes('plusieurs') || undefined,
  });
  const [page, facets, places] = await Promise.all([
    load(loading, DispositifsDocument, { asOf, filter, all: given({ contract }), ...pageOf(view) }),
    load(loading, DispositifFacetsDocument, {
      asOf,
      contract,
      anyLead: { ...filter, leadStatus: undefined },
      anyScope: { ...filter, placeScope: undefined },
      anyRegime: { ...filter, regime: undefined },
      anyTheme: { ...filter, theme: undefined },
      idle: { ...filter, withoutInvolvement: true },
      several: { ...filter, listedMoreThanOnce: true },
    }),
    load(loading, PlacesDocument, { contract }),
  ]);
  const counts = {
    leads: countsOf(facets.leads, 'leadStatus'),
    scopes: countsOf(facets.scopes, 'placeScope'),
    regimes: countsOf(facets.regimes, 'regime'),
    themes: countsOf(facets.themed, 'theme'),
    idle: facets.idle.totalCount,
    several: facets.several.totalCount,
  };
  const gap = (kind: GapKind) => facets.gapCounts.find((one) => one.kind === kind)?.count ?? 0;
  const gaps = {
    DISPOSITIF_WITHOUT_FUNDER: gap('DISPOSITIF_WITHOUT_FUNDER'),
    DISPOSITIF_WITHOUT_OBJECTIVE: gap('DISPOSITIF_WITHOUT_OBJECTIVE'),
  };
  const dispositifs = turned(view, page.dispositifs);
  return { page: { ...page, dispositifs }, counts, gaps, themes, places: placesOf(places), filter };
}

export const loadDispositifs = (loading: Loading, view: View) =>
  helped(
    view,
    (one) => read(loading, one),
    ({ page }) => page.dispositifs.totalCount,
  );

type Place = { readonly label: string; readonly slug: string; readonly sort: string };
const placesOf = ({ qpvs, communes, contract }: PlacesQuery): readonly Place[] => [
  ...qpvs.edges.map(({ node }) => ({ ...node, sort: 'Quartiers' })),
  ...communes.edges.map(({ node }) => ({ ...node, sort: 'Communes' })),
  ...(contract?.areas ?? []).map((area) => ({ ...area, sort: 'Secteurs imprimés' })),
  ...(contract?.sites ?? []).map((site) => ({ ...site, sort: 'Sites' })),
];

function groupsOf({ counts, gaps, themes, places }: Loaded<typeof read>): readonly Group[] {
  const withoutLead = WITHOUT_LEAD.reduce((sum, status) => sum + (counts.leads[status] ?? 0), 0);
  const gapPage = (kind: keyof typeof gaps) => ({
    value: kind,
    count: gaps[kind],
    href: `/manques?nature=${kind}`,
  });
  return [
    {
      name: 'sans',
      legend: 'Ce qui manque',
      options: [
        { value: 'pilote', label: 'Sans pilote indiqué', count: withoutLead },
        { value: 'lieu', label: 'Sans lieu indiqué', count: counts.scopes.NOT_STATED ?? 0 },
        { value: 'role', label: 'Sans aucun rôle écrit', count: counts.idle },
        { label: 'Sans financeur indiqué', ...gapPage('DISPOSITIF_WITHOUT_FUNDER') },
        { label: 'Sans objectif sur sa ligne', ...gapPage('DISPOSITIF_WITHOUT_OBJECTIVE') },
      ],
    },
    {
      name: 'lieu',
      legend: 'Lieu',
      one: 'Partout',
      options: places.map(({ label, slug, sort }) => ({ value: slug, label, sort })),
    },
    themeGroup(themes, counts.themes),
    codeGroup('pilote', 'Pilotage', LEAD_CODES, (code) => word(LEADS, code), counts.leads),
    codeGroup(
      'portee',
      'Portée',
      SCOPE_CODES,
      (code) => (code === 'NOT_STATED' ? 'non renseignée' : word(SCOPES, code)),
      counts.scopes,
    ),
    codeGroup(
      'regime',
      'Droit commun ou spécifique',
      REGIME_CODES,
      (code) => (code === 'NOT_STATED' ? 'non renseigné' : word(REGIMES, code)),
      counts.regimes,
    ),
    {
      name: 'mention',
      legend: 'En annexe',
      options: [{ value: 'plusieurs', label: 'Sur plusieurs lignes', count: counts.several }],
    },
  ];
}

export function Dispositifs() {
  const found = useData<Loaded<typeof loadDispositifs>>();
  const { dispositifs, whole } = found.page;
  return (
    <List
      title="Dispositifs"
      noun={['dispositif', 'dispositifs']}
      total={dispositifs.totalCount}
      whole={whole.totalCount}
      less={found.less}
      groups={groupsOf(found)}
      columns={['Dispositif', 'Thème', 'Qui fait quoi', 'Lieu', 'Écrit où']}
      exported={{ table: 'dispositifs', filter: found.filter }}
      next={nextOf(dispositifs)}
      rows={dispositifs.edges.map(({ node }) => ({
        key: node.id,
        head: named(node),
        cells: [
          orSilence(node.themes.slice(0, 2)),
          roles(node.involvements, ({ family, printedVerb, roleLabel, holder }) => (
            <>
              <span className="hidden">{FAMILIES[family]}&nbsp;: </span>
              {printedVerb ? `«\u00a0${printedVerb}\u00a0»` : roleLabel}&nbsp;: <Thing of={holder} />
            </>
          )),
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
