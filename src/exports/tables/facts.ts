import type { Row, Table } from '../table.ts';
import { column, HOW_KNOWN, IDENTIFIER, ownCitations, PERIOD, PLACES, stateOf } from './common.ts';

export const facts: Table = {
  name: 'facts',
  title: 'Faits',
  description: 'Tout ce que le graphe sait, un fait par ligne, avec ses preuves.',
  columns: [
    IDENTIFIER,
    column('Contrat', 'contract.label', 'Contrat qui l’énonce ; vide pour une donnée de référence.'),
    column('Sujet', 'subject', 'De quoi il est question ; le porteur, pour « qui fait quoi ».'),
    column('Adresse du sujet', 'subject.slug', 'Lisible et permanente.'),
    column('Nature du sujet', 'subject.kind', 'Quelle sorte de chose.'),
    column('Relation', 'relation', 'Ce qui est dit ; codes dans schema/graph/model.md.'),
    column('Verbe imprimé', 'printedVerb', 'Tel qu’imprimé, actif ou passif.'),
    column('Objet', 'object', 'La chose de l’autre côté ; vide quand c’est une valeur.'),
    column('Adresse de l’objet', 'object.slug', 'Lisible et permanente.'),
    column('Nature de l’objet', 'object.kind', 'Quelle sorte de chose.'),
    column('Valeur', 'value', 'La valeur de l’autre côté, telle qu’imprimée.'),
    {
      header: 'Précisions',
      needs: ['qualifiers.name', 'qualifiers.value'],
      value: ({ qualifiers }) => qualifiers.map(({ name, value }: Row) => `${name} = ${value}`),
      description: 'Précisions du fait : nom = valeur.',
    },
    {
      header: 'Réponse',
      needs: ['relation', 'polarity', 'qualifiers.name', 'qualifiers.value'],
      value: stateOf,
      description: 'n : connu ; 0 : le document dit qu’il n’y en a pas ; n.r. : le document se tait.',
    },
    ...PLACES,
    column('Thèmes', 'themes', 'Titres sous lesquels le fait est imprimé.', true),
    ...PERIOD,
    ...HOW_KNOWN,
    column('Énumération', 'closure', 'Si la liste dont il fait partie est complète.'),
    ...ownCitations,
  ],
  edges: { source: 'subject', target: 'object', label: 'relation' },
};
