import { type Loading, load } from '../context.ts';
import {
  type ActorFilter,
  type ActorKind,
  ActorsDocument,
  DispositifFacetsDocument,
  type DispositifFilter,
  DispositifsDocument,
  FrameDocument,
  InstancesDocument,
  type LeadStatus,
  type ObjectiveFilter,
  type ObjectiveLevel,
  ObjectivesDocument,
  type PlaceScope,
  QpvsDocument,
  type Regime,
  ThemesDocument,
  type VigilanceFilter,
  VigilancePointsDocument,
} from '../generated/graphql.ts';
import { all, first } from '../search-params.ts';
import { ACTOR_KINDS } from '../words.ts';
import { chosen, given, type View, yesNo } from './list.ts';

async function around(loading: Loading) {
  const { dataset } = await load(loading, FrameDocument, {});
  const contract = dataset.contracts[0]?.slug;
  const { themes } = await load(loading, ThemesDocument, { contract });
  return { contract, themes };
}

const WITHOUT_LEAD: readonly LeadStatus[] = ['OTHER_STEERING', 'RUN_ONLY', 'NOT_STATED'];
const LEADS: readonly LeadStatus[] = ['STATED', ...WITHOUT_LEAD];
const SCOPES: readonly PlaceScope[] = ['NAMED', 'ALL_QPV', 'CONTRACT_WIDE', 'SITE', 'NOT_STATED'];
const REGIMES: readonly Regime[] = ['DROIT_COMMUN', 'SPECIFIQUE', 'NOT_STATED'];

export async function loadDispositifs(loading: Loading, view: View) {
  const { contract, themes } = await around(loading);
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
  const [page, counts] = await Promise.all([
    load(loading, DispositifsDocument, { filter, all: given({ contract }), after: view.after }),
    load(loading, DispositifFacetsDocument, {
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
    }),
  ]);
  return { page, counts, themes, filter, leads: leads ?? [] };
}

export async function loadActors(loading: Loading, view: View) {
  const { contract } = await around(loading);
  const filter: ActorFilter = given({
    contract,
    text: view.text,
    kind: chosen(view, 'nature', Object.keys(ACTOR_KINDS) as ActorKind[]),
    signatory: yesNo(view, 'bloc'),
    hasInvolvement: yesNo(view, 'role'),
  });
  const page = await load(loading, ActorsDocument, { filter, all: given({ contract }), after: view.after });
  return { page, filter };
}

export async function loadQpvs(loading: Loading, view: View) {
  const { contract } = await around(loading);
  const filter = given({ contract, text: view.text, hasCode: yesNo(view, 'code') });
  return {
    page: await load(loading, QpvsDocument, { filter, all: given({ contract }), after: view.after }),
    filter,
  };
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

export async function loadObjectives(loading: Loading, view: View) {
  const { contract, themes } = await around(loading);
  const without = all(view.params, 'sans');
  const filter: ObjectiveFilter = given({
    contract,
    text: view.text,
    theme: first(view.params, 'theme'),
    level: chosen(view, 'niveau', OBJECTIVE_LEVELS),
    withoutDispositif: without.includes('dispositif') || undefined,
    withoutIndicator: without.includes('indicateur') || undefined,
  });
  return {
    page: await load(loading, ObjectivesDocument, { filter, all: given({ contract }), after: view.after }),
    filter,
    themes,
  };
}

export async function loadVigilancePoints(loading: Loading, view: View) {
  const { contract, themes } = await around(loading);
  const filter: VigilanceFilter = given({
    contract,
    text: view.text,
    theme: first(view.params, 'theme'),
    answered: yesNo(view, 'reponse'),
  });
  return {
    page: await load(loading, VigilancePointsDocument, {
      filter,
      all: given({ contract }),
      after: view.after,
    }),
    filter,
    themes,
  };
}

export async function loadInstances(loading: Loading) {
  const { contract } = await around(loading);
  return { ...(await load(loading, InstancesDocument, { contract })), filter: given({ contract }) };
}
