import { sheetColumn } from '../../values/sheet-column.ts';
import { UNWRITABLE, xml } from './xml.ts';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Positions in `cellXfs` below. */
export const STYLES = { plain: 0, header: 1, date: 2, wrapped: 3, typed: 4, example: 5 } as const;
const STYLE_SHEET = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="11"/><color rgb="FF666666"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3E3FD"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" applyNumberFormat="1"/><xf fontId="2" numFmtId="49" applyFont="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** What a cell may hold; a longer text is cut, and says so. */
export const LONGEST_CELL = 32_767;
const CUT = '… [coupé : voir l’export CSV]';

/** Each cell is given where it stands, as a function of its reference. */
export type At = (reference: string) => string;
export const rowXml = (number: number, cells: readonly At[]): string =>
  `<row r="${number}">${cells.map((cell, index) => cell(`${sheetColumn(index)}${number}`)).join('')}</row>`;

/** Always a text, whatever it begins with: a spreadsheet never computes it. */
export function text(said: string, style: number = STYLES.plain): At {
  const short = said.length > LONGEST_CELL ? `${said.slice(0, LONGEST_CELL - CUT.length)}${CUT}` : said;
  return (at) =>
    `<c r="${at}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escaped(short)}</t></is></c>`;
}

/** Of what XML cannot hold, the escape that spreadsheets read; of what looks like one, its own. */
const escaped = (said: string): string =>
  xml(
    said
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(UNWRITABLE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );

const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;

/** A sheet as the workbook names it; `filter` is the range of its filter, `$A$1:$F$20`. */
export type Named = { readonly name: string; readonly filter?: string };

/** Everything of a package but its sheets, which are `xl/worksheets/sheet1.xml` and so on, in this order. */
export function packageParts(sheets: readonly Named[]): [path: string, text: string][] {
  return [
    ['xl/styles.xml', STYLE_SHEET],
    ['xl/workbook.xml', workbook(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookLinks(sheets.length)],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATED}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ['[Content_Types].xml', contentTypes(sheets.length)],
  ];
}

function workbook(sheets: readonly Named[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const filters = sheets.flatMap(({ name, filter }, index) =>
    filter
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xml(`${quoted(name)}!${filter}`)}</definedName>`,
        ]
      : [],
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets>${listed.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`;
}

const counting = <T>(count: number, make: (position: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index + 1));

const workbookLinks = (sheets: number) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${counting(sheets, (position) => `<Relationship Id="rId${position}" Type="${RELATED}/worksheet" Target="worksheets/sheet${position}.xml"/>`).join('')}<Relationship Id="rId${sheets + 1}" Type="${RELATED}/styles" Target="styles.xml"/></Relationships>`;

const contentTypes = (sheets: number) => {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${counting(sheets, (position) => `<Override PartName="/xl/worksheets/sheet${position}.xml" ContentType="${kind}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`;
};
