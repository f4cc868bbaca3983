import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { contentHash } from '../../values/identity.ts';
import { type Locator, passageId } from '../../values/passage.ts';
import { fold } from '../../values/text.ts';

/** A text conversion that is at hand, known by its checksum. */
export type SourceFile = { sha256: string; name: string; bytes: number; lines: readonly string[] };

/** Lines that belong together. */
export type Passage = Locator & { id: string; text: string };

type Indexed = Passage & { folded: string };

const TEXT = /\.(txt|md)$/i;
/** A longer file is no text of a contract. */
const BYTES = 20_000_000;
/** A table or list without blank lines is cut. */
const LINES = 12;

/** The texts of one folder: read once, searched in memory. */
export class Library {
  /** Changes exactly when what is held does. */
  readonly version: string;
  readonly files: readonly SourceFile[];
  readonly #bySum: ReadonlyMap<string, SourceFile>;
  readonly #passages: readonly Indexed[];

  constructor(files: readonly SourceFile[]) {
    this.files = files;
    this.version = contentHash(files.map(({ name, sha256 }) => [name, sha256])).slice(0, 12);
    this.#bySum = new Map(files.map((file) => [file.sha256, file]));
    this.#passages = files.flatMap(passagesOf);
  }

  find(sha256: string): SourceFile | undefined {
    return this.#bySum.get(sha256);
  }

  /** The exact words of a place; undefined when the text is not at hand or has no such lines. */
  textOf({ sha256, firstLine, lastLine }: Locator): string | undefined {
    const lines = this.find(sha256)?.lines;
    return lines && lastLine <= lines.length ? lines.slice(firstLine - 1, lastLine).join('\n') : undefined;
  }

  /** Passages in which every word begins a word: those that hold them in a row first, then in the order of the text. */
  search(words: readonly string[], sha256: string | undefined, first: number): Passage[] {
    const row = ` ${words.join(' ')}`;
    const found = this.#passages.filter(
      (passage) =>
        (sha256 === undefined || passage.sha256 === sha256) &&
        words.every((word) => passage.folded.includes(` ${word}`)),
    );
    const exact = found.filter(({ folded }) => folded.includes(row));
    return [...new Set([...exact, ...found])].slice(0, first);
  }
}

/** Reads the texts that a folder holds; a library without texts when there is no folder. */
export async function openLibrary(folder: string | undefined): Promise<Library> {
  if (folder === undefined) return new Library([]);
  const names = (await readdir(folder)).filter((name) => TEXT.test(name)).sort();
  const files = await Promise.all(names.map((name) => readSource(join(folder, name))));
  return new Library(files.filter((file) => file !== undefined));
}

async function readSource(path: string): Promise<SourceFile | undefined> {
  const { size } = await stat(path);
  if (size > BYTES) return undefined;
  const bytes = await readFile(path);
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    name: basename(path),
    bytes: bytes.length,
    lines: bytes.toString('utf8').split('\n'),
  };
}

/** Paragraphs: runs of lines that are not blank. */
function passagesOf({ sha256, lines }: SourceFile): Indexed[] {
  const passages: Indexed[] = [];
  let start: number | undefined;
  const close = (end: number) => {
    if (start === undefined) return;
    const place = { sha256, firstLine: start + 1, lastLine: end };
    const text = lines.slice(start, end).join('\n');
    const folded = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
    passages.push({ ...place, id: passageId(place), text, folded });
    start = undefined;
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') close(index);
    else if (start === undefined) start = index;
    else if (index - start === LINES) {
      close(index);
      start = index;
    }
  }
  close(lines.length);
  return passages;
}
