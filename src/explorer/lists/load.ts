import { chosenIn } from '../asked-with.ts';
import { type Loading, load } from '../context.ts';
import {
  ActorFacetsDocument,
  type ActorFilter,
  type ActorKind,
  ActorsDocument,
  type CountsFragment,
  DispositifFacetsDocument,
  type DispositifFilter,
  DispositifsDocument,
  InstancesDocument,
  type LeadStatus,
  ObjectiveFacetsDocument,
  type ObjectiveFilter,
  type ObjectiveLevel,
  ObjectivesDocument,
  type PlaceScope,
  QpvFacetsDocument,
  type QpvFilter,
  QpvsDocument,
  type Regime,
  ThemesDocument,
  type VigilanceFilter,
  VigilancePointFacetsDocument,
  VigilancePointsDocument,
} from '../generated/graphql.ts';
import { all, first } from '../search-params.ts';
import { ACTOR_KINDS, LEVELS, word } from '../words.ts';
import { chosen, freed, given, pageOf, sorted, turned, type View, yesNo } from './list.ts';

/** What a list finds; when that is nothing, what it would find with one filter less. */
export async function helped<Found extends object>(
  view: View,
  read: (view: View) => Promise<Found>,
  totalOf: (found: Found) => number,
) {
  const found = await read(view);
  const isEmpty = totalOf(found) === 0;
  return { ...found, less: isEmpty ? await freed(view, async (one) => totalOf(await read(one))) : [] };
}

/** How many have each value of a field of the filter; a value that none has is not there. */
const countsOf = ({ facets }: { facets: readonly CountsFragment[] }, field: string): Counts =>
  Object.fromEntries(
    facets
      .filter((facet) => facet.field === field)
      .flatMap(({ values }) => values.map(({ key, count }) => [key, count])),
  );
export type Counts = Readonly<Record<string, number>>;

async function around(loading: Loading, { params }: View) {
  const { contract, asOf } = await chosenIn(loading, params);
  const { themes } = await load(loading, ThemesDocument, { contract });
  return { contract, asOf, themes };
}

const WITHOUT_LEAD: readonly LeadStatus[] = ['OTHER_STEERING', 'RUN_ONLY', 'NOT_STATED'];
const LEADS: readonly LeadStatus[] = ['STATED', ...WITHOUT_LEAD];
const SCOPES: readonly PlaceScope[] = ['NAMED', 'ALL_QPV', 'CONTRACT_WIDE', 'SITE', 'NOT_STATED'];
const REGIMES: readonly Regime[] = ['DROIT_COMMUN', 'SPECIFIQUE', 'NOT_STATED'];

async function readDispositifs(loading: Loading, view: View) {
  const { contract, asOf, themes } = await around(loading, view);
  const without = all(view.params, 'sans');
  const leads = without.includes('pilote') ? [...WITHOUT_LEAD] : chosen(view, 'pilote', LEADS);
  const filter: DispositifFilter = given({
    contract,
    text: view.text,
    theme: first(view.params, 'theme'),
    place: first(view.params, 'lieu'),
    leadStatus: leads,
    placeScope: chosen(view, 'portee', SCOPES),
    regime: chosen(view, 'regime', REGIMES),
    withoutInvolvement: without.includes('role') || undefined,
    listedMoreThanOnce: all(view.params, 'mention').includes('plusieurs') || undefined,
  });
  const lead = (leadStatus: LeadStatus): DispositifFilter => ({ ...filter, leadStatus: [leadStatus] });
  const scope = (placeScope: PlaceScope): DispositifFilter => ({ ...filter, placeScope: [placeScope] });
  const regime = (value: Regime): DispositifFilter => ({ ...filter, regime: [value] });
  const [page, facets] = await Promise.all([
    load(loading, DispositifsDocument, { asOf, filter, all: given({ contract }), ...pageOf(view) }),
    load(loading, DispositifFacetsDocument, {
      asOf,
      stated: lead('STATED'),
      other: lead('OTHER_STEERING'),
      run: lead('RUN_ONLY'),
      silent: lead('NOT_STATED'),
      named: scope('NAMED'),
      everyQpv: scope('ALL_QPV'),
      wide: scope('CONTRACT_WIDE'),
      site: scope('SITE'),
      nowhere: scope('NOT_STATED'),
      common: regime('DROIT_COMMUN'),
      specific: regime('SPECIFIQUE'),
      unknown: regime('NOT_STATED'),
      idle: { ...filter, withoutInvolvement: true },
      several: { ...filter, listedMoreThanOnce: true },
      anyTheme: { ...filter, theme: undefined },
    }),
  ]);
  const dispositifs = turned(view, page.dispositifs);
  const { themed, ...counts } = facets;
  const perTheme = countsOf(themed, 'theme');
  return { page: { ...page, dispositifs }, counts, perTheme, themes, filter, leads: leads ?? [] };
}

