import type { Thing } from './corpus.ts';
import { rootOf } from './forms.ts';
import type { Frame } from './frame.ts';
import type { Span } from './link.ts';
import { byParts, type Name, namesOf } from './names.ts';
import type { Token } from './normalise.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';

/** Words of a name that must be met, and their share of it, for other words to describe the thing. */
const LEAST = 2;
const SHARE = 0.4;
/** Things beyond which the words describe nothing. */
const MOST = 3;

type Met = { readonly thing: Thing; readonly words: ReadonlySet<Token>; readonly share: number };

/**
 * « le comité qui soutient les parents », « l’inclusion numérique »: a thing told by words of its name in whatever order
 * and form. Words that its name has not are left to be found in the facts.
 */
export function* describedBy(frame: Frame, spans: readonly Span[], scope: Scope): Generator<Frame> {
  const words = wordsOf(frame, spans);
  if (words.length < LEAST) return;
  const named = new Set(frame.spans.flatMap(({ things }) => things));
  const all = met(words, scope).filter(({ thing }) => !named.has(thing));
  const most = Math.max(0, ...all.map((one) => one.words.size));
  const fullest = all.filter((one) => one.words.size === most);
  const share = Math.max(0, ...fullest.map((one) => one.share));
  const [first, ...others] = fullest.filter((one) => one.share === share);
  // Things of the same words are one description; of other words, another.
  if (!first || others.length >= MOST || others.some(({ words: said }) => !same(said, first.words))) return;
  const best = [first, ...others];
  const at = [...first.words].map((token) => frame.tokens.indexOf(token));
  const span: Span = {
    from: Math.min(...at),
    to: Math.max(...at) + 1,
    things: best.map(({ thing }) => thing),
    words: frame.tokens.flatMap((token) => (first.words.has(token) ? [token.raw] : [])).join(' '),
    partial: true,
    locative: false,
    acronym: false,
  };
  const kept = frame.spans.filter((one) => !spans.includes(one));
  const kind = frame.kindWords.some((token) => first.words.has(token)) ? undefined : frame.kind;
  const groups = frame.groups.filter(
    (group) => !(frame.said.get(group) ?? []).some((token) => first.words.has(token)),
  );
  if (!groups.length && frame.groups.length && !frame.types.length) return;
  const left = new Set([...frame.left, ...spans.flatMap(({ from, to }) => frame.tokens.slice(from, to))]);
  yield {
    ...frame,
    spans: [...kept, span].sort((a, b) => a.from - b.from),
    kind,
    kindWords: kind ? frame.kindWords : [],
    groups,
    left: frame.tokens.filter(
      (token) => left.has(token) && !token.stop && !token.mark && !first.words.has(token),
    ),
  };
}

const same = (one: ReadonlySet<Token>, other: ReadonlySet<Token>): boolean =>
  one.size === other.size && [...one].every((word) => other.has(word));

/** Whatever may describe: words left, a kind, names that are only words, verbs. */
function wordsOf(frame: Frame, spans: readonly Span[]): Token[] {
  const loose = spans.flatMap(({ from, to }) => frame.tokens.slice(from, to));
  // One verb asks; another may tell: « qui anime le comité qui soutient… ».
  const verbs =
    frame.groups.length > 1 || frame.types[0] === 'LIST'
      ? frame.groups.flatMap((group) => frame.said.get(group) ?? [])
      : [];
  const all = new Set([...frame.left, ...frame.kindWords, ...loose, ...verbs, ...frame.light]);
  return frame.tokens.filter((token) => all.has(token) && !token.stop && !token.mark);
}

/** Things by the words of theirs that are said, in whatever form. */
function met(words: readonly Token[], scope: Scope): Met[] {
  const index = byRoot(scope);
  const found = new Map<Name, Set<Token>>();
  for (const word of words)
    for (const name of index.get(rootOf(word.stem)) ?? []) {
      const said = found.get(name) ?? new Set<Token>();
      found.set(name, said.add(word));
    }
  const best = new Map<Thing, Met>();
  for (const [name, said] of found) {
    const share = said.size / name.words.length;
    if (said.size < LEAST || share < SHARE) continue;
    const known = best.get(name.thing);
    if (!known || said.size > known.words.size || (said.size === known.words.size && share > known.share))
      best.set(name.thing, { thing: name.thing, words: said, share });
  }
  return [...best.values()];
}

/** Names by the roots of their words, and of what people say for them. */
const byRoot = (scope: Scope): ReadonlyMap<string, readonly Name[]> =>
  scope.once('names by root', () => {
    const { alike } = tables();
    const index = new Map<string, Name[]>();
    for (const thing of scope.things.filter(({ kind }) => byParts(kind) && !tables().kinds[kind].place))
      for (const name of namesOf(scope).of(thing))
        for (const root of new Set(
          name.words.flatMap((word) => [word, ...(alike.get(word) ?? [])].map((one) => rootOf(one))),
        )) {
          const known = index.get(root);
          if (known) known.push(name);
          else index.set(root, [name]);
        }
    return index;
  });
