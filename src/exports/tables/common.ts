import type { Cell, Column, Row } from '../table.ts';

/** A column that is read: everything else about it follows from the schema. */
export const column = (
  header: string,
  path: string,
  description: string,
  silent: Column['silent'] = false,
): Column => ({
  header,
  path,
  description,
  silent,
});

export const IDENTIFIER = column(
  'Identifiant',
  'id',
  'Opaque et permanent : le même dans toute installation.',
);

/** What every thing says of itself. */
export const NAMES: readonly Column[] = [
  IDENTIFIER,
  column('Adresse', 'slug', 'Lisible et permanente ; se donne comme valeur de filtre.'),
  column('Nom', 'label', 'Le nom que nous montrons ; officiel quand il y en a un.'),
  column('Autres formes imprimées', 'aliases', 'Toute autre forme imprimée, coquilles comprises.'),
];

type Citation = { firstLine: number | null; lastLine: number | null };

const linesOf = ({ firstLine, lastLine }: Citation): Cell =>
  firstLine === null ? null : lastLine === firstLine ? String(firstLine) : `${firstLine}-${lastLine}`;

/** The proofs of a row, a column for each part; several proofs stand in the same order in each. */
export function citations(at: string, of: (row: Row) => readonly Citation[]): readonly Column[] {
  return [
    column('Document', `${at}.document.label`, 'Source citée.'),
    column('Section', `${at}.section`, 'Titres au-dessus du passage, du plus large au plus proche.'),
    {
      header: 'Lignes',
      needs: [`${at}.firstLine`, `${at}.lastLine`, `${at}.document.slug`],
      value: (row) => of(row).map(linesOf),
      description: 'Lignes citées de la conversion en texte du document.',
    },
    column('Citation', `${at}.quote`, 'Les mots les plus courts qui prouvent, tels qu’imprimés.'),
    column('Adresse de la source', `${at}.url`, 'D’une source publique ; vide pour un passage du document.'),
  ];
}

export const ownCitations = citations('citations', (row) => row.citations);

/** Of a thing that cites nothing itself: the proofs that its name is printed. */
const NAMED = 'facts(first: 3, filter: {relation: ["NAMED"]})';
export const nameCitations = citations(`${NAMED}.edges.node.citations`, (row) =>
  row.facts.edges.flatMap(({ node }: Row) => node.citations),
);

export const PERIOD: readonly Column[] = [
  column('Début imprimé', 'period.from.printed', 'Tel qu’imprimé.', true),
  column('Début au plus tôt', 'period.from.from', 'Premier jour que la date imprimée permet.', true),
  column('Fin imprimée', 'period.to.printed', 'Telle qu’imprimée.', true),
  column('Fin au plus tard', 'period.to.to', 'Dernier jour que la date imprimée permet.', true),
];

/** Where: no place is not everywhere. Nothing is said of places only when the scope itself is not stated. */
export const PLACES: readonly Column[] = [
  column(
    'Lieux',
    'places',
    'Lieux nommés ; vide quand la portée suffit.',
    (row) => row.placeScope === 'NOT_STATED',
  ),
  column(
    'Portée géographique',
    'placeScope',
    'De quels lieux il est question ; sans lieu n’est pas partout.',
  ),
];

type Known = { relation?: string; polarity: string; qualifiers?: { name: string; value: string }[] };

/** The three states of product.md: n, 0, n.r. */
export function stateOf({ relation, polarity, qualifiers = [] }: Known): Cell {
  if (polarity === 'DENIED') return '0';
  if (relation !== 'LACKS') return 'n';
  return qualifiers.some(({ name, value }) => name === 'absence' && value === 'STATED') ? '0' : 'n.r.';
}

export const HOW_KNOWN: readonly Column[] = [
  column('État', 'status', 'Où en est la chose à la date du document ; vide où cela n’a pas de sens.'),
  column('Affirmé ou nié', 'polarity', 'Ce qui est nié est un zéro connu.'),
  column('Fondement', 'basis', 'Comment on le sait ; ce qui est déduit n’est pas écrit.'),
  column('Règle', 'rule', 'Nom de la règle, quand le fait est déduit.'),
];
