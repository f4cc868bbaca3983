import type { Span } from './link.ts';
import type { Token } from './normalise.ts';
import type { Group, QuestionType } from './table-shapes.ts';

type Read = {
  readonly tokens: readonly Token[];
  readonly spans: readonly Span[];
  readonly types: readonly QuestionType[];
  readonly said: ReadonlyMap<Group, readonly Token[]>;
};

/** « la tarification solidaire : c’est en place ? », « le PaQte, déjà lancé ? »: said of what was named first, and nothing else asks. */
export function asserted({ tokens, spans, types, said }: Read): boolean {
  const [first] = spans;
  if (!first || types.some((type) => type !== 'YESNO')) return false;
  const rest = tokens.slice(first.to);
  const words = rest.filter(({ stop, mark }) => !stop && !mark);
  const spoken = [...said].filter(([, own]) => own.some((word) => words.includes(word)));
  const told = rest.some(({ folded }, at) => PRONOUN.test(folded) && VERB.test(rest[at + 1]?.folded ?? ''));
  if (told && (spoken.length || words.some(({ raw }) => PARTICIPLE.test(raw)))) return true;
  if (!words.length || !words.every((word) => spoken.some(([, own]) => own.includes(word)))) return false;
  const still = rest.some(({ folded }) => ADVERB.test(folded));
  return still
    ? words.some(({ raw, folded }) => PARTICIPLE.test(raw) || STANDS.test(folded))
    : spoken.every(([{ name }]) => name === 'STATE') && words.some(({ folded }) => STANDS.test(folded));
}

const PRONOUN = /^(?:c|ca|cela)$/;
const VERB = /^(?:est|etait|sera|existe|marche|fonctionne|existait)$/;
const ADVERB = /^(?:deja|toujours|encore)$/;
const PARTICIPLE = /(?:é|ée|és|ées)$/u;
/** What is so; « le statut » asks how it is. */
const STANDS = /^(?:place|service|cours|effecti\w+|operationnel\w*|faite?s?|vigueur)$/;
