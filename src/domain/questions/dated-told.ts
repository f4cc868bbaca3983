import { meanings } from './choose.ts';
import type { Said } from './corpus.ts';
import { type Draft, draft } from './draft.ts';
import { stemsOf, thingsOf } from './evidence.ts';
import { formsOf, withRoots } from './forms.ts';
import { drafted } from './found.ts';
import type { Frame } from './frame.ts';
import type { Span } from './link.ts';
import { isDenied, type Lookup } from './lookup.ts';
import type { Token } from './normalise.ts';
import type { Scope } from './scope.ts';
import { isWords } from './told.ts';
import type { Reached } from './walk.ts';

/**
 * The date of the event whose own words say all that is asked: « depuis quand le RSA est dématérialisé » by
 * « dématérialisation du RSA en avril 2017 ». What it is done to may be something else.
 */
export function datedTold(frame: Frame, scope: Scope): Draft | undefined {
  const [type] = frame.types;
  const { own, rest } = wordsAsked(frame);
  if (!type || !DATED.has(type) || frame.negated || frame.kind) return undefined;
  if (!own.length || own.length + rest.length < LEAST) return undefined;
  const reached = scope.facts
    .filter((fact) => fact.relation === 'HAPPENED' && !isDenied(fact))
    .filter((fact) => frame.spans.every((one) => isWords(one, scope) || names(fact, one, scope)))
    .filter(({ subject, verb = '' }) => says(own, [subject.label, verb], scope))
    .filter(({ subject, verb = '', quotes }) => says(rest, [subject.label, verb, ...quotes], scope))
    .flatMap((fact): Reached[] => {
      const value = type === 'UNTIL' ? fact.to?.printed : (fact.from?.printed ?? fact.to?.printed);
      return value ? [{ facts: [fact], thing: undefined, value }] : [];
    });
  // Several dates: the words were too few.
  if (new Set(reached.map(({ value }) => value)).size !== 1) return undefined;
  const lookup: Lookup = {
    intent: type,
    tier: 0,
    group: undefined,
    answers: 'value',
    from: false,
    look: () => [],
  };
  const [span] = frame.spans;
  const focus = span ? meanings(span, scope)[0] : undefined;
  if (!span || !focus) return draft(frame, 'ANSWERED', type, { reached, lookup });
  return drafted(frame, { choice: { focus, span, others: [] }, lookup, reached, joined: [], unproved: [] });
}

const DATED = new Set<string>(['WHEN', 'SINCE', 'UNTIL']);
const LEAST = 2;

const names = (fact: Said, span: Span, scope: Scope): boolean =>
  meanings(span, scope).some((thing) => thingsOf(fact).includes(thing));

/** What names and what is done, which the event itself must be called; and the rest, which its passage may say. */
function wordsAsked({ tokens, spans, left, groups, said, aside }: Frame): { own: Token[]; rest: Token[] } {
  const plain = (some: readonly Token[]) => some.filter(({ stop, mark }) => !stop && !mark);
  const named = spans.flatMap(({ from, to }) => tokens.slice(from, to));
  const done = groups.filter(({ name }) => name !== 'PLACE').flatMap((group) => said.get(group) ?? []);
  return { own: plain([...new Set([...named, ...done])]), rest: plain([...new Set([...left, ...aside])]) };
}

const says = (words: readonly Token[], texts: readonly string[], scope: Scope): boolean => {
  const said = withRoots(texts.flatMap((text) => [...stemsOf(text, scope)]));
  return words.every((word) => formsOf(word).some((form) => said.has(form)));
};
