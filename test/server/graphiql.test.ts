import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { type Served, serveSeeded } from './served.ts';

let service: Served;
let page: string;
let policy: string;
beforeAll(async () => {
  service = await serveSeeded();
  const response = await fetch(`${service.url()}/`);
  expect(response.url).toBe(`${service.url()}/graphiql`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  policy = response.headers.get('content-security-policy') ?? '';
  page = await response.text();
});
afterAll(() => service.close());

const ELSEWHERE = [
  /<(?:script|img|iframe|source|embed)\b[^>]*\bsrc\s*=\s*["']?(?:https?:)?\/\/[^>]*>/gi,
  /<link\b[^>]*\bhref\s*=\s*["']?(?:https?:)?\/\/[^>]*>/gi,
  /@import\s+(?:url\()?["']?(?:https?:)?\/\/[^;]*/gi,
  /url\(\s*["']?(?:https?:)?\/\/[^)]*\)/gi,
  /\b(?:import|importScripts)\(\s*["'`]https?:[^)]*\)/gi,
];

test('the editor’s page loads nothing from another host', () => {
  expect(ELSEWHERE.flatMap((pattern) => page.match(pattern) ?? [])).toEqual([]);
});

test('nor does its policy let it', () => {
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/https?:|\*/);
});

test('the question it opens with has an answer', async () => {
  const [, query = ''] = /"defaultQuery":("(?:[^"\\]|\\.)*")/.exec(page) ?? [];
  expect(query).not.toBe('');

  const { status, data } = await ask(service.url(), JSON.parse(query));

  expect(status).toBe(200);
  expect(data.whoDoesWhat.edges.length).toBeGreaterThan(0);
});
