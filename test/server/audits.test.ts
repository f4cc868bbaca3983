import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveSeeded } from './served.ts';

let service: Served;
beforeAll(async () => {
  service = await serveSeeded();
});
afterAll(() => service.close());

const audits = serverAudits({
  url: () => `${service.url()}/graphql`,
  // The audits know nothing of our CSRF prevention, which wants a header on GET.
  fetchFn: (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': 'yes' } }),
});

test('GraphQL over HTTP has 61 audits', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (_, __, audit) => {
  const { status, ...result } = await audit.fn();

  expect({ status, reason: 'reason' in result ? result.reason : '' }).toEqual({ status: 'ok', reason: '' });
});
