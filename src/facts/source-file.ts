import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Position, Problem } from './problem.ts';

/** A facts file larger than this is a mistake, not a contract. */
const MAX_BYTES = 5_000_000;

export type Path = readonly (string | number)[];

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
  if (text.length > MAX_BYTES) {
    const problem = {
      file: name,
      line: 1,
      column: 1,
      message: `fichier trop gros (plus de ${MAX_BYTES} octets)`,
    };
    return { name, data: undefined, problems: [problem], at: () => problem, atKey: () => problem };
  }
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
    return position(0);
  };
  const atKey = (path: Path, key: string): Position => {
    const parent = path.length ? document.getIn(path, true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      : undefined;
    return pair && isScalar(pair.key) && pair.key.range ? position(pair.key.range[0]) : at(path);
  };
  const problems = document.errors.map(
    (error): Problem => ({
      ...position(error.pos[0]),
      message: `YAML illisible : ${error.message.split('\n')[0]}`,
    }),
  );
  const data = problems.length ? undefined : document.toJS({ maxAliasCount: 50 });
  return { name, data, problems, at, atKey };
}
