import { WORDS } from '../values/words.ts';

type Words = Readonly<Record<string, string>>;

/** French words of the API's codes, as a page says them: where a page has room, or a gender, for others than a cell. */
export const KINDS: Words = {
  ...WORDS.EntityKind,
  AREA: 'secteur imprimé',
  TERM: 'sigle',
  DISCREPANCY: 'écart',
};
export const FAMILIES: Words = {
  STEERING: 'Piloter',
  RUNNING: 'Animer, mettre en œuvre',
  STARTING: 'Lancer',
  DECIDING: 'Décider',
  REPORTING: 'Rendre compte',
  FUNDING: 'Financer',
  COMMITTING: 'S’engager, signer',
  TAKING_PART: 'Prendre part',
  RECEIVING: 'Bénéficier',
  OTHER: 'Autre',
};
export const ACTOR_KINDS: Words = { ...WORDS.ActorKind, GROUP: 'groupe imprimé' };
export const FORMS: Words = { ...WORDS.DispositifForm, OTHER: 'autre forme' };
export const SCOPES: Words = WORDS.PlaceScope;
const { NOT_STATED: _, ...said } = WORDS.FactStatus;
/** Silence is not said of a status. */
export const STATUSES: Words = said;
export const BASES: Words = {
  ...WORDS.Basis,
  TABLE_ROW: 'lu dans un tableau',
  REFERENCE: 'donnée de référence',
};
export const REGIMES: Words = { ...WORDS.Regime, BOTH: 'droit commun et spécifique' };
export const LEADS: Words = {
  STATED: 'pilote indiqué',
  OTHER_STEERING: 'un autre rôle de pilotage est dit',
  RUN_ONLY: 'quelqu’un l’anime, sans pilote',
  NOT_STATED: 'rien n’est dit',
};
export const LEVELS: Words = {
  ...WORDS.InstanceLevel,
  CONTRACT: 'du contrat',
  TERRITORIAL: 'territoriale',
  OTHER: 'autre niveau',
  ...WORDS.ObjectiveLevel,
};
export const DISCREPANCIES: Words = {
  ACRONYM: 'sigle',
  COUNT: 'nombre',
  DATE: 'date',
  DUPLICATE: 'doublon',
  EXPANSION: 'développement',
  INCLUSION: 'compris ou non',
  MISPRINT: 'coquille',
  NAME: 'nom',
  ONE_NAME_TWO_THINGS: 'un nom, deux choses',
  SCOPE: 'étendue',
  STATUS: 'statut',
  STEERING: 'pilotage',
  TRUNCATION: 'texte coupé',
  TWO_NAMES: 'une chose, deux noms',
  WORDING: 'formulation',
};
export const ANSWERS: Words = {
  ANSWERED: 'Répondu',
  PARTLY_ANSWERED: 'Répondu en partie',
  NOT_STATED: 'Le document ne le dit pas',
  AMBIGUOUS: 'Plusieurs sens',
  NOT_UNDERSTOOD: 'Question non comprise',
};

