import type { Said } from './corpus.ts';
import { type Draft, draft } from './draft.ts';
import { asksAhead } from './found.ts';
import type { Frame } from './frame.ts';
import { isPlanned } from './lookup.ts';
import { type Token, wordsOf } from './normalise.ts';
import { saying } from './saying.ts';
import type { Scope } from './scope.ts';
import { tables } from './tables.ts';
import type { Reached } from './walk.ts';

/** What is said of all of a class: of each, of none, or not of all. */
type Extent = 'ALL' | 'NONE' | 'NOT_ALL';
/** A question about all of a class: whether of each or of none, and the words that name the class. */
type Asked = {
  readonly extent: 'ALL' | 'NONE';
  readonly named: readonly Token[];
  /** « sur tous les quartiers »: not the class does it. */
  readonly governed: boolean;
};

const EACH = /^(?:tous|toutes|chaque|chacun|chacune)$/;
const NONE = /^aucune?$/;
/** Between the quantifier and what it counts. */
const BETWEEN = /^(?:l|le|la|les|des|d|de|entre|eux|elles|ces|nos|vos|leurs|\d+)$/;
/** « aucune commune ne pilote … »: any verb, behind its « ne ». */
const VERB = /^(?:ne|n|est|sont|ont|a|sera|seront|auront|doit|doivent)$/;
const PREPOSITION = /^(?:a|au|aux|de|des|d|sur|dans|pour|avec|aupres|chez)$/;

/** « tous les quartiers sont-ils desservis », « aucun QPV n’est enclavé ? »; not « cite tous les quartiers ». */
export function asksOfAll(frame: Frame): Asked | undefined {
  const { tokens, types, inverted } = frame;
  const states = inverted || types.includes('YESNO') || tokens.some(({ folded }) => VERB.test(folded));
  if (!states || types.some((type) => type !== 'YESNO')) return undefined;
  const at = tokens.findIndex(({ folded }) => EACH.test(folded) || NONE.test(folded));
  const before = tokens.slice(0, Math.max(at, 0)).map(({ folded }) => folded);
  const extent = NONE.test(tokens[at]?.folded ?? '') ? 'NONE' : 'ALL';
  // « il n’y a aucune action contre… » asks whether there is any.
  if (at < 0 || (extent === 'NONE' && before.some((word) => !OPENING.test(word)))) return undefined;
  const last = before.at(-1) ?? '';
  // « les QPV sont-ils tous desservis ».
  const behind =
    /^(?:ils|elles)$/.test(last) || (VERB.test(last) && !before.every((word) => OPENING.test(word)));
  const named = behind
    ? classAt(
        tokens,
        before.findIndex((word) => !OPENING.test(word)),
      )
    : classAt(tokens, at + 1);
  return named.length ? { extent, named, governed: !behind && PREPOSITION.test(last) } : undefined;
}
const OPENING = /^(?:est|ce|que|qu)$/;

/** The noun that stands here, behind articles: the longest that names a kind, else one word. */
function classAt(tokens: readonly Token[], start: number): readonly Token[] {
  let from = start;
  while (BETWEEN.test(tokens[from]?.folded ?? '')) from++;
  for (let length = 3; length > 0; length--) {
    const said = tokens.slice(from, from + length);
    if (tables().nouns.has(said.map(({ folded }) => folded).join(' '))) return said;
  }
  const [word] = tokens.slice(from, from + 1);
  const asks = word && !word.mark && !word.stop && !/(?:é|ée|és|ées)$/u.test(word.raw);
  return asks ? [word] : [];
}

/** Oui or non, when the document says it of all: « tous sont desservis », « aucun n’est enclavé ». */
export function ofAll(frame: Frame, asked: Asked, scope: Scope): Draft | undefined {
  if (frame.negated && asked.extent === 'ALL') return undefined;
  const forms = formsOfClass(asked.named);
  const said = saying(frame, asked.named, scope).flatMap((fact) => {
    const extent = extentOf(fact, forms, asked.governed);
    return extent ? [{ fact, extent }] : [];
  });
  const [first] = said;
  // What is said both ways decides nothing; « pas tous » leaves open whether any is.
  if (!first || said.some(({ extent }) => extent !== first.extent)) return undefined;
  if (asked.extent === 'NONE' && first.extent === 'NOT_ALL') return undefined;
  const reached = said.map(({ fact }): Reached => ({ facts: [fact], thing: undefined, value: undefined }));
  const pending = said.some(({ fact }) => isPlanned(fact)) && !asksAhead(frame);
  // What is to be done by all says nothing of who has not done it.
  if (pending && first.extent !== asked.extent) return undefined;
  const verdict = first.extent === asked.extent ? (pending ? 'NOT_YET' : 'YES') : 'NO';
  return draft(frame, pending ? 'PARTLY_ANSWERED' : 'ANSWERED', 'OF_ALL', { reached, verdict });
}

