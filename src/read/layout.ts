const CLAUSE = /\s*\b(MATCH|USING INDEX|WHERE|WITH|RETURN|UNWIND)\b(?![^(]*\))/g;
const BRACE = /(COLLECT|COUNT|EXISTS) \{|\}/;

/** A compiled text with one clause a line, nested subqueries indented: for logs, errors and committed texts. */
export function layout(text: string): string {
  let depth = 0;
  return text
    .replace(/(COLLECT|COUNT) \{/g, '\n$&\n')
    .replace(/ \}(?=[\s,\]}[]|$)/g, '\n}')
    .replace(CLAUSE, '\n$1')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      if (line.startsWith('}')) depth--;
      const indented = '  '.repeat(Math.max(0, depth)) + line;
      if (BRACE.test(line) && line.endsWith('{')) depth++;
      return indented;
    })
    .join('\n');
}
