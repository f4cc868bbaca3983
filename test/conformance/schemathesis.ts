import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './processes.ts';
import { installSchemathesis } from './tools.ts';
import { type Verdict, verdict } from './verdict.ts';
import type { World } from './world.ts';

const CASES = 10_000;
/** Generated cases of each operation, by its two interfaces: GraphQL documents, and HTTP requests of any form. */
const EACH = { graphql: 100, openapi: 5_000 };
const TRACE = /\bat \S+ \(?(?:file:|node:|\/)|Traceback|stacktrace/i;

/** GraphQL over HTTP, as schemathesis reads an interface. */
const OPENAPI = join(import.meta.dirname, 'openapi.json');

/** Cases that were sent, and answers that no client should ever get, out of a HAR of everything that was said. */
async function judge(path: string): Promise<{ cases: number; wrong: string[] }> {
  const { log } = JSON.parse(await readFile(path, 'utf8')) as {
    log: {
      entries: {
        request: { method: string; url: string; postData?: { text?: string } };
        response: { status: number; content: { text?: string } };
      }[];
    };
  };
  const wrong = log.entries
    .filter(({ response }) => response.status >= 500 || TRACE.test(response.content.text ?? ''))
    .map(
      ({ request, response }) =>
        `${response.status} ${request.method} ${request.url.slice(0, 200)} ${request.postData?.text?.slice(0, 300)}: ${response.content.text?.slice(0, 300)}`,
    );
  return { cases: log.entries.length, wrong };
}

/** Cases that schemathesis makes of our schema, and of our endpoint: none is answered 5xx, none shows a stack. */
export async function schemathesis({ front, folder }: World): Promise<Verdict> {
  const command = await installSchemathesis();
  const common = [
    '--checks',
    'not_a_server_error',
    '--phases',
    'examples,coverage,fuzzing',
    '--continue-on-failure',
    '--request-timeout',
    '60',
    '--suppress-health-check',
    'all',
    '--generation-deterministic',
    '--no-color',
  ];
  const found = { cases: 0, wrong: [] as string[], said: '' };
  for (const [kind, target] of [
    ['graphql', [front.url, '-H', 'apollo-require-preflight:yes']],
    ['openapi', [OPENAPI, '--url', new URL('/', front.url).href, '--mode', 'all']],
  ] as const) {
    const har = join(folder, `${kind}.har`);
    found.said += await run(
      command,
      [
        'run',
        ...target,
        ...common,
        '--max-examples',
        String(EACH[kind]),
        '--report',
        'har',
        '--report-har-path',
        har,
      ],
      { cwd: folder, failing: true },
    );
    const { cases, wrong } = await judge(har);
    found.cases += cases;
    found.wrong.push(...wrong);
  }
  if (found.cases < CASES)
    found.wrong.push(`${found.cases} cases, not ${CASES}: ${found.said.slice(-1_500)}`);
  return verdict(
    'schemathesis',
    `${found.cases} cases, ${found.wrong.length} answers 5xx or with a stack`,
    found.wrong,
  );
}
