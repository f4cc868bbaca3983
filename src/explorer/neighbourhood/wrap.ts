/** Advance of the letters of our typeface, in hundredths of its size: a server has no page to measure on. */
const ADVANCES: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [20, ' \u00a0\u202f'],
      [26, 'ijlI|'],
      [28, ".,;:'’·"],
      [33, 'f!()[]-/tr'],
      [43, 'sz?'],
      [46, 'c«»"'],
      [49, 'xYJ–'],
      [51, '0123456789aegkvyLF'],
      [55, 'bdhnopquTESXZV'],
      [58, 'ACKPRB'],
      [64, 'DG&'],
      [67, 'HNOQU'],
      [76, 'wM'],
      [85, 'mWœæŒ…'],
    ] as const
  ).flatMap(([advance, letters]) => [...letters].map((letter) => [letter, advance])),
);
const USUAL = 52;

/** Width of a text, in the unit of its size. */
export const widthOf = (text: string, size: number): number =>
  ([...text.normalize('NFD')]
    .filter((letter) => !/\p{M}/u.test(letter))
    .reduce((sum, letter) => sum + (ADVANCES[letter] ?? USUAL), 0) *
    size) /
  100;

/** The lines that a browser breaks a text into: after spaces and hyphens, and inside a word that is too long. */
export function wrapped(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(/(?<=[ \-–/])/)) {
    if (line && widthOf((line + part).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
    while (widthOf(line.trimEnd(), size) > width && line.length > 1) {
      let end = line.length - 1;
      while (end > 1 && widthOf(line.slice(0, end), size) > width) end--;
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}
