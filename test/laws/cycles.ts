/** Cycles of a graph given by its edges, each once, as a path that comes back: `a → b → a`. */
export function findCycles(edges: Iterable<readonly [from: string, to: string]>): string[] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of edges) next.set(from, (next.get(from) ?? new Set()).add(to));
  const done = new Set<string>();
  const path: string[] = [];
  const cycles: string[] = [];
  const walk = (name: string) => {
    const start = path.indexOf(name);
    if (start >= 0) {
      cycles.push([...path.slice(start), name].join(' → '));
      return;
    }
    if (done.has(name)) return;
    done.add(name);
    path.push(name);
    for (const other of next.get(name) ?? []) walk(other);
    path.pop();
  };
  for (const name of next.keys()) walk(name);
  return cycles;
}
