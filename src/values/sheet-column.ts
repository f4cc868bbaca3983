/** A column as a spreadsheet names it, from 0: A, Z, AA. */
export const sheetColumn = (index: number): string =>
  (index >= 26 ? sheetColumn(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** The inverse: the position of AA, or -1 for what names none. */
export const sheetColumnIndex = (name: string): number =>
  [...name].reduce((index, letter) => (index + 1) * 26 + letter.charCodeAt(0) - 65, -1);
