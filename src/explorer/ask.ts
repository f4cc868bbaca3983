import type { TypedDocumentString } from './generated/graphql.ts';

/** The API's answer to one of our operations. @throws AskError */
export type Ask = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** What the wire brings, whoever carries it. */
export type Answered = {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown; readonly requestId?: unknown } | undefined;
  }[];
  readonly extensions?: { readonly dataVersion?: unknown };
};

/** The API did not answer; `code` is one of its closed list, `OFFLINE` when it was not reached. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly code: string;
  readonly requestId: string | undefined;

  constructor(code: string, requestId?: string) {
    super(code);
    this.code = code;
    this.requestId = requestId;
  }
}

/** The API refuses what an address of ours asks: a piece of it was lost, or made up. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof AskError && REFUSALS.includes(error.code);
const REFUSALS = ['BAD_CURSOR', 'BAD_USER_INPUT', 'BAD_REQUEST', 'FIRST_AND_LAST', 'PAGE_SIZE'];

/** Data without errors, or an AskError. */
export function dataOf<Data>({ data, errors }: Answered, requestId?: string): Data {
  const [error] = errors ?? [];
  if (error || !data) {
    const { code, requestId: stamped } = error?.extensions ?? {};
    throw new AskError(
      typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR',
      typeof stamped === 'string' ? stamped : requestId,
    );
  }
  return data as Data;
}

/** Asks over HTTP, as a browser does. */
export const askOverHttp: Ask = async (document, variables) => {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
    });
  } catch {
    throw new AskError('OFFLINE');
  }
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const answered: Answered = await response.json().catch(() => ({}));
  return dataOf(answered, requestId);
};

/** Without it pages are whole, but for sizes. */
export const weighOverHttp = async (): Promise<Readonly<Record<string, number>>> => {
  try {
    return await (await fetch('/export/weights.json')).json();
  } catch {
    return {};
  }
};
