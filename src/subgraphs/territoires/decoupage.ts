import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Population, Source, Territory } from './territory.ts';

/** The files of `@etalab/decoupage-administratif`, as far as we read them. */
type Commune = {
  code: string;
  nom: string;
  type: string;
  zone: string;
  departement?: string;
  region?: string;
  siren?: string;
  population?: number;
};
type Epci = {
  code: string;
  nom: string;
  populationMunicipale?: number;
  populationTotale?: number;
  membres: { code: string }[];
};
type Division = { code: string; nom: string; region?: string };

const EDITION = 2026;
const LICENCE = 'Licence Ouverte 2.0';
const COG: Source = {
  label: 'Code officiel géographique',
  publisher: 'Insee',
  url: 'https://www.insee.fr/fr/information/2560452',
  licence: LICENCE,
  edition: EDITION,
};
const DGCL: Source = {
  label: 'Liste et composition des EPCI à fiscalité propre',
  publisher: 'Direction générale des collectivités locales',
  url: 'https://www.collectivites-locales.gouv.fr/files/files/Etudes-et-statistiques/DESL/2026/EPCI/epcicom2026.xlsx',
  licence: LICENCE,
  edition: EDITION,
};
const insee = (label: string, url: string): Source => ({
  label,
  publisher: 'Insee',
  url,
  licence: LICENCE,
  edition: EDITION,
});
const CENSUS = insee('Populations de référence 2023', 'https://www.insee.fr/fr/statistiques/8680726');
const MAYOTTE = insee('Populations légales 2017 de Mayotte', 'https://www.insee.fr/fr/statistiques/3291775');
const OVERSEAS = insee(
  'Populations des collectivités d’outre-mer',
  'https://www.insee.fr/fr/statistiques/8680702',
);

const { resolve } = createRequire(import.meta.url);
/** Parsed, not required: what is required is kept whole for ever. */
const read = <T>(file: string): T[] =>
  JSON.parse(readFileSync(resolve(`@etalab/decoupage-administratif/data/${file}.json`), 'utf8'));

/** Communes, EPCI, départements and régions of the edition that we hold: some 36,000, read from the package's files. */
export function readDecoupage(): Territory[] {
  const epcis = read<Epci>('epci');
  const epciOf = new Map(epcis.flatMap(({ code, membres }) => membres.map((member) => [member.code, code])));
  const plain = {
    siren: undefined,
    generation: undefined,
    printedCommunes: [],
    populations: [],
    source: COG,
  };
  return [
    ...read<Division>('regions').map(
      ({ code, nom }): Territory => ({ ...plain, kind: 'REGION', code, label: nom, within: {} }),
    ),
    ...read<Division>('departements').map(
      ({ code, nom, region }): Territory => ({
        ...plain,
        kind: 'DEPARTEMENT',
        code,
        label: nom,
        within: { ...(region && { REGION: region }) },
      }),
    ),
    ...epcis.map(
      (epci): Territory => ({
        ...plain,
        kind: 'EPCI',
        code: epci.code,
        label: epci.nom,
        siren: epci.code,
        within: {},
        populations: populationsOf(epci),
        source: DGCL,
      }),
    ),
    ...read<Commune>('communes')
      .filter(({ type }) => type === 'commune-actuelle')
      .map((commune): Territory => {
        const epci = epciOf.get(commune.code);
        return {
          ...plain,
          kind: 'COMMUNE',
          code: commune.code,
          label: commune.nom,
          siren: commune.siren,
          within: {
            ...(epci && { EPCI: epci }),
            ...(commune.departement && { DEPARTEMENT: commune.departement }),
            ...(commune.region && { REGION: commune.region }),
          },
          populations: commune.population === undefined ? [] : [populationOf(commune, commune.population)],
        };
      }),
  ];
}

/** The list of EPCI repeats a count without saying of which year. */
function populationsOf({ populationMunicipale, populationTotale }: Epci): Population[] {
  const counted = { year: undefined, source: DGCL };
  return [
    ...(populationMunicipale
      ? [{ ...counted, count: populationMunicipale, counted: 'MUNICIPAL' } as const]
      : []),
    ...(populationTotale ? [{ ...counted, count: populationTotale, counted: 'TOTAL' } as const] : []),
  ];
}

function populationOf({ code, zone }: Commune, count: number): Population {
  const counted = 'MUNICIPAL';
  if (code.startsWith('976')) return { count, counted, year: 2017, source: MAYOTTE };
  if (zone === 'com') return { count, counted, year: undefined, source: OVERSEAS };
  return { count, counted, year: 2023, source: CENSUS };
}
