import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { RELATION_NAMES, relationShape } from '../../domain/relation.ts';
import { HEAD, LONGEST_CELL, MAIN, packageParts, rowXml, STYLES, text } from '../../exports/formats/parts.ts';
import { xml } from '../../exports/formats/xml.ts';
import type { Entry } from '../../facts/write.ts';
import { labelOf, ROLES } from '../../values/role.ts';
import { sheetColumn } from '../../values/sheet-column.ts';
import type { Column } from './column.ts';
import { EXAMPLES } from './examples.ts';
import { rowsOf } from './rows.ts';
import { LISTS, READ_ME, SHEETS, type Sheet } from './sheets.ts';
import { RELATIONS_SAID } from './words.ts';

/** Rows that have their lists to choose from, beyond those that are written. */
const ROOM = 2_000;
/** Every workbook is as old: the same contract is the same bytes. */
const MADE = { mtime: new Date('1980-01-01T00:00:00'), forceDosTimestamp: true };

/** A contract as a workbook, a sheet for each kind of thing; of no contract, the empty template with its examples. */
export async function writeWorkbook(
  lists: ReadonlyMap<string, readonly Entry[]> = new Map(),
): Promise<Buffer> {
  const rows = rowsOf(lists);
  const isEmpty = lists.size === 0;
  const vocabularies = vocabulariesOf(SHEETS);
  const sheets: [name: string, content: string][] = [
    [READ_ME, plain(READ_ME_LINES, [34, 100])],
    ...SHEETS.map((sheet): [string, string] => {
      const example = isEmpty ? EXAMPLES[sheet.name] : undefined;
      const shown = example
        ? [sheet.columns.map(({ header }) => example[header] ?? '')]
        : (rows.get(sheet) ?? []);
      return [sheet.name, sheetXml(sheet, shown, isEmpty, vocabularies)];
    }),
    [
      LISTS,
      plain(
        listLines(vocabularies),
        vocabularies.map(() => 26),
      ),
    ],
  ];
  const zip = new ZipFile();
  const parts = [
    ...sheets.map(([, content], index): [string, string] => [`xl/worksheets/sheet${index + 1}.xml`, content]),
    ...packageParts(sheets.map(([name]) => ({ name }))),
  ];
  for (const [path, content] of parts) zip.addBuffer(Buffer.from(content), path, MADE);
  zip.end();
  return buffer(zip.outputStream as Readable);
}

/** A vocabulary and the column of « Listes » where it stands. */
type Vocabulary = { readonly name: string; readonly values: readonly string[] };

function vocabulariesOf(sheets: readonly Sheet[]): Vocabulary[] {
  const found = new Map<string, Vocabulary>();
  for (const { header, values } of sheets.flatMap(({ columns }) => columns)) {
    const key = values?.join();
    if (key && values && !found.has(key)) found.set(key, { name: header, values });
  }
  return [...found.values()];
}

/** The vocabularies side by side; then roles and relations with what they say. */
function listLines(vocabularies: readonly Vocabulary[]): string[][] {
  const meanings: readonly Vocabulary[] = [
    { name: 'Rôle', values: ROLES.map((role) => `${role} : ${labelOf(role)}`) },
    {
      name: 'Relation',
      values: RELATION_NAMES.map((name) => `${relationShape(name).key} : ${RELATIONS_SAID[name]}`),
    },
  ];
  const columns = [...vocabularies, ...meanings];
  const longest = Math.max(...columns.map(({ values }) => values.length));
  return [
    columns.map(({ name }) => name),
    ...Array.from({ length: longest }, (_, index) => columns.map(({ values }) => values[index] ?? '')),
  ];
}

