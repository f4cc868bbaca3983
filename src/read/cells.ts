/** The cells of one tuple; equal texts share one. */
export class Cells {
  readonly texts: string[];
  constructor(texts: readonly string[] = []) {
    this.texts = [...texts];
  }
  /** The position of the cell. */
  add(text: string): number {
    const known = this.texts.indexOf(text);
    return known >= 0 ? known : this.texts.push(text) - 1;
  }
  get list(): string {
    return listOf(this.texts);
  }
}

export const listOf = (cells: readonly string[]): string => `[${cells.join(', ')}]`;
