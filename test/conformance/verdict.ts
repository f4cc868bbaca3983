/** What one suite found: figures for the report, and everything that is not as promised. */
export type Verdict = { suite: string; figures: string; failures: string[] };

export const verdict = (suite: string, figures: string, failures: string[] = []): Verdict => ({
  suite,
  figures,
  failures,
});
