import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, send } from './ask.ts';
import { type Service, startOnSeeded, stopService } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startOnSeeded();
});
afterAll(() => stopService(service));

test('a start on a database that already has these facts writes nothing', () => {
  const units = service.out().match(/^Faits « .+$/gm);

  expect(units?.length).toBeGreaterThan(1);
  expect(units?.filter((line) => !line.endsWith(' : à jour'))).toEqual([]);
});

test('the three questions printed at the start can be pasted in a shell, and answer', async () => {
  const printed = service.out().match(/^ {2}curl .+$/gm) ?? [];
  expect(printed).toHaveLength(3);
  for (const line of printed) {
    const [url = '', body = ''] = pasted(line);
    const { status, data, errors } = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect({ status, errors }, line).toEqual({ status: 200, errors: [] });
    const [list] = Object.values(data) as { edges: unknown[] }[];
    expect(list?.edges.length, line).toBeGreaterThan(0);
  }
});

test('an idle connection is kept longer than gateways and balancers keep theirs', async () => {
  const { headers } = await fetch(`${service.url()}/healthz`);
  expect(Number(/^timeout=(\d+)$/.exec(headers.get('keep-alive') ?? '')?.[1])).toBeGreaterThan(60);
});

test('it says that it lives, that it is ready, and which data it answers from', async () => {
  const { data } = await ask(service.url(), '{ dataset { version } }');
  const get = async (path: string) => (await fetch(service.url() + path)).json();

  expect(await get('/healthz')).toEqual({ status: 'ok' });
  expect(await get('/readyz')).toEqual({ status: 'ready' });
  expect(await get('/version')).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    dataVersion: data.dataset.version,
    node: process.versions.node,
  });
});

/** What a shell makes of a line: the address and the body that curl would get. */
function pasted(line: string): string[] {
  const curl = `curl() { '${process.execPath}' -p 'JSON.stringify(process.argv.slice(1))' -- "$@"; }`;
  const words: string[] = JSON.parse(execFileSync('sh', ['-c', `${curl}\n${line}`], { encoding: 'utf8' }));
  const [silent, url = '', , header, , body = ''] = words;
  expect([silent, header]).toEqual(['-s', 'content-type: application/json']);
  return [url, body];
}
