import { sheetColumn } from '../values/sheet-column.ts';

/** Where a value stands in a file: keys and indexes from the top. */
export type Path = readonly (string | number)[];
/**
 * Where something is wrong, as editors print it: a file relative to the seeds, line and column from 1. In a workbook, a
 * sheet, a row and a column of it, `field` being what is printed on top.
 */
export type Position = { file: string; line: number; column: number; sheet?: string; field?: string };
export type Problem = Position & { message: string };

export function printProblem({ file, sheet, line, column, field, message }: Problem): string {
  if (sheet === undefined) return `${file}:${line}:${column}: ${message}`;
  const named = field === undefined ? '' : ` (${field})`;
  return `${file}, feuille « ${sheet} », ligne ${line}, colonne ${sheetColumn(column - 1)}${named} : ${message}`;
}

/** By file, then from top to bottom. */
export function inOrderOfPlace(a: Position, b: Position): number {
  const [one, other] = [a, b].map(({ file, sheet = '' }) => `${file} ${sheet}`) as [string, string];
  return (one < other ? -1 : one > other ? 1 : 0) || a.line - b.line || a.column - b.column;
}

/** The facts cannot be loaded: every problem found, none applied. */
export class FactsError extends Error {
  override readonly name = 'FactsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(printProblem).join('\n'));
    this.problems = problems;
  }
}
