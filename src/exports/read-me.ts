import type { Exported } from './formats/format.ts';
import { SILENT } from './table.ts';

/** What whoever receives the file must know: a line is one text, or a name and what it means. */
export function readMe({ table, columns, source, asked }: Exported, rows: number): string[][] {
  const { version, importedAt, licence, contracts, documents } = source;
  return [
    [`qui-fait-quoi : ${table.title}`],
    [table.description],
    [],
    ['Lignes', String(rows)],
    ['Filtres', asked.length ? asked.map(([name, value]) => `${name} = ${value}`).join(' ; ') : 'aucun'],
    ['Version des données', version],
    ['Date des données', importedAt ?? SILENT],
    ['Licence', licence],
    ['Contrats', contracts.map(({ label }) => label).join(' ; ')],
    ...documents.map(({ label, url, licence: own }) => [
      'Source',
      [label, url, own].filter(Boolean).join(' — '),
    ]),
    [],
    ['n', 'Connu : le document le dit, la citation le prouve.'],
    ['0', 'Zéro connu : le document dit qu’il n’y en a pas.'],
    [SILENT, 'Non renseigné : le document se tait. Ce n’est ni zéro, ni « tous ».'],
    ['(vide)', 'Sans objet : la question ne se pose pas pour cette ligne.'],
    ['|', 'Sépare plusieurs valeurs d’une même cellule ; celles des citations se répondent dans l’ordre.'],
    [],
    ['Colonne', 'Ce qu’elle dit'],
    ...columns.map(({ header, description }) => [header, description]),
  ];
}
