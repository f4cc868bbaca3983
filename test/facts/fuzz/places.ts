import type { Problem } from '../../../src/facts/problem.ts';
import type { Entry } from './files.ts';
import { addressOf, factOf, placeAt, type Touched } from './touched.ts';

/** The mutated files, to look at what stands where a problem is said to be. */
export type Seen = { textOf(file: string): string; entryAt(problem: Problem): Entry | undefined };

/**
 * Whether a problem is where the mutation is. That is one of:
 * - in a file that is no list of entries any more: at its beginning, or not above the line that the first difference
 *   follows, as what YAML makes of a line depends on the next one;
 * - in an entry that the mutation made: at what surrounds the innermost value that differs (its fact, its entry's
 *   beginning or id), or in it;
 * - elsewhere, as what a touched entry declared, said first or spoke of is now missing or said twice there.
 */
export function isInPlace(problem: Problem, touched: Touched, seen: Seen): boolean {
  const from = touched.unreadable.get(problem.file);
  if (from !== undefined) return problem.line >= from || (problem.line === 1 && problem.column === 1);
  return (
    touched.after.some((entry) => isIn(problem, entry, touched)) || isConsequence(problem, touched, seen)
  );
}

function isIn({ file, line, column }: Problem, entry: Entry, { path = [] }: Touched): boolean {
  const { place } = entry;
  if (file !== entry.file || line < place.line || line > place.lastLine) return false;
  const fact = factOf(entry, path);
  const region = placeAt(entry, fact ?? path);
  const inside = (from: { line: number; column: number }) =>
    (line > from.line || (line === from.line && column >= from.column)) && line <= region.lastLine;
  if (inside(region) || (region.key && inside(region.key))) return true;
  const around = [
    place,
    place.children.get('id'),
    ...path.map((_key, depth) => placeAt(entry, path.slice(0, depth))),
  ];
  return around.some((at) => at?.line === line && at.column === column);
}

const declared = (entries: readonly Entry[]) =>
  new Set(entries.flatMap((entry) => addressOf(entry).declares ?? []));

function isConsequence(problem: Problem, { before, after }: Touched, seen: Seen): boolean {
  const { message, file } = problem;
  const entry = seen.entryAt(problem);
  const at = entry && addressOf(entry);
  const [gone, come] = [declared(before), declared(after)];
  const [, named = ''] = /« ([^»]*) »/.exec(message) ?? [];
  if (message.startsWith('référence introuvable')) return gone.has(named) && stands(named, problem, seen);
  if (message.includes('ne va pas ici'))
    return (gone.has(named) || come.has(named)) && stands(named, problem, seen);
  if (message.includes('est une chose partagée')) return come.has(named);
  if (message.startsWith('le contrat n’est pas déclaré')) return gone.has('contract');
  if (message.startsWith('aucun document à citer'))
    return [...gone].some((ref) => ref.startsWith('document/'));
  const alike = (entries: readonly Entry[]) =>
    entries.some((other) => addressOf(other).speaksOf.some((ref) => at?.speaksOf.includes(ref)));
  if (message.startsWith('rien de cité n’est dit de')) return alike(before);
  if (message.startsWith('adresse déjà prise'))
    return after.some(({ json }) => json.includes(`"slug":`)) || come.has(named);
  if (message.startsWith('identifiant déjà pris') || message.startsWith('ce fait est déjà dit'))
    return (
      alike(after) || after.some((other) => other.file === file && idOf(other) === (entry && idOf(entry)))
    );
  return false;
}

const idOf = ({ value }: Entry) => (value as { id?: unknown } | null)?.id;

/** Whether a word stands where a problem is said to be. */
function stands(word: string, { file, line, column }: Problem, seen: Seen): boolean {
  const rest =
    seen
      .textOf(file)
      .split('\n')
      [line - 1]?.slice(column - 1) ?? '';
  return rest.replace(/^["']/, '').startsWith(word);
}
