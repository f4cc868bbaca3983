import type { Runner } from './statement.ts';

type Kept<V> = { readonly version: string; readonly values: Map<string, Promise<V>> };

/**
 * What is computed once for a version of a database's data, whichever view of the graph asks, and forgotten with it. At
 * most so many values; beyond that the oldest goes. A failure is not remembered: the next question asks again.
 */
export function keeping<V>(most: number) {
  const known = new WeakMap<object, Kept<V>>();
  return (runner: Runner, version: string, key: string, find: () => Promise<V>): Promise<V> => {
    const database = runner.database ?? runner;
    const held = known.get(database);
    const kept = held?.version === version ? held : { version, values: new Map<string, Promise<V>>() };
    known.set(database, kept);
    const { values } = kept;
    const value = values.get(key) ?? find();
    values.set(key, value);
    value.catch(() => values.delete(key));
    const [oldest] = values.keys();
    if (values.size > most && oldest !== undefined) values.delete(oldest);
    return value;
  };
}
