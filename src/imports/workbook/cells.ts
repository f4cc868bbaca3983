import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { sheetColumnIndex } from '../../values/sheet-column.ts';
import { ImportError } from '../problem.ts';
import type { Archive } from './archive.ts';

/** Far more than a contract has; rows are counted as they come, empty ones too. */
const MOST_ROWS = 50_000;
const MOST_COLUMNS = 200;
const MOST_TEXT = 32_767;

/** A cell that says something: its column from 0, its text, and what makes it unreadable. */
export type Cell = { readonly column: number; readonly text: string; readonly refused?: string };
/** A row that has at least one such cell; its number is that of the sheet. */
export type Line = { readonly number: number; readonly cells: readonly Cell[] };

/**
 * Reads an XML part as it is inflated. Only UTF-8, and no document type: nothing of it can stand for more than it is.
 * @throws ImportError
 */
async function parse(
  archive: Archive,
  name: string,
  part: string,
  on: (parser: SaxesParser) => void,
): Promise<void> {
  const parser = new SaxesParser();
  let problem: string | undefined;
  parser.on('error', () => {
    problem ??= `${name} : la partie ${part} n’est pas du XML bien formé.`;
  });
  parser.on('doctype', () => {
    problem ??= `${name} : la partie ${part} déclare un type de document : refusé.`;
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^utf-?8$/i.test(encoding))
      problem ??= `${name} : la partie ${part} n’est pas écrite en UTF-8.`;
  });
  on(parser);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const feed = (bytes?: Buffer) => {
    try {
      parser.write(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
    } catch (error) {
      if (error instanceof ImportError) throw error;
      throw new ImportError(`${name} : la partie ${part} n’est pas écrite en UTF-8.`);
    }
    if (problem) throw new ImportError(problem);
  };
  for await (const bytes of archive.read(part)) feed(bytes);
  feed();
  parser.close();
  if (problem) throw new ImportError(problem);
}

const attribute = ({ attributes }: SaxesTagPlain, name: string): string =>
  (attributes as Record<string, string>)[name] ?? '';
const local = (name: string) => name.replace(/^.*:/, '');

/** Names of the sheets, each with its part. */
export async function sheetParts(archive: Archive, name: string): Promise<Map<string, string>> {
  const sheets: [string, string][] = [];
  const targets = new Map<string, string>();
  await parse(archive, name, 'xl/workbook.xml', (parser) =>
    parser.on('opentag', (tag) => {
      if (local(tag.name) === 'sheet') sheets.push([attribute(tag, 'name'), attribute(tag, 'r:id')]);
    }),
  );
  await parse(archive, name, 'xl/_rels/workbook.xml.rels', (parser) =>
    parser.on('opentag', (tag) => {
      if (tag.name === 'Relationship') targets.set(attribute(tag, 'Id'), attribute(tag, 'Target'));
    }),
  );
  const partOf = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  if (!sheets.length) throw new ImportError(`${name} : ce classeur n’a pas de feuille.`);
  return new Map(sheets.map(([sheet, id]) => [sheet, partOf(targets.get(id) ?? '')]));
}

/** The texts that cells share, in the order in which cells number them. */
export async function sharedTexts(archive: Archive, name: string): Promise<string[]> {
  const texts: string[] = [];
  const path: string[] = [];
  let said = '';
  await parse(archive, name, 'xl/sharedStrings.xml', (parser) => {
    parser.on('opentag', (tag) => void path.push(local(tag.name)));
    // Of a text with a pronunciation, the text.
    parser.on('text', (text) => {
      if (path.at(-1) === 't' && !path.includes('rPh')) said += text;
    });
    parser.on('closetag', () => {
      if (path.pop() !== 'si') return;
      texts.push(said);
      said = '';
    });
  }).catch((error) => {
    if (archive.paths.includes('xl/sharedStrings.xml')) throw error;
  });
  return texts;
}

/** The lines of a sheet that say something. @throws ImportError beyond what a contract may have */
export async function linesOf(
  archive: Archive,
  name: string,
  sheet: string,
  part: string,
  shared: readonly string[],
): Promise<Line[]> {
  const lines: Line[] = [];
  const tooMany = (what: string): never => {
    throw new ImportError(`${name}, feuille « ${sheet} » : ${what} : ce n’est pas un contrat.`);
  };
  let number = 0;
  let count = 0;
  let column = -1;
  let type = '';
  let said = '';
  let isFormula = false;
  let cells: Cell[] = [];
  let inText = false;
  await parse(archive, name, part, (parser) => {
    parser.on('opentag', (tag) => {
      switch (local(tag.name)) {
        case 'row':
          count += 1;
          if (count > MOST_ROWS) tooMany(`plus de ${MOST_ROWS} lignes`);
          number = Number(attribute(tag, 'r')) || number + 1;
          column = -1;
          cells = [];
          break;
        case 'c': {
          const reference = /^[A-Z]{1,3}/.exec(attribute(tag, 'r'))?.[0];
          column = reference ? sheetColumnIndex(reference) : column + 1;
          type = attribute(tag, 't');
          said = '';
          isFormula = false;
          break;
        }
        case 'f':
          isFormula = true;
          break;
        case 'v':
        case 't':
          inText = true;
          break;
      }
    });
    parser.on('text', (text) => {
      if (inText && said.length <= MOST_TEXT) said += text;
    });
    parser.on('closetag', (tag) => {
      const closed = local(tag.name);
      if (closed === 'v' || closed === 't') inText = false;
      if (closed === 'c') {
        const cell = cellOf(column, type, said, isFormula, shared);
        if (!cell) return;
        if (column >= MOST_COLUMNS) tooMany(`plus de ${MOST_COLUMNS} colonnes`);
        cells.push(cell);
      }
      if (closed === 'row' && cells.length) lines.push({ number, cells });
    });
  });
  return lines;
}

function cellOf(
  column: number,
  type: string,
  said: string,
  isFormula: boolean,
  shared: readonly string[],
): Cell | undefined {
  if (isFormula) return { column, text: '', refused: 'une formule n’est pas lue : collez sa valeur' };
  if (type === 'e') return { column, text: '', refused: `la cellule contient une erreur, ${said}` };
  if (said.length > MOST_TEXT) return { column, text: '', refused: 'texte trop long pour une cellule' };
  const whole =
    type === 's' ? (shared[Number(said)] ?? '') : type === 'b' ? (said === '1' ? 'oui' : 'non') : said;
  const text = unescaped(whole).trim();
  return text === '' ? undefined : { column, text };
}

/** Spreadsheets write what XML cannot hold as `_x000D_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
