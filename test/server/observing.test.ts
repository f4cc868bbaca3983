import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ask } from './ask.ts';
import { type Service, startOnSeeded, stopService } from './service.ts';

type Span = { name: string; traceId: string; parentSpanId?: string; spanId: string };
type Traces = { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SECRET = 'Jeanne Martin';
const QUESTION =
  'query WhoIs($text: String!) { dataset { version } actors(filter: { text: $text }) { totalCount } }';

const spans: Span[] = [];
let collector: Server;
let service: Service;
beforeAll(async () => {
  collector = createServer(async (request, response) => {
    const { resourceSpans } = (await json(request)) as Traces;
    spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const { port } = collector.address() as AddressInfo;
  service = await startOnSeeded({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
  await fetch(`${service.url()}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-request-id': 'request-of-test',
      traceparent: `00-${TRACE}-00f067aa0ba902b7-01`,
    },
    body: JSON.stringify({ query: QUESTION, variables: { text: SECRET } }),
  });
});
afterAll(async () => {
  await stopService(service);
  collector.close();
});

test('an answer is a line of the log: what was asked, how long, how often the database; never a variable', async () => {
  const said = () =>
    service
      .err()
      .split('\n')
      .find((line) => line.includes('request-of-test'));
  await vi.waitUntil(said);

  expect(JSON.parse(said() ?? '')).toEqual({
    level: 30,
    time: expect.any(Number),
    requestId: 'request-of-test',
    operation: 'WhoIs',
    status: 200,
    ms: expect.any(Number),
    statements: 1,
    databaseMs: expect.any(Number),
    msg: 'answered',
  });
  expect(service.err()).not.toContain('Jeanne');
});

test('Prometheus reads how many, how long, which errors, and nothing of who asked', async () => {
  await ask(service.url(), '{ nope }');

  const response = await fetch(`${service.url()}/metrics`);
  const page = await response.text();

  expect(response.headers.get('content-type')).toContain('text/plain');
  expect(page).toMatch(/^qfq_request_seconds_count\{status="200"\} \d+$/m);
  expect(page).toContain('qfq_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
  expect(page).toMatch(/^qfq_statements_total [1-9]\d*$/m);
  expect(page).not.toMatch(/WhoIs|Jeanne|127\.0\.0\.1/);
});

test('a browser that takes an answer for a page may run nothing of it', async () => {
  const { headers } = await fetch(`${service.url()}/version`);

  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('where a collector is named, a trace has the operation and its statements, under the client’s own', async () => {
  await stopService(service);

  const whole = spans.find(({ name, traceId }) => name === 'query WhoIs' && traceId === TRACE);
  expect(whole?.parentSpanId).toBe('00f067aa0ba902b7');
  expect(spans.filter(({ parentSpanId }) => parentSpanId === whole?.spanId)).toHaveLength(1);
});