const READ_ME_LINES: readonly (readonly string[])[] = [
  ['Un contrat de ville, feuille par feuille'],
  [
    'Ce qu’est une ligne',
    'Une chose (acteur, dispositif, instance…), ou un fait qui en est dit, avec le passage qui le prouve.',
  ],
  [
    'Identifiant',
    'Minuscules, chiffres et tirets. Ailleurs, une chose se désigne par sa sorte et son identifiant : dispositif/point-emploi.',
  ],
  [
    'Choses partagées',
    'Communes, QPV, organismes nationaux : écrivez leur référence (commune/54395) sans les déclarer.',
  ],
  [
    'Preuve',
    'Aucun fait ne se charge sans citation : les lignes de la conversion en texte, et les mots les plus courts qui prouvent.',
  ],
  ['Plusieurs preuves', 'Une ligne de plus, dont seules les colonnes de la citation sont remplies.'],
  [
    'Plusieurs valeurs',
    '« | » entre elles, avec une espace de chaque côté ; une barre qui fait partie du texte est doublée.',
  ],
  ['Lignes d’exemple', 'Une ligne dont la première cellule commence par # n’est pas lue.'],
  ['Formules', 'Aucune n’est lue : collez les valeurs.'],
  [
    'Vérifier',
    'qfq load contrat.xlsx --dry-run : chaque faute est dite avec sa feuille, sa ligne et sa colonne.',
  ],
  ['Charger', 'qfq load contrat.xlsx ; pour le garder parmi les faits du projet, qfq import contrat.xlsx.'],
  [],
  ...SHEETS.map(({ name, about }) => [name, about]),
];

function plain(lines: readonly (readonly string[])[], widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const rows = lines.map((line, index) =>
    rowXml(
      index + 1,
      line.map((said, column) =>
        cell(said, index === 0 || (column === 0 && widths.length === 2) ? STYLES.header : STYLES.wrapped),
      ),
    ),
  );
  return `${HEAD}<worksheet xmlns="${MAIN}"><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function sheetXml(
  { columns }: Sheet,
  rows: readonly (readonly string[])[],
  isEmpty: boolean,
  vocabularies: readonly Vocabulary[],
): string {
  const widths = columns.map(
    ({ kind }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${kind === 'text' || kind === 'list' ? 28 : 14}" style="${STYLES.typed}" customWidth="1"/>`,
  );
  const lines = [
    rowXml(
      1,
      columns.map(({ header }) => text(header, STYLES.header)),
    ),
    ...rows.map((row, index) =>
      rowXml(
        index + 2,
        row.map((said) => cell(said, isEmpty ? STYLES.example : STYLES.typed)),
      ),
    ),
  ];
  const last = rows.length + ROOM;
  const checks = columns.map((column, index) =>
    check(column, `${sheetColumn(index)}2:${sheetColumn(index)}${last}`, vocabularies),
  );
  const written = checks.filter(Boolean);
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData><dataValidations count="${written.length}">${written.join('')}</dataValidations></worksheet>`;
}

function cell(said: string, style: number) {
  if (said.length > LONGEST_CELL)
    throw new Error(`Un texte est trop long pour une cellule : « ${said.slice(0, 40)}… »`);
  return said === '' ? () => '' : text(said, style);
}

const PROMPT = 255;
const TITLE = 32;

/** A list to choose from, and what to write, shown beside the cell. */
function check({ header, values, hint }: Column, range: string, vocabularies: readonly Vocabulary[]): string {
  if (!values && !hint) return '';
  const prompt = `showInputMessage="1" promptTitle="${xml(header.slice(0, TITLE))}" prompt="${xml((hint ?? 'Une valeur de la liste.').slice(0, PROMPT))}"`;
  if (!values) return `<dataValidation allowBlank="1" ${prompt} sqref="${range}"/>`;
  const at = vocabularies.findIndex((each) => each.values.join() === values.join());
  const column = `$${sheetColumn(at)}$`;
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="${xml(header.slice(0, TITLE))}" error="Choisissez une valeur de la liste (feuille ${LISTS})." ${prompt} sqref="${range}"><formula1>${LISTS}!${column}2:${column}${values.length + 1}</formula1></dataValidation>`;
}
