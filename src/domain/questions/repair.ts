import { editDistance, fold } from '../../values/text.ts';
import { type Names, namesOf } from './names.ts';
import { singular, type Token, wordsOf } from './normalise.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';

/** Words that are written so somewhere: names, tables, everything that facts print. */
export const lexiconOf = (scope: Scope): ReadonlySet<string> =>
  scope.once('lexicon', () => {
    const { stop, light, patterns, nouns, opinion, judging, advised, roles } = tables();
    const words = new Set<string>([...stop, ...light, ...opinion, ...judging, ...advised]);
    for (const said of [...patterns.keys(), ...nouns.keys()])
      for (const word of said.split(' ')) words.add(word);
    for (const { one, many } of Object.values(roles))
      for (const { folded } of wordsOf(`${one} ${many}`)) words.add(folded);
    for (const { value, verb, quotes, subject } of scope.facts)
      for (const word of fold([subject.label, value, verb, ...quotes].join(' ')).split(/[^a-z0-9]+/))
        words.add(word).add(singular(word));
    return words;
  });

type Mended = { readonly word: string; readonly distance: number };
const LEAST = 5;
const edits = (length: number) => (length >= 8 ? 2 : 1);

/** The words that nobody writes so, corrected when one known word alone is near. */
export function repair(tokens: readonly Token[], scope: Scope): Token[] {
  const lexicon = lexiconOf(scope);
  const names = namesOf(scope);
  const cache = scope.once('repairs', () => new Map<string, Mended | null>());
  return tokens.map((token) => {
    const { folded, stem, mark, stop } = token;
    if (mark || stop || folded.length < LEAST || /\d/.test(folded)) return token;
    if (lexicon.has(folded) || lexicon.has(stem) || names.vocabulary.has(stem)) return token;
    let mended = cache.get(folded);
    if (mended === undefined) {
      mended = nearestWord(folded, names) ?? null;
      if (cache.size < 5_000) cache.set(folded, mended);
    }
    if (!mended) return token;
    const { word } = mended;
    return { ...token, folded: word, stem: word, stop: tables().stop.has(word), repaired: true };
  });
}

function nearestWord(typed: string, names: Names): Mended | undefined {
  const limit = edits(typed.length);
  let best: Mended | undefined;
  let tied = false;
  for (const word of candidates(names)) {
    if (Math.abs(word.length - typed.length) > limit || word.length < LEAST - 1) continue;
    const distance = editDistance(typed, word);
    if (distance > limit || distance > (best?.distance ?? limit)) continue;
    tied = distance === best?.distance && word !== best?.word;
    best = { word, distance };
  }
  return tied && (best?.distance ?? 0) > 1 ? undefined : best;
}

/** What a misspelt word may have been: a word of a name first, then one that asks. */
function* candidates(names: Names): Generator<string> {
  yield* names.vocabulary;
  const { patterns, nouns, light } = tables();
  yield* wordsIn(patterns.keys());
  yield* wordsIn(nouns.keys());
  yield* light;
  yield* ASKING;
}
/** Long ones alone: « quant » is no « quand ». */
const ASKING = ['depuis', 'combien', 'pourquoi'];

function* wordsIn(said: Iterable<string>): Generator<string> {
  for (const one of said) if (!one.includes(' ')) yield one;
}
