import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { yamlMessage } from './message.ts';
import type { Path, Position, Problem } from './problem.ts';

/** A facts file larger than this is a mistake, not a contract. */
const MAX_LENGTH = 5_000_000;

/** A parsed YAML file that remembers where everything stands. */
export type SourceFile = {
  name: string;
  data: unknown;
  problems: Problem[];
  /** Position of the value at a path, else of the nearest thing around it that exists. */
  at(path: Path): Position;
  /** Position of a key itself, for keys that should not be there. */
  atKey(path: Path, key: string): Position;
};

export function parseSourceFile(name: string, text: string): SourceFile {
  const start: Position = { file: name, line: 1, column: 1 };
  const refused = (message: string): SourceFile => ({
    name,
    data: undefined,
    problems: [{ ...start, message }],
    at: () => start,
    atKey: () => start,
  });
  if (text.length > MAX_LENGTH) return refused(`fichier trop gros (plus de ${MAX_LENGTH} caractères)`);
  if (text.includes('\uFFFD')) return refused('ce fichier n’est pas écrit en UTF-8');
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, schema: 'core', uniqueKeys: true });
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { file: name, line, column: col };
  };
  const at = (path: Path): Position => {
    for (let length = path.length; length > 0; length--) {
      const found = document.getIn(path.slice(0, length), true);
      if (isNode(found) && found.range) return position(found.range[0]);
    }
    return start;
  };
  const atKey = (path: Path, key: string): Position => {
    const parent = path.length ? document.getIn(path, true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      : undefined;
    return pair && isScalar(pair.key) && pair.key.range ? position(pair.key.range[0]) : at(path);
  };
  // The first error explains the others, which only follow from it.
  const problems: Problem[] = [...document.errors, ...document.warnings]
    .slice(0, 1)
    .map((error) => ({ ...position(error.pos[0]), message: yamlMessage(error) }));
  visit(document, {
    // A few lines of aliases can stand for millions of facts; and what they stand for has no line of its own.
    Alias(_key, { source, range }) {
      const message = `pas d’alias ici : écrivez la valeur à la place de « *${source} »`;
      problems.push({ ...position(range?.[0] ?? 0), message });
      return visit.BREAK;
    },
  });
  return { name, data: problems.length ? undefined : document.toJS(), problems, at, atKey };
}
