import { editDistance, fold } from '../../values/text.ts';
import type { Candidate } from './candidate.ts';
import { lightStem, tolerance, undotted, type Word, wordsOf } from './words.ts';

/** How what was typed and a name meet, best first. */
export const MATCHES = ['ACRONYM', 'NAME', 'ALIAS', 'PREFIX', 'STEM', 'FUZZY', 'TEXT'] as const;
export type Match = (typeof MATCHES)[number];

export type Range = { start: number; end: number };
export type Ranked = {
  candidate: Candidate;
  match: Match;
  /** The name that was met, as printed. */
  matched: string;
  /** Its words that were met. */
  highlights: Range[];
  /** Dots as typed, then the share of the name that was typed. */
  closeness: number;
};

/** How two words meet: the same, a beginning, a stem, a misspelling. */
const LEVELS: readonly Match[] = ['NAME', 'PREFIX', 'STEM', 'FUZZY'];
/** A level, and within the last one how many letters differ; undefined: they do not meet. */
function meeting(typed: string, word: string): number | undefined {
  const [one, other] = [undotted(typed), undotted(word)];
  if (one === other) return 0;
  if (one.length > 1 && other.startsWith(one)) return 1;
  if (lightStem(one) === lightStem(other)) return 2;
  const edits = tolerance(Math.min(one.length, other.length));
  if (!edits || Math.abs(one.length - other.length) > edits) return undefined;
  const distance = editDistance(one, other);
  return distance <= edits ? 3 + distance / 10 : undefined;
}

type Name = { text: string; is: 'ACRONYM' | 'NAME' | 'ALIAS' };

/** The best way in which a candidate's names meet what was typed; undefined when a typed word meets none of them. */
export function rank(typed: readonly Word[], candidate: Candidate): Ranked | undefined {
  const { label, acronym, aliases, expansion, kind } = candidate;
  const names: Name[] = [
    { text: label, is: kind === 'TERM' ? 'ACRONYM' : 'NAME' },
    ...(acronym ? [{ text: acronym, is: 'ACRONYM' as const }] : []),
    ...[...aliases, ...(expansion ? [expansion] : [])].map((text) => ({
      text,
      is: isAcronym(text) ? ('ACRONYM' as const) : ('ALIAS' as const),
    })),
  ];
  return names.flatMap((name) => rankName(typed, candidate, name) ?? []).sort(byRank)[0];
}

/** A printed form that is one word in capitals, its article apart: « la CAF ». */
const isAcronym = (text: string) => /^(?:l[ae]s? |l['’])?[\p{Lu}\d.]{2,}$/u.test(text);

function rankName(typed: readonly Word[], candidate: Candidate, { text, is }: Name): Ranked | undefined {
  const words = wordsOf(text);
  const free = new Set(words);
  const highlights: Range[] = [];
  let worst = 0;
  let distance = 0;
  for (const { folded } of typed) {
    let best: { word: Word; level: number } | undefined;
    for (const word of free) {
      const level = meeting(folded, word.folded);
      if (level !== undefined && level < (best?.level ?? Number.POSITIVE_INFINITY)) best = { word, level };
    }
    if (!best) return undefined;
    free.delete(best.word);
    highlights.push({ start: best.word.start, end: best.word.end });
    worst = Math.max(worst, best.level);
    distance += best.level;
  }
  const whole = free.size === 0;
  const dots = fold(text) === typed.map(({ folded }) => folded).join(' ') ? 1 : 0;
  const match = worst === 0 ? (whole ? is : 'PREFIX') : (LEVELS[Math.floor(worst)] ?? 'FUZZY');
  const share = typed.length / words.length;
  return {
    candidate,
    match,
    matched: text,
    highlights: highlights.sort((a, b) => a.start - b.start),
    closeness: dots + share - distance / 10,
  };
}

const isTerm = ({ candidate }: Ranked) => Number(candidate.kind === 'TERM');

/** Best match first, a thing before the word that stands for it, then the closest name, then French order. */
export function byRank(a: Ranked, b: Ranked): number {
  return (
    MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) ||
    isTerm(a) - isTerm(b) ||
    b.closeness - a.closeness ||
    (a.candidate.sortKey < b.candidate.sortKey ? -1 : 1)
  );
}
