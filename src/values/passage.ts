/** Where words stand: lines of the text conversion with this checksum, from 1, both included. */
export type Locator = { sha256: string; firstLine: number; lastLine: number };

const ID = /^([0-9a-f]{64}):([1-9]\d{0,8})-([1-9]\d{0,8})$/;

/** The id of a passage is its place: the same wherever the document is. */
export const passageId = ({ sha256, firstLine, lastLine }: Locator): string =>
  `${sha256}:${firstLine}-${lastLine}`;

/** The place that an id names; undefined when it is no id of a passage. */
export function locatorOf(id: string): Locator | undefined {
  const [, sha256, first, last] = ID.exec(id) ?? [];
  const locator = { sha256: sha256 ?? '', firstLine: Number(first), lastLine: Number(last) };
  return sha256 && locator.firstLine <= locator.lastLine ? locator : undefined;
}
