import { tolerance, undotted } from './words.ts';

/**
 * Queries in Lucene's syntax, built from folded words only: letters, digits and the dots of acronyms. Nothing that
 * was typed reaches it otherwise, so that its operators are literal text.
 */
const plain = (word: string) => word.replace(/[^a-z0-9.]/g, '');

/** The letters of an acronym, as keys keep the dotted ones: `c.l.s` → `"c l s"`. */
const spelled = (word: string) => `"${[...undotted(word)].join(' ')}"`;

const MAYBE_ACRONYM = /^[a-z0-9]{2,6}$/;

/** A word as it is, as a beginning, misspelt, or as a dotted acronym. */
function anyForm(word: string): string {
  const bare = undotted(plain(word));
  const edits = tolerance(bare.length);
  const forms = [`${bare}^8`, `${bare}*^3`];
  if (edits) forms.push(`${bare}~${edits}`);
  if (word.includes('.') || MAYBE_ACRONYM.test(bare)) forms.push(`${spelled(word)}^6`);
  return `(${forms.join(' OR ')})`;
}

export const namesQuery = (words: readonly string[], how: 'AND' | 'OR'): string =>
  words.map(anyForm).join(` ${how} `);

/** For the stemmed indexes: the analyser does the rest. */
export const stemsQuery = (words: readonly string[], how: 'AND' | 'OR'): string =>
  words.map((word) => undotted(plain(word))).join(` ${how} `);

/** Whatever begins alike, for « did you mean ». */
export const nearQuery = (words: readonly string[]): string =>
  words
    .map((word) => undotted(plain(word)))
    .filter((word) => word.length > 2)
    .map((word) => `(${word}~2 OR ${word.slice(0, 3)}*)`)
    .join(' OR ');