const isKind = (named: readonly Token[]): boolean =>
  tables().nouns.has(named.map(({ folded }) => folded).join(' '));

/** Every way to say the class: « quartiers », « QPV ». */
function formsOfClass(named: readonly Token[]): readonly string[][] {
  const noun = tables().nouns.get(named.map(({ folded }) => folded).join(' '));
  const forms = noun ? noun.say.map((one) => wordsOf(one)) : [named];
  return forms.map((form) => form.map(({ stem }) => stem));
}

/** How many of the class a passage speaks of: the quantifier stands before the class, or before a verb of which it is the subject. */
function extentOf(
  { quotes, verb, subject, polarity }: Said,
  forms: readonly string[][],
  governed: boolean,
): Extent | undefined {
  const found = new Set<Extent>();
  const label = wordsOf(subject.label).map(({ stem }) => stem);
  const told = forms.some((form) => form.every((stem) => label.includes(stem)));
  for (const text of [...quotes, verb ?? '']) {
    const words = wordsOf(text);
    for (const [at, { folded }] of words.entries()) {
      const none = NONE.test(folded);
      if (!none && !EACH.test(folded) && !isWhole(words, at)) continue;
      let next = at + 1;
      while (BETWEEN.test(words[next]?.folded ?? '')) next++;
      const here = forms.some((form) => form.every((stem, n) => words[next + n]?.stem === stem));
      if (!here && !(told && SAID.test(words[next]?.folded ?? 'est'))) continue;
      const some = !none && denies(words, polarity);
      // « évaluer pour chaque action »: what is done for each is not done by it.
      if (!some && PREPOSITION.test(words[at - 1]?.folded ?? '') !== governed) continue;
      found.add(none ? 'NONE' : some ? 'NOT_ALL' : 'ALL');
    }
  }
  const [only, more] = found;
  return more ? undefined : only;
}
/** « tous sont », « aucun n’est ». */
const SAID = /^(?:est|sont|ont|a|n|ne|sera|seront)$/;

/** « par l’ensemble des partenaires ». */
const isWhole = (words: readonly Token[], at: number): boolean =>
  words[at]?.folded === 'ensemble' && words[at - 1]?.folded === 'l';

/** « n’existent pas sur tous », « tous ne fonctionnent pas ». */
const denies = (words: readonly Token[], polarity: Said['polarity']): boolean =>
  polarity !== 'AFFIRMED' ||
  (words.some(({ folded }) => /^(?:n|ne)$/.test(folded)) && words.some(({ folded }) => folded === 'pas'));

/** Asked of all, and said of some: no more than of the group that the document names so. */
export function onlyOfGroup(found: Draft, { extent, named }: Asked): Draft {
  const { status, verdict, intent, frame, reached, near } = found;
  if (verdict === 'NO' || verdict === 'NOT_YET') return found;
  if (status === 'NOT_UNDERSTOOD' && intent === 'NONE' && isKind(named))
    return draft(frame, 'NOT_STATED', 'OF_ALL');
  if (status !== 'ANSWERED' && status !== 'PARTLY_ANSWERED') return found;
  // Asked of none: those of which something is said, or is not, make no oui; « non » is returned above.
  const called = ({ facts }: Reached) =>
    facts.some(
      ({ subject }) =>
        subject.attributes.actorKind === 'GROUP' &&
        named.every(({ stem }) => wordsOf(subject.label).some((word) => word.stem === stem)),
    );
  const own = extent === 'ALL' ? reached.filter(called) : [];
  const group = new Set(own.flatMap(({ facts }) => facts.map(({ subject }) => subject)));
  // What the group does, it does to something that the question names.
  const target = frame.spans.some(({ things }) => !things.some((thing) => group.has(thing)));
  if (own.length && target)
    return { ...found, status: 'PARTLY_ANSWERED', verdict: undefined, reached: own, reasons: ['GROUP'] };
  const facts = [...near, ...reached.flatMap((one) => one.facts)];
  // Without its focus: of the thing, the document does say who.
  return draft(frame, 'NOT_STATED', 'OF_ALL', { links: found.links, near: facts.slice(0, NEAR) });
}
const NEAR = 3;