/** A relation, told of its subject and of its object. */
export const RELATIONS: Readonly<Record<string, readonly [string, string]>> = {
  NAMED: ['formes imprimées', 'formes imprimées'],
  EXPANDED: ['développé ainsi', 'développement de'],
  DENOTES: ['désigne', 'désigné par'],
  IDENTIFIED_AS: ['identifié comme', 'identifie'],
  OFFICIAL_CODE: ['code officiel', 'code officiel de'],
  DATED: ['date imprimée', 'date de'],
  TERM: ['durée', 'durée de'],
  AMENDS: ['modifie', 'modifié par'],
  COVERS: ['couvre', 'couvert par'],
  IN_EPCI: ['fait partie de', 'comprend'],
  IN_COMMUNE: ['se trouve à', 'contient'],
  CONTAINS: ['comprend', 'compris dans'],
  OVERLAPS: ['recoupe', 'recoupé par'],
  SERVICE_OF: ['service de', 'a pour service'],
  AUTHORITY_OF: ['administre', 'administré par'],
  MEMBER_OF: ['membre de', 'a pour membre'],
  GROUP_SIZE: ['taille imprimée', 'taille de'],
  PART_OF: ['fait partie de', 'comprend'],
  DECLINES: ['décline', 'décliné par'],
  FOLLOWS: ['fait suite à', 'est suivi de'],
  RESTS_ON: ['s’appuie sur', 'sert d’appui à'],
  ANNEXED_TO: ['annexé à', 'a pour annexe'],
  REGIME: ['droit commun ou spécifique', 'régime de'],
  UNDER_THEME: ['imprimé sous le thème', 'imprimé sous ce thème'],
  REFERS_TO: ['renvoie à', 'cité par'],
  LISTED_IN: ['figure sur la ligne', 'sur cette ligne figurent'],
  TARGETS: ['vise', 'visé par'],
  SERVES: ['sert l’objectif', 'servi par'],
  CONCERNS: ['concerne', 'concerné par'],
  MEASURES: ['mesure', 'mesuré par'],
  COUNTED: ['compte', 'compté par'],
  HAPPENED: ['a concerné', 'ce qui lui est arrivé'],
  AT_INSTANCE: ['au sein de', 's’y est tenu'],
  DONE_BY: ['fait par', 'a fait'],
  ANSWERED_BY: ['réponse attendue de', 'doit répondre à'],
  FULFILLED: ['tenu ou non', 'tenu ou non'],
  FUNDED_BY: ['financé par', 'finance'],
  GRANTED_TO: ['accordé à', 'reçoit'],
  PAYS_FOR: ['paie', 'payé par'],
  AMOUNT: ['montant', 'montant de'],
  ELIGIBLE: ['éligible', 'éligible'],
  VALUED_ACTION: ['action valorisée', 'action valorisée'],
  DEPLOYED: ['déployé', 'déployé'],
  MEETS: ['se réunit', 'se réunit'],
  GOVERNS: ['suit', 'suivi par'],
  FEEDS: ['alimente', 'alimenté par'],
  REPLACES: ['remplace', 'remplacé par'],
  READING: ['lectures', 'lecture de'],
  ENUMERATES: ['énumération imprimée', 'énuméré par'],
  DESCRIBED: ['ce que le document en dit', 'décrit'],
  DISTINCT_FROM: ['à ne pas confondre avec', 'à ne pas confondre avec'],
  LACKS: ['ce que le document dit absent', 'manque à'],
  INVOLVES: ['rôle', 'rôle'],
  SIGNATURE: ['bloc de signature dans', 'blocs de signature imprimés'],
};
const ABSENCES: Words = {
  EMPTY: 'case vide',
  NO_COLUMN: 'pas de colonne',
  ANNOUNCED: 'annoncé, absent',
  STATED: 'dit absent',
  SILENT: 'silence',
};
export const absence = (code: string) => ABSENCES[code] ?? code.toLowerCase().replaceAll('_', ' ');
export const word = (words: Words, code: string | null | undefined) =>
  code ? (words[code] ?? code.toLowerCase().replaceAll('_', ' ')) : '';

const NUMBER = new Intl.NumberFormat('fr-FR');
export const number = (value: number) => NUMBER.format(value);
/** « 3 preuves », « 1 preuve », « aucune preuve ». */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${number(count)}\u00a0${count > 1 ? many : one}`;
/** Bytes, as files are said to weigh. */
export const weight = (bytes: number) =>
  bytes < 1_000
    ? `${bytes}\u00a0o`
    : bytes < 1_000_000
      ? `${number(Math.round(bytes / 1_000))}\u00a0ko`
      : `${number(Math.round(bytes / 100_000) / 10)}\u00a0Mo`;
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

const DAY = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Paris',
});
export const day = (date: string) => DAY.format(new Date(date)).replace(/^1 /, '1er ');

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
export const month = (date: string) => MONTH.format(new Date(date));

type Bound = { readonly printed: string } | null | undefined;
/** A period as its source prints it. */
export function period(
  of: { readonly from?: Bound; readonly to?: Bound } | null | undefined,
): string | undefined {
  const [from, to] = [of?.from?.printed, of?.to?.printed];
  if (!from || !to) return from ?? to;
  return from === to ? from : `${from} – ${to}`;
}

/** A thing as a question says it: between quotes, which want no article, whatever its gender. */
export const asked = ({ acronym, label }: { acronym?: string | null; label: string }): string =>
  `«\u00a0${acronym ?? label}\u00a0»`;

/** How a thing that was looked for is shown: by the form that was met, then by its name, unless one holds the other. */
export const foundAs = (matched: string, label: string): string =>
  matched.length > 24 || label.toLocaleLowerCase('fr').includes(matched.toLocaleLowerCase('fr'))
    ? label
    : `${matched} — ${label}`;
