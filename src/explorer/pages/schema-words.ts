import {
  ACTOR_KINDS,
  ANSWERS,
  BASES,
  DISCREPANCIES,
  FAMILIES,
  FORMS,
  KINDS,
  LEADS,
  LEVELS,
  REGIMES,
  SCOPES,
  STATUSES,
} from '../words.ts';

/** French words of the types that are no kind of thing. */
const TYPES: Readonly<Record<string, string>> = {
  Query: 'questions',
  Agreement: 'accord',
  Answer: 'réponse à une question',
  Citation: 'preuve',
  Comparison: 'comparaison',
  ContractCounts: 'comptes d’un contrat',
  CoverageMatrix: 'table de couverture',
  CoverageCell: 'case de couverture',
  CoverageHeading: 'en-tête de couverture',
  CoverageTotal: 'total de couverture',
  DataChange: 'changement des données',
  Dataset: 'jeu de données',
  Date: 'date',
  Entity: 'chose',
  EvaluationGround: 'motif d’évaluation',
  Facet: 'facette',
  Fact: 'fait',
  Gap: 'manque',
  GapCount: 'compte de manques',
  Interpretation: 'lecture de la question',
  Involvement: 'rôle',
  Node: 'ce qui a un identifiant',
  Occurrence: 'mention en annexe',
  OfficialPopulation: 'population officielle',
  OfficialTerritory: 'territoire officiel',
  Overlap: 'doublon possible',
  PageInfo: 'place dans la liste',
  PartialDate: 'date, même partielle',
  Passage: 'passage du document',
  Path: 'chemin entre deux choses',
  Period: 'période',
  Qualifier: 'précision',
  SearchHit: 'résultat de recherche',
  SearchResult: 'résultats de recherche',
  Signature: 'bloc de signature',
  SourceFile: 'texte à disposition',
  Suggestion: 'autre question',
};

const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ActorKind: ACTOR_KINDS,
  AnswerStatus: ANSWERS,
  Basis: BASES,
  DiscrepancyKind: DISCREPANCIES,
  DispositifForm: FORMS,
  EntityKind: KINDS,
  FactStatus: STATUSES,
  InstanceLevel: LEVELS,
  LeadStatus: LEADS,
  ObjectiveLevel: LEVELS,
  PlaceScope: SCOPES,
  Regime: REGIMES,
  RoleFamily: FAMILIES,
};

const AFFIXES = [
  ['Connection', 'page de la liste\u00a0:'],
  ['Edge', 'entrée de la liste\u00a0:'],
  ['Filter', 'filtre\u00a0:'],
] as const;

/** What a type of the schema is called in French; empty when its name says it. */
export function labelOf(name: string): string {
  const kind = KINDS[name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()];
  const own = TYPES[name] ?? kind;
  if (own) return own;
  for (const [affix, words] of AFFIXES) {
    if (name.endsWith(affix)) return `${words} ${labelOf(name.slice(0, -affix.length))}`.trim();
  }
  return '';
}

/** What a value of a list is called in French. */
export const valueLabelOf = (type: string, value: string): string => VALUES[type]?.[value] ?? '';
