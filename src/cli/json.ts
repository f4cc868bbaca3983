import { FactsError } from '../facts/problem.ts';

export const printJson = (value: unknown) => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

/** What `--json` promises: one JSON document on standard output, also when facts are refused. */
export async function problemsAsJson<T>(json: boolean, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (json && error instanceof FactsError) printJson({ problems: error.problems });
    throw error;
  }
}
