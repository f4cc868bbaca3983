import { expect } from 'vitest';
import { ERROR_CODES } from '../../src/front/errors.ts';

export type Answered = {
  status: number;
  /** Bytes of the body. */
  size: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  data: any;
  errors: { message: string; extensions: { code: string; requestId?: string } }[];
  /** The codes of the errors, each once. */
  codes: string[];
};

/** Posts a document as JSON. */
export function ask(url: string, query: string, variables?: Record<string, unknown>): Promise<Answered> {
  return send(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
}

/** Any request whose answer must be JSON, with codes of the closed list only. */
export async function send(url: string, init?: RequestInit): Promise<Answered> {
  const response = await fetch(url, init);
  const body = await response.text();
  expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
  const { data, errors = [] } = JSON.parse(body) as Partial<Answered>;
  const codes = [...new Set(errors.map(({ extensions }) => extensions.code))];
  expect(ERROR_CODES).toEqual(expect.arrayContaining(codes));
  return { status: response.status, size: Buffer.byteLength(body), data, errors, codes };
}
