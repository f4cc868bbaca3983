import type { Table } from '../table.ts';
import { column, NAMES, nameCitations, ownCitations, PERIOD, PLACES } from './common.ts';

const THEMES = column('Thèmes', 'themes', 'Titres sous lesquels c’est imprimé.', true);
const LEAD_STATUS = column(
  'Pilotage',
  'leadStatus(asOf: $asOf)',
  'Ce qui est dit de qui pilote ; un rôle prévu n’en est pas un.',
);

export const actors: Table = {
  name: 'actors',
  title: 'Acteurs',
  description: 'Qui tient un rôle : organismes, services, collectivités, fonctions, groupes imprimés.',
  columns: [
    ...NAMES,
    column('Sigle', 'acronym', 'Tel qu’imprimé.'),
    column('Nature', 'actorKind', 'Quelle sorte d’organisme.'),
    column('SIREN', 'siren', 'Neuf chiffres, d’une source officielle.', true),
    column('SIRET', 'siret', 'Quatorze chiffres, d’une source officielle.', true),
    column('Service de', 'serviceOf', 'L’organisme dont il est un service.'),
    column('Membre de', 'memberOf', 'Groupes dont il fait partie.'),
    column('Membres', 'members', 'D’un groupe, les membres connus.', (row) => row.actorKind === 'GROUP'),
    column(
      'Effectif imprimé',
      'groupSize',
      'D’un groupe, le nombre imprimé.',
      (row) => row.actorKind === 'GROUP',
    ),
    column('Administre', 'authorityOf', 'D’une collectivité, son territoire.'),
    column(
      'Blocs de signature',
      'signatures.document.label',
      'Documents où un bloc porte son nom ; un bloc n’est pas une signature.',
    ),
    ...nameCitations,
  ],
};

export const qpvs: Table = {
  name: 'qpvs',
  title: 'Quartiers prioritaires',
  description: 'Les quartiers prioritaires de la politique de la ville.',
  columns: [
    ...NAMES,
    column('Code 2015', 'code2015', 'Code officiel de la génération 2015 ; jamais inventé.', true),
    column('Code 2024', 'code2024', 'Code officiel de la génération 2024 ; jamais inventé.', true),
    column('Communes', 'communes', 'Communes où il se trouve.', true),
    column('Secteurs', 'areas', 'Secteurs imprimés qui le contiennent ou le recoupent.', true),
    ...nameCitations,
  ],
};

export const communes: Table = {
  name: 'communes',
  title: 'Communes',
  description: 'Les communes, comme territoires.',
  columns: [
    ...NAMES,
    column('Code INSEE', 'insee', 'Code officiel géographique.'),
    column('SIREN', 'siren', 'D’une source officielle.', true),
    column('Intercommunalité', 'epci', 'Celle dont elle fait partie.', true),
    column('Collectivité', 'authority', 'L’acteur qui l’administre.', true),
    column('Quartiers prioritaires', 'qpvs', 'Ceux qui s’y trouvent.', true),
    ...nameCitations,
  ],
};

export const dispositifs: Table = {
  name: 'dispositifs',
  title: 'Dispositifs',
  description: 'Tout ce que le contrat mobilise.',
  columns: [
    ...NAMES,
    column('Sigle', 'acronym', 'Tel qu’imprimé.'),
    column('Forme', 'form', 'Notre classement, pas un dire du document.'),
    column('Régime', 'regime', 'Droit commun ou spécifique.'),
    LEAD_STATUS,
    column('Pilotes', 'leads(asOf: $asOf)', 'Qui est dit piloter, co-piloter ou être responsable.', true),
    THEMES,
    column('Objectifs', 'objectives', 'Ceux qu’il est dit servir, non ceux de la même ligne.', true),
    column('Publics', 'publics', 'Ceux qu’il est dit viser.', true),
    ...PLACES,
    column('Fait partie de', 'partOf', 'Ce dont il est un volet.'),
    column('Cadres nationaux', 'nationalSchemes', 'Cadres nationaux qu’il décline.'),
    column('Points de vigilance', 'vigilancePoints', 'Ceux dont les mots le nomment.'),
    column(
      'Lignes d’annexe',
      'occurrences.row.label',
      'Lignes qui l’énumèrent ; autant de fois qu’il est listé.',
    ),
    ...nameCitations,
  ],
};

