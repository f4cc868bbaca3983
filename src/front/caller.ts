import { type DocumentNode, type ExecutionResult, GraphQLError, print } from 'graphql';
import type { FrontContext } from './context.ts';
import type { ErrorCode } from './errors.ts';

/** One operation for one subgraph. */
export type SubgraphRequest = {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
};

/** Asks one subgraph. Never throws: a subgraph that is away answers a typed error, and its fields are null. */
export type Caller = (request: SubgraphRequest, context: FrontContext) => Promise<ExecutionResult>;

/** Answers an operation in this process. */
export type Answering<Context> = (
  request: SubgraphRequest,
  context: Context,
) => ExecutionResult | Promise<ExecutionResult>;

const refused = (subgraph: string, code: ErrorCode, message: string, cause?: unknown): ExecutionResult => ({
  data: null,
  errors: [
    new GraphQLError(message, {
      extensions: { code, subgraph },
      ...(cause instanceof Error && { originalError: cause }),
    }),
  ],
});
const late = (subgraph: string) =>
  refused(subgraph, 'DEADLINE_EXCEEDED', `The subgraph ${subgraph} did not answer in time.`);
const away = (subgraph: string, cause: unknown) =>
  refused(subgraph, 'SUBGRAPH_UNAVAILABLE', `The subgraph ${subgraph} cannot be reached.`, cause);

/** Answers within so many milliseconds, be it that it is late; never throws. */
export function within<Context>(
  name: string,
  answer: Answering<Context>,
  timeout: number,
): (request: SubgraphRequest, context: Context) => Promise<ExecutionResult> {
  return async (request, context) => {
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<ExecutionResult>((resolve) => {
      timer = setTimeout(() => resolve(late(name)), timeout);
    });
    try {
      return await Promise.race([answer(request, context), deadline]);
    } catch (error) {
      // Not one of a resolver: a mistake of ours, masked as such.
      return { data: null, errors: [new GraphQLError('Internal error.', { originalError: error as Error })] };
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Calls a subgraph of this process, each operation in a context of its own. */
export function inProcess<Context>(
  name: string,
  answer: Answering<Context>,
  contextOf: (front: FrontContext) => Context,
  timeout: number,
): Caller {
  const timely = within(name, answer, timeout);
  return (request, front) => timely(request, contextOf(front));
}

/** Characters of an answer that we read: a subgraph gone wild must not take the front with it. */
const LARGEST = 50_000_000;

/** The header by which a subgraph of ours knows our fronts, where it answers nobody else. */
export const KEY = 'x-subgraph-key';

/** Calls a subgraph over HTTP; the client that leaves, and the time that passes, abort the call. */
export function overHttp(name: string, url: string, timeout: number, key?: string): Caller {
  return async ({ document, operationName, variables }, { requestId, passed, signal, extensions }) => {
    const deadline = AbortSignal.timeout(timeout);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          ...passed,
          accept: 'application/graphql-response+json, application/json;q=0.9',
          'content-type': 'application/json',
          'x-request-id': requestId,
          ...(key && { [KEY]: key }),
        },
        body: JSON.stringify({ query: textOf(document), operationName, variables }),
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
      const answered = rebuild(name, await readJson(response));
      if (answered.extensions) extensions.set(name, answered.extensions);
      return answered;
    } catch (error) {
      return deadline.aborted ? late(name) : away(name, error);
    }
  };
}

async function readJson({ body }: Response): Promise<unknown> {
  if (!body) throw new Error('An answer without a body.');
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LARGEST) throw new Error(`An answer of more than ${LARGEST} characters.`);
  }
  return JSON.parse(text + decoder.decode());
}

type Formatted = { message?: unknown; path?: unknown; extensions?: { code?: unknown } };

/** What a subgraph sent, with errors that are errors. @throws Error when it is no answer to a GraphQL request */
function rebuild(name: string, body: unknown): ExecutionResult {
  const { data, errors, extensions } = (body ?? {}) as Record<string, unknown>;
  if (data === undefined && !Array.isArray(errors)) throw new Error('Not an answer to a GraphQL request.');
  return {
    data: (data ?? null) as ExecutionResult['data'],
    ...(Array.isArray(errors) &&
      errors.length > 0 && { errors: errors.map((error) => rebuilt(name, error)) }),
    ...(extensions && typeof extensions === 'object'
      ? { extensions: extensions as Record<string, unknown> }
      : {}),
  } as ExecutionResult;
}

function rebuilt(subgraph: string, { message, path, extensions }: Formatted): GraphQLError {
  return new GraphQLError(typeof message === 'string' ? message : 'No message.', {
    ...(Array.isArray(path) && { path: path as (string | number)[] }),
    extensions: { code: extensions?.code, subgraph },
  });
}

const texts = new WeakMap<DocumentNode, string>();

/** The text of a document, printed once. */
function textOf(document: DocumentNode): string {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const text = print(document);
  texts.set(document, text);
  return text;
}
