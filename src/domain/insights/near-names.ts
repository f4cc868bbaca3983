import { editDistance, fold } from '../../values/text.ts';
import type { EntityKind } from '../../values/vocabulary.ts';

/** Kinds within which one thing may have been entered twice. Titles of events and sentences are near by nature. */
export const NEAR_KINDS: readonly (readonly EntityKind[])[] = [
  ['ACTOR'],
  ['DISPOSITIF', 'INSTANCE', 'NATIONAL_SCHEME'],
  ['QPV', 'COMMUNE', 'EPCI', 'DEPARTEMENT', 'AREA', 'SITE'],
  ['THEME'],
  ['OBJECTIVE', 'PRIORITY', 'COMMITMENT'],
  ['PUBLIC'],
  ['VIGILANCE_POINT'],
];

/** A thing under each of its printed names. */
export type Named = { key: string; kind: EntityKind; names: readonly string[] };

/** Two things whose names are near, and how near. */
export type NearPair = {
  one: string;
  other: string;
  /** The names that are near, as printed. */
  names: [string, string];
  /** 1: equal once folded. Otherwise the share of letters, or of words, that they have in common. */
  score: number;
};

/** Words that say nothing of which thing is meant. */
const EMPTY = new Set([
  '',
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'd',
  'et',
  'a',
  'au',
  'aux',
  'en',
  'sur',
  'un',
  'une',
  'dans',
]);
/** Shorter names are too near each other for letters to tell. */
const LONG = 8;
const EDITS = 2;
const SHARED_WORDS = 0.75;

type Name = { key: string; printed: string; folded: string; words: ReadonlySet<string> };

/** Every pair of things with near names, the nearest first; of two that are not `own`, the decision is another's. */
export function nearPairs(things: readonly Named[], own: (key: string) => boolean): NearPair[] {
  const pairs = new Map<string, NearPair>();
  for (const group of NEAR_KINDS) {
    const names = things
      .filter(({ kind }) => group.includes(kind))
      .flatMap(({ key, names }) => names.map((name) => nameOf(key, name)));
    for (const [index, one] of names.entries()) {
      for (const other of names.slice(index + 1)) {
        if (one.key === other.key || !(own(one.key) || own(other.key))) continue;
        const score = nearness(one, other);
        const pair = pairOf(one.key, other.key);
        if (score === 0 || score <= (pairs.get(pair)?.score ?? 0)) continue;
        pairs.set(pair, { one: one.key, other: other.key, names: [one.printed, other.printed], score });
      }
    }
  }
  return [...pairs.values()].sort((a, b) => b.score - a.score || (a.one < b.one ? -1 : 1));
}

/** One name for two things, whichever comes first. */
export const pairOf = (one: string, other: string): string => [one, other].sort().join(' ');

function nameOf(key: string, printed: string): Name {
  const words = fold(printed)
    .split(/[^a-z0-9.]+/)
    .filter((word) => !EMPTY.has(word));
  return { key, printed, folded: words.join(' '), words: new Set(words) };
}

/** 0 when they are not near. */
function nearness(one: Name, other: Name): number {
  if (one.folded === other.folded) return one.folded ? 1 : 0;
  const longest = Math.max(one.folded.length, other.folded.length);
  if (longest >= LONG && Math.abs(one.folded.length - other.folded.length) <= EDITS) {
    const distance = editDistance(one.folded, other.folded);
    if (distance <= EDITS) return 1 - distance / longest;
  }
  const common = one.words.intersection(other.words).size;
  const share = common / one.words.union(other.words).size;
  return common > 1 && share >= SHARED_WORDS ? share : 0;
}
