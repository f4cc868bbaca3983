import { editDistance, fold } from '../values/text.ts';
import type { EntityKind } from '../values/vocabulary.ts';
import type { Unit } from './read.ts';

/** Two things whose names are so near that they may be one, and what was decided. */
export type NearDuplicate = {
  one: string;
  other: string;
  /** The names that are near, as printed. */
  names: [string, string];
  /** 1: equal once folded. Otherwise the share of letters, or of words, that they have in common. */
  score: number;
  /** Why they are two things; undefined while nobody decided. */
  decision: string | undefined;
};

/** Kinds within which one thing may have been entered twice. Titles of events and sentences are near by nature. */
const GROUPS: readonly (readonly EntityKind[])[] = [
  ['ACTOR'],
  ['DISPOSITIF', 'INSTANCE', 'NATIONAL_SCHEME'],
  ['QPV', 'COMMUNE', 'EPCI', 'DEPARTEMENT', 'AREA', 'SITE'],
  ['THEME'],
  ['OBJECTIVE', 'PRIORITY', 'COMMITMENT'],
  ['PUBLIC'],
  ['VIGILANCE_POINT'],
];

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

/** Every pair of things of the unit, or of a shared one and one of the unit, with near names; nearest first. */
export function nearDuplicates(unit: Unit, shared: Unit | undefined): NearDuplicate[] {
  const entities = [...(shared?.entities ?? []), ...unit.entities];
  const facts = [...(shared?.facts ?? []), ...unit.facts];
  const own = new Set(unit.entities.map(({ key }) => key));
  const printed = Map.groupBy(
    facts.filter(({ relation }) => relation === 'NAMED'),
    ({ subject }) => subject,
  );
  const decisions = new Map(
    facts
      .filter(({ relation }) => relation === 'DISTINCT_FROM')
      .map(({ subject, object = '', note = '' }) => [[subject, object].sort().join(' '), note]),
  );
  const pairs = new Map<string, NearDuplicate>();
  for (const group of GROUPS) {
    const names = entities
      .filter(({ kind }) => group.includes(kind))
      .flatMap(({ key, label, attributes }) => [
        nameOf(key, label),
        ...(attributes.acronym ? [nameOf(key, String(attributes.acronym))] : []),
        ...(printed.get(key) ?? []).map(({ value = '' }) => nameOf(key, value)),
      ]);
    for (const [index, one] of names.entries()) {
      for (const other of names.slice(index + 1)) {
        // Two shared things are the reference's to decide.
        if (one.key === other.key || !(own.has(one.key) || own.has(other.key))) continue;
        const score = nearness(one, other);
        const pair = [one.key, other.key].sort().join(' ');
        if (score === 0 || score <= (pairs.get(pair)?.score ?? 0)) continue;
        pairs.set(pair, {
          one: one.key,
          other: other.key,
          names: [one.printed, other.printed],
          score,
          decision: decisions.get(pair),
        });
      }
    }
  }
  return [...pairs.values()].sort((a, b) => b.score - a.score || (a.one < b.one ? -1 : 1));
}

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
