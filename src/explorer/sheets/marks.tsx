import { quoted } from '../ui/proof.tsx';
import { Silence, Things } from '../ui/thing.tsx';
import { REGIMES, word } from '../words.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Marks of a thing beside its proofs: codes, sorts, counts from official lists. */
export function marksOf({ entity }: Sheet): readonly Cell[] {
  const mark = (name: string, value: React.ReactNode): Cell[] => (value ? [{ name, value }] : []);
  const people = 'official' in entity ? (entity.official?.populations ?? []) : [];
  const population = people.flatMap(({ count, year, source }) =>
    mark('Habitants', `${count.toLocaleString('fr-FR')}${year ? ` (${year})` : ''}, ${source.publisher}`),
  );
  switch (entity.__typename) {
    case 'Dispositif':
      return [
        ...mark(
          'Droit commun ou spécifique',
          entity.regime === 'NOT_STATED' ? <Silence /> : word(REGIMES, entity.regime),
        ),
        ...mark('Thème', entity.themes.length > 0 && <Things of={entity.themes} />),
        ...mark(
          'Cadre national',
          entity.nationalSchemes.length ? <Things of={entity.nationalSchemes} /> : <Silence />,
        ),
      ];
    case 'Actor':
      return [
        { name: 'SIREN', value: entity.siren ?? <Silence /> },
        ...mark('SIRET', entity.siret),
        ...mark('Taille imprimée', entity.groupSize),
      ];
    case 'Row':
      return [
        ...mark('Colonnes remplies', entity.filledColumns.join(', ')),
        ...mark('Cases vides', entity.emptyColumns.join(', ')),
      ];
    case 'Theme':
      return [
        ...mark(
          'Colonnes imprimées',
          entity.columns.map(({ heading, filled }) => `${heading}${filled ? '' : ' (vide)'}`).join(', '),
        ),
        ...mark('Fait partie de', entity.parent && <Things of={[entity.parent]} />),
        ...mark('Comprend', entity.parts.length > 0 && <Things of={entity.parts} />),
      ];
    case 'Document':
      return [
        ...mark('Éditeur', entity.publisher),
        ...mark('Date imprimée', entity.datePrinted && quoted(entity.datePrinted)),
        ...mark('Licence', entity.documentLicence),
        ...mark(
          'Adresse',
          entity.url && (
            <a href={entity.url} rel="noreferrer">
              {entity.url}
            </a>
          ),
        ),
      ];
    case 'Figure':
      return [
        ...mark('Valeur', `${entity.number} ${entity.unit}`),
        ...mark('Imprimé', entity.printedFigure && quoted(entity.printedFigure)),
      ];
    case 'Epci':
      return [...mark('SIREN', entity.epciSiren), ...population];
    case 'Area':
      return mark('Recoupe les quartiers', entity.qpvs.length > 0 && <Things of={entity.qpvs} />);
    default:
      return population;
  }
}
