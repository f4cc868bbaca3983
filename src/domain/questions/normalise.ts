import { fold } from '../../values/text.ts';
import { tables } from './tables.ts';

/** A word of a question or of a name. */
export type Token = {
  /** As typed. */
  readonly raw: string;
  /** Folded, without the dots of an acronym. */
  readonly folded: string;
  /** Without its plural. */
  readonly stem: string;
  /** `C.L.S`: written with dots. */
  readonly dotted: boolean;
  /** Written in capitals. */
  readonly upper: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Says nothing of which thing is meant. */
  readonly stop: boolean;
  /** Corrected from what was typed. */
  readonly repaired?: boolean;
  /** A mark that ends a clause, not a word. */
  readonly mark?: boolean;
};

/** Letters beyond which nobody asks a question; the rest is left. */
const LONGEST = 600;
/** A digit behind an acronym is a word of its own: `CLS2`. */
const WORD = /(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{M}]{3,}(?=\d(?![\p{L}\d]))|[\p{L}\p{M}\p{N}]+(?:%)?|[?!;,]/gu;
/** Control characters, and what has no place in a text. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;

/** `commune` of `communes`, `niveau` of `niveaux`; short words and double s stay. */
export function singular(folded: string): string {
  if (folded.length > 4 && folded.endsWith('eaux')) return folded.slice(0, -1);
  if (folded.length > 4 && folded.endsWith('aux')) return `${folded.slice(0, -3)}al`;
  if (folded.length > 3 && /[^s]s$|x$/.test(folded)) return folded.slice(0, -1);
  return folded;
}

/** `deux`, `2`: one number. */
const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  'deux trois quatre cinq six sept huit neuf dix'.split(' ').map((word, at) => [word, String(at + 2)]),
);

export function tokenOf(raw: string): Token {
  const dotted = raw.includes('.');
  const folded = fold(raw)
    .replaceAll('.', '')
    .replace(/[^a-z0-9%]/g, '');
  const letters = raw.replace(/[^\p{L}]/gu, '');
  const { stop } = tables();
  const upper = letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return {
    raw,
    folded,
    stem: NUMBERS[folded] ?? singular(folded),
    dotted,
    upper,
    capital: /^\p{Lu}/u.test(raw),
    stop: stop.has(folded) && !dotted && !(upper && letters.length > 2),
  };
}

/** `2^{ème}` of a printed text, `2ème`, `2e`: its number. */
const ORDINAL = /(\d)\^?\{?(?:ème|eme|nde?|ère|ere|er|e)\}?(?![\p{L}\d])/giu;
const numbered = (text: string): string => text.replace(ORDINAL, '$1');

/** The words of a name. */
export const wordsOf = (name: string): Token[] =>
  glued([...numbered(name).matchAll(WORD)].map(([raw]) => tokenOf(raw)).filter(({ folded }) => folded));

/** `co-pilote` is one word. */
function glued(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at] as Token, tokens[at + 1]];
    if (token.folded === 'co' && next && /^[a-z]{4,}/.test(next.folded)) {
      out.push({ ...tokenOf(`co${next.raw}`), raw: `${token.raw}-${next.raw}` });
      at++;
    } else out.push(token);
  }
  return out;
}

export type Normalised = {
  readonly tokens: readonly Token[];
  /** Whether a verb stands before its subject: « prend-il fin ». */
  readonly inverted: boolean;
  /** Whether something was left off for its length. */
  readonly cut: boolean;
};

/** A question as words: case, accents, apostrophes and spoken spellings made even. */
export function normalise(question: string): Normalised {
  const { filler } = tables();
  const clean = question
    .slice(0, LONGEST * 20)
    .replace(CONTROL, ' ')
    // « G2PV = ? »
    .replace(/\s=\s/g, ' c’est quoi ')
    // « (III.2) », « (p. 12) »: where it is printed.
    .replace(
      /\(\s*(?:(?:partie|chapitre|section)\s+)?[IVX]+(?:\.\s?\d+)*\s*\)|\(\s*(?:p|l)\.\s*\d+\s*\)/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  const text = numbered(clean.slice(0, LONGEST));
  const inverted = /\p{L}-(?:t-)?(?:il|elle|ils|elles|on|ce)\b/iu.test(text);
  const raw = [...text.matchAll(WORD)].map(([word]) => word);
  const tokens = raw.map((word) =>
    /^[?!;,]$/.test(word) ? { ...tokenOf(''), raw: word, mark: true } : tokenOf(word),
  );
  return {
    tokens: straight(
      spoken(aboutWhat(glued(tokens.filter(({ folded, mark }) => mark || (folded && !filler.has(folded)))))),
    ),
    inverted,
    cut: clean.length > LONGEST,
  };
}

/** « combien y a-t-il de X »: said as « combien de X y a-t-il ». */
function straight(tokens: Token[]): Token[] {
  const at = tokens.findIndex(({ folded }) => folded === 'combien');
  const of = tokens.findIndex(({ folded }, n) => n > at && /^(?:de|d)$/.test(folded));
  const between = tokens.slice(at + 1, of);
  if (at < 0 || of < 0 || !between.length || !between.every(({ folded }) => BETWEEN.test(folded)))
    return tokens;
  const end = tokens.findIndex(({ mark }, n) => mark && n > of);
  const last = end < 0 ? tokens.length : end;
  return [...tokens.slice(0, at + 1), ...tokens.slice(of, last), ...between, ...tokens.slice(last)];
}
const BETWEEN =
  /^(?:y|a|t|il|ils|elle|elles|on|existe|existent|sont|compte|comptent|recense|denombre|avons|nous)$/;

/** « sur quels champs porte le plan »: said as « quels champs porte sur le plan ». */
function aboutWhat(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ folded }, n) => folded === 'sur' && /^quel/.test(tokens[n + 1]?.folded ?? ''),
  );
  const verb = tokens.findIndex(
    ({ folded }, n) => n > at + 1 && /^port(?:e|ent|era|eront|ait|aient)$/.test(folded),
  );
  const on = tokens[at];
  if (at < 0 || verb < 0 || !on || tokens[verb + 1]?.folded === 'sur') return tokens;
  return [...tokens.slice(0, at), ...tokens.slice(at + 1, verb + 1), on, ...tokens.slice(verb + 1)];
}

/** Spoken spellings, the longest first, said as they are written. */
function spoken(tokens: readonly Token[]): Token[] {
  const { spoken: spellings } = tables();
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    let taken = 0;
    for (let length = 3; length > 0 && !taken; length--) {
      const words = tokens.slice(at, at + length);
      if (words.length < length || words.some(({ upper, mark }) => mark || (upper && length === 1))) continue;
      const written =
        spellings.get(words.map(({ raw }) => raw.normalize('NFC').toLowerCase()).join(' ')) ??
        spellings.get(words.map(({ folded }) => folded).join(' '));
      if (written === undefined) continue;
      out.push(...wordsOf(written));
      taken = length;
    }
    if (!taken) out.push(tokens[at] as Token);
    at += taken || 1;
  }
  return out;
}
