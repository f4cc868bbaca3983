import { signature } from '../../domain/actors/signature.ts';
import { involvement } from '../../domain/engagements/involvement.ts';
import { citation, factFields, nestedFact } from '../../domain/fact.ts';
import type { Noun } from '../../domain/noun.ts';
import { NOUNS } from '../../domain/nouns.ts';
import { RELATION_NAMES, relationShape } from '../../domain/relation.ts';
import { DATE_BOUNDS } from '../../values/partial-date.ts';
import { type Column, columnOf } from './column.ts';
import { ATTRIBUTES, SHEETS_OF } from './words.ts';

/** A sheet: one list of the facts format, or « Faits », where what is said of every thing stands together. */
export type Sheet = {
  readonly name: string;
  /** The list whose entries are its rows; absent for « Faits ». */
  readonly list?: string;
  readonly columns: readonly Column[];
  /** Columns left empty where a row only adds a proof to the fact above. */
  readonly keys: readonly string[];
  readonly about: string;
};

const { shape: nested } = nestedFact;

const dated = (end: 'from' | 'to', word: string): Column[] => {
  const at = `period.${end}`;
  return [
    {
      path: `${at}.printed`,
      header: `${word} imprimé`,
      kind: 'text',
      hint: 'Les mots du document : « courant 2019 ».',
    },
    {
      path: `${at}.date`,
      header: word,
      kind: 'date',
      hint: '2019, 2019-07, 2019-07-15, 2017-spring, 2019-end.',
    },
    { path: `${at}.bound`, header: `${word} : borne`, kind: 'text', values: DATE_BOUNDS },
    { path: `${at}.approximate`, header: `${word} : environ`, kind: 'boolean', values: ['oui', 'non'] },
    {
      path: `${at}.recurrence`,
      header: `${word} : retour`,
      kind: 'text',
      hint: '« en juin », « chaque année ».',
    },
  ];
};

/** What any fact may carry, then its proof: a further proof is a further row. */
const COMMON: readonly Column[] = [
  columnOf('verb', 'Verbe imprimé', factFields.verb),
  columnOf('qualifiers', 'Précisions', factFields.qualifiers, 'nom = valeur ; « | » entre plusieurs.'),
  columnOf(
    'places',
    'Lieux',
    factFields.places,
    'Références, comme qpv/les-tilleuls ; « | » entre plusieurs.',
  ),
  columnOf('placeScope', 'Portée géographique', factFields.placeScope),
  columnOf('themes', 'Thèmes', factFields.themes, 'Références, comme theme/emploi ; « | » entre plusieurs.'),
  ...dated('from', 'Début'),
  ...dated('to', 'Fin'),
  columnOf('status', 'État', factFields.status),
  columnOf('polarity', 'Affirmé ou nié', factFields.polarity),
  columnOf('closure', 'Énumération', factFields.closure),
  columnOf('basis', 'Fondement', factFields.basis),
  columnOf('rule', 'Règle', factFields.rule),
  columnOf('note', 'Remarque', factFields.note),
];
const { shape: cited } = citation;
const CITED: readonly Column[] = [
  columnOf('cite.document', 'Document cité', cited.document),
  {
    path: 'cite.lines',
    header: 'Lignes',
    kind: 'list',
    hint: '391 ou 646-648 ; d’un passage en plusieurs morceaux, « | » entre eux.',
  },
  {
    path: 'cite.quote',
    header: 'Citation',
    kind: 'list',
    hint: 'Les mots les plus courts qui prouvent, tels qu’imprimés.',
  },
  columnOf('cite.row', 'Ligne du tableau', cited.row),
  columnOf('cite.column', 'Colonne du tableau', cited.column),
];

const IDENTIFIER = 'Minuscules, chiffres et tirets : point-emploi.';
const id: Column = { path: 'id', header: 'Identifiant', kind: 'text', hint: IDENTIFIER };

