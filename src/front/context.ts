/** What a request asked of the database: filled by whoever asks it. */
export type Meter = { readonly statements: { name: string; start: number; end: number }[] };

/** What there is to say of a request once it is answered; no word of its variables. Milliseconds since 1970. */
export type Answered = {
  requestId: string;
  /** The name that the client gave its operation. */
  operation: string | undefined;
  status: number;
  codes: readonly string[];
  start: number;
  end: number;
  meter: Meter | undefined;
  passed: RequestContext['passed'];
};

/** What every operation is asked in, whoever answers it. */
export type RequestContext = {
  readonly requestId: string;
  /** Version of the data that answers are read from; undefined when that is away, or has none. */
  readonly dataVersion: string | undefined;
  /** What an answer without errors may be kept under, and for how long. */
  readonly caching?: { etag: string; control: string } | undefined;
  /** What subgraphs elsewhere said beside their answers, by name. */
  readonly extensions?: Map<string, Readonly<Record<string, unknown>>>;
  readonly meter?: Meter;
  /** Nobody asks: it is in no log and no figure. */
  readonly rehearsal?: boolean;
  /** Headers of the client that subgraphs receive. */
  readonly passed?: Readonly<Record<string, string>>;
};

/** What the front knows of one request, and gives every subgraph that it calls. */
export type FrontContext = RequestContext & {
  readonly passed: Readonly<Record<string, string>>;
  readonly meter: Meter;
  /** Aborted when the client leaves. */
  readonly signal?: AbortSignal | undefined;
  readonly extensions: Map<string, Readonly<Record<string, unknown>>>;
};

/** Who asks, and the trace the request belongs to; nothing else of a client concerns a subgraph. */
const PASSED = ['authorization', 'accept-language', 'traceparent', 'tracestate'];

/** What a request brings beside its operation. */
export type Incoming = {
  headers: Readonly<Record<string, string | string[] | undefined>>;
  signal: AbortSignal;
  caching?: RequestContext['caching'];
};

/** The headers of a request that concern whoever answers it. */
export function passedOn(incoming: Incoming | undefined): Readonly<Record<string, string>> {
  const passed = PASSED.flatMap((name) => {
    const value = incoming?.headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(passed);
}

/** The context of one request; `incoming` is what it brought over HTTP, if it came so. */
export function frontContext(
  requestId: string,
  dataVersion: string | undefined,
  incoming?: Incoming,
): FrontContext {
  return {
    requestId,
    dataVersion,
    passed: passedOn(incoming),
    meter: { statements: [] },
    signal: incoming?.signal,
    caching: incoming?.caching,
    extensions: new Map(),
  };
}
