import { fold } from './text.ts';

/** Between the parts of a key: below everything, so that a label sorts before the longer labels it begins. */
const PART = '\u001e';
/** Between the levels of one part: above PART, as what bears no accent sorts before the same with accents. */
const LEVEL = '\u001f';

/**
 * Punctuation in the order of `Intl.Collator('fr')`, after spaces, before digits and letters. Quotes of one group
 * differ as accents do. Written down rather than asked of Intl, so that a key is the same whatever the version of
 * Unicode that an installation knows.
 */
const PUNCTUATION = [
  ...['_', '-', '‐', '–', '—', ',', ';', ':', '!', '¡', '?', '¿', '.', '·', "'‘’", '‚', '‹', '›', '"“”', '„'],
  ...['«', '»', '(', ')', '[', ']', '{', '}', '§', '¶', '@', '*', '/', '\\', '&', '#', '%', '‰', '†', '•'],
  ...['`', '´', '^', '¨', '°', '©', '®', '+', '±', '÷', '×', '<', '=', '>', '|', '¦', '~'],
  ...['¤', '¢', '$', '£', '¥', '€'],
];

/** Acute, grave, circumflex, diaeresis, cedilla: the accents of French as dictionaries order them. */
const ACCENTS = '\u0301\u0300\u0302\u0308\u0327';
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE' };

/** A character on the levels that are compared one after the other: what it is, its accents, its shape. */
type Glyph = { base: string; accent: string; shape: string };
// In this order: plain, a compatibility form (², no-break space), a capital; and plain, a curled quote, an accent.
const [PLAIN, COMPATIBLE, CAPITAL] = ['.', '4', 'A'];
const [CURLED, ACCENTED, LIGATED] = [0x30, 0x41, 'Z'];

const QUOTES_AND_SIGNS = new Map(
  PUNCTUATION.flatMap((group, rank) =>
    [...group].map((sign, curl): [string, Glyph] => {
      const accent = curl ? String.fromCharCode(CURLED + curl) : PLAIN;
      return [sign, { base: `!${String.fromCharCode(0x30 + rank)}`, accent, shape: PLAIN }];
    }),
  ),
);

function glyphs(char: string): Glyph[] {
  const sign = QUOTES_AND_SIGNS.get(char);
  if (sign) return [sign];
  if (/\p{M}/u.test(char)) {
    return [{ base: '', accent: String.fromCharCode(ACCENTED + ACCENTS.indexOf(char) + 1), shape: '' }];
  }
  const letters = LIGATURES[char];
  if (letters) {
    const [first = [], second = []] = [...letters].map(glyphs);
    return [...first, { base: '', accent: LIGATED, shape: '' }, ...second];
  }
  const plain = char.normalize('NFKD');
  if (plain !== char) return [...plain].flatMap(glyphs).map((glyph) => ({ ...glyph, shape: COMPATIBLE }));
  const base = /\s/.test(char) ? ' ' : char.toLowerCase();
  return [{ base, accent: PLAIN, shape: base === char ? PLAIN : CAPITAL }];
}

function collate(text: string): string {
  const all = [...text.normalize('NFD')].flatMap(glyphs);
  const level = (name: keyof Glyph) => all.map((glyph) => glyph[name]).join('');
  // Levels that say nothing are left out: most keys are then the words themselves.
  const [accents, shapes] = [level('accent').replace(/\.+$/, ''), level('shape').replace(/\.+$/, '')];
  const said = shapes ? [accents, shapes] : accents ? [accents] : [];
  return [level('base'), ...said].join(LEVEL);
}

/** A total order as one string, byte-comparable in the database and equal to `Intl.Collator('fr')`, part by part. */
export const sortKey = (...parts: readonly string[]): string => parts.map(collate).join(PART);

/** The words of a name, to search in: folded, without punctuation. */
export const searchKey = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Several names to search in, each word behind a space: ` contrat local de sante | cls`. */
export const wordsKey = (...names: readonly string[]): string =>
  names
    .map(searchKey)
    .filter(Boolean)
    .map((key) => ` ${key}`)
    .join(' |');