export const objectives: Table = {
  name: 'objectives',
  title: 'Objectifs',
  description: 'Les visées du contrat, chacune à sa hauteur.',
  columns: [
    ...NAMES,
    column('Numéro', 'number', 'Tel qu’imprimé.'),
    column('Niveau', 'level', 'À quelle hauteur, comme le document le dit.'),
    THEMES,
    column('Au-dessous de', 'parents', 'Ce dont il fait partie.'),
    column('Dispositifs', 'dispositifs', 'Ceux qui sont dits le servir.', true),
    column('Publics', 'publics', 'Ceux qu’il vise.', true),
    column('Indicateurs', 'indicators', 'Ceux qui le mesurent.', true),
    column('Points de vigilance', 'vigilancePoints', 'Ceux dont les mots le nomment.'),
    ...ownCitations,
  ],
};

export const vigilancePoints: Table = {
  name: 'vigilancePoints',
  title: 'Points de vigilance',
  description: 'Les points de vigilance des annexes.',
  columns: [
    ...NAMES,
    column('Texte', 'text', 'Abrégé ; les mots imprimés sont dans la citation.'),
    THEMES,
    column('Objectifs', 'objectives', 'Ceux que ses mots nomment.'),
    column('Dispositifs', 'dispositifs', 'Ceux que ses mots nomment.'),
    column('Qui en répond', 'answeredBy', 'Qui est dit en répondre.', true),
    ...ownCitations,
  ],
};

export const contracts: Table = {
  name: 'contracts',
  title: 'Contrats',
  description: 'Les contrats de ville.',
  columns: [
    ...NAMES,
    column('Code officiel', 'officialCode', 'Code du contrat ; jamais inventé.', true),
    column('Génération', 'generation', '2015 ou 2024.'),
    ...PERIOD,
    column('Territoire', 'territory', 'Ce qu’il couvre.', true),
    column('Documents', 'documents', 'Ses textes.'),
    column('Dispositifs', 'counts.dispositifs', 'Combien il en mobilise.'),
    column('Rôles', 'counts.involvements', 'Combien de « qui fait quoi ».'),
    column('Faits', 'counts.facts', 'Combien il en énonce.'),
    ...nameCitations,
  ],
};

export const instances: Table = {
  name: 'instances',
  title: 'Instances',
  description: 'Les instances de gouvernance qui se réunissent.',
  columns: [
    ...NAMES,
    column('Sigle', 'acronym', 'Tel qu’imprimé.'),
    column('Niveau', 'level', 'À quel niveau elle se réunit.'),
    column('Fréquence', 'frequency', 'Telle qu’imprimée.', true),
    column('Présidence', 'chairs(asOf: $asOf)', 'Qui est dit présider.', true),
    column('Membres', 'members.holder', 'Qui est dit y siéger.', true),
    LEAD_STATUS,
    ...PLACES,
    THEMES,
    column('Alimentée par', 'fedBy', 'Instances qui la nourrissent.'),
    column('Alimente', 'feeds', 'Instances qu’elle nourrit.'),
    column('Suit', 'governs', 'Ce qu’elle suit.'),
    column('Remplace', 'replaces', 'Ce qu’elle remplace.'),
    ...nameCitations,
  ],
};

export const themes: Table = {
  name: 'themes',
  title: 'Thèmes',
  description: 'Les titres du contrat.',
  columns: [
    ...NAMES,
    column('Au-dessous de', 'parent', 'Le titre au-dessus ; vide tout en haut.'),
    column('Code national', 'nationalCode', 'Code de thème de l’ANCT, quand il correspond sans doute.', true),
    column('Colonnes imprimées', 'columns.heading', 'Têtes de colonnes de ses tableaux d’annexe.'),
    column('Documents de référence', 'refersTo', 'Ce à quoi il renvoie.'),
  ],
};

export const terms: Table = {
  name: 'terms',
  title: 'Sigles et termes',
  description: 'Les sigles et noms tels qu’imprimés, et ce qu’ils veulent dire.',
  columns: [
    ...NAMES,
    column('Imprimé', 'printed', 'Tel quel, points et casse gardés.'),
    column('Développement', 'expansion', 'Ce qu’il abrège, comme d’abord imprimé.', true),
    column('Désigne', 'denotes', 'Choses du graphe qu’il peut désigner.'),
    column('Homonymes', 'homonyms', 'Termes que seuls des points, la casse ou des espaces distinguent.'),
    ...nameCitations,
  ],
};

export const discrepancies: Table = {
  name: 'discrepancies',
  title: 'Divergences',
  description: 'Les endroits du document qui ne s’accordent pas, avec les deux preuves.',
  columns: [
    ...NAMES,
    column('Nature', 'discrepancyKind', 'En quoi ils diffèrent.'),
    column('Explication', 'explanation', 'En français.'),
    column('Lecture retenue', 'chosen', 'Celle que nous suivons ; vide quand aucune ne l’est.'),
    column('Concerne', 'concerns', 'Les choses en cause.'),
    ...ownCitations,
  ],
};
