import { ReadError } from './errors.ts';

/**
 * The only names a pattern may use: `self` (where we are), `it` (where it leads), `rel` (the relationship walked)
 * and `via` (a node between). The compiler renames them per level; any other name would leak into nested
 * subqueries and silently bind to the outer node.
 */
export type Word = 'self' | 'it' | 'rel' | 'via';
export type Names = Partial<Record<Word, string>>;

const WORD = /(?<![\w.:$`])(self|it|rel|via)\b(?!\s*\()/g;
const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;
const DECLARED = /(?:(?<!\w)\(|-\[)\s*([A-Za-z_]\w*)\s*(?=[:){\]*]|WHERE\b)/g;

/** The pattern as it stands, once it is sure that renaming its words is safe. @throws ReadError */
export function pattern(text: string): string {
  for (const [literal] of text.matchAll(QUOTED)) {
    if (literal.search(WORD) >= 0) throw new ReadError(`A scope word inside a string literal: ${text}`);
  }
  for (const [, name] of text.replace(QUOTED, "''").matchAll(DECLARED)) {
    if (!/^(self|it|rel|via)$/.test(name ?? '')) {
      throw new ReadError(`A pattern names self, it, rel and via only, not "${name}": ${text}`);
    }
  }
  return text;
}

/** Which words the text mentions. */
export const mentions = (text: string, word: Word): boolean => text.search(new RegExp(`\\b${word}\\b`)) >= 0;

/** Whether the text itself walks the relationship it calls `rel`; otherwise `rel` is the one we came by. */
export const walksRel = (text: string): boolean => /-\[\s*rel\b/.test(text);

/** Whether the text itself declares the node it calls `via`; otherwise `via` is the one we came by. */
export const declaresVia = (text: string): boolean => /\(\s*via\b/.test(text);

/** Puts the names of a level in place of the words. @throws ReadError when a word has no name here */
export function rename(text: string, names: Names): string {
  return text.replace(WORD, (word) => {
    const name = names[word as Word];
    if (name === undefined) throw new ReadError(`"${word}" means nothing here: ${text}`);
    return name;
  });
}

/** The pattern with more conditions: after its own WHERE, if it ends with one. */
export function restricted(text: string, conditions: readonly string[]): string {
  if (conditions.length === 0) return text;
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/[([{]|[)\]}]|\bWHERE\b/g)) {
    if (found !== 'WHERE') depth += /[([{]/.test(found) ? 1 : -1;
    else if (depth === 0) {
      const own = text.slice(index + found.length).trim();
      return `${text.slice(0, index)}WHERE (${own}) AND ${conditions.join(' AND ')}`;
    }
  }
  return `${text} WHERE ${conditions.join(' AND ')}`;
}
