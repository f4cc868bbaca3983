import type { Table } from '../table.ts';
import { column, HOW_KNOWN, IDENTIFIER, ownCitations, PERIOD, PLACES, stateOf } from './common.ts';

export const whoDoesWhat: Table = {
  name: 'whoDoesWhat',
  title: 'Qui fait quoi',
  description: 'Un porteur, un rôle, une cible par ligne, avec ses preuves.',
  columns: [
    IDENTIFIER,
    column('Contrat', 'contract.label', 'Contrat qui l’énonce.'),
    column('Porteur', 'holder', 'Qui agit, tel qu’imprimé : un acteur, un groupe ou une instance.'),
    column('Adresse du porteur', 'holder.slug', 'Lisible et permanente.'),
    column('Nature du porteur', 'holder.kind', 'Quelle sorte de chose.'),
    column('Pour le compte de', 'onBehalfOf.label', 'L’organisme pour lequel une fonction agit.'),
    column('Qualité', 'capacity', 'Fonction imprimée à côté du porteur.'),
    column('Rôle', 'roleLabel', 'Ce que le porteur fait, à la voix active.'),
    column('Code du rôle', 'role', 'Le même, en code de l’API.'),
    column('Famille de rôles', 'family', 'Une famille plus faible ne répond jamais pour une plus forte.'),
    column('Verbe imprimé', 'printedVerb', 'Tel qu’imprimé, parfois passif.'),
    column('Cible', 'target', 'Ce sur quoi porte le rôle.'),
    column('Adresse de la cible', 'target.slug', 'Lisible et permanente.'),
    column('Nature de la cible', 'target.kind', 'Quelle sorte de chose.'),
    {
      header: 'Réponse',
      needs: ['polarity'],
      value: stateOf,
      description: 'n : connu ; 0 : le document dit que ce n’est pas le cas.',
    },
    ...PLACES,
    column('Thèmes', 'themes', 'Titres sous lesquels c’est imprimé.', true),
    ...PERIOD,
    column('Sièges', 'seats', 'Nombre de sièges, quand un nombre est imprimé.'),
    column('Expérimental', 'experimental', 'Si c’est dit d’une expérimentation.'),
    ...HOW_KNOWN,
    ...ownCitations,
  ],
  edges: { source: 'holder', target: 'target', label: 'roleLabel' },
};
