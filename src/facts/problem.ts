/** Where a value stands in a file: keys and indexes from the top. */
export type Path = readonly (string | number)[];
/** Where something is wrong, as editors print it: a file relative to the seeds, line and column from 1. */
export type Position = { file: string; line: number; column: number };
export type Problem = Position & { message: string };

export const printProblem = ({ file, line, column, message }: Problem): string =>
  `${file}:${line}:${column}: ${message}`;

/** The facts cannot be loaded: every problem found, none applied. */
export class FactsError extends Error {
  override readonly name = 'FactsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(printProblem).join('\n'));
    this.problems = problems;
  }
}
