import { SILENT, type Table } from '../table.ts';
import { column, ownCitations } from './common.ts';

export const gaps: Table = {
  name: 'gaps',
  title: 'Manques',
  description:
    'Ce qu’on attend d’un contrat et qui manque, une absence par ligne, avec la façon dont on le sait.',
  columns: [
    column('Nature', 'kind', 'Ce qui manque.'),
    column('À quoi', 'about', 'La chose à laquelle il manque.'),
    column('Adresse', 'about.slug', 'Lisible et permanente.'),
    {
      header: 'Réponse',
      needs: ['absence'],
      value: ({ absence }) => (absence === 'STATED' ? '0' : SILENT),
      description: '0 : le document dit que cela manque ; n.r. : il se tait, ou laisse en blanc.',
    },
    column('Comment on le sait', 'absence', 'Écrit, laissé en blanc, annoncé, ou trouvé par une règle.'),
    column(
      'Explication',
      'explanation',
      'Ce qui manque, et ce qui est dit à la place ; rien en propre n’est pas rien.',
    ),
    ...ownCitations,
  ],
  graph: false,
};
