/** What jest says of a run, as far as we read it. */
type Report = {
  testResults: { message: string; assertionResults: { fullName: string; status: string }[] }[];
};

/** How many tests there were and passed, and what is wrong: a test that was skipped has not passed. */
export function readReport(said: string, expected: number) {
  const report = said.split('\n').find((line) => line.startsWith('{'));
  const { testResults } = JSON.parse(report ?? '{"testResults":[]}') as Report;
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failures = results
    .filter(({ status }) => status !== 'passed')
    .map(({ fullName, status }) => `${fullName}: ${status}`);
  failures.push(...testResults.map(({ message }) => message).filter(Boolean));
  if (results.length !== expected)
    failures.push(`${results.length} tests ran, not ${expected}: ${said.slice(-500)}`);
  const passed = results.filter(({ status }) => status === 'passed').length;
  return { passed, count: results.length, failures };
}
