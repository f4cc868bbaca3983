import { createHash } from 'node:crypto';

/** Operations that are known by the SHA-256 of their text. */
export class Persisted {
  readonly #texts: ReadonlyMap<string, string>;

  constructor(texts: Iterable<string>) {
    this.#texts = new Map([...texts].map((text) => [sha256(text), text]));
  }

  /** The text with this hash; undefined when it is not one of ours. */
  find(hash: string): string | undefined {
    return this.#texts.get(hash);
  }

  holds(text: string): boolean {
    return this.#texts.has(sha256(text));
  }

  get hashes(): string[] {
    return [...this.#texts.keys()];
  }
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a request of GraphQL over HTTP carries, in its body or its address. */
export type Carried = { query?: unknown; variables?: unknown; operationName?: unknown; extensions?: unknown };

/** The hash by which a request names its operation; undefined when it names none so. */
export function hashOf({ extensions }: Carried): string | undefined {
  const { persistedQuery } = (extensions ?? {}) as {
    persistedQuery?: { version?: unknown; sha256Hash?: unknown };
  };
  const hash = persistedQuery?.version === 1 ? persistedQuery.sha256Hash : undefined;
  return typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash) ? hash : undefined;
}

/** Changes exactly when the answer may: with the operation, its variables, and the data it is read from. */
export const etagOf = (hash: string, { variables, operationName }: Carried, version: string): string =>
  `"${sha256(JSON.stringify([hash, variables ?? null, operationName ?? null, version])).slice(0, 32)}"`;
