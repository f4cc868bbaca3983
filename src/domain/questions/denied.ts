import type { Said } from './corpus.ts';
import { type Draft, draft } from './draft.ts';
import { sayingAll, wordsSaid } from './evidence.ts';
import type { Frame } from './frame.ts';
import { isOfKind } from './kind.ts';
import type { Token } from './normalise.ts';
import type { Scope } from './scope.ts';
import type { KindNoun } from './table-shapes.ts';
import type { Reached } from './walk.ts';

/**
 * What the document says is not so, or is not there: « qu’est-ce qui ne relève pas de… », « y a-t-il des quartiers
 * enclavés ». Few facts deny, so every word of the question must be in the one that answers.
 */
export function denied(frame: Frame, scope: Scope): Draft | undefined {
  const words = wordsAsked(frame);
  const own = frame.negated && frame.kind ? lacksOfKind(frame.kind, words, scope) : [];
  if (own.length) return draft(frame, 'ANSWERED', 'DENIED', { reached: own });
  if (words.length < 2) return undefined;
  const reached = sayingAll(words, scope)
    .filter((fact) => denies(fact, frame, scope) || (frame.negated && frame.kind && holdsForAll(fact)))
    .map((fact): Reached => {
      const thing = fact.value === undefined ? fact.subject : undefined;
      return { facts: [fact], thing, value: fact.value };
    });
  if (!reached.length) return undefined;
  const some = reached.some(({ facts }) =>
    facts.some(({ polarity, relation }) => polarity === 'DENIED_FOR_SOME' || relation === 'COUNTED'),
  );
  return draft(frame, some ? 'PARTLY_ANSWERED' : 'ANSWERED', 'DENIED', {
    reached,
    verdict: frame.negated || frame.types[0] === 'LIST' ? undefined : 'NO',
  });
}

/** « quels thèmes n’ont pas d’indicateurs »: what the document lacks of each of a kind. */
const lacksOfKind = (kind: KindNoun, words: readonly Token[], scope: Scope): Reached[] =>
  (words.length ? sayingAll(words, scope) : [])
    .filter((fact) => fact.relation === 'LACKS' && isOfKind(fact.subject, kind))
    .map((fact) => ({ facts: [fact], thing: fact.subject, value: fact.value }));

/** Every word that names or asks; the kind that is asked may be said otherwise. */
const wordsAsked = ({ tokens, spans, left, groups, said, aside, kindWords, negated }: Frame): Token[] =>
  [
    ...(negated ? [] : kindWords),
    ...spans.flatMap(({ from, to }) => tokens.slice(from, to)),
    ...left,
    // « aucune action n’est menée », « développée »: the verb says no more than that there is none.
    ...groups.filter(({ name }) => !negated || !DOING.has(name)).flatMap((group) => said.get(group) ?? []),
    ...aside,
  ].filter(({ stop, mark }) => !stop && !mark);

const DOING = new Set(['LEAD', 'CONDUCT', 'SET_UP', 'LAUNCH', 'IMPLEMENT', 'PLACE', 'CREATE', 'STATE']);

/** Denied, said to be absent, or counted as being without. */
function denies(fact: Said, { negated, kindWords }: Frame, scope: Scope): boolean {
  const { polarity, relation, qualifiers, subject } = fact;
  if (polarity !== 'AFFIRMED') return true;
  if (relation === 'LACKS') return qualifiers.includes('absence=STATED');
  if (relation !== 'COUNTED' || !negated || !kindWords.length) return false;
  return WITHOUT.test(subject.label) && kindWords.every(({ stem }) => wordsSaid(fact, scope).has(stem));
}

/** « communes sans QPV » counts what « communes avec QPV » does not. */
export const WITHOUT = /(?:^|\s)(?:sans|hors|non)\s/i;

/** « tous sont desservis »: none is not. */
const holdsForAll = ({ quotes }: Said): boolean =>
  quotes.some((quote) => /(?<!\p{L})tous(?!\p{L})/iu.test(quote));
