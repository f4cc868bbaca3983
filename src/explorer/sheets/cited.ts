type Named = { readonly label: string; readonly slug: string };
type Cited = { readonly document: Named; readonly quote?: string | null };

const isCited = (value: object): value is Cited =>
  'document' in value && typeof value.document === 'object' && value.document !== null && 'quote' in value;

function* citationsIn(value: unknown): Generator<Cited> {
  if (typeof value !== 'object' || value === null) return;
  if (isCited(value)) yield value;
  else for (const inner of Object.values(value)) yield* citationsIn(inner);
}

/**
 * The documents that what is shown cites, the most cited first: those whose words are quoted; failing that, the public
 * data that it rests on.
 */
export function documentsCited(data: unknown): readonly Named[] {
  const all = [...citationsIn(data)];
  const quoted = all.filter(({ quote }) => quote != null);
  const groups = Map.groupBy(quoted.length ? quoted : all, ({ document }) => document.slug);
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([first]) => (first ? [first.document] : []));
}
