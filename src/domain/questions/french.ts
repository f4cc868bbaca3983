import { fold } from '../../values/text.ts';
import type { Thing } from './corpus.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';

/** A thing as French says it: its name, the article before it, what agrees with it. */
export type Phrase = {
  readonly name: string;
  readonly article: '' | 'le' | 'la' | 'les' | 'l’';
  readonly gender: 'm' | 'f';
  readonly plural: boolean;
};

const VOWEL = /^[aeiouyàâéèêëîïôöùûœæh]/i;
/** « l’OFII », « la SNCF », « le REAAP »: by its first letter, not by how the letter is called. */
const SPOKEN_VOWEL = /^[AEIOUY]/i;
const ASPIRATE = /^(?:haut|hall|handicap|héros|hors|huit|hlm)/i;

/** « 3 communes », « plus de 60 bénévoles », « une vingtaine d’acteurs »: what is counted. */
const COUNTED = /^(?:(?:environ |plus de )?\d+|une \p{L}+aine d(?:e |[’']))\s*(.*)$/iu;

/** How a thing is said; short: by its acronym, when it has one. */
export function phraseOf(thing: Thing, scope: Scope, short = false): Phrase {
  const printed = printedArticle(thing, scope);
  if (short && thing.acronym) {
    const own = nounPhrase(thing.label);
    const known = printed.get(fold(thing.acronym)) ?? own?.gender;
    const gender = known === 'f' || known === 'la' ? 'f' : 'm';
    const vowel = spokenVowel(thing.acronym);
    const plural = own?.plural ?? false;
    const article = plural ? 'les' : vowel ? 'l’' : known === undefined ? '' : gender === 'f' ? 'la' : 'le';
    return { name: thing.acronym, article, gender, plural };
  }
  // A sentence of its own.
  if (thing.kind === 'DISCREPANCY')
    return {
      name: `«\u00a0${thing.label.replace(/\.$/, '')}\u00a0»`,
      article: '',
      gender: 'm',
      plural: false,
    };
  const { place } = tables().kinds[thing.kind];
  const given = place ? undefined : ownArticle(thing.label);
  if (given) return given;
  const counted = COUNTED.exec(thing.label)?.[1];
  if (counted !== undefined) {
    const gender = nounPhrase(counted)?.gender ?? 'm';
    return { name: lowered(thing.label), article: '', gender, plural: !/^1\D/.test(thing.label) };
  }
  if (thing.kind === 'CONTRACT') {
    const [short] = [...printed.keys()].sort((a, b) => a.length - b.length);
    const said = short ? nounPhrase(short) : undefined;
    if (said) return said;
  }
  const own = nounPhrase(thing.label);
  if (own && !(place && thing.kind !== 'AREA' && thing.kind !== 'SITE'))
    return thing.kind === 'ACTOR' && !own.plural ? { ...own, name: capitalKept(thing.label, own) } : own;
  if (place) return { name: thing.label, article: '', gender: 'm', plural: false };
  const article = printed.get(fold(thing.label));
  if (article) {
    const gender = article === 'la' ? 'f' : 'm';
    return {
      name: thing.label,
      article: article === "l'" ? 'l’' : (article as 'le'),
      gender,
      plural: article === 'les',
    };
  }
  const group = thing.kind === 'PUBLIC' || thing.attributes.actorKind === 'GROUP';
  if (group && /^\p{L}+[sx](?!\p{L})/u.test(thing.label))
    return { name: lowered(thing.label), article: 'les', gender: 'm', plural: true };
  const bare = thing.kind === 'ACTOR' || thing.kind === 'CONTRACT';
  return {
    name: bare ? thing.label : `«\u00a0${thing.label}\u00a0»`,
    article: '',
    gender: 'm',
    plural: false,
  };
}

/** `Métropole` keeps its capital, `Contrat local` does not. */
const capitalKept = (label: string, { name }: Phrase): string =>
  name.length === label.length ? label : name;

const spokenVowel = (acronym: string): boolean => SPOKEN_VOWEL.test(acronym);

/** A name that begins with a noun whose gender is known. */
function nounPhrase(label: string): Phrase | undefined {
  const { gender: genders } = tables();
  const article = /^(les?|la|l[’'])\s*(.+)$/i.exec(label);
  const said = article?.[2] ?? label;
  const [first = ''] = said.split(/[\s’'-]/);
  const folded = fold(first);
  const one = singularNoun(folded, genders);
  const gender = one ? genders.get(one) : undefined;
  if (!gender) return undefined;
  const plural = one !== folded || article?.[1]?.toLowerCase() === 'les';
  const acronym = first.length > 1 && first === first.toUpperCase() && first !== first.toLowerCase();
  const name = acronym ? said : `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  return {
    name,
    gender,
    plural,
    article: plural
      ? 'les'
      : VOWEL.test(first) && !ASPIRATE.test(first)
        ? 'l’'
        : gender === 'f'
          ? 'la'
          : 'le',
  };
}

function singularNoun(folded: string, genders: ReadonlyMap<string, 'm' | 'f'>): string | undefined {
  const tries = [folded, folded.replace(/[sx]$/, ''), folded.replace(/aux$/, 'al')];
  return tries.find((one) => genders.has(one));
}

/** Articles that the document prints before names of this thing. */
function printedArticle(thing: Thing, scope: Scope): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { relation, value } of scope.about(thing)) {
    const [, article, name] =
      relation === 'NAMED' ? (/^(le|la|les|l['’])\s*(.+)$/i.exec(value ?? '') ?? []) : [];
    if (article && name) found.set(fold(name), article.toLowerCase().replace('’', "'"));
  }
  return found;
}

/** « le contrat », « l’État », « les communes », « Laxou ». */
export const the = ({ article, name }: Phrase): string =>
  article === '' ? name : article === 'l’' ? `l’${name}` : `${article} ${name}`;

const contract = (preposition: 'à' | 'de', { article, name }: Phrase): string => {
  const [masculine, plural] = preposition === 'de' ? ['du', 'des'] : ['au', 'aux'];
  if (article === 'le') return `${masculine} ${name}`;
  if (article === 'les') return `${plural} ${name}`;
  // « Les Provinces », « Le Havre »: a name of a place brings the article that contracts.
  const [, own, rest] = article === '' ? (/^(les?) (.+)$/i.exec(name) ?? []) : [];
  if (own) return `${own.length > 2 ? plural : masculine} ${rest}`;
  const said = the({ article, name, gender: 'm', plural: false });
  if (preposition === 'de' && article === '' && VOWEL.test(name)) return `d’${said}`;
  return `${preposition} ${said}`;
};
/** « du contrat », « de l’État », « d’Essey ». */
export const ofThe = (phrase: Phrase): string => contract('de', phrase);
/** « au contrat », « à l’État », « aux communes ». */
export const toThe = (phrase: Phrase): string => contract('à', phrase);

/** A name that brings its article: « Les 20 communes ». */
function ownArticle(label: string): Phrase | undefined {
  const [, said, name] = /^(les |la |le |l[’'])(.+)$/i.exec(label) ?? [];
  if (!said || !name) return undefined;
  const article = said.trim().toLowerCase().replace("'", '’') as 'les' | 'la' | 'le' | 'l’';
  const known = nounPhrase(name.replace(/^\d+ /, ''))?.gender;
  return { name, article, gender: article === 'la' ? 'f' : (known ?? 'm'), plural: article === 'les' };
}

/** « de pilote », « d’opérateur »: what is not there. */
export const elided = (noun: string): string => (/^[aeiouyéèêâîôh]/i.test(noun) ? `d’${noun}` : `de ${noun}`);

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

export const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** « A, B et C ». */
export const joined = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;

/** Spaces before double punctuation, apostrophes: as French prints them. */
export const typeset = (text: string): string =>
  text
    .replaceAll("'", '’')
    .replace(/[ \u00a0\u202f]+([?!;])/g, '\u202f$1')
    .replace(/[ \u00a0]+:/g, '\u00a0:')
    .replace(/«[ \u00a0]*/g, '«\u00a0')
    .replace(/[ \u00a0]*»/g, '\u00a0»')
    .replace(/ {2,}/g, ' ')
    .replace(/(?<!\.)\.\.(?!\.)/g, '.')
    .trim();
