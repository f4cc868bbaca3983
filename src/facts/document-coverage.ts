import { headingLines, sectionOf } from '../domain/engagements/document.ts';
import type { SourceText } from './check.ts';
import type { Position, Problem } from './problem.ts';
import { folderOf } from './reference.ts';
import type { Unit } from './unit.ts';

/** Lines of a document that the facts reach, in lines that are not blank. */
export type DocumentCoverage = {
  document: string;
  /** Lines that some fact cites. */
  cited: number;
  /** Headings, and lines listed as stating nothing. */
  listed: number;
  /** Lines that nobody accounts for: what is still to be read. */
  missing: number[];
  problems: Problem[];
};

/** As many lines as one reason may speak for: a longer silence is several, each looked at. */
const LONGEST = 15;

/** A stretch listed as stating nothing: `9-32 sommaire`. */
function parseRange(entry: string): { first: number; last: number } {
  const [, first = '', last = first] = /^(\d+)(?:-(\d+))? /.exec(entry) ?? [];
  return { first: Number(first), last: Number(last) };
}

/** What the facts of a unit reach of its document. Undefined when no document of the unit is this text. */
export function coverDocument(
  unit: Unit,
  text: SourceText,
  positions: ReadonlyMap<string, Position>,
): DocumentCoverage | undefined {
  const document = unit.entities.find(
    ({ kind, attributes }) => kind === 'DOCUMENT' && attributes.sha256 === text.sha256,
  );
  if (!document) return undefined;
  const at = positions.get(document.key) ?? {
    file: `${folderOf(unit.name)}/documents.yaml`,
    line: 1,
    column: 1,
  };
  const outline = (document.attributes.outline ?? []) as string[];
  const cited = linesCited(unit, document.key);
  const listed = new Set(headingLines(outline));
  const problems: Problem[] = [];
  for (const entry of (document.attributes.withoutFacts ?? []) as string[]) {
    const { first, last } = parseRange(entry);
    const refuse = (message: string) => problems.push({ ...at, message: `« ${entry} » : ${message}` });
    if (last < first || last > text.lines.length) refuse('ces lignes ne sont pas dans le document');
    if (last - first >= LONGEST) refuse(`au plus ${LONGEST} lignes par raison`);
    if (sectionOf(outline, first) !== sectionOf(outline, last)) refuse('à cheval sur deux sections');
    for (let line = first; line <= last; line++) {
      if (cited.has(line)) refuse(`la ligne ${line} est citée par un fait`);
      listed.add(line);
    }
  }
  const filled = text.lines.flatMap((line, index) => (line.trim() ? [index + 1] : []));
  return {
    document: document.key,
    cited: filled.filter((line) => cited.has(line)).length,
    listed: filled.filter((line) => !cited.has(line) && listed.has(line)).length,
    missing: filled.filter((line) => !cited.has(line) && !listed.has(line)),
    problems,
  };
}

function linesCited({ facts }: Unit, document: string): Set<number> {
  const lines = new Set<number>();
  for (const { document: cited, segments } of facts.flatMap(({ citations }) => citations)) {
    if (cited !== document) continue;
    for (const { firstLine, lastLine } of segments)
      for (let line = firstLine; line <= lastLine; line++) lines.add(line);
  }
  return lines;
}

/** Numbers as stretches: `3, 5-7`. */
export function stretches(lines: readonly number[]): string[] {
  const found: { first: number; last: number }[] = [];
  for (const line of lines) {
    const open = found.at(-1);
    if (open && line === open.last + 1) open.last = line;
    else found.push({ first: line, last: line });
  }
  return found.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
}