const sheetOf = (noun: Noun): Sheet => ({
  name: SHEETS_OF[noun.file] ?? noun.file,
  list: noun.file,
  keys: [],
  about: `Référence ailleurs : ${noun.kind === 'CONTRACT' ? 'contract' : `${noun.segment}/identifiant`}`,
  columns: [
    id,
    { path: 'label', header: 'Nom', kind: 'text', hint: 'Le nom que nous montrons.' },
    ...Object.entries(noun.attributes).map(([name, schema]) =>
      columnOf(name, ATTRIBUTES[name] ?? name, schema),
    ),
    { path: 'slug', header: 'Nouvelle adresse', kind: 'text', hint: 'L’ancienne continue d’y mener.' },
    ...(noun.codes
      ? [
          {
            path: 'source',
            header: 'Source des codes',
            kind: 'text' as const,
            hint: 'Référence du document qui donne les codes.',
          },
        ]
      : [{ path: 'source', header: 'Source', kind: 'text' as const }]),
    { path: 'note', header: 'Remarque', kind: 'text' },
  ],
});

/** Fields of an event that have columns of their own. */
const events = (
  schema: typeof signature | typeof involvement,
  headers: Readonly<Record<string, string>>,
): Column[] =>
  Object.entries(headers).map(([name, header]) => {
    const field = (schema.shape as Record<string, Parameters<typeof columnOf>[2]>)[name];
    if (!field) throw new Error(`no field ${name}`);
    return columnOf(name, header, field);
  });

export const FACTS: Sheet = {
  name: 'Faits',
  keys: ['subject', 'relation'],
  about:
    'Ce qui est dit de chaque chose, une ligne par fait ; une ligne sans sujet ajoute une preuve au fait du dessus.',
  columns: [
    {
      path: 'subject',
      header: 'Sujet',
      kind: 'text',
      hint: 'Référence : dispositif/point-emploi, ou contract.',
    },
    {
      path: 'relation',
      header: 'Relation',
      kind: 'text',
      values: RELATION_NAMES.map((name) => relationShape(name).key),
      hint: 'Ce qui est dit : voir la feuille Listes.',
    },
    columnOf('object', 'Objet', nested.object, 'Référence de ce qui est de l’autre côté.'),
    columnOf('value', 'Valeur', nested.value, 'Telle qu’imprimée.'),
    columnOf('id', 'Identifiant du fait', nested.id),
    ...COMMON,
    ...CITED,
  ],
};

/** Every sheet of a contract, in the order in which a person fills them. */
export const SHEETS: readonly Sheet[] = [
  ...NOUNS.map(sheetOf),
  {
    name: 'Signatures',
    list: 'signatures',
    keys: ['id'],
    about: 'Un bloc de signature imprimé par ligne ; un bloc n’est pas une signature.',
    columns: [
      ...events(signature, {
        id: 'Identifiant',
        actor: 'Acteur',
        document: 'Document signé',
        printedName: 'Nom imprimé',
        capacity: 'Qualité',
        onBehalfOf: 'Pour le compte de',
      }),
      ...COMMON,
      ...CITED,
    ],
  },
  {
    name: 'Qui fait quoi',
    list: 'involvements',
    keys: ['id'],
    about:
      'Un porteur, un rôle, une cible par ligne ; une ligne sans identifiant ajoute une preuve à celle du dessus.',
    columns: [
      ...events(involvement, {
        id: 'Identifiant',
        holder: 'Porteur',
        role: 'Rôle',
        target: 'Cible',
        onBehalfOf: 'Pour le compte de',
        capacity: 'Qualité',
        seats: 'Sièges',
        experimental: 'Expérimental',
      }),
      ...COMMON,
      ...CITED,
    ],
  },
  FACTS,
];

/** Sheets of ours that hold no fact. */
export const READ_ME = 'Lisez-moi';
export const LISTS = 'Listes';
