import { tables } from './tables.ts';

/** Letters that must be left of a word, for its forms to share them. */
const LEAST = 4;

/** What the forms of a word share: `desserv` of « desservi », of « desservira ». */
export function rootOf(folded: string): string {
  const known = roots.get(folded);
  if (known !== undefined) return known;
  const root = cut(folded);
  if (roots.size < MOST) roots.set(folded, root);
  return root;
}
const roots = new Map<string, string>();
const MOST = 20_000;

function cut(folded: string): string {
  const { endings, apart } = tables();
  if (apart.has(folded)) return folded;
  for (let at = LEAST; at < folded.length; at++)
    if (endings.has(folded.slice(at))) return folded.slice(0, at);
  return folded;
}

/** Stems, with the roots that they share with other forms: marked, so that none is taken for a word. */
export const withRoots = (stems: Iterable<string>): Set<string> => {
  const all = [...stems];
  return new Set([...all, ...all.map((stem) => `~${rootOf(stem)}`)]);
};

/** Every way in which a set `withRoots` may hold a word. */
export const formsOf = ({ stem, folded }: { readonly stem: string; readonly folded: string }): string[] => [
  stem,
  folded,
  ...(/^\d/.test(stem) ? [] : [`~${rootOf(stem)}`]),
];
