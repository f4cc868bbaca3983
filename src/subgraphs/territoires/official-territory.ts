import { OFFICIAL_KIND_MEANING, OFFICIAL_KINDS, OFFICIAL_TERRITORY } from '../shared/official-kind.ts';
import { builder, type Context } from './builder.ts';
import type { Population, Source, Territory } from './territory.ts';

export const OfficialKind = builder.enumType('OfficialKind', {
  description: OFFICIAL_KIND_MEANING,
  values: OFFICIAL_KINDS,
});

const Counted = builder.enumType('PopulationCounted', {
  description: 'Who is counted among the inhabitants of a territory.',
  values: {
    MUNICIPAL: { description: 'People who live there: the figure of the census.' },
    TOTAL: { description: 'Those, and people counted apart, such as students who live elsewhere.' },
  },
});

const OfficialSource = builder.objectRef<Source>('OfficialSource').implement({
  description: 'The public data set that says so.',
  fields: (t) => ({
    label: t.exposeString('label', { nullable: false, description: 'Its title, in French.' }),
    publisher: t.exposeString('publisher', {
      nullable: false,
      description: 'The public body that makes it.',
    }),
    url: t.exposeString('url', { nullable: false, description: 'Where it is published.' }),
    licence: t.exposeString('licence', { nullable: false, description: 'Under which terms it may be used.' }),
    edition: t.exposeInt('edition', { nullable: false, description: 'Year of the edition that we hold.' }),
  }),
});

const OfficialPopulation = builder.objectRef<Population>('OfficialPopulation').implement({
  description: 'How many people one source counted: sources that differ are both given.',
  fields: (t) => ({
    count: t.exposeInt('count', { nullable: false, description: 'Inhabitants.' }),
    counted: t.expose('counted', {
      type: Counted,
      nullable: false,
      description: 'Whom the figure includes.',
    }),
    year: t.exposeInt('year', {
      description: 'Year on whose first of January they were counted; null when the source does not say.',
    }),
    source: t.expose('source', { type: OfficialSource, nullable: false, description: 'Who says so.' }),
  }),
});

/** The territory of a kind that another one lies in. */
const around =
  (kind: 'EPCI' | 'DEPARTEMENT' | 'REGION') =>
  ({ within }: Territory, _args: unknown, { territories }: Context) => {
    const code = within[kind];
    return code === undefined ? undefined : territories.find({ kind, code });
  };

export const OfficialTerritory = builder.objectRef<Territory>('OfficialTerritory');
OfficialTerritory.implement({
  description: OFFICIAL_TERRITORY.type,
  fields: (t) => ({
    kind: t.expose('kind', { type: OfficialKind, nullable: false, description: OFFICIAL_TERRITORY.kind }),
    code: t.exposeString('code', { nullable: false, description: OFFICIAL_TERRITORY.code }),
    label: t.exposeString('label', { nullable: false, description: 'Its official name.' }),
    siren: t.exposeString('siren', {
      description: 'Nine digits of the body that governs it; null for others.',
    }),
    generation: t.exposeInt('generation', { description: 'List of a QPV: 2015 or 2024; null for others.' }),
    printedCommunes: t.exposeStringList('printedCommunes', {
      nullable: false,
      description: 'Communes of a QPV, by the names that its list prints; none for others.',
    }),
    populations: t.expose('populations', {
      type: [OfficialPopulation],
      nullable: false,
      description: 'Dated counts of its inhabitants; none where no source at hand gives one.',
    }),
    source: t.expose('source', { type: OfficialSource, nullable: false, description: 'The list it is in.' }),
    epci: t.field({
      type: OfficialTerritory,
      description:
        'The inter-municipal body of a commune; null for others, and for the few that are in none.',
      resolve: around('EPCI'),
    }),
    departement: t.field({
      type: OfficialTerritory,
      description: 'The department of a commune; null for others.',
      resolve: around('DEPARTEMENT'),
    }),
    region: t.field({
      type: OfficialTerritory,
      description: 'The region of a commune or department; null for others.',
      resolve: around('REGION'),
    }),
  }),
});
