import type { Said } from './corpus.ts';
import { wordsOf } from './normalise.ts';
import { tables } from './tables.ts';

/** What a value says a thing is for: « développer une pédagogie », « qui permet de … », « un outil de prévention ». */
export function purposeOf(value: string): string | undefined {
  const { purpose, stop } = tables();
  const words = wordsOf(value).map(({ folded }) => folded);
  const opening = words.findIndex((word) => !stop.has(word));
  const tells = words.some((word, at) => {
    if (AIM.test(word)) return aims(words.slice(at + 1));
    const first = at === opening || SUBJECT.test(words[at - 1] ?? '') || word.endsWith('ant');
    return purpose.has(word) && first;
  });
  const does =
    INFINITIVE.test(words[opening] ?? '') && words.slice(0, opening).every((word) => LEADS.test(word));
  return tells || does ? value : undefined;
}

/** « un espace qui permet de »: a verb that opens what is said. */
const SUBJECT = /^(?:qui|il|elle|ils|elles|et)$/;

/** « d’offrir », « ne fournir », « leur dégager »; no article, behind which a noun may look like a verb. */
const LEADS = /^(?:d|de|a|et|ne|n|se|s|y|en|lui|leur)$/;
const INFINITIVE = /^\w{2,}(?:er|ir|oir|[dtuvp]re)$/;
const AIM = /^(?:pour|afin)$/;
/** « pour travailler sur », « afin de les faire connaître »: an aim, rather than « pour tous ». */
const aims = (after: readonly string[]): boolean =>
  after.slice(0, 3).some((word) => INFINITIVE.test(word) && !tables().stop.has(word));

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

/** Words that say more than what kind of thing it is. */
const TELLING = 3;

const content = (text: string): string =>
  wordsOf(text)
    .filter(({ stop }) => !stop)
    .map(({ stem }) => stem)
    .join(' ');
