import { createHash } from 'node:crypto';

/** What an id names: a thing (`e…`), a fact (`f…`) or one of its proofs (`f…-0`): `node(id)` goes straight to its label. */
export type Identified = 'entity' | 'fact' | 'citation';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** The opaque global id of a permanent key: the same in every installation, whatever the codes or labels become. */
export function idOf(what: 'entity' | 'fact', key: string): string {
  return (what === 'entity' ? 'e' : 'f') + digest(key).slice(0, 20);
}

/** What an id names, or undefined when it is not an id of ours. */
export function identified(id: string): Identified | undefined {
  if (/^f[0-9a-f]{20}-\d+$/.test(id)) return 'citation';
  if (!/^[ef][0-9a-f]{20}$/.test(id)) return undefined;
  return id.startsWith('e') ? 'entity' : 'fact';
}

/** Hash of a value's canonical JSON (keys sorted at every depth): equal content, equal hash. */
export function contentHash(value: unknown): string {
  return digest(JSON.stringify(value, canonical)).slice(0, 32);
}

/** The version of the data: changes exactly when what some unit holds does. Units by name. */
export const dataVersion = (units: readonly { name: string; hash: string }[]): string =>
  contentHash(units.map(({ name, hash }) => [name, hash])).slice(0, 12);

function canonical(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
