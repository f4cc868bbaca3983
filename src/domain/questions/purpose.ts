import type { Said } from './corpus.ts';
import { type Token, wordsOf } from './normalise.ts';
import { tables } from './tables.ts';

/** What a value says a thing is for: « développer une pédagogie », « qui permet de … », « un outil de prévention ». */
export function purposeOf(value: string): string | undefined {
  const { purpose, stop } = tables();
  const tokens = wordsOf(value);
  const words = tokens.map(({ folded }) => folded);
  const opening = words.findIndex((word) => !stop.has(word));
  const tells = words.some((word, at) => {
    if (AIM.test(word)) return aims(tokens.slice(at + 1));
    // « des actions permettant de »: so much is said of them, and not of what they are in.
    const participle = word.endsWith('ant') && !PARTITIVE.test(words[at - 2] ?? '');
    const first = at === opening || SUBJECT.test(words[at - 1] ?? '') || participle;
    return purpose.has(word) && first;
  });
  const does = isInfinitive(tokens[opening]) && words.slice(0, opening).every((word) => LEADS.test(word));
  return tells || does ? value : undefined;
}

/** « un espace qui permet de »: a verb that opens what is said. */
const SUBJECT = /^(?:qui|il|elle|ils|elles|et)$/;

/** « d’offrir », « ne fournir », « leur dégager »; no article, behind which a noun may look like a verb. */
const LEADS = /^(?:d|de|a|et|ne|n|se|s|y|en|lui|leur)$/;
const PARTITIVE = /^(?:d|de|des|du)$/;
const INFINITIVE = /^\w{2,}(?:er|ir|oir|[dtvp]re|clure)$/;
/** « quartier », « chantier », « métier ». */
const NOUN = /[hlmnrst]ier$/;
/** « structuré autour de » only looks like one, without its accent. */
const isInfinitive = (word: Token | undefined): boolean =>
  word !== undefined &&
  INFINITIVE.test(word.folded) &&
  !NOUN.test(word.folded) &&
  !/[éè]e?s?$/.test(word.raw);
const AIM = /^(?:pour|afin)$/;
/** « pour travailler sur », « afin de les faire connaître »: an aim, rather than « pour tous ». */
const aims = (after: readonly Token[]): boolean =>
  after.slice(0, 3).some((word) => isInfinitive(word) && !word.stop);

/** « désigner un référent technique, qui sera l’interlocuteur… »: said of what stands before it. */
export const relativeOf = (value: string): string | undefined =>
  /^(?:qui|dont)\s/i.test(value) ? value : undefined;

/** « la plateforme de dépôt des demandes de subventions, DAUPHIN »: what is set beside the name alone says what it is. */
export function besideOf({ value = '', subject }: Said): string | undefined {
  const parts = value.split(/\s*,\s*/);
  if (parts.length !== 2) return undefined;
  const names = [subject.label, subject.acronym ?? ''].map(content);
  const isName = (part: string) => names.some((name) => name !== '' && name === content(part));
  const [other, more] = parts.filter((part) => !isName(part));
  return other && !more && content(other).split(' ').length >= TELLING ? other : undefined;
}

/** What tells of a thing what it is, rather than how it stands: « la pierre angulaire de », not « est à l’étude ». */
export function natureOf(value: string): string | undefined {
  const words = wordsOf(value);
  const states = words.some(({ folded, raw }) => STATE.test(folded) && raw !== 'à');
  return states || /^s[e’']/i.test(value) ? undefined : value;
}
const STATE = /^(?:est|sont|sera|seront|a|ont|fait|font|peut|pourra)$/;

/** Words that say more than what kind of thing it is. */
const TELLING = 3;

const content = (text: string): string =>
  wordsOf(text)
    .filter(({ stop }) => !stop)
    .map(({ stem }) => stem)
    .join(' ');
