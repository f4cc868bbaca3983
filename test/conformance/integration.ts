import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../src/config.ts';
import { run } from './processes.ts';
import { THEIRS } from './tools.ts';
import { type Verdict, verdict } from './verdict.ts';

const MASKED = 'what a context throws is masked: it may hold a secret of the database';
const CONTEXT = 'lifecycle context field as a function context errors';

/** Where we answer otherwise than Apollo Server alone does, and why. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  [`${CONTEXT} GraphQLErrors are formatted, defaulting to status 500`]: MASKED,
  [`${CONTEXT} GraphQLErrors are formatted, defaulting to INTERNAL_SERVER_ERROR`]: MASKED,
  [`${CONTEXT} GraphQLErrors are formatted, obeying http extension`]: MASKED,
  [`${CONTEXT} non-GraphQLErrors are formatted`]: MASKED,
};

type Report = {
  testResults: { message: string; assertionResults: { fullName: string; status: string }[] }[];
};

/** Apollo's own integration tests (jest), with our express application around its server. */
export async function integration(): Promise<Verdict> {
  const output = join(PROJECT_ROOT, 'node_modules/.cache/qui-fait-quoi/integration.json');
  const jest = join(THEIRS, 'node_modules/jest/bin/jest.js');
  await run(
    process.execPath,
    [jest, '--config', join(THEIRS, 'jest.config.cjs'), '--json', '--outputFile', output],
    { cwd: THEIRS, failing: true },
  );
  const { testResults } = JSON.parse(await readFile(output, 'utf8')) as Report;
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (wanted: string) => results.filter(({ status }) => status === wanted).length;
  const isExplained = (name: string) => Object.keys(DIFFERENCES).some((known) => name.endsWith(known));
  const failed = results.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  const failures = failed.filter((name) => !isExplained(name)).map((name) => `${name}: not explained`);
  const gone = Object.keys(DIFFERENCES).filter((known) => !failed.some((name) => name.endsWith(known)));
  failures.push(...gone.map((name) => `${name}: passes, take it out of DIFFERENCES`));
  if (!results.length) failures.push(testResults.map(({ message }) => message).join('\n') || 'nothing ran');
  return verdict(
    'Apollo’s integration tests',
    `${count('passed')} passed, ${failed.length} explained differences, ${count('pending')} skipped by the suite itself (graphql 17, Apollo’s reporting)`,
    failures,
  );
}