async function readActors(loading: Loading, view: View) {
  const { contract, asOf } = await around(loading, view);
  const filter: ActorFilter = given({
    contract,
    text: view.text,
    kind: chosen(view, 'nature', Object.keys(ACTOR_KINDS) as ActorKind[]),
    signatory: yesNo(view, 'bloc'),
    hasInvolvement: yesNo(view, 'role'),
  });
  const all = given({ contract });
  const [page, { kinds, ...counts }] = await Promise.all([
    load(loading, ActorsDocument, { asOf, filter, all, ...pageOf(view) }),
    load(loading, ActorFacetsDocument, {
      anyKind: { ...filter, kind: undefined },
      signing: { ...filter, signatory: true },
      silent: { ...filter, signatory: false },
      acting: { ...filter, hasInvolvement: true },
      idle: { ...filter, hasInvolvement: false },
    }),
  ]);
  const actors = turned(view, page.actors);
  return { page: { ...page, actors }, counts, perKind: countsOf(kinds, 'kind'), filter };
}

async function readQpvs(loading: Loading, view: View) {
  const { contract, asOf } = await around(loading, view);
  const filter: QpvFilter = given({ contract, text: view.text, hasCode: yesNo(view, 'code') });
  const all = given({ contract });
  const [page, counts] = await Promise.all([
    load(loading, QpvsDocument, { asOf, filter, all, ...pageOf(view) }),
    load(loading, QpvFacetsDocument, {
      coded: { ...filter, hasCode: true },
      uncoded: { ...filter, hasCode: false },
    }),
  ]);
  return { page: { ...page, qpvs: turned(view, page.qpvs) }, counts, filter };
}

export const OBJECTIVE_LEVELS: readonly ObjectiveLevel[] = [
  'DUTY',
  'CHALLENGE',
  'AXIS',
  'PILLAR',
  'GENERAL',
  'SPECIFIC',
  'AIM',
];

async function readObjectives(loading: Loading, view: View) {
  const { contract, themes } = await around(loading, view);
  const without = all(view.params, 'sans');
  const filter: ObjectiveFilter = given({
    contract,
    text: view.text,
    theme: first(view.params, 'theme'),
    level: chosen(view, 'niveau', OBJECTIVE_LEVELS),
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

async function readVigilancePoints(loading: Loading, view: View) {
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

export async function loadInstances(loading: Loading, view: View) {
  const { contract, asOf } = await around(loading, view);
  const { instances } = await load(loading, InstancesDocument, { contract, asOf });
  const by = sorted(view, instances, {
    nom: ({ label }) => label,
    niveau: ({ level }) => word(LEVELS, level),
    preside: ({ chairs }) => chairs[0]?.label,
    rythme: ({ frequency }) => frequency,
  });
  return { instances: by, filter: given({ contract }) };
}

export const loadDispositifs = (loading: Loading, view: View) =>
  helped(
    view,
    (one) => readDispositifs(loading, one),
    ({ page }) => page.dispositifs.totalCount,
  );

export const loadActors = (loading: Loading, view: View) =>
  helped(
    view,
    (one) => readActors(loading, one),
    ({ page }) => page.actors.totalCount,
  );

export const loadQpvs = (loading: Loading, view: View) =>
  helped(
    view,
    (one) => readQpvs(loading, one),
    ({ page }) => page.qpvs.totalCount,
  );

export const loadObjectives = (loading: Loading, view: View) =>
  helped(
    view,
    (one) => readObjectives(loading, one),
    ({ page }) => page.objectives.totalCount,
  );

export const loadVigilancePoints = (loading: Loading, view: View) =>
  helped(
    view,
    (one) => readVigilancePoints(loading, one),
    ({ page }) => page.vigilancePoints.totalCount,
  );
