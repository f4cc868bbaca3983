import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isCollection, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';

/** The files of a seeds folder, by path under it. */
export type Files = ReadonlyMap<string, string>;

export async function filesOf(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort();
  const read = async (name: string): Promise<[string, string]> => [
    name,
    await readFile(join(folder, name), 'utf8'),
  ];
  return new Map(await Promise.all(names.map(read)));
}

/** A value of a file: where it begins, its last line, and what stands in it. Keys are values of their own. */
export type Place = {
  line: number;
  column: number;
  lastLine: number;
  /** Line and column of its key, when a key leads to it. */
  key?: { line: number; column: number } | undefined;
  children: Map<string | number, Place>;
};

/** An entry of the list that a file is. */
export type Entry = { file: string; index: number; value: unknown; json: string; place: Place };

/** A file as YAML alone sees it: its entries, or undefined when it is not the one list of its name. */
export function entriesOf(file: string, text: string): Entry[] | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, schema: 'core', uniqueKeys: true });
  if (document.errors.length || document.warnings.length || text.includes('\uFFFD')) return undefined;
  const data = toPlain(document);
  if (data === null) return [];
  const list = /([^/]*)\.yaml$/.exec(file)?.[1] ?? '';
  const items = isPlain(data) && Object.keys(data).length === 1 ? data[list] : undefined;
  const found = document.getIn([list], true);
  if (!Array.isArray(items) || !isSeq(found)) return undefined;
  return items.map((value, index) => ({
    file,
    index,
    value,
    json: JSON.stringify(value, sorted),
    place: placeOf(found.items[index] as Node, counter),
  }));
}

/** Aliases are no values: the loader refuses them. */
function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  let aliases = 0;
  visit(document, {
    Alias() {
      aliases += 1;
    },
  });
  return aliases ? undefined : document.toJS();
}

function placeOf(node: Node | null, counter: LineCounter, key?: Place['key']): Place {
  const [from = 0, to = from] = node?.range ?? [];
  const { line, col } = counter.linePos(from);
  const children = new Map<string | number, Place>();
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue;
      const { line: keyLine, col: column } = counter.linePos(pair.key.range?.[0] ?? 0);
      children.set(
        String(pair.key.value),
        placeOf(pair.value as Node | null, counter, { line: keyLine, column }),
      );
    }
  } else if (isCollection(node)) {
    for (const [index, item] of node.items.entries()) children.set(index, placeOf(item as Node, counter));
  }
  return {
    line,
    column: col,
    lastLine: counter.linePos(Math.max(from, to - 1)).line,
    key,
    children,
  };
}

export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys in one order: another order of keys is no other value. */
export const sorted = (_key: string, value: unknown): unknown =>
  isPlain(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

/** Every scalar of a value, as text. */
export const scalarsOf = (value: unknown): string[] =>
  isPlain(value)
    ? Object.values(value).flatMap(scalarsOf)
    : Array.isArray(value)
      ? value.flatMap(scalarsOf)
      : [String(value)];
