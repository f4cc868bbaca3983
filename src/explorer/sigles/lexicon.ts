import { FRESH, type Loading, load } from '../context.ts';
import { LexiconDocument, type LexiconQuery } from '../generated/graphql.ts';
import { OWN } from './own.ts';

/** What one acronym stands for: each meaning with the sheet that tells it, or none that is known. */
export type Meaning = { readonly words: string; readonly slug?: string };
/** Meanings by the acronym as it is written. */
export type Lexicon = ReadonlyMap<string, readonly Meaning[]>;

/** Two capitals at least: a word in small letters is not taken for an acronym. */
const isAcronym = (printed: string) =>
  /\p{Lu}[^\p{L}]*\p{Lu}|^\d\p{Lu}$/u.test(printed) && printed.length < 12;

export function lexiconOf({ terms }: LexiconQuery): Lexicon {
  const lexicon = new Map<string, Meaning[]>(Object.entries(OWN).map(([name, words]) => [name, [{ words }]]));
  const own = new Set(lexicon.keys());
  for (const { printed, aliases, slug, expansion, denotes } of terms) {
    const words = expansion ?? denotes.find(({ label }) => label !== printed)?.label;
    for (const form of new Set([printed, ...aliases].filter(isAcronym))) {
      const before = own.delete(form) ? [] : (lexicon.get(form) ?? []);
      const meaning = { words: words ?? 'le document ne développe pas ce sigle', slug };
      lexicon.set(form, [...before, meaning]);
    }
  }
  return lexicon;
}

/** Asked once per version of the data; without it, pages are read all the same. */
export async function loadLexicon(loading: Loading, contract: string | undefined): Promise<LexiconQuery> {
  if (!contract) return { terms: [] };
  return loading.queries.fetchQuery({
    queryKey: ['Lexicon', contract],
    queryFn: () => load(loading, LexiconDocument, { contract }).catch(() => ({ terms: [] })),
    staleTime: FRESH,
  });
}

const finders = new WeakMap<Lexicon, RegExp>();
/** Finds the acronyms of a lexicon in a text, the longest first. */
export function finderOf(lexicon: Lexicon): RegExp {
  const known = finders.get(lexicon);
  if (known) return known;
  const names = [...lexicon.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const finder = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  finders.set(lexicon, finder);
  return finder;
}
